// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/logviewpainter.h"

#include "widgets/common/look/fonts.h"
#include "widgets/common/views/focusring.h"
#include "widgets/text/folds/jsonrows.h"
#include "widgets/text/linefinder.h"
#include "widgets/text/readingoptions.h"
#include "widgets/text/severitystyle.h"

#include <QPainter>

#include <algorithm>

namespace exhibit {

namespace {

/// Turns ascending byte positions of a line's UTF-8 into UTF-16 positions, in one pass.
class UnitCounter
{
public:
    explicit UnitCounter(const TextCells& line) : m_plain(line.isPlain())
    {
        if (!m_plain)
            m_utf8 = line.text().toUtf8();
    }

    int unitOf(int byte)
    {
        if (m_plain)
            return byte;
        const int to = std::clamp(byte, m_byte, static_cast<int>(m_utf8.size()));
        m_unit += static_cast<int>(QString::fromUtf8(m_utf8.constData() + m_byte, to - m_byte).size());
        m_byte = to;
        return m_unit;
    }

private:
    bool m_plain;
    QByteArray m_utf8;
    int m_byte = 0, m_unit = 0;
};

} // namespace

LogViewPainter::LogViewPainter(const LogView& view, QPainter& painter)
    : m_view(view), m_painter(painter), m_theme(themeFor(&view)), m_lines(view.m_painter)
{}

void LogViewPainter::paint()
{
    const QRect area = m_view.viewport()->rect();
    const int gutter = m_view.gutterWidth();
    m_painter.fillRect(area, m_theme.panel);
    m_painter.fillRect(QRect(0, 0, gutter, area.height()), m_theme.sunken);
    m_painter.fillRect(QRect(gutter, 0, 1, area.height()), m_theme.hair);
    int top = 0;
    for (const LogLayout::Row& row : m_view.m_layout.visibleRows()) {
        paintRow(row, top);
        top += m_lines.rowHeight();
        if (top > area.height())
            break;
    }
    if (hasKeyboardFocus(&m_view)) {
        m_painter.setPen(QPen(m_theme.accent, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(area).adjusted(1, 1, -1, -1));
    }
}

bool LogViewPainter::isMarked(LineNumber line) const
{
    return m_view.m_highlightFirst.isValid() && line >= m_view.m_highlightFirst && line <= m_view.m_highlightLast;
}

int LogViewPainter::firstCellOf(const LogLayout::Row& row) const
{
    return row.cells < 0 ? m_view.m_leftCell : row.firstCell;
}

int LogViewPainter::cellsOf(const LogLayout::Row& row) const
{
    return row.cells < 0 ? m_view.m_layout.columns() + 2 : row.cells;
}

qreal LogViewPainter::leftOf(const LogLayout::Row& row) const
{
    return m_view.textLeft() + m_view.indentOf(row) * m_lines.cellWidth();
}

/// Down: lines below can be folded; to the right: they are, or the line can be taken apart.
void LogViewPainter::paintFoldSign(LineNumber line, int top)
{
    if (!m_view.m_foldable)
        return;
    const bool isHead = m_view.m_folds.at(line) != nullptr;
    if (!isHead && !isLongJson(m_view.m_lines.line(line).text()))
        return;
    const bool isClosed = isHead ? m_view.m_folds.isClosed(line) : !m_view.isTakenApart(line);
    const int size = scaled(11);
    const QRectF place(m_view.gutterWidth() - size - scaled(3), top + (m_lines.rowHeight() - size) / 2.0, size, size);
    paintIcon(&m_painter, isClosed ? Icon::ChevronRight : Icon::ChevronDown, place,
              isHead && isClosed ? m_theme.accent : m_theme.gutter);
}

/// What is folded, behind the line; at the edge where the line is longer than the view.
void LogViewPainter::paintFolded(const LogLayout::Row& row, const TextCells& line, int top)
{
    const QString words = row.last ? m_view.foldedWords(row.place.line) : QString();
    if (words.isEmpty())
        return;
    QFont font = m_lines.font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    m_painter.setFont(font);
    const int width = QFontMetrics(font).horizontalAdvance(words) + scaled(12);
    const qreal behind = leftOf(row) + (line.cellCount() - firstCellOf(row) + 1) * m_lines.cellWidth();
    const qreal left =
        std::max<qreal>(m_view.textLeft(), std::min<qreal>(behind, m_view.viewport()->width() - width - scaled(4)));
    const QRectF pill(left, top + 1.5, width, m_lines.rowHeight() - 3);
    m_painter.fillRect(pill.adjusted(-scaled(5), 0, scaled(5), 0),
                       isMarked(row.place.line) ? m_theme.mark : m_theme.panel);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(m_theme.line);
    m_painter.setBrush(m_theme.accentFill);
    m_painter.drawRoundedRect(pill, 3, 3);
    m_painter.setPen(m_theme.text2);
    m_painter.drawText(pill, Qt::AlignCenter, words);
}

void LogViewPainter::paintRow(const LogLayout::Row& row, int top)
{
    const LineNumber number = row.place.line;
    const TextCells& line = m_view.m_lines.line(number);
    const bool marked = isMarked(number);
    if (marked)
        m_painter.fillRect(QRect(0, top, m_view.viewport()->width(), m_lines.rowHeight()), m_theme.mark);
    paintGutter(row, top, marked);
    if (m_spansLine != number) {
        m_spans = spansOf(number, line);
        m_spansLine = number;
    }
    m_painter.save();
    m_painter.setClipRect(QRect(m_view.gutterWidth() + 1, top, m_view.viewport()->width(), m_lines.rowHeight()));
    paintSelection(row, line, top);
    m_lines.drawRow(m_painter, QPointF(leftOf(row), top), line, firstCellOf(row), cellsOf(row), m_spans, m_theme.text);
    if (m_view.m_reading && m_view.m_reading->showsBlanks())
        paintBlanks(row, line, top);
    paintFolded(row, line, top);
    m_painter.restore();
    paintCursor(row, line, top);
}

void LogViewPainter::paintGutter(const LogLayout::Row& row, int top, bool marked)
{
    if (marked)
        m_painter.fillRect(QRect(0, top, 3, m_lines.rowHeight()), m_theme.markBar);
    if (row.place.row > 0)
        return;
    const int gutter = m_view.gutterWidth();
    paintFoldSign(row.place.line, top);
    m_lines.drawNumber(m_painter, QPointF(0, top), gutter - scaled(m_view.m_foldable ? 10 + LogView::foldSignGap : 10),
                       row.place.line.value, marked ? m_theme.text : m_theme.gutter, marked);
    if (const GutterMarker* marker = m_view.markerOn(row.place.line)) {
        const int size = scaled(11);
        paintIcon(&m_painter, marker->icon, QRectF(scaled(4), top + (m_lines.rowHeight() - size) / 2.0, size, size),
                  inkOf(m_theme, marker->tone));
    }
}

void LogViewPainter::paintSelection(const LogLayout::Row& row, const TextCells& line, int top)
{
    const TextPosition first = m_view.m_selection.first(), last = m_view.m_selection.last();
    const LineNumber number = row.place.line;
    if (m_view.m_selection.isEmpty() || number < first.line || number > last.line)
        return;
    const int rowFirst = firstCellOf(row);
    int from = number == first.line ? line.cellOf(first.index) : 0;
    int to = number == last.line ? line.cellOf(last.index) : line.cellCount() + 1;
    from = std::max(from - rowFirst, 0);
    to = std::min(to - rowFirst, cellsOf(row));
    if (to <= from)
        return;
    QColor fill = m_theme.accent;
    fill.setAlphaF(m_view.hasFocus() ? 0.28F : 0.18F);
    m_painter.fillRect(
        QRectF(leftOf(row) + from * m_lines.cellWidth(), top, (to - from) * m_lines.cellWidth(), m_lines.rowHeight()),
        fill);
}

void LogViewPainter::paintCursor(const LogLayout::Row& row, const TextCells& line, int top)
{
    const TextPosition cursor = m_view.m_selection.cursor;
    if (!m_view.hasFocus() || cursor.line != row.place.line)
        return;
    const int cell = line.cellOf(cursor.index) - firstCellOf(row);
    const bool here = cell >= 0 && (cell < cellsOf(row) || (cell == cellsOf(row) && row.last));
    if (!here)
        return;
    const int x = static_cast<int>(leftOf(row) + cell * m_lines.cellWidth());
    m_painter.fillRect(QRect(x, top + 2, 1, m_lines.rowHeight() - 4), m_theme.text);
}

std::vector<LineSpan> LogViewPainter::spansOf(LineNumber number, const TextCells& line) const
{
    std::vector<LineSpan> spans;
    if (m_view.m_severityColours)
        spans = severitySpans(line.text(), m_theme);
    addWords(spans, line);
    addWordMarks(spans, number, line);
    addHits(spans, number, line);
    return spans;
}

void LogViewPainter::addWordMarks(std::vector<LineSpan>& spans, LineNumber number, const TextCells& line) const
{
    for (const WordMark& mark : m_view.m_wordMarks) {
        if (mark.line != number)
            continue;
        LineSpan span;
        span.start = mark.column;
        span.length = mark.length < 0 ? static_cast<int>(line.text().size()) - mark.column : mark.length;
        switch (mark.kind) {
        case WordMark::Kind::Outline:
            span.outline = m_theme.markBar;
            break;
        case WordMark::Kind::Removed:
            span.fill = m_theme.delWord;
            span.underline = m_theme.fail;
            break;
        case WordMark::Kind::Added:
            span.fill = m_theme.addWord;
            span.underline = m_theme.ok;
            break;
        }
        spans.push_back(span);
    }
}

/// The words that a person lets stand out.
void LogViewPainter::addWords(std::vector<LineSpan>& spans, const TextCells& line) const
{
    if (!m_view.m_reading)
        return;
    constexpr std::size_t mostDrawn = 2000; // of one line
    for (const ReadingOptions::Word& word : m_view.m_reading->words()) {
        const QColor ink = ReadingOptions::colourOf(m_theme, word.colour);
        QColor ground = ink;
        ground.setAlphaF(m_theme.dark ? 0.34F : 0.22F);
        const auto length = static_cast<int>(word.text.size());
        for (qsizetype at = line.text().indexOf(word.text, 0, Qt::CaseInsensitive); at >= 0 && spans.size() < mostDrawn;
             at = line.text().indexOf(word.text, at + length, Qt::CaseInsensitive))
            spans.push_back({static_cast<int>(at), length, {}, ground, ink, {}});
    }
}

/// Spaces as dots, tabs as arrows, and behind the line what ends it in the file.
void LogViewPainter::paintBlanks(const LogLayout::Row& row, const TextCells& line, int top)
{
    const int first = firstCellOf(row), end = std::min(first + cellsOf(row), line.cellCount());
    const qreal width = m_lines.cellWidth();
    m_painter.setFont(m_lines.font());
    m_painter.setPen(m_theme.muted);
    const auto put = [&](int cell, const QString& sign) {
        const QRectF place(leftOf(row) + (cell - first) * width, top, width * static_cast<qreal>(sign.size()),
                           m_lines.rowHeight());
        m_painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, sign);
    };
    for (int index = line.indexAt(first); index < line.text().size(); ++index) {
        const QChar character = line.text().at(index);
        if (character != QLatin1Char(' ') && character != QLatin1Char('\t'))
            continue;
        const int cell = line.cellOf(index);
        if (cell >= end)
            break;
        if (cell >= first)
            put(cell, QString(character == QLatin1Char(' ') ? QChar(0x00B7) : QChar(0x2192)));
    }
    const LineEnd ending = row.last ? m_view.m_lines.endOf(row.place.line) : LineEnd::None;
    if (ending != LineEnd::None && line.cellCount() >= first)
        put(line.cellCount(), ending == LineEnd::Newline ? QStringLiteral("\u240A") : QStringLiteral("\u240D\u240A"));
}

void LogViewPainter::addHits(std::vector<LineSpan>& spans, LineNumber number, const TextCells& line) const
{
    const std::vector<FindHit> hits = m_view.m_finder->hitsIn(number);
    if (hits.empty())
        return;
    UnitCounter units(line);
    const FindHit* current =
        m_view.findCurrent() > 0 ? &m_view.m_finder->hits()[static_cast<std::size_t>(m_view.m_currentHit)] : nullptr;
    constexpr std::size_t mostDrawn = 500; // a line of a megabyte may hold more hits than pixels
    for (std::size_t at = 0; at < std::min(hits.size(), mostDrawn); ++at) {
        const int start = units.unitOf(hits[at].column);
        const int end = units.unitOf(hits[at].column + hits[at].length);
        QColor fill = m_theme.mark;
        if (current && current->line == number && current->column == hits[at].column)
            fill = m_theme.dark ? m_theme.warnFill.lighter(160) : m_theme.mark.darker(112);
        spans.push_back({start, end - start, {}, fill, {}, m_theme.markBar});
    }
}

} // namespace exhibit
