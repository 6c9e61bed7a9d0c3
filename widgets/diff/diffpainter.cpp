// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/diff/diffpainter.h"

#include "models/items/itemtext.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/icons.h"
#include "widgets/text/textcells.h"

#include <QPainter>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int gutterWidth = 36;
constexpr int signWidth = 22;
constexpr int fewestColumns = 8;

QColor groundOfChange(bool isAdded, const Theme& theme)
{
    return isAdded ? theme.addFill : theme.delFill;
}

std::vector<LineSpan> changedWords(const DiffLine& line, const Theme& theme)
{
    const bool isAdded = line.kind == DiffLine::Kind::Added;
    std::vector<LineSpan> spans;
    for (const DiffLine::Word& word : line.words)
        spans.push_back({word.start,
                         word.length,
                         {},
                         isAdded ? theme.addWord : theme.delWord,
                         isAdded ? theme.ok : theme.fail,
                         {}});
    return spans;
}

const DiffLine* lineOf(const DiffLines& diff, int line)
{
    return line < 0 ? nullptr : &diff.lines[static_cast<std::size_t>(line)];
}

} // namespace

void DiffPainter::measure(const DiffLines& diff, bool isSplit, bool wraps, int width)
{
    m_painter = LinePainter(); // the size of the text may be another one
    m_isSplit = isSplit;
    m_wraps = wraps;
    m_width = width;
    qint64 largest = 1;
    for (const DiffLine& line : diff.lines)
        largest = std::max({largest, line.oldLine, line.newLine});
    const auto digits = static_cast<int>(QString::number(largest).size() * m_painter.cellWidth());
    m_numberWidth = std::max(scaled(gutterWidth), digits + scaled(10));
}

bool DiffPainter::isWhole(const DiffLine& line) const
{
    return line.kind == DiffLine::Kind::Header || line.kind == DiffLine::Kind::Hunk ||
           line.kind == DiffLine::Kind::Note;
}

QRect DiffPainter::areaOf(Side side, const Place& place) const
{
    const int half = m_width / 2;
    switch (side) {
    case Side::Before:
        return {0, place.top, half, place.height};
    case Side::After:
        return {half, place.top, m_width - half, place.height};
    case Side::Both:
        break;
    }
    return {0, place.top, m_width, place.height};
}

int DiffPainter::textLeftOf(Side side) const
{
    return areaOf(side, {}).left() + gutterOf(side) + scaled(signWidth);
}

int DiffPainter::columnsOf(Side side) const
{
    const int room = m_width / (side == Side::Both ? 1 : 2) - gutterOf(side) - scaled(signWidth) - scaled(6);
    return std::max(fewestColumns, static_cast<int>(room / m_painter.cellWidth()));
}

int DiffPainter::cellsOf(const DiffLines& diff, const DiffRow& row) const
{
    int cells = 0;
    for (const int line : {row.before, row.after}) {
        if (line >= 0)
            cells = std::max(cells, TextCells(diff.lines[static_cast<std::size_t>(line)].text).cellCount());
    }
    return cells;
}

int DiffPainter::rowsOf(const DiffLines& diff, const DiffRow& row) const
{
    const DiffLine* first = lineOf(diff, row.before);
    if (!m_wraps || (first && first->kind == DiffLine::Kind::Header))
        return 1;
    const auto rows = [this](const DiffLine* line, Side side) {
        return line ? static_cast<int>(TextCells(line->text).rowStarts(columnsOf(side)).size()) : 1;
    };
    const DiffLine* last = lineOf(diff, row.after);
    if (!m_isSplit || (first && isWhole(*first)))
        return rows(last ? last : first, Side::Both);
    return std::max(rows(first, Side::Before), rows(last, Side::After));
}

void DiffPainter::paintGround(QPainter& painter, int height, const Theme& theme) const
{
    painter.fillRect(QRect(0, 0, m_width, height), theme.panel);
    const Place all{0, height, 0, false, false};
    for (const Side side : m_isSplit ? std::vector{Side::Before, Side::After} : std::vector{Side::Both}) {
        const QRect area = areaOf(side, all);
        painter.fillRect(QRect(area.left(), 0, gutterOf(side), height), theme.sunken);
    }
}

void DiffPainter::paintRules(QPainter& painter, int height, const Theme& theme) const
{
    const int half = m_width / 2;
    painter.fillRect(QRect(m_numberWidth, 0, 1, height), theme.hair);
    if (!m_isSplit) {
        painter.fillRect(QRect(2 * m_numberWidth, 0, 1, height), theme.hair);
        return;
    }
    painter.fillRect(QRect(half, 0, 1, height), theme.line);
    painter.fillRect(QRect(half + m_numberWidth, 0, 1, height), theme.hair);
}

void DiffPainter::paintRow(QPainter& painter, const DiffLines& diff, const DiffRow& row, const Place& place,
                           const Theme& theme) const
{
    const DiffLine* first = lineOf(diff, row.before);
    if (first && first->kind == DiffLine::Kind::Header)
        paintFile(painter, diff.files[static_cast<std::size_t>(fileOfDiffLine(diff, row.before))], place, theme);
    else if (first && isWhole(*first))
        paintWhole(painter, *first, place, theme);
    else if (!m_isSplit)
        paintUnified(painter, diff, row, place, theme);
    else {
        paintHalf(painter, first, Side::Before, row.isChange, place, theme);
        paintHalf(painter, lineOf(diff, row.after), Side::After, row.isChange, place, theme);
    }
    if (place.isSelected) {
        QColor fill = theme.accent;
        fill.setAlphaF(0.22F);
        const bool isHead = first && first->kind == DiffLine::Kind::Header;
        const int left = isHead ? 0 : gutterOf(m_isSplit ? Side::Before : Side::Both) + 1;
        painter.fillRect(QRect(left, place.top, m_width, place.height), fill);
    }
}

