// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/linenumber.h"

#include <functional>
#include <vector>

namespace exhibit {

class LineFolds;

/// Which rows of which lines are in the window of a text view. A place is a line and a row in it, so that nothing but
/// the visible lines is ever laid out. Pure.
class LogLayout
{
public:
    enum class Wrap { Never, Highlighted, Always };

    struct Place
    {
        LineNumber line{1};
        int row = 0; ///< from 0, within a wrapped line

        friend auto operator<=>(const Place&, const Place&) = default;
    };

    struct Row
    {
        Place place;
        int firstCell = 0;
        int cells = 0;    ///< -1: not wrapped, scrolls sideways
        bool last = true; ///< of its line
    };

    using CellsOf = std::function<int(LineNumber)>; ///< cells of a line
    /// First cells of the rows that a line is wrapped into at so many columns; from 0, at least one.
    using RowsOf = std::function<std::vector<int>(LineNumber, int columns)>;

    LogLayout(CellsOf cellsOf, RowsOf rowsOf) : m_cellsOf(std::move(cellsOf)), m_rowsOf(std::move(rowsOf)) {}

    void setLineCount(std::int64_t lines);
    void setWindow(int rows, int columns); ///< both at least 1
    void setWrap(Wrap wrap) { m_wrap = wrap; }
    void setHighlight(LineNumber first, LineNumber last);
    void setFolds(const LineFolds* folds) { m_folds = folds; } ///< lines that are passed over; null: none
    /// Lines that are shown in rows whatever the wrapping.
    void setTakenApart(std::function<bool(LineNumber)> isTakenApart) { m_isTakenApart = std::move(isTakenApart); }

    Place top() const { return m_top; }
    void setTop(Place top); ///< clamped to what exists
    void scrollBy(std::int64_t rows);
    Place lastTop() const; ///< the top at which the last row is just visible
    void centre(LineNumber first, LineNumber last);
    void reveal(LineNumber line, int cell); ///< the least scrolling that shows the cell's row

    std::vector<Row> visibleRows() const;
    bool isWrapped(LineNumber line) const;
    int rowsOf(LineNumber line) const;
    int windowRows() const { return m_rows; }
    int columns() const { return m_columns; }

    /// Longer lines are not wrapped but scrolled: a line of a megabyte is no wall of text. Not counted in rows: fewer
    /// columns must never need fewer rows, or a scroll bar takes the room that it is there for, and comes and goes for
    /// ever.
    static constexpr int maxWrappedCells = 5000;

private:
    Place moved(Place from, std::int64_t rows) const;
    LineNumber below(LineNumber line) const;
    LineNumber above(LineNumber line) const;
    LineNumber lastShown() const;
    LineNumber shown(LineNumber line) const;

    CellsOf m_cellsOf;
    RowsOf m_rowsOf;
    std::function<bool(LineNumber)> m_isTakenApart;
    const LineFolds* m_folds = nullptr;
    std::int64_t m_lines = 0;
    int m_rows = 1, m_columns = 80;
    Wrap m_wrap = Wrap::Highlighted;
    LineNumber m_first, m_last;
    Place m_top;
};

} // namespace exhibit
