// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/run.h"
#include "models/parsing/json/jsonnode.h"
#include "models/parsing/sessions/recordplaces.h"

#include <optional>

namespace exhibit {

/// Whether the value is an evaluation log of Inspect: the log itself, or the header of an archive of one.
bool isInspectLog(const JsonNode& record);

/// The evaluation as a run whose tests are its samples: what its first scorer calls correct passes, anything else that
/// it decides fails, and a sample that broke is an error. A header without samples gives the totals that follow from
/// its accuracy. Nothing if it states neither.
std::optional<Witness> inspectRun(const JsonNode& record, const RecordPlaces& places, TestDictionary& tests);

} // namespace exhibit
