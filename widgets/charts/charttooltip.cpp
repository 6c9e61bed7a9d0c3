// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/charttooltip.h"

#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace exhibit {

namespace {

struct Line
{
    const QString* text;
    TextStyle style;
    Tone tone;
};

std::vector<Line> linesOf(const ChartTip& tip)
{
    std::vector<Line> lines;
    const auto add = [&lines](const QString& text, TextStyle style, Tone tone) {
        if (!text.isEmpty())
            lines.push_back({&text, style, tone});
    };
    add(tip.title, TextStyle::Heading, Tone::Text);
    add(tip.line, TextStyle::Small, Tone::Secondary);
    add(tip.detail, TextStyle::Small, Tone::Muted);
    add(tip.pointer, TextStyle::Pointer, Tone::Accent);
    return lines;
}

} // namespace

ChartTooltip::ChartTooltip(QWidget* chart) : QWidget(chart)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QSize ChartTooltip::neededSize() const
{
    int width = 0, height = 0;
    for (const Line& line : linesOf(m_tip)) {
        width = std::max(width, QFontMetrics(fontFor(line.style)).horizontalAdvance(*line.text));
        height += lineHeightOf(line.style);
    }
    return {width + 2 * scaled(8) + 2, height + 2 * scaled(8)};
}

void ChartTooltip::showFor(const ChartTip& tip, const QRectF& mark)
{
    m_tip = tip;
    const QWidget* chart = parentWidget();
    const QSize size = neededSize().boundedTo(chart->size());
    const int gap = scaled(6);
    const int left = static_cast<int>(mark.left()), right = static_cast<int>(mark.right());
    const int top = static_cast<int>(mark.top()), bottom = static_cast<int>(mark.bottom());
    QPoint place(right + gap, top);
    // Beside the mark if there is room, else below or above it: it must stay in sight.
    if (place.x() + size.width() > chart->width()) {
        place.setX(left - gap - size.width());
        if (place.x() < 0) {
            const bool below = bottom + gap + size.height() <= chart->height();
            place = QPoint(left, below ? bottom + gap : top - gap - size.height());
        }
    }
    place.setX(std::clamp(place.x(), 0, std::max(0, chart->width() - size.width())));
    place.setY(std::clamp(place.y(), 0, std::max(0, chart->height() - size.height())));
    setGeometry(QRect(place, size));
    show();
    raise();
    update();
}

void ChartTooltip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    QRect place = rect().adjusted(scaled(8), scaled(8), -scaled(8), 0);
    for (const Line& line : linesOf(m_tip)) {
        const QFont font = fontFor(line.style);
        place.setHeight(lineHeightOf(line.style));
        painter.setFont(font);
        painter.setPen(inkOf(theme, line.tone));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(*line.text, Qt::ElideMiddle, place.width()));
        place.translate(0, place.height());
    }
}

} // namespace exhibit
