// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/report/formatcard.h"

#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace exhibit {

namespace {

constexpr int formatHeight = 28; // design pixels
constexpr int formatPadding = 9, formatGap = 8;

} // namespace

FormatCard::FormatCard(const QString& title, const QString& note, QWidget* parent)
    : QRadioButton(title, parent), m_note(note)
{
    setAttribute(Qt::WA_Hover);
    setProperty("focusRing", true);
}

int FormatCard::titleLeft() const
{
    return scaled(formatPadding) + style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + scaled(formatGap);
}

int FormatCard::titleWidth() const
{
    return textWidth(QFontMetrics(fontFor(TextStyle::Body)), text());
}

QSize FormatCard::sizeHint() const
{
    return {titleLeft() + titleWidth() + 1 + scaled(formatPadding),
            std::max(scaled(formatHeight), lineHeightOf(TextStyle::Body) + scaled(8))};
}

QSize FormatCard::minimumSizeHint() const
{
    return {titleLeft() + scaled(40), sizeHint().height()};
}

bool FormatCard::hitButton(const QPoint& place) const
{
    return rect().contains(place);
}

void FormatCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isChecked() ? theme.accent : theme.line);
    painter.setBrush(isChecked() ? theme.accentFill : underMouse() && isEnabled() ? theme.hover : theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), scaled(6), scaled(6));
    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth);
    option.rect = QRect(scaled(formatPadding), (height() - side) / 2, side, side);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    const QRect place = rect().adjusted(titleLeft(), 0, -scaled(formatPadding), 0);
    painter.setFont(fontFor(TextStyle::Body));
    painter.setPen(isEnabled() ? theme.text : theme.disabled);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, elidedText(painter.fontMetrics(), text(), place.width()));
    const QFont small = fontFor(TextStyle::Label);
    if (titleWidth() + scaled(formatGap) + textWidth(QFontMetrics(small), m_note) > place.width())
        return;
    painter.setFont(small);
    painter.setPen(theme.muted);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, m_note);
}

} // namespace exhibit
