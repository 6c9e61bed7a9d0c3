// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/html/htmltext.h"

#include "models/report/reporttree.h"

#include <algorithm>

namespace exhibit {

namespace {

class Renderer
{
public:
    Renderer(const std::map<std::string, std::string>& anchors, const std::string& table)
        : m_anchors(anchors), m_table(escapedHtml(table))
    {}

    std::string children(cmark_node* node)
    {
        std::string text;
        for (cmark_node* child = cmark_node_first_child(node); child; child = cmark_node_next(child))
            text += one(child);
        return text;
    }

    std::string one(cmark_node* node)
    {
        const std::string_view type = cmark_node_get_type_string(node);
        if (type == "table" || type == "table_header" || type == "table_row" || type == "table_cell")
            return tablePart(node, type);
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_PARAGRAPH:
            return isTight(node) ? children(node) : "<p>" + children(node) + "</p>\n";
        case CMARK_NODE_HEADING:
            return heading(node);
        case CMARK_NODE_LIST:
            return list(node);
        case CMARK_NODE_ITEM:
            return "<li>" + children(node) + "</li>\n";
        case CMARK_NODE_BLOCK_QUOTE:
            return "<blockquote>" + children(node) + "</blockquote>\n";
        case CMARK_NODE_CODE_BLOCK:
            return codeBlock(node);
        case CMARK_NODE_CODE:
            return code(std::string(literalOf(node)));
        case CMARK_NODE_STRONG:
            return "<strong>" + children(node) + "</strong>";
        case CMARK_NODE_EMPH:
            return "<em>" + children(node) + "</em>";
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            return " ";
        case CMARK_NODE_THEMATIC_BREAK:
            return "<hr>\n";
        case CMARK_NODE_TEXT:
        case CMARK_NODE_HTML_BLOCK:
        case CMARK_NODE_HTML_INLINE:
            return escapedHtml(literalOf(node));
        case CMARK_NODE_LINK:
            return link(node);
        default:
            return children(node);
        }
    }

private:
    /// Ours lead within the page; another one is its text.
    std::string link(cmark_node* node)
    {
        const std::string target = escapedHtml(linkTarget(node));
        if (target.empty())
            return children(node);
        return isMark(node) ? "<span id=\"" + target + "\">" + children(node) + "</span>"
                            : "<a href=\"#" + target + "\">" + children(node) + "</a>";
    }

    std::string heading(cmark_node* node)
    {
        const std::string level = std::to_string(cmark_node_get_heading_level(node));
        return "<h" + level + '>' + children(node) + "</h" + level + ">\n";
    }

    std::string list(cmark_node* node)
    {
        if (cmark_node_get_list_type(node) != CMARK_ORDERED_LIST)
            return "<ul>\n" + children(node) + "</ul>\n";
        const int first = cmark_node_get_list_start(node);
        const std::string start = first == 1 ? "" : " start=\"" + std::to_string(first) + '"';
        return "<ol" + start + ">\n" + children(node) + "</ol>\n";
    }

    /// Lines that go and lines that come are marked by more than colour.
    static std::string codeBlock(cmark_node* node)
    {
        if (std::string_view(cmark_node_get_fence_info(node)) != "diff")
            return "<pre tabindex=\"0\"><code>" + escapedHtml(literalOf(node)) + "</code></pre>\n";
        std::string text;
        std::string_view left = literalOf(node);
        while (!left.empty()) {
            const std::size_t end = std::min(left.find('\n'), left.size() - 1) + 1;
            const std::string line = escapedHtml(left.substr(0, end));
            const char first = left.front();
            left.remove_prefix(end);
            text += first == '-' ? "<del>" + line + "</del>" : first == '+' ? "<ins>" + line + "</ins>" : line;
        }
        return "<pre tabindex=\"0\"><code>" + text + "</code></pre>\n";
    }

    std::string code(const std::string& text) const
    {
        const auto anchor = m_anchors.find(text);
        if (anchor == m_anchors.end())
            return "<code>" + escapedHtml(text) + "</code>";
        return "<a class=\"p\" href=\"#" + anchor->second + "\">" + escapedHtml(text) + "</a>";
    }

    std::string tablePart(cmark_node* node, std::string_view type)
    {
        if (type == "table") {
            const std::string rows = children(node);
            const std::string end = m_inBody ? endBody() : std::string();
            return "<div class=\"t\" tabindex=\"0\" role=\"region\" aria-label=\"" + m_table + ' ' +
                   std::to_string(++m_tables) + "\"><table>\n" + rows + end + "</table></div>\n";
        }
        if (type == "table_header") {
            m_inHead = true;
            std::string row = "<thead><tr>" + children(node) + "</tr></thead>\n<tbody>\n";
            m_inHead = false;
            m_inBody = true;
            return row;
        }
        if (type == "table_row")
            return "<tr>" + children(node) + "</tr>\n";
        const std::string text = children(node);
        if (m_inHead && text.empty())
            return "<td></td>"; // a head that says nothing heads nothing
        return m_inHead ? "<th scope=\"col\">" + text + "</th>" : "<td>" + text + "</td>";
    }

    std::string endBody()
    {
        m_inBody = false;
        return "</tbody>\n";
    }

    const std::map<std::string, std::string>& m_anchors;
    const std::string m_table;
    int m_tables = 0;
    bool m_inHead = false, m_inBody = false;
};

} // namespace

std::string escapedHtml(std::string_view text)
{
    std::string result;
    result.reserve(text.size() + text.size() / 8);
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        case '\'':
            result += "&#39;";
            break;
        default:
            result += c;
        }
    }
    return result;
}

HtmlText htmlOfMarkdown(const std::string& markdown, const std::map<std::string, std::string>& anchors,
                        const std::string& table)
{
    HtmlText html;
    const MarkdownTree document = parsedMarkdown(markdown);
    Renderer renderer(anchors, table);
    for (cmark_node* node = cmark_node_first_child(document.get()); node; node = cmark_node_next(node)) {
        const int level = cmark_node_get_type(node) == CMARK_NODE_HEADING ? cmark_node_get_heading_level(node) : 0;
        if (level == 1)
            html.title = renderer.children(node);
        else if (level == 2)
            html.sections.push_back({"s" + std::to_string(html.sections.size() + 1), plainText(node), {}});
        else
            (html.sections.empty() ? html.lead : html.sections.back().body) += renderer.one(node);
    }
    return html;
}

} // namespace exhibit
