// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/views/listview.h"

#include "widgets/common/controls/layoutpause.h"
#include "widgets/common/views/viewkeys.h"
#include "widgets/common/views/viewmenu.h"

#include <QEvent>

namespace exhibit {

ListView::ListView(QWidget* parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    auto* keys = new ViewKeys(this);
    connect(keys, &ViewKeys::rowActivated, this, &ListView::rowActivated);
    connect(new ViewMenu(this), &ViewMenu::openRequested, this, &ListView::rowActivated);
}

QItemSelectionModel::SelectionFlags ListView::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    return event ? QListView::selectionCommand(index, event) : ViewKeys::selectionByCode(this);
}

void ListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    const LayoutPause pause(window()); // what shows the row is laid out once
    Q_EMIT currentRowChanged(current);
}

void ListView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void ListView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace exhibit
