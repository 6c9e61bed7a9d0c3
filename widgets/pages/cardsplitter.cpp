// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/cardsplitter.h"

#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace exhibit {

namespace {

constexpr int cardGap = 12; // design pixels between cards
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
        if (!underMouse() && !hasFocus())
            return;
        QPainter painter(this);
        const bool upright = orientation() == Qt::Horizontal;
        const QRect line = upright ? QRect(width() / 2 - 1, 0, 2, height()) : QRect(0, height() / 2 - 1, width(), 2);
        painter.fillRect(line, themeFor(this).accent);
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        const bool upright = orientation() == Qt::Horizontal;
        const int back = upright ? Qt::Key_Left : Qt::Key_Up;
        const int forward = upright ? Qt::Key_Right : Qt::Key_Down;
        if (event->key() != back && event->key() != forward)
            return QSplitterHandle::keyPressEvent(event);
        moveSplitter((upright ? x() : y()) + (event->key() == forward ? keyStep : -keyStep));
    }
};

} // namespace

CardSplitter::CardSplitter(Qt::Orientation orientation, const QString& objectName, QWidget* parent)
    : Splitter(orientation, parent)
{
    setObjectName(objectName);
    setChildrenCollapsible(false);
    setHandleWidth(scaled(cardGap));
}

QSplitterHandle* CardSplitter::createHandle()
{
    return new Handle(orientation(), this);
}

} // namespace exhibit
