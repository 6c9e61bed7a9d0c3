// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/logview.h"

class QPainter;

namespace exhibit {

struct Theme;

/// Paints the visible rows of a LogView. Lives for one paint event.
class LogViewPainter
{
public:
    LogViewPainter(const LogView& view, QPainter& painter);

    void paint();

private:
    void paintRow(const LogLayout::Row& row, int top);
    void paintGutter(const LogLayout::Row& row, int top, bool marked);
    void paintSelection(const LogLayout::Row& row, const TextCells& line, int top);
    void paintCursor(const LogLayout::Row& row, const TextCells& line, int top);
    std::vector<LineSpan> spansOf(LineNumber number, const TextCells& line) const;
    void addWordMarks(std::vector<LineSpan>& spans, LineNumber number, const TextCells& line) const;
    void addWords(std::vector<LineSpan>& spans, const TextCells& line) const;
    void paintBlanks(const LogLayout::Row& row, const TextCells& line, int top);
    void addHits(std::vector<LineSpan>& spans, LineNumber number, const TextCells& line) const;
    bool isMarked(LineNumber line) const;
    int firstCellOf(const LogLayout::Row& row) const;
    int cellsOf(const LogLayout::Row& row) const;
    qreal leftOf(const LogLayout::Row& row) const;
    void paintFoldSign(LineNumber line, int top);
    void paintFolded(const LogLayout::Row& row, const TextCells& line, int top);

    const LogView& m_view;
    QPainter& m_painter;
    const Theme& m_theme;
    const LinePainter& m_lines;
    std::vector<LineSpan> m_spans; ///< of the line painted last: a wrapped line asks for them once
    LineNumber m_spansLine;
};

} // namespace exhibit
