// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/prose/markdowninline.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <cstring>

namespace exhibit {

namespace {

class InlineReader
{
public:
    InlineReader(const std::vector<std::string_view>& lines, std::size_t offset, MarkdownBlock& block)
        : m_lines(lines), m_offset(offset), m_block(block), m_line(block.first)
    {
        m_block.lines.push_back({m_line, {}});
    }

    void read(cmark_node* parent)
    {
        cmark_iter* iterator = cmark_iter_new(parent);
        for (cmark_event_type event; (event = cmark_iter_next(iterator)) != CMARK_EVENT_DONE;) {
            cmark_node* node = cmark_iter_get_node(iterator);
            if (node != parent)
                handle(node, event == CMARK_EVENT_ENTER);
        }
        cmark_iter_free(iterator);
        dropEmptyLines();
    }

private:
    void handle(cmark_node* node, bool enter)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
        case CMARK_NODE_HTML_INLINE:
        case CMARK_NODE_CODE:
            addText(node);
            return;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            moveTo(m_line.plus(1));
            return;
        case CMARK_NODE_LINK:
        case CMARK_NODE_IMAGE:
            link(node, enter);
            return;
        default:
            break;
        }
        if (std::strcmp(cmark_node_get_type_string(node), "strikethrough") == 0)
            m_struck += enter ? 1 : -1;
    }

    void addText(cmark_node* node)
    {
        const char* literal = cmark_node_get_literal(node);
        const std::string_view text(literal ? literal : "");
        follow(cmark_node_get_start_line(node), text);
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HTML_INLINE) {
            const bool breaks =
                text.size() > 3 && (text[1] == 'b' || text[1] == 'B') && (text[2] == 'r' || text[2] == 'R');
            append(breaks ? " " : "");
        } else {
            append(text);
            if (type == CMARK_NODE_CODE && m_struck == 0)
                m_block.spans.push_back({MarkdownSpan::Type::Code, m_line, std::string(text), {}});
        }
        if (type != CMARK_NODE_TEXT)
            skipLinesOf(text);
    }

    /// Code and HTML over a line end: the library tells only where they start.
    void skipLinesOf(std::string_view literal)
    {
        constexpr std::int64_t farthest = 8;
        if (literal.find(' ') == std::string_view::npos || sourceLine(m_line).find(literal) != std::string_view::npos)
            return;
        const std::string_view lastWord = literal.substr(literal.rfind(' ') + 1);
        for (std::int64_t ahead = 1; ahead <= farthest && m_line.plus(ahead) <= m_block.last; ++ahead) {
            if (sourceLine(m_line.plus(ahead)).find(lastWord) == std::string_view::npos)
                continue;
            m_shift += ahead;
            moveTo(m_line.plus(ahead));
            return;
        }
    }

    std::string_view sourceLine(LineNumber line) const { return m_lines[static_cast<std::size_t>(line.zeroBased())]; }

    void link(cmark_node* node, bool enter)
    {
        const bool image = cmark_node_get_type(node) == CMARK_NODE_IMAGE;
        if (enter) {
            const char* url = cmark_node_get_url(node);
            m_open.push_back(
                {image ? MarkdownSpan::Type::Image : MarkdownSpan::Type::Link, m_line, {}, url ? url : ""});
            m_images += image ? 1 : 0;
        } else if (!m_open.empty()) {
            m_images -= image ? 1 : 0;
            if (m_struck == 0)
                m_block.spans.push_back(std::move(m_open.back()));
            m_open.pop_back();
        }
    }

    void append(std::string_view text)
    {
        // Each open link takes its own text; more than two deep does not occur.
        if (!m_open.empty())
            m_open.back().text += text;
        if (m_struck == 0 && m_images == 0)
            m_block.lines.back().text += text;
    }

    /// The library counts lines of inline nodes from the paragraph's start, which link definitions above it shift.
    void follow(int pieceLine, std::string_view text)
    {
        LineNumber line = LineNumber::fromOneBased(static_cast<std::int64_t>(m_offset) + pieceLine).plus(m_shift);
        if (pieceLine <= 0 || line > m_block.last)
            line = m_line;
        if (!m_checked && !text.empty()) {
            m_checked = true;
            const LineNumber start = std::max(line, m_block.first);
            for (LineNumber at = start; at <= m_block.last; at = at.plus(1)) {
                if (sourceLine(at).find(text) != std::string_view::npos) {
                    m_shift = at.value - start.value;
                    line = at;
                    break;
                }
            }
        }
        if (line > m_line)
            moveTo(line);
    }

    void moveTo(LineNumber line)
    {
        m_line = std::min(line, m_block.last);
        if (!m_open.empty())
            m_open.back().text += ' ';
        if (m_block.lines.back().line < m_line)
            m_block.lines.push_back({m_line, {}});
    }

    void dropEmptyLines()
    {
        auto& all = m_block.lines;
        all.erase(std::remove_if(all.begin(), all.end(), [](const MarkdownLine& line) { return line.text.empty(); }),
                  all.end());
    }

    const std::vector<std::string_view>& m_lines;
    std::size_t m_offset;
    MarkdownBlock& m_block;
    LineNumber m_line;
    std::int64_t m_shift = 0;
    bool m_checked = false;
    int m_struck = 0, m_images = 0;
    std::vector<MarkdownSpan> m_open;
};

} // namespace

void readInline(cmark_node* node, const std::vector<std::string_view>& lines, std::size_t offset, MarkdownBlock& block)
{
    InlineReader(lines, offset, block).read(node);
}

} // namespace exhibit
