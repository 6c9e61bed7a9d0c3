// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdftext.h"

#include "models/report/reporttree.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace exhibit {

namespace {

constexpr double bodySize = 9.5, codeSize = 8.5, tableSize = 7.5;
constexpr double listIndent = 16, cellPadding = 3;
constexpr double narrowest = 26; ///< of a column
constexpr std::array<double, 5> headingSizes{9.5, 18, 14, 11, 10};
constexpr std::array<double, 5> headingSpaces{6, 0, 16, 10, 8};

cmark_node* next(cmark_node* node)
{
    return cmark_node_next(node);
}

bool isType(cmark_node* node, std::string_view type)
{
    return type == cmark_node_get_type_string(node);
}

/// Columns get what they want if that is little; the rest is shared by how much they want.
std::vector<double> columnWidths(std::vector<double> wanted, double room)
{
    std::vector<double> widths(wanted.size(), 0);
    std::vector<std::size_t> open(wanted.size());
    std::iota(open.begin(), open.end(), 0);
    while (!open.empty()) {
        const double fair = room / static_cast<double>(open.size());
        const auto small = std::partition(open.begin(), open.end(), [&](std::size_t i) { return wanted[i] > fair; });
        if (small == open.end()) {
            const double all = std::accumulate(open.begin(), open.end(), 0.0,
                                               [&](double sum, std::size_t i) { return sum + wanted[i]; });
            for (const std::size_t i : open)
                widths[i] = fair / 2 + room / 2 * wanted[i] / all;
            break;
        }
        for (auto i = small; i != open.end(); ++i) {
            widths[*i] = std::max(wanted[*i], narrowest);
            room -= widths[*i];
        }
        open.erase(small, open.end());
    }
    return widths;
}

} // namespace

PdfText::PdfText(PdfPages& pages, const std::map<std::string, std::string>& places, double scale)
    : m_pages(pages), m_places(places), m_scale(scale)
{}

void PdfText::write(cmark_node* document, Part part)
{
    bool isLead = true;
    for (cmark_node* node = cmark_node_first_child(document); node; node = next(node)) {
        const int level = cmark_node_get_type(node) == CMARK_NODE_HEADING ? cmark_node_get_heading_level(node) : 0;
        isLead = isLead && level != 2;
        if (level != 1 && isLead == (part == Part::Lead))
            block(node, 0);
    }
}

void PdfText::heading(int level, std::vector<PdfSpan> spans, const std::string& title)
{
    const auto index = static_cast<std::size_t>(std::clamp(level, 1, 4));
    const double size = headingSizes[index] * m_scale;
    for (PdfSpan& span : spans)
        span.bold = true;
    m_pages.space(headingSpaces[index] * m_scale);
    PdfCell cell{m_pages.layout(std::move(spans), size, m_pages.width()), 0};
    m_pages.keep(cell.layout.height() + 5 * bodySize * m_scale); // never the last line of a page
    const std::string name = "h" + std::to_string(m_headings.size() + 1);
    m_headings.push_back({level, title, name, m_pages.pageCount()});
    m_pages.anchor(name);
    anchorMarks(0);
    m_pages.bookmark(std::max(0, level - 2), title, name);
    const std::string tag = "H" + std::to_string(index);
    m_pages.row({std::move(cell)}, tag.c_str());
    m_pages.space(4 * m_scale);
}

void PdfText::addSpans(cmark_node* node, const PdfSpan& look, std::vector<PdfSpan>& spans) const
{
    PdfSpan span = look;
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
    case CMARK_NODE_HTML_INLINE:
        span.text = literalOf(node);
        spans.push_back(std::move(span));
        return;
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
        span.text = " ";
        spans.push_back(std::move(span));
        return;
    case CMARK_NODE_CODE: {
        span.text = literalOf(node);
        span.code = true;
        if (const auto place = m_places.find(span.text); place != m_places.end()) {
            span.target = place->second;
            span.ink = PdfInk::Link;
        }
        spans.push_back(std::move(span));
        return;
    }
    case CMARK_NODE_LINK:
        if (const std::string_view target = linkTarget(node); !target.empty() && !isMark(node)) {
            span.target = target;
            span.ink = PdfInk::Link;
        }
        break;
    case CMARK_NODE_STRONG:
        span.bold = true;
        break;
    case CMARK_NODE_EMPH:
        span.italic = true;
        break;
    default:
        break;
    }
    for (cmark_node* child = cmark_node_first_child(node); child; child = next(child))
        addSpans(child, span, spans);
}

std::vector<PdfSpan> PdfText::spansOf(cmark_node* node, const PdfSpan& look) const
{
    std::vector<PdfSpan> spans;
    addSpans(node, look, spans);
    if (spans.empty())
        spans.push_back(look);
    return spans;
}

