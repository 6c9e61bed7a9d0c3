// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace exhibit {

/// Whether the lines (without blank ones) are Markdown or plain text that people read: headings, lists, tables and
/// sentences; not source code, configuration, tables of numbers or logs.
bool looksLikeProse(const std::vector<std::string_view>& lines);

/// Whether what is called a document, such as `notes.md`, may be one: not mostly code, settings or a log.
bool mayBeProse(const std::vector<std::string_view>& lines);

/// Only the sure signs of Markdown: a generated-block comment, or headings together with lists, tables or bold text.
bool looksLikeMarkdown(const std::vector<std::string_view>& lines);

} // namespace exhibit
