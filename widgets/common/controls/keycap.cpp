// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/keycap.h"

#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QPainter>

namespace exhibit {

KeyCap::KeyCap(const QKeySequence& keys, QWidget* parent) : QLabel(keys.toString(QKeySequence::NativeText), parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTextStyle(this, TextStyle::Label);
}

QSize KeyCap::sizeHint() const
{
    const int height = std::max(scaled(18), fontMetrics().height() + 2);
    return {std::max(height, fontMetrics().horizontalAdvance(text()) + scaled(10)), height};
}

void KeyCap::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.hair);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(theme.muted);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace exhibit