void PdfText::paragraph(std::vector<PdfSpan> spans, double indent, const std::string& mark)
{
    std::vector<PdfCell> cells;
    if (!mark.empty())
        cells.push_back({m_pages.layout({{mark}}, bodySize * m_scale, 0), indent - listIndent + 4});
    cells.push_back({m_pages.layout(std::move(spans), bodySize * m_scale, m_pages.width() - indent), indent});
    anchorMarks(cells.back().layout.height());
    m_pages.row(cells, "P");
}

void PdfText::collectMarks(cmark_node* node)
{
    if (isMark(node))
        m_marks.emplace_back(linkTarget(node));
    for (cmark_node* child = cmark_node_first_child(node); child; child = next(child))
        collectMarks(child);
}

void PdfText::anchorMarks(double height)
{
    if (!m_marks.empty())
        m_pages.keep(height);
    for (const std::string& mark : std::exchange(m_marks, {}))
        m_pages.anchor(mark);
}

void PdfText::block(cmark_node* node, double indent)
{
    if (isType(node, "table"))
        return table(node);
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
        collectMarks(node);
        return heading(cmark_node_get_heading_level(node), spansOf(node), plainText(node));
    case CMARK_NODE_PARAGRAPH:
        collectMarks(node);
        paragraph(spansOf(node), indent, std::exchange(m_mark, {}));
        return m_pages.space((isTight(node) ? 1.5 : 5) * m_scale);
    case CMARK_NODE_LIST:
        return list(node, indent);
    case CMARK_NODE_CODE_BLOCK:
        return code(node, indent);
    case CMARK_NODE_HTML_BLOCK:
        return paragraph({{std::string(literalOf(node))}}, indent);
    case CMARK_NODE_BLOCK_QUOTE: {
        for (cmark_node* child = cmark_node_first_child(node); child; child = next(child))
            paragraph(spansOf(child, {{}, false, false, false, PdfInk::Secondary}), indent + listIndent);
        return m_pages.space(5 * m_scale);
    }
    default:
        for (cmark_node* child = cmark_node_first_child(node); child; child = next(child))
            block(child, indent);
    }
}

void PdfText::list(cmark_node* list, double indent)
{
    int number = cmark_node_get_list_start(list);
    const bool isOrdered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;
    for (cmark_node* item = cmark_node_first_child(list); item; item = next(item)) {
        m_mark = isOrdered ? std::to_string(number++) + '.' : "\u2022";
        for (cmark_node* child = cmark_node_first_child(item); child; child = next(child))
            block(child, indent + listIndent);
    }
    m_mark.clear();
    m_pages.space(4 * m_scale);
}

void PdfText::code(cmark_node* node, double indent)
{
    std::string_view left = literalOf(node);
    const bool isDiff = std::string_view(cmark_node_get_fence_info(node)) == "diff";
    while (!left.empty()) {
        const std::size_t end = std::min(left.find('\n'), left.size());
        const std::string_view line = left.substr(0, end);
        const PdfInk ink = isDiff && line.starts_with('-')   ? PdfInk::Bad
                           : isDiff && line.starts_with('+') ? PdfInk::Good
                                                             : PdfInk::Text;
        PdfSpan span{std::string(line), false, false, true, ink};
        m_pages.row({{m_pages.layout({std::move(span)}, codeSize * m_scale, m_pages.width() - indent - listIndent),
                      indent + listIndent}},
                    "P");
        left.remove_prefix(std::min(end + 1, left.size()));
    }
    m_pages.space(5 * m_scale);
}

void PdfText::table(cmark_node* table)
{
    std::vector<std::vector<std::vector<PdfSpan>>> rows;
    std::vector<double> wanted;
    collectMarks(table);
    for (cmark_node* row = cmark_node_first_child(table); row; row = next(row)) {
        auto& cells = rows.emplace_back();
        const bool isHead = isType(row, "table_header");
        for (cmark_node* cell = cmark_node_first_child(row); cell; cell = next(cell)) {
            cells.push_back(spansOf(cell, {{}, isHead, false, false, isHead ? PdfInk::Secondary : PdfInk::Text}));
            wanted.resize(std::max(wanted.size(), cells.size()), 0);
            double& width = wanted[cells.size() - 1];
            width = std::max(width, m_pages.layout(cells.back(), tableSize * m_scale, 0).width() + 2 * cellPadding);
        }
    }
    if (wanted.empty())
        return;
    const std::vector<double> widths = columnWidths(wanted, m_pages.width());
    anchorMarks(0);
    for (const auto& row : rows) {
        std::vector<PdfCell> cells;
        double left = 0;
        for (std::size_t i = 0; i < row.size(); left += widths[i], ++i)
            cells.push_back(
                {m_pages.layout(row[i], tableSize * m_scale, widths[i] - 2 * cellPadding), left + cellPadding});
        m_pages.row(cells, "P", 2);
        m_pages.rule();
    }
    m_pages.space(8);
}

} // namespace exhibit
