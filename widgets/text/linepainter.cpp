// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/linepainter.h"

#include "widgets/common/look/fonts.h"
#include "widgets/text/textcells.h"

#include <QFontMetricsF>
#include <QGlyphRun>
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
    m_rawFont = QRawFont::fromFont(m_font);
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
    // Each cell is drawn once, in the ink of the last span over it: drawing over would thicken the letters.
    std::vector<const QColor*> inks(static_cast<std::size_t>(lastCell - firstCell + 1), &ink);
    for (const LineSpan& span : spans) {
        if (!span.ink.isValid())
            continue;
        const CellRange range = cellsOf(span, line, firstCell, lastCell);
        for (int cell = range.first; cell <= range.last; ++cell)
            inks[static_cast<std::size_t>(cell)] = &span.ink;
    }
    for (std::size_t from = 0, to = 0; from < inks.size(); from = to) {
        while (to < inks.size() && inks[to] == inks[from])
            ++to;
        const QPointF place(topLeft.x() + static_cast<qreal>(from) * m_cellWidth, topLeft.y());
        drawText(painter, place, line, firstCell + static_cast<int>(from), firstCell + static_cast<int>(to) - 1,
                 *inks[from]);
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
        QPointF place(topLeft.x() + (piece.cell - firstCell) * m_cellWidth, topLeft.y() + m_ascent);
        painter.setPen(piece.kind == TextCells::Kind::Sign ? faint : ink);
        if (piece.kind != TextCells::Kind::Cluster) {
            drawGlyphs(painter, place, shown);
            continue;
        }
        // A glyph of another font is centred in its cells instead of pushing its neighbours.
        const qreal spare = piece.cells * m_cellWidth - QFontMetricsF(m_font).horizontalAdvance(shown);
        place.rx() += std::max(0.0, spare / 2);
        painter.drawText(place, shown);
    }
}

void LinePainter::drawGlyphs(QPainter& painter, const QPointF& baseline, const QString& text) const
{
    // Glyph by glyph on the grid: no shaping, so no ligatures (`==` stays two characters), and no drift.
    const QList<quint32> glyphs = m_rawFont.glyphIndexesForString(text);
    if (glyphs.size() != text.size())
        return painter.drawText(baseline, text);
    QList<quint32> known;
    QList<QPointF> places;
    known.reserve(glyphs.size());
    places.reserve(glyphs.size());
    for (qsizetype at = 0; at < glyphs.size(); ++at) {
        const QPointF place(static_cast<qreal>(at) * m_cellWidth, 0);
        if (glyphs[at] == 0) {
            painter.drawText(baseline + place, text.mid(at, 1)); // another font has it
        } else if (text.at(at) != QLatin1Char(' ')) {
            known << glyphs[at];
            places << place;
        }
    }
    QGlyphRun run;
    run.setRawFont(m_rawFont);
    run.setGlyphIndexes(known);
    run.setPositions(places);
    painter.drawGlyphRun(baseline, run);
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
