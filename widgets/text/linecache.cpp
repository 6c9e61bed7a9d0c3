// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/linecache.h"

#include "widgets/text/folds/jsonrows.h"

#include <algorithm>

namespace exhibit {

void LineCache::setSource(std::shared_ptr<const LineSource> source)
{
    m_source = std::move(source);
    m_lines.clear();
    m_characters = 0;
}

const TextCells& LineCache::line(LineNumber number)
{
    return entry(number).cells;
}

LineEnd LineCache::endOf(LineNumber number)
{
    return entry(number).end;
}

const LineCache::TakenApart& LineCache::takenApart(LineNumber number, int columns)
{
    constexpr int mostRows = 5000, stepOfDepth = 2;
    Entry& line = entry(number);
    if (line.apartColumns == columns)
        return line.apart;
    line.apartColumns = columns;
    line.apart = {};
    const std::vector<JsonRow> rows = jsonRows(line.cells.text(), mostRows);
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const int indent = std::min(rows[at].depth * stepOfDepth, columns / 2);
        const int end = at + 1 < rows.size() ? line.cells.cellOf(rows[at + 1].index) : line.cells.cellCount();
        int cell = line.cells.cellOf(rows[at].index);
        do {
            line.apart.starts.push_back(cell);
            line.apart.indents.push_back(indent);
            cell += std::max(1, columns - indent);
        } while (cell < end && line.apart.starts.size() < 2 * static_cast<std::size_t>(mostRows));
    }
    return line.apart;
}

LineCache::Entry& LineCache::entry(LineNumber number)
{
    const auto known = m_lines.find(number.value);
    if (known != m_lines.end())
        return known->second;
    if (m_characters > maxCharacters || m_lines.size() >= maxLines) {
        m_lines.clear();
        m_characters = 0;
    }
    QString text;
    LineEnd end = LineEnd::None;
    if (m_source && number.isValid() && number.value <= m_source->lineCount()) {
        const SourceLine source = m_source->line(number);
        end = source.end;
        text = QString::fromUtf8(source.text.data(), static_cast<qsizetype>(source.text.size()));
        if (source.cut)
            text += QStringLiteral(" \u2026 [%1 bytes]").arg(source.fullBytes);
    }
    m_characters += text.size();
    return m_lines.emplace(number.value, Entry{TextCells(text), end, 0, {}}).first->second;
}

} // namespace exhibit
