// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What the Markdown library is handed at most (larger input costs it minutes and gigabytes).
struct MarkdownBounds
{
    std::size_t lineBytes = 64 * 1024;
    int columns = 256;
    std::size_t cells = 200'000; ///< of a document
    int nesting = 100;
    std::size_t chunkBytes = 256 * 1024; ///< lines without a blank one between them, outside fences
    std::size_t pieceBytes = 256 * 1024; ///< a document is parsed in pieces of at least this, cut at headings
};

/// Whole lines that are parsed together, or (plain) not at all.
struct MarkdownPiece
{
    std::size_t firstLine = 0; ///< 0-based
    std::size_t lineCount = 0;
    bool plain = false;
};

/// Splits at '\n'; a '\r' at the end of a line is dropped. A text that ends in '\n' has no empty line after it.
std::vector<std::string_view> splitLines(std::string_view text);

/// Cuts a document into pieces that are safe to parse, and those that are not.
std::vector<MarkdownPiece> cutIntoPieces(const std::vector<std::string_view>& lines, const MarkdownBounds& bounds = {});

/// The lines joined again, with a lone CR as the space that every reader but the library takes it for.
std::string joinForParsing(const std::vector<std::string_view>& lines, const MarkdownPiece& piece);

} // namespace exhibit
