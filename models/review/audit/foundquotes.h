// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/audit/reviewblocks.h"

#include <string_view>
#include <vector>

namespace exhibit {

/// A passage that a review gives as somebody else's words.
struct FoundQuote
{
    enum class Form { Inline, Code, Block /*behind `>` or in a fence*/ };

    Form form = Form::Inline;
    ByteRange range;           ///< of the review, without quotation marks
    bool isProposal = false;   ///< what the reviewer would write instead
    bool isSection = false;    ///< names the heading below which something stands
    bool isAttributed = false; ///< the words around say who wrote it
};

/// Passages of a block in order.
std::vector<FoundQuote> findQuotes(std::string_view text, const ReviewBlock& block);

} // namespace exhibit
