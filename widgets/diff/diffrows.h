// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/diff/difflines.h"

#include <set>
#include <vector>

namespace exhibit {

/// A row of a diff as it is shown: the line before and the line after the change, as indexes of DiffLines::lines; -1:
/// there is none. What stands on both sides alike (context, the heads of files and hunks, notes) is one line twice.
struct DiffRow
{
    int before = -1, after = -1;
    bool isChange = false;

    friend bool operator==(const DiffRow&, const DiffRow&) = default;
};

/// How a person wants to see a diff.
struct DiffShape
{
    bool isSplit = false;       ///< before and after side by side
    bool ignoresBlanks = false; ///< lines that differ in white space alone are unchanged
    int context = -1;           ///< so many lines around each change are shown; -1: all that the diff has
    std::set<int> folded;       ///< of these files (indexes of DiffLines::files) only the head is shown
};

/// The head of a file is a row only where the diff is of several files: a single one is named by what is around it.
std::vector<DiffRow> diffRows(const DiffLines& diff, const DiffShape& shape);

/// The file that a line of the diff belongs to; -1: none.
int fileOfDiffLine(const DiffLines& diff, int line);

} // namespace exhibit
