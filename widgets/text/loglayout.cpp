// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/loglayout.h"

#include <algorithm>

namespace exhibit {

void LogLayout::setLineCount(std::int64_t lines)
{
    m_lines = lines;
    setTop(m_top);
}

void LogLayout::setWindow(int rows, int columns)
{
    m_rows = std::max(1, rows);
    m_columns = std::max(1, columns);
    setTop(m_top);
}

void LogLayout::setHighlight(LineNumber first, LineNumber last)
{
    m_first = first;
    m_last = last;
}

bool LogLayout::isWrapped(LineNumber line) const
{
    if (m_wrap == Wrap::Never)
        return false;
    const bool wanted = m_wrap == Wrap::Always || (m_first.isValid() && line >= m_first && line <= m_last);
    return wanted && m_cellsOf(line) <= static_cast<std::int64_t>(m_columns) * maxWrappedRows;
}

int LogLayout::rowsOf(LineNumber line) const
{
    return isWrapped(line) ? static_cast<int>(m_rowsOf(line, m_columns).size()) : 1;
}

LogLayout::Place LogLayout::moved(Place from, std::int64_t rows) const
{
    if (m_lines <= 0)
        return {};
    // Far jumps go by lines: exact rows only matter near the window.
    constexpr std::int64_t near = 2000;
    if (rows > near || rows < -near)
        return {LineNumber{std::clamp<std::int64_t>(from.line.value + rows, 1, m_lines)}, 0};
    while (rows > 0) {
        const int left = rowsOf(from.line) - 1 - from.row;
        if (rows <= left)
            return {from.line, from.row + static_cast<int>(rows)};
        if (from.line.value >= m_lines)
            return {from.line, rowsOf(from.line) - 1};
        rows -= left + 1;
        from = {from.line.plus(1), 0};
    }
    while (rows < 0) {
        if (-rows <= from.row)
            return {from.line, from.row + static_cast<int>(rows)};
        if (from.line.value <= 1)
            return {};
        rows += from.row + 1;
        from.line = from.line.plus(-1);
        from.row = rowsOf(from.line) - 1;
    }
    return from;
}

LogLayout::Place LogLayout::lastTop() const
{
    if (m_lines <= 0)
        return {};
    const LineNumber last{m_lines};
    return moved({last, rowsOf(last) - 1}, -(m_rows - 1));
}

void LogLayout::setTop(Place top)
{
    top.line = LineNumber{std::clamp<std::int64_t>(top.line.value, 1, std::max<std::int64_t>(1, m_lines))};
    top.row = m_lines > 0 ? std::clamp(top.row, 0, rowsOf(top.line) - 1) : 0;
    m_top = std::min(top, lastTop());
}

void LogLayout::scrollBy(std::int64_t rows)
{
    setTop(moved(m_top, rows));
}

void LogLayout::centre(LineNumber first, LineNumber last)
{
    std::int64_t height = 0;
    for (LineNumber line = first; line <= last && height < m_rows; line = line.plus(1))
        height += rowsOf(line);
    const std::int64_t above = std::max<std::int64_t>(0, (m_rows - height) / 2);
    setTop(moved({first, 0}, -above));
}

void LogLayout::reveal(LineNumber line, int cell)
{
    Place place{line, 0};
    if (isWrapped(line)) {
        const std::vector<int> starts = m_rowsOf(line, m_columns);
        const auto behind = std::upper_bound(starts.begin() + 1, starts.end(), cell);
        place.row = static_cast<int>(behind - starts.begin()) - 1;
    }
    if (place < m_top)
        setTop(place);
    else if (place > moved(m_top, m_rows - 1))
        setTop(moved(place, -(m_rows - 1)));
}

std::vector<LogLayout::Row> LogLayout::visibleRows() const
{
    std::vector<Row> rows;
    // One more than fits: the last row is often cut by the window's edge.
    const auto wanted = static_cast<std::size_t>(m_rows) + 1;
    Place at = m_top;
    while (rows.size() < wanted && at.line.value <= m_lines) {
        const bool wrapped = isWrapped(at.line);
        const std::vector<int> starts = wrapped ? m_rowsOf(at.line, m_columns) : std::vector<int>{0};
        const int count = static_cast<int>(starts.size());
        for (; at.row < count && rows.size() < wanted; ++at.row) {
            const auto row = static_cast<std::size_t>(at.row);
            const bool last = at.row == count - 1;
            const int cells = last ? m_columns : starts[row + 1] - starts[row];
            rows.push_back({at, starts[row], wrapped ? cells : -1, last});
        }
        at = {at.line.plus(1), 0};
    }
    return rows;
}

} // namespace exhibit
