// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reporttree.h"

#include <cmark-gfm-core-extensions.h>

namespace exhibit {

namespace {

struct FreeParser
{
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};

} // namespace

MarkdownTree parsedMarkdown(const std::string& markdown)
{
    cmark_gfm_core_extensions_ensure_registered();
    const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(CMARK_OPT_DEFAULT));
    if (cmark_syntax_extension* table = cmark_find_syntax_extension("table"))
        cmark_parser_attach_syntax_extension(parser.get(), table);
    cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
    return MarkdownTree(cmark_parser_finish(parser.get()));
}

std::string_view literalOf(cmark_node* node)
{
    const char* text = cmark_node_get_literal(node);
    return text ? text : "";
}

std::string_view linkTarget(cmark_node* node)
{
    const char* url = cmark_node_get_type(node) == CMARK_NODE_LINK ? cmark_node_get_url(node) : nullptr;
    std::string_view target = url ? url : "";
    if (!target.starts_with('#'))
        return {};
    target.remove_prefix(isMark(node) ? anchorSign.size() : 1);
    return target;
}

bool isMark(cmark_node* node)
{
    return cmark_node_get_type(node) == CMARK_NODE_LINK &&
           std::string_view(cmark_node_get_url(node)).starts_with(anchorSign);
}

std::string plainText(cmark_node* node)
{
    std::string text(literalOf(node));
    for (cmark_node* child = cmark_node_first_child(node); child; child = cmark_node_next(child))
        text += plainText(child);
    return text;
}

bool isTight(cmark_node* paragraph)
{
    cmark_node* item = cmark_node_parent(paragraph);
    cmark_node* list = item ? cmark_node_parent(item) : nullptr;
    return list && cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0;
}

} // namespace exhibit