/// The head of a file: a sign whether it is folded, its path, its counts.
void DiffPainter::paintFile(QPainter& painter, const DiffFile& file, const Place& place, const Theme& theme) const
{
    const QRect area = areaOf(Side::Both, place);
    painter.fillRect(area, theme.rail);
    painter.fillRect(QRect(0, place.top, m_width, 1), theme.line);
    const int sign = scaled(14), left = scaled(8);
    paintIcon(&painter, place.isFolded ? Icon::ChevronRight : Icon::ChevronDown,
              QRectF(left, place.top + (place.height - sign) / 2.0, sign, sign), theme.text2);
    QFont bold = m_painter.font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    const QFontMetrics metrics(bold);
    const QString added = QStringLiteral("+%1").arg(groupedNumber(file.added));
    const QString removed = QStringLiteral("\u2212%1").arg(groupedNumber(file.removed));
    const int gap = scaled(10), textLeft = left + sign + scaled(6);
    const int counts = metrics.horizontalAdvance(added) + gap + metrics.horizontalAdvance(removed);
    QRect text(textLeft, place.top, std::max(0, m_width - textLeft - counts - 3 * gap), place.height);
    const QString path = metrics.elidedText(file.path, Qt::ElideMiddle, text.width());
    painter.setPen(theme.text);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, path);
    text.setLeft(textLeft + metrics.horizontalAdvance(path) + 2 * gap);
    text.setWidth(counts + gap);
    painter.setPen(theme.ok);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, added);
    text.setLeft(text.left() + metrics.horizontalAdvance(added) + gap);
    painter.setPen(theme.fail);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, removed);
}

void DiffPainter::paintWhole(QPainter& painter, const DiffLine& line, const Place& place, const Theme& theme) const
{
    painter.fillRect(areaOf(Side::Both, place), theme.sunken);
    paintText(painter, line, Side::Both, false, place, theme);
}

void DiffPainter::paintUnified(QPainter& painter, const DiffLines& diff, const DiffRow& row, const Place& place,
                               const Theme& theme) const
{
    const DiffLine *before = lineOf(diff, row.before), *after = lineOf(diff, row.after);
    const QRect area = areaOf(Side::Both, place);
    if (row.isChange)
        painter.fillRect(area, groundOfChange(after != nullptr, theme));
    const qreal numberRight = m_numberWidth - scaled(5);
    if (before && before->oldLine > 0)
        m_painter.drawNumber(painter, QPointF(0, place.top), numberRight, before->oldLine, theme.gutter, false);
    if (after && after->newLine > 0)
        m_painter.drawNumber(painter, QPointF(m_numberWidth, place.top), numberRight, after->newLine, theme.gutter,
                             false);
    if (row.isChange)
        paintSign(painter, area, after != nullptr, theme);
    paintText(painter, after ? *after : *before, Side::Both, row.isChange, place, theme);
}

void DiffPainter::paintHalf(QPainter& painter, const DiffLine* line, Side side, bool isChange, const Place& place,
                            const Theme& theme) const
{
    const QRect area = areaOf(side, place);
    if (!line) {
        painter.fillRect(area, theme.sunken); // nothing stands here
        return;
    }
    const bool isAfter = side == Side::After;
    if (isChange)
        painter.fillRect(area, groundOfChange(isAfter, theme));
    const qint64 number = isAfter ? line->newLine : line->oldLine;
    if (number > 0)
        m_painter.drawNumber(painter, QPointF(area.left(), place.top), m_numberWidth - scaled(5), number, theme.gutter,
                             false);
    if (isChange)
        paintSign(painter, area, isAfter, theme);
    paintText(painter, *line, side, isChange, place, theme);
}

void DiffPainter::paintSign(QPainter& painter, const QRect& area, bool isAdded, const Theme& theme) const
{
    const int gutter = gutterOf(m_isSplit ? Side::After : Side::Both);
    QFont bold = m_painter.font();
    bold.setWeight(QFont::Bold);
    painter.setFont(bold);
    painter.setPen(isAdded ? theme.ok : theme.fail);
    painter.drawText(QRect(area.left() + gutter, area.top(), scaled(signWidth), rowHeight()), Qt::AlignCenter,
                     isAdded ? QStringLiteral("+") : QStringLiteral("-"));
}

void DiffPainter::paintText(QPainter& painter, const DiffLine& line, Side side, bool isChange, const Place& place,
                            const Theme& theme) const
{
    const QRect area = areaOf(side, place);
    const TextCells cells(line.text);
    const int width = columnsOf(side);
    const std::vector<int> starts = m_wraps ? cells.rowStarts(width) : std::vector<int>{place.firstCell};
    const std::vector<LineSpan> spans = isChange ? changedWords(line, theme) : std::vector<LineSpan>();
    painter.save();
    painter.setClipRect(area.adjusted(gutterOf(side) + 1, 0, 0, 0));
    for (std::size_t row = 0; row < starts.size(); ++row) {
        const bool isLast = row + 1 == starts.size();
        const int shown = isLast ? width + (m_wraps ? 0 : 2) : starts[row + 1] - starts[row];
        const QPointF at(textLeftOf(side), place.top + static_cast<int>(row) * rowHeight());
        m_painter.drawRow(painter, at, cells, starts[row], shown, spans, isWhole(line) ? theme.muted : theme.text);
    }
    painter.restore();
}

} // namespace exhibit
