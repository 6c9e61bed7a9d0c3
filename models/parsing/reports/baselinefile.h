// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/failures/trackerbaseline.h"
#include "models/domain/problem.h"
#include "models/domain/textsource.h"
#include "models/parsing/formats/document.h"

#include <memory>
#include <optional>
#include <vector>

namespace exhibit {

/// Reads a tracker's baseline file: one JSON object, on one line or many. What is missing
/// is unset; ids are taken once each and sorted; backslashes of their paths become slashes. Empty, with a located
/// problem, if the text is broken or has no `failing_test_ids`. Numbers that disagree with the lists are a problem.
/// A time without zone is UTC: so writes the tracker.
std::optional<BaselineFile> parseBaselineFile(const TextSource& source, std::vector<Problem>& problems);

std::unique_ptr<DocumentParser> makeBaseline(const DocumentContext& context);

} // namespace exhibit
