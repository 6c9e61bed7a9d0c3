// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/hovercard.h"

#include "models/items/itemtext.h"
#include "widgets/common/controls/pointertext.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t mostBytes = 400; ///< of a line
constexpr int mostCells = 100;
constexpr int cardPadding = 8;
constexpr int cardGutter = 56;
constexpr int cursorGap = 18;

} // namespace

HoverCard::HoverCard(QWidget* window) : QWidget(window, Qt::ToolTip | Qt::FramelessWindowHint)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
}

void HoverCard::showLines(const SourceRef& ref, const LineSource& source, const QPoint& beside)
{
    m_ref = ref;
    m_painter = LinePainter();
    m_lines.clear();
    const LineNumber first{std::max<qint64>(1, ref.firstLine.value - 2)};
    for (LineNumber at = first; at.value < first.value + mostLines && at.value <= source.lineCount(); at = at.plus(1)) {
        std::string text = source.line(at).text;
        if (text.size() > mostBytes)
            text.resize(mostBytes);
        m_lines.push_back({at, TextCells(fromUtf8(text)), at >= ref.firstLine && at <= ref.lastLine});
    }
    setAccessibleName(text());
    const QSize size = sizeHint();
    const QRect room = parentWidget()->screen()->availableGeometry();
    QPoint place = beside + QPoint(0, scaled(cursorGap));
    if (place.y() + size.height() > room.bottom())
        place.setY(beside.y() - size.height() - scaled(cursorGap) / 2);
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - size.width())));
    setGeometry(QRect(place, size));
    show();
    update();
}

QString HoverCard::text() const
{
    QStringList lines{pointerText(m_ref)};
    for (const Line& line : m_lines)
        lines.append(QStringLiteral("%1 %2").arg(line.number.value).arg(line.cells.text()));
    return lines.join(QLatin1Char('\n'));
}

QSize HoverCard::sizeHint() const
{
    int cells = 30;
    for (const Line& line : m_lines)
        cells = std::max(cells, std::min(line.cells.cellCount(), mostCells));
    const int pointer = QFontMetrics(fontFor(TextStyle::Pointer)).horizontalAdvance(pointerText(m_ref));
    const int width = std::max(static_cast<int>(cells * m_painter.cellWidth()) + scaled(cardGutter), pointer);
    return {width + 2 * scaled(cardPadding), lineHeightOf(TextStyle::Pointer) + scaled(4) +
                                                 static_cast<int>(m_lines.size()) * m_painter.rowHeight() +
                                                 2 * scaled(cardPadding)};
}

void HoverCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.setPen(theme.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const int left = scaled(cardPadding);
    int top = scaled(cardPadding);
    painter.setFont(fontFor(TextStyle::Pointer));
    painter.setPen(theme.accent);
    const int head = lineHeightOf(TextStyle::Pointer);
    painter.drawText(QRect(left, top, width() - 2 * left, head), Qt::AlignLeft | Qt::AlignVCenter, pointerText(m_ref));
    top += head + scaled(4);
    for (const Line& line : m_lines) {
        if (line.isMarked) {
            painter.fillRect(QRect(1, top, width() - 2, m_painter.rowHeight()), theme.mark);
            painter.fillRect(QRect(1, top, 3, m_painter.rowHeight()), theme.markBar);
        }
        m_painter.drawNumber(painter, QPointF(left, top), scaled(cardGutter - 14), line.number.value, theme.gutter,
                             line.isMarked);
        m_painter.drawRow(painter, QPointF(left + scaled(cardGutter), top), line.cells, 0,
                          std::min(line.cells.cellCount(), mostCells), {}, theme.text);
        top += m_painter.rowHeight();
    }
}

} // namespace exhibit
