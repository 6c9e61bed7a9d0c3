// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRawFont>

#include <vector>

class QPainter;

namespace exhibit {

class TextCells;

/// How a part of a line is drawn; invalid colours draw nothing. UTF-16 positions.
struct LineSpan
{
    int start = 0, length = 0;
    QColor ink, fill, underline, outline;
};

/// Draws visual rows of text on the cell grid: shared by LogView and DiffView.
class LinePainter
{
public:
    LinePainter(); ///< takes the code font at its present size

    qreal cellWidth() const { return m_cellWidth; }
    int rowHeight() const { return m_rowHeight; }
    const QFont& font() const { return m_font; }

    /// Cells firstCell … firstCell + cells - 1 with the first at `topLeft`. Later spans lie over earlier ones.
    void drawRow(QPainter& painter, const QPointF& topLeft, const TextCells& line, int firstCell, int cells,
                 const std::vector<LineSpan>& spans, const QColor& ink) const;
    /// A right-aligned line number in a gutter of `width`.
    void drawNumber(QPainter& painter, const QPointF& topLeft, qreal width, qint64 number, const QColor& ink,
                    bool bold) const;

private:
    void drawGrounds(QPainter& painter, const QPointF& topLeft, const TextCells& line, int firstCell, int lastCell,
                     const std::vector<LineSpan>& spans) const;
    void drawOutlines(QPainter& painter, const QPointF& topLeft, const TextCells& line, int firstCell, int lastCell,
                      const std::vector<LineSpan>& spans) const;
    void drawText(QPainter& painter, const QPointF& topLeft, const TextCells& line, int firstCell, int lastCell,
                  const QColor& ink) const;

    void drawGlyphs(QPainter& painter, const QPointF& baseline, const QString& text) const;

    QFont m_font;
    QRawFont m_rawFont;
    qreal m_cellWidth, m_ascent;
    int m_rowHeight;
};

} // namespace exhibit
