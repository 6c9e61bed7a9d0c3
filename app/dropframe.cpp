// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dropframe.h"

#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QPainter>

namespace exhibit {

DropFrame::DropFrame(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void DropFrame::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRect(rect().adjusted(2, 2, -3, -3));
    painter.setFont(fontFor(TextStyle::Heading));
    const QString text = tr("Open pack");
    QRect label = painter.fontMetrics().boundingRect(text).adjusted(-16, -8, 16, 8);
    label.moveCenter(rect().center());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(label, 6, 6);
    painter.setPen(theme.accentText);
    painter.drawText(label, Qt::AlignCenter, text);
}

} // namespace exhibit
