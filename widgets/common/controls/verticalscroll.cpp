// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/verticalscroll.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace exhibit {

VerticalScroll::VerticalScroll(QWidget* content, const QString& name, QWidget* parent) : QScrollArea(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turns it on
    viewport()->setAutoFillBackground(false);
    setProperty("focusRing", true);
    setFocusPolicy(Qt::NoFocus);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int last) { setFocusPolicy(last > 0 ? Qt::TabFocus : Qt::NoFocus); });
}

/// Home and End as in a text; Space as in a reader of texts.
void VerticalScroll::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    if (!hasFocus())
        return event->ignore(); // of a list inside that leaves the key to the window
    switch (event->key()) {
    case Qt::Key_Home:
        return bar->setValue(bar->minimum());
    case Qt::Key_End:
        return bar->setValue(bar->maximum());
    case Qt::Key_Space:
        return bar->triggerAction(event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub
                                                                         : QScrollBar::SliderPageStepAdd);
    default:
        QScrollArea::keyPressEvent(event);
    }
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
