// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/review/audit/measures.h"
#include "models/review/audit/reviewblocks.h"

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// A number of a review and what it counts.
struct FoundFigure
{
    ByteRange range;          ///< number and noun
    std::string text;         ///< the number as a word of evidence has it: `1440`, `2.12`
    double low = 0, high = 0; ///< the same unless it is a span
    Bound bound = Bound::Exact;
    const RunMeasure* measure = nullptr;
    std::string noun; ///< as written
    bool isPercent = false;
    bool isPartial = false; ///< of what is new, fixed, of a part: not the run's own count
};

/// Numbers of a block's sentences, outside of `taken` (quotations, pointers), in order.
std::vector<FoundFigure> findFigures(std::string_view text, const ReviewBlock& block,
                                     const std::vector<ByteRange>& taken);

/// The number that a table's cell is; false if it is anything else.
bool readCellNumber(std::string_view cell, double& value);

} // namespace exhibit
