// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmark-gfm.h>

#include <memory>
#include <string>
#include <string_view>

namespace exhibit {

struct FreeMarkdownNode
{
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using MarkdownTree = std::unique_ptr<cmark_node, FreeMarkdownNode>;

/// Markdown of ours, with tables.
MarkdownTree parsedMarkdown(const std::string& markdown);

std::string_view literalOf(cmark_node* node);

/// What a link of ours goes to begins with `#`; what such links lead to is a link of this.
inline constexpr std::string_view anchorSign = "#=";

/// The name of what a link of ours leads to or marks, without its sign; empty for other nodes.
std::string_view linkTarget(cmark_node* node);
bool isMark(cmark_node* node);

/// Without markup.
std::string plainText(cmark_node* node);

/// The paragraph of an item in a list without space between its items.
bool isTight(cmark_node* paragraph);

} // namespace exhibit
