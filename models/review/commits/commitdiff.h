// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commit.h"
#include "models/review/claims/judge.h"

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// One line of a hunk. `text` is without its first column.
struct HunkLine
{
    enum class Kind { Context, Added, Removed };
    Kind kind = Kind::Context;
    std::string text;
    LineNumber line; ///< in the artifact
};

/// The lines of a hunk as the pack holds them; none if they cannot be read. Of a merge the columns of all parents are
/// cut off, and a line counts as added or removed if it is so against any of them.
std::vector<HunkLine> readHunk(const CommitFile& file, const Hunk& hunk, const LineProvider& lines);

/// The pointer to a line of the file's diff.
SourceRef placeOf(const CommitFile& file, const HunkLine& line);

/// The pointer to a whole hunk, quoting `line`.
SourceRef placeOf(const CommitFile& file, const Hunk& hunk, std::string_view quote);

} // namespace exhibit
