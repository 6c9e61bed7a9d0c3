// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/loglayout.h"

#include "widgets/text/folds/linefolds.h"

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

LineNumber LogLayout::below(LineNumber line) const
{
    return m_folds ? m_folds->next(line) : line.plus(1);
}

LineNumber LogLayout::above(LineNumber line) const
{
    return m_folds ? m_folds->previous(line) : line.plus(-1);
}

LineNumber LogLayout::shown(LineNumber line) const
{
    return m_folds ? m_folds->shown(line) : line;
}

LineNumber LogLayout::lastShown() const
{
    return shown(LineNumber{m_lines});
}

bool LogLayout::isWrapped(LineNumber line) const
{
    if (m_isTakenApart && m_isTakenApart(line))
        return true;
    if (m_wrap == Wrap::Never)
        return false;
    const bool wanted = m_wrap == Wrap::Always || (m_first.isValid() && line >= m_first && line <= m_last);
    return wanted && m_cellsOf(line) <= maxWrappedCells;
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
    if (rows > near || rows < -near) {
        const std::int64_t to = m_folds ? m_folds->shownOf(from.line) + rows : from.line.value + rows;
        const std::int64_t all = m_folds ? m_folds->shownCount() : m_lines;
        const LineNumber line{std::clamp<std::int64_t>(to, 1, all)};
        return {m_folds ? m_folds->lineOf(line.value) : line, 0};
    }
    while (rows > 0) {
        const int left = rowsOf(from.line) - 1 - from.row;
        if (rows <= left)
            return {from.line, from.row + static_cast<int>(rows)};
        if (below(from.line).value > m_lines)
            return {from.line, rowsOf(from.line) - 1};
        rows -= left + 1;
        from = {below(from.line), 0};
    }
    while (rows < 0) {
        if (-rows <= from.row)
            return {from.line, from.row + static_cast<int>(rows)};
        if (from.line.value <= 1)
            return {};
        rows += from.row + 1;
        from.line = above(from.line);
        from.row = rowsOf(from.line) - 1;
    }
    return from;
}

LogLayout::Place LogLayout::lastTop() const
{
    if (m_lines <= 0)
        return {};
    const LineNumber last = lastShown();
    return moved({last, rowsOf(last) - 1}, -(m_rows - 1));
}

void LogLayout::setTop(Place top)
{
    top.line = LineNumber{std::clamp<std::int64_t>(top.line.value, 1, std::max<std::int64_t>(1, m_lines))};
    if (const LineNumber head = shown(top.line); head != top.line)
        top = {head, 0};
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
    for (LineNumber line = first; line <= last && height < m_rows; line = below(line))
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
        at = {below(at.line), 0};
    }
    return rows;
}

} // namespace exhibit
