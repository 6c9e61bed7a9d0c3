// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/parts/panel.h"

#include "widgets/common/look/theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace exhibit {

void Panel::paintEvent(QPaintEvent* event)
{
    QPainter(this).fillRect(event->rect(), themeFor(this).panel);
}

} // namespace exhibit
