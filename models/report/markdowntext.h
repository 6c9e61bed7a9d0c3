// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Control, bidirectional and invisible characters as visible `[U+202E]`; tabs become spaces. Line ends stay only if
/// `keepLines`, else they become a space.
std::string inertText(std::string_view text, bool keepLines = false);

/// Text that Markdown shows exactly as it is: no markup, HTML, entity or address of it takes effect. Only code between
/// backticks stays code.
std::string escapedMarkdown(std::string_view text);

/// `text` as a code span; `inTable` escapes pipes as well.
std::string codeSpan(std::string_view text, bool inTable = false);

/// A fenced block whose fence is longer than any inside; `indent` stands before every line.
std::string codeBlock(std::string_view text, std::string_view info, std::string_view indent = {});

/// Rows of a GFM table; cells are Markdown already (pipes escaped by the functions above).
std::string markdownTable(const std::vector<std::string>& head, const std::vector<std::vector<std::string>>& rows);

/// At most one blank line in a row, except inside fenced blocks.
std::string withoutExtraBlankLines(std::string_view markdown);

} // namespace exhibit
