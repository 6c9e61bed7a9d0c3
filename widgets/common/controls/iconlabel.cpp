// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/iconlabel.h"

#include "widgets/common/look/fonts.h"

#include <QPainter>

namespace exhibit {

IconLabel::IconLabel(Icon icon, Tone tone, int designPixels, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_tone(tone), m_size(designPixels)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconLabel::sizeHint() const
{
    // As high as a line of body text, so that icon and first line stand level.
    return {scaled(m_size), std::max(scaled(m_size), lineHeightOf(TextStyle::Body))};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = scaled(m_size);
    paintIcon(&painter, m_icon, QRectF(0, (height() - side) / 2.0, side, side), inkOf(themeFor(this), m_tone));
}

} // namespace exhibit
