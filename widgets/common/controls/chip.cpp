// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/chip.h"

#include "widgets/common/look/fonts.h"
#include "widgets/common/look/glyphs.h"
#include "widgets/common/look/icons.h"

#include <QPainter>

namespace exhibit {

namespace {

constexpr int chipHeight = 28;
constexpr int chipPadding = 9;
constexpr int chipGap = 6;
constexpr int crossSize = 11;
constexpr int widestValue = 320;

} // namespace

Chip::Chip(const QString& words, const QString& value, QWidget* parent)
    : QAbstractButton(parent), m_words(drawable(words))
{
    setValue(value);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setValue(const QString& value)
{
    m_value = drawable(value);
    setText(m_words.isEmpty() ? value : m_words + QLatin1Char(' ') + value);
    updateGeometry();
    update();
}

void Chip::setUnderline(Ink ink)
{
    m_underline = std::move(ink);
    update();
}

QSize Chip::sizeHint() const
{
    return {wordsWidth() + valueWidth() + 2 * scaled(chipPadding) + scaled(chipGap + crossSize),
            std::max(scaled(chipHeight), lineHeightOf(TextStyle::Body) + scaled(8))};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_underline ? theme.line : theme.accent);
    painter.setBrush(underMouse() ? theme.sel : m_underline ? theme.panel : theme.accentFill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), scaled(5), scaled(5));
    QRect place = rect().adjusted(scaled(chipPadding), 0, -scaled(chipPadding), 0);
    painter.setFont(fontFor(TextStyle::Body));
    painter.setPen(theme.accent);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, m_words);
    place.setLeft(place.left() + wordsWidth());
    if (m_underline) {
        const QColor ink = m_underline(theme);
        QColor ground = ink;
        ground.setAlphaF(0.22F);
        const QRect word(place.left() - 2, place.center().y() - scaled(9), valueWidth() + 3, scaled(19));
        painter.fillRect(word, ground);
        painter.fillRect(QRect(word.left(), word.bottom() - 1, word.width(), 2), ink);
    }
    painter.setPen(theme.text);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_value, Qt::ElideMiddle, valueWidth()));
    const int size = scaled(crossSize);
    paintIcon(&painter, Icon::Close, QRectF(place.right() + 1 - size, (height() - size) / 2.0, size, size),
              theme.accent);
}

int Chip::wordsWidth() const
{
    if (m_words.isEmpty())
        return 0;
    return QFontMetrics(fontFor(TextStyle::Body)).horizontalAdvance(m_words) + scaled(chipGap);
}

int Chip::valueWidth() const
{
    return std::min(QFontMetrics(fontFor(TextStyle::Body)).horizontalAdvance(m_value) + 1, scaled(widestValue));
}

} // namespace exhibit
