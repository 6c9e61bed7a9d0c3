// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/prose/markdown.h"

#include <string_view>
#include <vector>

struct cmark_node;

namespace exhibit {

/// Fills `block.lines` and `block.spans` from the inline nodes below `node`. `offset` is the number of lines before the
/// parsed piece; `block.first` and `block.last` are set already.
void readInline(cmark_node* node, const std::vector<std::string_view>& lines, std::size_t offset, MarkdownBlock& block);

} // namespace exhibit
