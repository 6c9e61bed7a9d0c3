// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/diff/diffrows.h"
#include "widgets/text/linepainter.h"

#include <QRect>

class QPainter;

namespace exhibit {

struct Theme;

/// Measures and draws the rows of a diff: one column behind two gutters, or two halves with a gutter each. Heads and
/// notes run over the whole width.
class DiffPainter
{
public:
    /// Where a row is drawn and how.
    struct Place
    {
        int top = 0, height = 0;
        int firstCell = 0; ///< scrolled to, where lines do not wrap
        bool isSelected = false, isFolded = false;
    };

    void measure(const DiffLines& diff, bool isSplit, bool wraps, int width);
    int rowHeight() const { return m_painter.rowHeight(); }
    int columns() const { return columnsOf(m_isSplit ? Side::After : Side::Both); }
    int rowsOf(const DiffLines& diff, const DiffRow& row) const; ///< it is wrapped into
    int cellsOf(const DiffLines& diff, const DiffRow& row) const;

    void paintGround(QPainter& painter, int height, const Theme& theme) const;
    void paintRow(QPainter& painter, const DiffLines& diff, const DiffRow& row, const Place& place,
                  const Theme& theme) const;
    void paintRules(QPainter& painter, int height, const Theme& theme) const; ///< between gutters and halves

private:
    enum class Side { Before, After, Both };

    bool isWhole(const DiffLine& line) const;
    QRect areaOf(Side side, const Place& place) const;
    int gutterOf(Side side) const { return side == Side::Both ? 2 * m_numberWidth : m_numberWidth; }
    int textLeftOf(Side side) const;
    int columnsOf(Side side) const;
    void paintFile(QPainter& painter, const DiffFile& file, const Place& place, const Theme& theme) const;
    void paintWhole(QPainter& painter, const DiffLine& line, const Place& place, const Theme& theme) const;
    void paintUnified(QPainter& painter, const DiffLines& diff, const DiffRow& row, const Place& place,
                      const Theme& theme) const;
    void paintHalf(QPainter& painter, const DiffLine* line, Side side, bool isChange, const Place& place,
                   const Theme& theme) const;
    void paintSign(QPainter& painter, const QRect& area, bool isAdded, const Theme& theme) const;
    void paintText(QPainter& painter, const DiffLine& line, Side side, bool isChange, const Place& place,
                   const Theme& theme) const;

    LinePainter m_painter;
    bool m_isSplit = false, m_wraps = true;
    int m_width = 0, m_numberWidth = 0;
};

} // namespace exhibit
