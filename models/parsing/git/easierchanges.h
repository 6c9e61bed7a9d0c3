// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commits/commit.h"
#include "models/parsing/rules/rules.h"

#include <cstddef>
#include <string>
#include <vector>

namespace exhibit {

/// All lines of one hunk of a commit, and where the hunk stands in it.
struct HunkText
{
    std::size_t file = 0, hunk = 0;
    std::vector<HunkLine> lines;
};

/// Marks what makes tests and checks pass more easily: assertions that are removed, loosened or expect something else,
/// tests that are skipped or alone run, suppressed warnings, swallowed errors, lowered thresholds, steps that may fail,
/// product code that asks whether it is tested. What only moved, was renamed, put into a table or made stricter is
/// none. Adds marks of the kind Easier to the hunks of the commit.
void markEasierChanges(Commit& commit, const std::vector<HunkText>& hunks, const Rules& rules);

} // namespace exhibit
