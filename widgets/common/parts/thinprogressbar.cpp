// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/parts/thinprogressbar.h"

#include "widgets/common/look/fonts.h"

#include <QPainter>

#include <algorithm>

namespace exhibit {

ThinProgressBar::ThinProgressBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThinProgressBar::setValue(double share)
{
    m_value = std::clamp(share, 0.0, 1.0);
    setAccessibleName(tr("%1 percent").arg(static_cast<int>(m_value * 100)));
    update();
}

void ThinProgressBar::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize ThinProgressBar::sizeHint() const
{
    return {scaled(120), scaled(6)};
}

QSize ThinProgressBar::minimumSizeHint() const
{
    return {scaled(32), scaled(6)};
}

void ThinProgressBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    const int thick = std::min(scaled(6), height());
    const QRectF track(0, (height() - thick) / 2, width(), thick);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.skipFill);
    painter.drawRoundedRect(track, 2, 2);
    if (m_value <= 0)
        return;
    painter.setBrush(inkOf(theme, m_tone));
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(std::max(4.0, track.width() * m_value), thick)), 2, 2);
}

} // namespace exhibit
