// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/prose/markdowntree.h"

#include "models/parsing/prose/markdowninline.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <re2/re2.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <mutex>

namespace exhibit {

namespace {

constexpr int maxDepth = 400; // the bounds keep documents far below; this guards the stack alone

struct Context
{
    int quoteDepth = 0, listDepth = 0;
    int leadIn = -1;
    int item = -1, parentItem = -1;
    bool pendingItem = false; ///< the next leaf opens the item
    bool ordered = false;
    MarkdownBlock::Task task = MarkdownBlock::Task::None;
};

cmark_node* parse(const std::string& text)
{
    static std::once_flag registered;
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
    const std::unique_ptr<cmark_parser, void (*)(cmark_parser*)> parser(cmark_parser_new(CMARK_OPT_VALIDATE_UTF8),
                                                                        cmark_parser_free);
    for (const char* name : {"table", "strikethrough", "tasklist"}) {
        if (cmark_syntax_extension* extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser.get(), extension);
    }
    cmark_parser_feed(parser.get(), text.data(), text.size());
    return cmark_parser_finish(parser.get());
}

bool isType(cmark_node* node, const char* name)
{
    return std::strcmp(cmark_node_get_type_string(node), name) == 0;
}

} // namespace

class MarkdownWalker
{
public:
    MarkdownWalker(MarkdownTreeReader& reader, std::size_t offset) : m_reader(reader), m_offset(offset) {}

