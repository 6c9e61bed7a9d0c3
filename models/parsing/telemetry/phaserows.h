// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measures/telemetry.h"
#include "models/parsing/json/jsonnode.h"

#include <string_view>

namespace exhibit {

/// Reads what a phase is to do, as its column holds it, into the record: an object, or the text of an object, with the
/// files that it is to make in `deliverables` or `scope.deliverables` (a list, or lists by name), its size, and
/// whether it may change nothing. Category and complexity are taken from it where the record has none.
void readPhaseScope(std::string_view text, PhaseRecord& phase);

/// The same of an object that specifies a phase, which may hold its scope or be one.
void readPhaseObject(const JsonNode& scope, PhaseRecord& phase);

} // namespace exhibit
