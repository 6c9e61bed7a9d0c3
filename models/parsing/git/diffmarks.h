// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commits/commit.h"
#include "models/parsing/rules/rules.h"

#include <string_view>
#include <vector>

namespace exhibit {

/// A line of a hunk whose lines start with `columns` marks, one a parent.
HunkLine hunkLineOf(std::string_view text, std::size_t columns, LineNumber line);

/// The line stands below an `if`: what it does it does under a condition.
bool isConditional(const std::vector<HunkLine>& lines, std::size_t index);

/// What the lines of one hunk say about the change, in their order; splices and silent fallbacks first.
std::vector<DiffMark> findDiffMarks(const std::vector<HunkLine>& lines, const Rules& rules);

} // namespace exhibit
