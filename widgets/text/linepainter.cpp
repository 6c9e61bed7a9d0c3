// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/linepainter.h"

#include "widgets/common/fonts.h"
#include "widgets/text/textcells.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace exhibit {

namespace {

struct CellRange
{
    int first = 0, last = -1; ///< relative to the row
};

CellRange cellsOf(const LineSpan& span, const TextCells& line, int firstCell, int lastCell)
{
    const int first = std::max(line.cellOf(span.start), firstCell);
    const int last = std::min(line.cellOf(span.start + span.length) - 1, lastCell);
    return {first - firstCell, last - firstCell};
}

} // namespace

LinePainter::LinePainter() : m_font(fontFor(TextStyle::Code))
{
    const QFontMetricsF metrics(m_font);
    // A long run tells the true advance where single glyphs are rounded.
    constexpr int sample = 64;
    m_cellWidth = metrics.horizontalAdvance(QString(sample, QLatin1Char('0'))) / sample;
    m_rowHeight = lineHeightOf(TextStyle::Code);
    m_ascent = (m_rowHeight - metrics.height()) / 2 + metrics.ascent();
}

void LinePainter::drawRow(QPainter& painter, const QPointF& topLeft, const TextCells& line, int firstCell, int cells,
                          const std::vector<LineSpan>& spans, const QColor& ink) const
{
    const int lastCell = std::min(firstCell + cells, line.cellCount()) - 1;
    if (lastCell < firstCell)
        return;
    drawGrounds(painter, topLeft, line, firstCell, lastCell, spans);
    painter.setFont(m_font);
    drawText(painter, topLeft, line, firstCell, lastCell, ink);
    // Coloured words are drawn over in their ink: few and short, and the run keeps its one layout.
    for (const LineSpan& span : spans) {
        if (!span.ink.isValid())
            continue;
        const CellRange range = cellsOf(span, line, firstCell, lastCell);
        if (range.first > range.last)
            continue;
        painter.save();
        painter.setClipRect(QRectF(topLeft.x() + range.first * m_cellWidth, topLeft.y(),
                                   (range.last - range.first + 1) * m_cellWidth, m_rowHeight),
                            Qt::IntersectClip);
        const QPointF from(topLeft.x() + range.first * m_cellWidth, topLeft.y());
        drawText(painter, from, line, firstCell + range.first, firstCell + range.last, span.ink);
        painter.restore();
    }
    drawOutlines(painter, topLeft, line, firstCell, lastCell, spans);
}

void LinePainter::drawText(QPainter& painter, const QPointF& topLeft, const TextCells& line, int firstCell,
                           int lastCell, const QColor& ink) const
{
    QColor faint = ink;
    faint.setAlphaF(0.72F);
    for (const TextCells::Piece& piece : line.piecesIn(firstCell, lastCell)) {
        const QString shown = line.shownText(piece);
        if (shown.isEmpty())
            continue;
        qreal x = topLeft.x() + (piece.cell - firstCell) * m_cellWidth;
        painter.setPen(piece.kind == TextCells::Kind::Sign ? faint : ink);
        if (piece.kind == TextCells::Kind::Cluster) {
            // A glyph of another font is centred in its cells instead of pushing its neighbours.
            const qreal spare = piece.cells * m_cellWidth - QFontMetricsF(m_font).horizontalAdvance(shown);
            x += std::max(0.0, spare / 2);
        }
        painter.drawText(QPointF(x, topLeft.y() + m_ascent), shown);
    }
}

void LinePainter::drawGrounds(QPainter& painter, const QPointF& topLeft, const TextCells& line, int firstCell,
                              int lastCell, const std::vector<LineSpan>& spans) const
{
    for (const LineSpan& span : spans) {
        if (!span.fill.isValid())
            continue;
        const CellRange range = cellsOf(span, line, firstCell, lastCell);
        if (range.first > range.last)
            continue;
        const QRectF place(topLeft.x() + range.first * m_cellWidth, topLeft.y() + 1,
                           (range.last - range.first + 1) * m_cellWidth, m_rowHeight - 2);
        painter.fillRect(place, span.fill);
        if (span.underline.isValid())
            painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 2), span.underline);
    }
}

void LinePainter::drawOutlines(QPainter& painter, const QPointF& topLeft, const TextCells& line, int firstCell,
                               int lastCell, const std::vector<LineSpan>& spans) const
{
    for (const LineSpan& span : spans) {
        if (!span.outline.isValid())
            continue;
        const CellRange range = cellsOf(span, line, firstCell, lastCell);
        if (range.first > range.last)
            continue;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(span.outline, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(std::floor(topLeft.x() + range.first * m_cellWidth) - 0.5, topLeft.y() + 1.5,
                                       std::ceil((range.last - range.first + 1) * m_cellWidth) + 1, m_rowHeight - 3),
                                2, 2);
        painter.restore();
    }
}

void LinePainter::drawNumber(QPainter& painter, const QPointF& topLeft, qreal width, qint64 number, const QColor& ink,
                             bool bold) const
{
    QFont font = m_font;
    if (bold)
        font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(ink);
    const QString digits = QString::number(number);
    const qreal textWidth = static_cast<qreal>(digits.size()) * m_cellWidth;
    painter.drawText(QPointF(topLeft.x() + width - textWidth, topLeft.y() + m_ascent), digits);
}

} // namespace exhibit
