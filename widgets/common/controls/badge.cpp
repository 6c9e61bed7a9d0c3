// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/badge.h"

#include "widgets/common/look/fonts.h"

#include <QPainter>

namespace exhibit {

namespace {

int iconSize()
{
    return scaled(13);
}

} // namespace

Badge::Badge(const Look& look, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTextStyle(this, TextStyle::Label);
    setLook(look);
}

Badge::Badge(const QString& word, Shape shape, QWidget* parent) : Badge(Look{Icon::None, Tone::Secondary, word}, parent)
{
    setShape(shape);
}

void Badge::setLook(const Look& look)
{
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

void Badge::setShape(Shape shape)
{
    m_shape = shape;
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return sizeFor(m_look, m_shape);
}

QSize Badge::sizeFor(const Look& look, Shape shape)
{
    const QFontMetrics metrics(fontFor(TextStyle::Label));
    const int height = std::max(scaled(shape == Shape::Pill ? 18 : 20), metrics.height() + 2);
    int width = textWidth(metrics, look.word) + 2 * scaled(7);
    if (look.icon != Icon::None)
        width += iconSize() + (look.word.isEmpty() ? 0 : scaled(5)) - scaled(1);
    return {std::max(width, height), height};
}

void Badge::paint(QPainter* painter, const QRect& rect, const Look& look, Shape shape, const Theme& theme)
{
    const QSize wanted = sizeFor(look, shape);
    const QRect box(rect.x(), rect.y() + (rect.height() - wanted.height()) / 2, std::min(rect.width(), wanted.width()),
                    wanted.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool outlined = shape == Shape::Outlined || theme.highContrast;
    painter->setPen(outlined ? QPen(shape == Shape::Outlined ? theme.line : inkOf(theme, look.tone), 1)
                             : QPen(Qt::NoPen));
    painter->setBrush(shape == Shape::Outlined ? QColor(theme.panel) : fillOf(theme, look.tone));
    const qreal inset = outlined ? 0.5 : 0;
    const qreal radius = shape == Shape::Pill ? box.height() / 2.0 : 4;
    painter->drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), radius, radius);

    const QColor ink = inkOf(theme, look.tone);
    int left = box.left() + scaled(7);
    if (look.icon != Icon::None) {
        const int size = iconSize();
        left -= scaled(1);
        paintIcon(painter, look.icon, QRectF(left, box.center().y() + 0.5 - size / 2.0, size, size), ink);
        left += size + scaled(5);
    }
    painter->setFont(fontFor(TextStyle::Label));
    painter->setPen(ink);
    const QRect place(left, box.top(), box.right() + 1 - scaled(5) - left, box.height());
    const QString word = elidedText(painter->fontMetrics(), look.word, place.width() + 2);
    painter->drawText(shape == Shape::Pill ? box : place,
                      static_cast<int>(shape == Shape::Pill ? Qt::AlignCenter : Qt::AlignVCenter) | Qt::TextSingleLine,
                      word);
    painter->restore();
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(&painter, rect(), m_look, m_shape, themeFor(this));
}

} // namespace exhibit
