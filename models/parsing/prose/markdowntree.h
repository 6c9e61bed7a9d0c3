// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/prose/markdown.h"

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Flattens the syntax trees of a document's pieces, one after the other, into blocks. The only user of cmark.
class MarkdownTreeReader
{
public:
    explicit MarkdownTreeReader(const std::vector<std::string_view>& lines) : m_lines(lines) {}

    /// `text` holds the lines from `firstLine` (0-based) on.
    void addPiece(const std::string& text, std::size_t firstLine);
    void addPlain(std::size_t firstLine, std::size_t lineCount);
    std::vector<MarkdownBlock> takeBlocks() { return std::move(m_blocks); }

private:
    friend class MarkdownWalker;
    const std::vector<std::string_view>& m_lines;
    std::vector<MarkdownBlock> m_blocks;
    std::vector<int> m_headings; ///< open headings, outermost first
    bool m_afterBreak = false;
};

} // namespace exhibit
