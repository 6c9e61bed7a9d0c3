// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/splitter.h"

#include "widgets/common/look/theme.h"
#include "widgets/common/views/focusring.h"

#include <QKeyEvent>
#include <QPainter>

namespace exhibit {

namespace {

constexpr int grabWidth = 7;
constexpr int keyStep = 16;

class Handle : public QSplitterHandle
{
public:
    Handle(Qt::Orientation orientation, QSplitter* splitter) : QSplitterHandle(orientation, splitter)
    {
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(QSplitter::tr("Splitter"));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeFor(this);
        QPainter painter(this);
        const bool active = underMouse() || hasFocus();
        const int thickness = active ? 2 : 1;
        const QColor colour = active ? theme.accent : theme.hair;
        if (orientation() == Qt::Horizontal)
            painter.fillRect(QRect((width() - thickness + 1) / 2, 0, thickness, height()), colour);
        else
            painter.fillRect(QRect(0, (height() - thickness + 1) / 2, width(), thickness), colour);
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        const bool horizontal = orientation() == Qt::Horizontal;
        const int back = horizontal ? Qt::Key_Left : Qt::Key_Up;
        const int forward = horizontal ? Qt::Key_Right : Qt::Key_Down;
        if (event->key() != back && event->key() != forward)
            return QSplitterHandle::keyPressEvent(event);
        const int now = horizontal ? x() : y();
        moveSplitter(now + (event->key() == forward ? keyStep : -keyStep));
    }
};

} // namespace

Splitter::Splitter(Qt::Orientation orientation, QWidget* parent) : QSplitter(orientation, parent)
{
    setHandleWidth(grabWidth);
    setChildrenCollapsible(false);
}

QSplitterHandle* Splitter::createHandle()
{
    return new Handle(orientation(), this);
}

} // namespace exhibit
