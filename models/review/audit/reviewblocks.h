// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/linenumber.h"
#include "models/parsing/prose/markdown.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Bytes of a text.
struct ByteRange
{
    std::size_t begin = 0, end = 0;

    bool holds(std::size_t at) const { return begin <= at && at < end; }
    bool meets(const ByteRange& other) const { return begin < other.end && other.begin < end; }
    std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
};

/// A paragraph, heading, table row, quotation or fence of a review, as bytes of it.
struct ReviewBlock
{
    MarkdownBlock::Type type = MarkdownBlock::Type::Paragraph;
    ByteRange range;
    LineNumber first, last;
    std::string label;                ///< `A1`; that of the heading if it has none of its own
    int heading = -1;                 ///< index of the block above it
    int tableHead = -1;               ///< of a table row
    bool isQuotation = false;         ///< behind `>`
    bool isCommand = false;           ///< a fence of commands or of a patch
    bool isProposal = false;          ///< what the reviewer would write or do
    std::vector<ByteRange> sentences; ///< of prose
    std::vector<ByteRange> cells;     ///< of a table row
};

std::vector<ReviewBlock> readReviewBlocks(const std::string& name, std::string_view text);

/// The reviewer's own words follow: `change it to`, `should read`, `replace with`.
bool endsWithProposal(std::string_view before);
/// A sentence that proposes something.
bool proposes(std::string_view sentence);

} // namespace exhibit