    void children(cmark_node* node, Context context, int depth)
    {
        if (depth > maxDepth)
            return;
        for (cmark_node* child = cmark_node_first_child(node); child; child = cmark_node_next(child)) {
            visit(child, context, depth);
            if (!m_reader.m_blocks.empty() && context.pendingItem) {
                context.pendingItem = false;
                context.item = m_lastItem;
            }
        }
    }

private:
    void visit(cmark_node* node, const Context& context, int depth)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_BLOCK_QUOTE: {
            Context inner = context;
            ++inner.quoteDepth;
            children(node, inner, depth + 1);
            return;
        }
        case CMARK_NODE_LIST:
            visitList(node, context, depth);
            return;
        case CMARK_NODE_HEADING:
            addHeading(node, context);
            return;
        case CMARK_NODE_CODE_BLOCK:
            addCode(node, context);
            return;
        case CMARK_NODE_HTML_BLOCK:
            addLiteral(node, context, MarkdownBlock::Type::Html, 0);
            return;
        case CMARK_NODE_PARAGRAPH:
            addParagraph(node, context);
            return;
        case CMARK_NODE_THEMATIC_BREAK:
            m_reader.m_afterBreak = m_reader.m_afterBreak || context.listDepth == 0;
            return;
        default:
            break;
        }
        if (isType(node, "table"))
            addTable(node, context);
    }

    void visitList(cmark_node* list, const Context& context, int depth)
    {
        Context inner = context;
        inner.leadIn = leadInFor(context);
        ++inner.listDepth;
        inner.ordered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;
        inner.parentItem = context.item;
        for (cmark_node* item = cmark_node_first_child(list); item; item = cmark_node_next(item)) {
            Context own = inner;
            own.pendingItem = true;
            own.item = -1;
            if (isType(item, "tasklist")) {
                own.task = cmark_gfm_extensions_get_tasklist_item_checked(item) ? MarkdownBlock::Task::Done
                                                                                : MarkdownBlock::Task::Open;
            }
            m_lastItem = -1;
            children(item, own, depth + 1);
        }
        m_lastItem = context.item;
    }

    /// What stands above a list, table or code: the last block, or its heading if that is a block of the same kind.
    int leadInFor(const Context&) const
    {
        const auto& blocks = m_reader.m_blocks;
        if (blocks.empty())
            return -1;
        const MarkdownBlock& last = blocks.back();
        const bool introduces = (last.type == MarkdownBlock::Type::Paragraph && !isStampOfDocument(last)) ||
                                last.type == MarkdownBlock::Type::Heading;
        return introduces ? static_cast<int>(blocks.size()) - 1 : last.heading;
    }

    /// `Last updated: …` below the title: what the document says of itself introduces nothing below it.
    bool isStampOfDocument(const MarkdownBlock& block) const
    {
        static const re2::RE2 stamp(
            R"((?i)^[^\pL]*(?:(?:last|latest)[ _-]?(?:updated?|modified|revised|reviewed)|updated|revised|generated|created|date|timestamp|document version|version)(?: on| at)?[^\pL\pN]*:[^\pL\pN]*\S)");
        const auto& blocks = m_reader.m_blocks;
        const bool isOnTop = block.heading < 0 ||
                             (blocks[static_cast<std::size_t>(block.heading)].headingLevel == 1 && !block.afterBreak);
        return isOnTop && block.listDepth == 0 && !block.lines.empty() &&
               re2::RE2::PartialMatch(block.lines.front().text, stamp);
    }

    MarkdownBlock& append(cmark_node* node, const Context& context, MarkdownBlock::Type type)
    {
        MarkdownBlock block;
        block.type = type;
        block.first = lineOf(cmark_node_get_start_line(node));
        block.last = std::max(block.first, lineOf(cmark_node_get_end_line(node)));
        block.heading = m_reader.m_headings.empty() ? -1 : m_reader.m_headings.back();
        block.quoteDepth = context.quoteDepth;
        block.listDepth = context.listDepth;
        block.ordered = context.ordered;
        block.task = context.task;
        block.afterBreak = m_reader.m_afterBreak;
        block.leadIn = context.leadIn;
        block.parentItem = context.parentItem;
        block.startsItem = context.pendingItem;
        const int index = static_cast<int>(m_reader.m_blocks.size());
        block.item = context.pendingItem ? index : context.item;
        if (context.pendingItem)
            m_lastItem = index;
        m_reader.m_blocks.push_back(std::move(block));
        return m_reader.m_blocks.back();
    }

    void addHeading(cmark_node* node, const Context& context)
    {
        const int level = cmark_node_get_heading_level(node);
        auto& open = m_reader.m_headings;
        // A heading inside a quote or a list item does not govern what follows outside.
        const bool governs = context.quoteDepth == 0 && context.listDepth == 0;
        while (governs && !open.empty() &&
               m_reader.m_blocks[static_cast<std::size_t>(open.back())].headingLevel >= level)
            open.pop_back();
        MarkdownBlock& block = append(node, context, MarkdownBlock::Type::Heading);
        block.afterBreak = false;
        block.headingLevel = level;
        readInline(node, m_reader.m_lines, m_offset, block);
        if (governs) {
            open.push_back(static_cast<int>(m_reader.m_blocks.size()) - 1);
            m_reader.m_afterBreak = false;
        }
    }

    void addParagraph(cmark_node* node, const Context& context)
    {
        MarkdownBlock& block = append(node, context, MarkdownBlock::Type::Paragraph);
        readInline(node, m_reader.m_lines, m_offset, block);
    }

    void addCode(cmark_node* node, Context context)
    {
        context.leadIn = leadInFor(context);
        int length = 0, offset = 0;
        char character = 0;
        const bool fenced = cmark_node_get_fenced(node, &length, &offset, &character) != 0;
        MarkdownBlock& block = addLiteral(node, context, MarkdownBlock::Type::Code, fenced ? 1 : 0);
        block.fenced = fenced;
        if (const char* info = cmark_node_get_fence_info(node))
            block.info = info;
    }

    MarkdownBlock& addLiteral(cmark_node* node, const Context& context, MarkdownBlock::Type type, int skipped)
    {
        MarkdownBlock& block = append(node, context, type);
        const char* literal = cmark_node_get_literal(node);
        LineNumber line = block.first.plus(skipped);
        const std::string_view text(literal ? literal : "");
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            block.lines.push_back({line, std::string(text.substr(begin, end - begin))});
            line = line.plus(1);
            begin = end + 1;
        }
        if (!block.lines.empty())
            block.last = std::max(block.last, block.lines.back().line);
        return block;
    }

    void addTable(cmark_node* table, Context context)
    {
        context.leadIn = leadInFor(context);
        int head = -1;
        for (cmark_node* row = cmark_node_first_child(table); row; row = cmark_node_next(row)) {
            MarkdownBlock& block = append(row, context, MarkdownBlock::Type::TableRow);
            context.pendingItem = false;
            const int index = static_cast<int>(m_reader.m_blocks.size()) - 1;
            block.last = block.first;
            block.tableHead = head < 0;
            if (head < 0)
                head = index;
            block.tableHeadRow = head;
            std::string joined;
            for (cmark_node* cell = cmark_node_first_child(row); cell; cell = cmark_node_next(cell)) {
                MarkdownBlock part;
                part.first = part.last = block.first;
                readInline(cell, m_reader.m_lines, m_offset, part);
                block.cells.push_back(part.text());
                block.spans.insert(block.spans.end(), part.spans.begin(), part.spans.end());
                joined += (block.cells.size() > 1 ? " | " : "") + block.cells.back();
            }
            block.lines.push_back({block.first, std::move(joined)});
        }
    }

    LineNumber lineOf(int pieceLine) const
    {
        const auto line = static_cast<std::int64_t>(m_offset) + std::max(pieceLine, 1);
        return LineNumber::fromOneBased(
            std::min<std::int64_t>(line, static_cast<std::int64_t>(m_reader.m_lines.size())));
    }

    MarkdownTreeReader& m_reader;
    std::size_t m_offset;
    int m_lastItem = -1;
};

void MarkdownTreeReader::addPiece(const std::string& text, std::size_t firstLine)
{
    cmark_node* document = parse(text);
    if (!document)
        return;
    MarkdownWalker(*this, firstLine).children(document, Context{}, 0);
    cmark_node_free(document);
}

void MarkdownTreeReader::addPlain(std::size_t firstLine, std::size_t lineCount)
{
    MarkdownBlock block;
    block.type = MarkdownBlock::Type::Plain;
    block.first = LineNumber::fromZeroBased(static_cast<std::int64_t>(firstLine));
    block.last = block.first.plus(static_cast<std::int64_t>(lineCount) - 1);
    block.heading = m_headings.empty() ? -1 : m_headings.back();
    m_blocks.push_back(std::move(block));
}

} // namespace exhibit
