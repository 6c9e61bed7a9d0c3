// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measures/appliedstats.h"
#include "models/domain/problem.h"
#include "models/domain/textsource.h"
#include "models/parsing/formats/document.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace exhibit {

/// The `apply_stats` objects of a JSON text, at most maxApplyDepth levels deep. Run and phase are the `run_id` and
/// `phase_id` (or `phase`) of the nearest object around them that states some. `line` is where the text starts. A text
/// that is no JSON gives nothing and no problem: what it is, others say.
inline constexpr std::size_t maxApplyDepth = 12;
std::vector<ApplyStats> applyStatsOfJson(const TextSource& source, LineNumber line, std::string_view text);

/// The bullets of the Execution section of a phase summary: `- Apply mode: structured_edit`, `- Operations applied: 0`
/// and so on, with or without bold names. Empty if there is no apply mode and no number of operations. The phase is
/// that of the title.
std::optional<ApplyStats> applyStatsOfSummary(const TextSource& source);

/// JSON of no known shape, of which only what an executor applied is read: line by line, else as one value.
std::unique_ptr<DocumentParser> makeOtherJson(const DocumentContext& context);

} // namespace exhibit
