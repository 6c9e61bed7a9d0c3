// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/verticalscroll.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace exhibit {

VerticalScroll::VerticalScroll(QWidget* content, const QString& name, QWidget* parent) : QScrollArea(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turns it on
    viewport()->setAutoFillBackground(false);
}

QSize VerticalScroll::minimumSizeHint() const
{
    QSize least = QScrollArea::minimumSizeHint();
    const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    least.setWidth(std::max(least.width(), width));
    return least;
}

bool VerticalScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace exhibit
