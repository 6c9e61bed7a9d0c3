// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/views/treeview.h"

#include "models/items/roles.h"
#include "widgets/common/controls/layoutpause.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/icons.h"
#include "widgets/common/look/theme.h"
#include "widgets/common/views/keptrow.h"
#include "widgets/common/views/viewkeys.h"
#include "widgets/common/views/viewmenu.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace exhibit {

TreeView::TreeView(QWidget* parent) : QTreeView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setUniformRowHeights(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    connect(this, &QAbstractItemView::entered, viewport(), qOverload<>(&QWidget::update)); // hover is by row
    setIndentation(scaled(16));
    header()->setStretchLastSection(false);
    m_keys = new ViewKeys(this);
    connect(m_keys, &ViewKeys::rowActivated, this, &TreeView::rowActivated);
    connect(new ViewMenu(this), &ViewMenu::openRequested, this, &TreeView::rowActivated);
}

void TreeView::setModel(QAbstractItemModel* newModel)
{
    QTreeView::setModel(newModel);
    keepCurrentRow(this, newModel);
}

/// By the pixel, a view of rows of several heights measures all of them before it shows one.
void TreeView::reset()
{
    constexpr int most = 2000;
    int rows = 0;
    const QAbstractItemModel* all = uniformRowHeights() ? nullptr : model();
    for (int row = 0; all && row < all->rowCount() && rows <= most; ++row)
        rows += 1 + all->rowCount(all->index(row, 0));
    setVerticalScrollMode(rows > most ? ScrollPerItem : ScrollPerPixel);
    QTreeView::reset();
}

void TreeView::setFlat(bool flat)
{
    m_flat = flat;
    setIndentation(flat ? 0 : scaled(16));
}

int TreeView::rowHeight() const
{
    return std::max(scaled(26), QFontMetrics(fontFor(TextStyle::Body)).height() + 4);
}

QItemSelectionModel::SelectionFlags TreeView::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    return event ? QTreeView::selectionCommand(index, event) : ViewKeys::selectionByCode(this);
}

bool TreeView::isWalking() const
{
    return m_walking || m_keys->isGoing();
}

void TreeView::keyPressEvent(QKeyEvent* event)
{
    m_walking = true;
    QTreeView::keyPressEvent(event);
    m_walking = false;
}

void TreeView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    const LayoutPause pause(window()); // what shows the row is laid out once
    Q_EMIT currentRowChanged(current);
}

void TreeView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeFor(this);
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool selected = selectionModel() && selectionModel()->isRowSelected(index.row(), index.parent());
    const bool hovered = row.contains(viewport()->mapFromGlobal(QCursor::pos())) && underMouse();
    if (selected)
        painter->fillRect(row, theme.sel);
    else if (index.data(GroupRole).toBool())
        painter->fillRect(row, theme.sunken);
    else if (hovered)
        painter->fillRect(row, theme.hover);
    QTreeView::drawRow(painter, option, index);
    if (selected)
        painter->fillRect(QRect(0, row.top(), 3, row.height()), theme.accent);
}

void TreeView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    // Only the chevron: the row's ground is drawn by drawRow().
    if (!model() || !model()->hasChildren(index) || indentation() == 0)
        return;
    const QRect place(rect.right() + 1 - indentation(), rect.top(), indentation(), rect.height());
    const int size = std::min(scaled(14), indentation());
    paintIcon(painter, isExpanded(index) ? Icon::ChevronDown : Icon::ChevronRight,
              QRectF(place.center().x() + 1 - size / 2.0, place.center().y() + 1 - size / 2.0, size, size),
              themeFor(this).muted);
}

/// Words that wrap take other lines in another width; of so many rows that they scroll by row they do not wrap.
void TreeView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (!uniformRowHeights() && verticalScrollMode() == ScrollPerPixel &&
        event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

void TreeView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setIndentation(m_flat ? 0 : scaled(16));
        scheduleDelayedItemsLayout();
    }
}

} // namespace exhibit
