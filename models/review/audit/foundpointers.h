// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/audit/packpaths.h"
#include "models/review/audit/reviewblocks.h"

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// A place that a review names: a file and mostly lines of it, in any spelling.
struct FoundPointer
{
    ByteRange range;  ///< of the review: path and lines, or the lines alone where the path stands further away
    ByteRange path;   ///< where the path is written; empty: it is another pointer's, or words call the file
    ByteRange lines;  ///< `L12-L14`, `12`, `lines 12–14`; empty: only a file is named
    std::string name; ///< path as written
    LineNumber first, last;
    std::vector<DocumentAddress> places; ///< files of the pack that are meant
    bool isBorrowed = false;             ///< the file is named by a statement before
};

/// Pointers of a block in order. `before` is the last pointer of the statements before, or null.
std::vector<FoundPointer> findPointers(std::string_view text, const ReviewBlock& block, const PackPaths& paths,
                                       const FoundPointer* before);

/// What stands instead of `pointer.lines` for other lines, in the same spelling.
std::string spelledLines(std::string_view lines, LineNumber first, LineNumber last);

} // namespace exhibit
