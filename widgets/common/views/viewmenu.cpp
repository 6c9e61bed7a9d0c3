// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/views/viewmenu.h"

#include "models/items/base/columntable.h"
#include "models/items/roles.h"
#include "models/report/reportwriter.h"
#include "widgets/common/controls/pointertext.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/look/icons.h"
#include "widgets/common/views/tablecopy.h"
#include "widgets/common/views/tableview.h"
#include "widgets/common/views/viewkeys.h"

#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTreeView>

#include <memory>

namespace exhibit {

namespace {

QString copiedText(const QModelIndex& index)
{
    const QVariant copied = index.data(CopyRole);
    return copied.isValid() ? copied.toString() : index.data(Qt::DisplayRole).toString();
}

QAction* addAction(QMenu* menu, Icon icon, const QString& text, const QKeySequence& keys = {})
{
    QAction* action = menu->addAction(themedIcon(icon), text);
    // The view answers the key itself: a second owner of the shortcut would make it ambiguous.
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    return action;
}

QString shortened(QString text)
{
    constexpr qsizetype most = 40;
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return text.size() > most ? text.left(most - 1) + QChar(0x2026) : text;
}

} // namespace

ViewMenu::ViewMenu(QAbstractItemView* view) : QObject(view), m_view(view)
{
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
}

ColumnTable* ViewMenu::table() const
{
    return qobject_cast<ColumnTable*>(m_view->model());
}

TableView* ViewMenu::tableView() const
{
    return qobject_cast<TableView*>(m_view);
}

bool ViewMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_view) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        return key(pressed->key(), pressed->modifiers());
    }
    if (event->type() != QEvent::ContextMenu || m_view->contextMenuPolicy() != Qt::DefaultContextMenu)
        return false;
    const auto* asked = static_cast<QContextMenuEvent*>(event);
    const bool byMouse = asked->reason() == QContextMenuEvent::Mouse && watched == m_view->viewport();
    const QModelIndex index = byMouse ? m_view->indexAt(asked->pos()) : m_view->currentIndex();
    if (!index.isValid() && !tableView())
        return false;
    const QRect place = index.isValid() ? m_view->visualRect(index) : m_view->viewport()->rect();
    popUp(byMouse ? asked->globalPos() : m_view->viewport()->mapToGlobal(place.center()), index);
    return true;
}

bool ViewMenu::key(int key, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = m_view->currentIndex();
    if (key == Qt::Key_L && modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && tableView()) {
        QMenu menu;
        addColumns(&menu, index);
        menu.exec(m_view->mapToGlobal(QPoint(0, 0)));
        return true;
    }
    if (!table() || !ViewKeys::letterKeysEnabled(m_view))
        return false;
    const bool plain = modifiers == Qt::NoModifier;
    if (key == Qt::Key_Backspace && plain && !table()->cellFilters().empty()) {
        dropLastFilter();
        return true;
    }
    if (!index.isValid())
        return false;
    if (key == Qt::Key_F && (plain || modifiers == Qt::ShiftModifier)) {
        filterBy(index, !plain);
        return true;
    }
    if (key == Qt::Key_S && plain && tableView() && tableView()->isSortingEnabled()) {
        sortBy(index.column());
        return true;
    }
    return false;
}

void ViewMenu::popUp(const QPoint& position, const QModelIndex& index)
{
    const QPersistentModelIndex kept = index;
    if (index.isValid())
        m_view->selectionModel()->setCurrentIndex(index, m_view->selectionModel()->isSelected(index)
                                                             ? QItemSelectionModel::NoUpdate
                                                             : ViewKeys::selectionByCode(m_view));
    const std::unique_ptr<QMenu> menu(makeMenu(kept));
    if (!menu->isEmpty())
        menu->exec(position);
}

QMenu* ViewMenu::makeMenu(const QModelIndex& index)
{
    auto* menu = new QMenu;
    addFilters(menu, index);
    if (index.isValid())
        addCopies(menu, index);
    const QPersistentModelIndex kept = index;
    if (index.isValid() && !index.data(GroupRole).toBool()) {
        menu->addSeparator();
        connect(addAction(menu, Icon::Open, tr("Open"), Qt::Key_Return), &QAction::triggered, this, [this, kept] {
            if (kept.isValid())
                Q_EMIT openRequested(kept);
        });
    }
    Q_EMIT menuAboutToShow(menu, index);
    if (tableView()) {
        menu->addSeparator();
        addColumns(menu, index);
    }
    addFolding(menu);
    return menu;
}

void ViewMenu::addFilters(QMenu* menu, const QModelIndex& index)
{
    if (!table())
        return;
    if (index.isValid()) {
        const QString value = copiedText(index);
        const QString title = table()->headerData(index.column(), Qt::Horizontal).toString();
        const QPersistentModelIndex kept = index;
        menu->addAction(value.isEmpty() ? title : tr("%1: %2").arg(title, shortened(value)))->setEnabled(false);
        connect(addAction(menu, Icon::Filter, tr("Filter by this value"), Qt::Key_F), &QAction::triggered, this,
                [this, kept] { filterBy(kept, false); });
        connect(addAction(menu, Icon::Minus, tr("Exclude this value"), Qt::SHIFT | Qt::Key_F), &QAction::triggered,
                this, [this, kept] { filterBy(kept, true); });
    }
    if (!table()->cellFilters().empty())
        connect(addAction(menu, Icon::Close, tr("Take the last filter off"), Qt::Key_Backspace), &QAction::triggered,
                this, &ViewMenu::dropLastFilter);
    menu->addSeparator();
}

void ViewMenu::addCopies(QMenu* menu, const QModelIndex& index)
{
    QMenu* copies = menu->addMenu(themedIcon(Icon::Copy), tr("Copy as"));
    const auto copyRows = [this](RowsAs form) {
        copyAndTell(m_view, selectedRows(m_view, form), copiedRows(m_view->selectionModel()->selectedRows().size()));
    };
    if (tableView()) {
        const QString text = copiedText(index);
        connect(copies->addAction(tr("Cell")), &QAction::triggered, this, [this, text] { copyAndTell(m_view, text); });
    }
    QAction* row = copies->addAction(tr("Row"));
    row->setShortcut(QKeySequence::Copy);
    row->setShortcutContext(Qt::WidgetShortcut);
    connect(row, &QAction::triggered, this, [copyRows] { copyRows(RowsAs::Tsv); });
    connect(copies->addAction(tr("Markdown")), &QAction::triggered, this, [copyRows] { copyRows(RowsAs::Markdown); });
    connect(copies->addAction(tr("JSON")), &QAction::triggered, this, [copyRows] { copyRows(RowsAs::Json); });
    if (const auto pointer = index.data(SourceRefRole).value<SourceRef>(); !pointer.isNull())
        connect(copies->addAction(tr("Pointer")), &QAction::triggered, this,
                [this, pointer] { copyAndTell(m_view, pointerText(pointer)); });
}

void ViewMenu::addColumns(QMenu* menu, const QModelIndex& index)
{
    TableView* view = tableView();
    if (view->isSortingEnabled() && index.isValid())
        connect(addAction(menu, Icon::ChevronUp, tr("Sort by this column"), Qt::Key_S), &QAction::triggered, this,
                [this, column = index.column()] { sortBy(column); });
    QMenu* columns = menu->addMenu(themedIcon(Icon::Tests), tr("Columns"));
    for (const TableView::ChoosableColumn& column : view->choosableColumns()) {
        QAction* action = columns->addAction(column.title);
        action->setCheckable(true);
        action->setChecked(column.isShown);
        action->setEnabled(column.canChange);
        connect(action, &QAction::toggled, view,
                [view, id = column.id](bool shown) { view->setColumnChosen(id, shown); });
    }
    columns->addSeparator();
    connect(columns->addAction(tr("As they were")), &QAction::triggered, view, &TableView::resetColumns);
    menu->addSeparator();
    connect(addAction(menu, Icon::Export, tr("Save the shown rows as CSV…")), &QAction::triggered, this,
            &ViewMenu::saveRows);
}

void ViewMenu::addFolding(QMenu* menu)
{
    auto* tree = qobject_cast<QTreeView*>(m_view);
    if (!tree || !tree->itemsExpandable() || !tree->model())
        return;
    menu->addSeparator();
    connect(menu->addAction(tr("Unfold all")), &QAction::triggered, tree, &QTreeView::expandAll);
    connect(menu->addAction(tr("Fold all")), &QAction::triggered, tree, &QTreeView::collapseAll);
    QMenu* levels = menu->addMenu(tr("Unfold to level"));
    constexpr int mostLevels = 4;
    for (int level = 1; level <= mostLevels; ++level)
        connect(levels->addAction(QString::number(level)), &QAction::triggered, tree, [tree, level] {
            tree->collapseAll();
            if (level > 1)
                tree->expandToDepth(level - 2);
        });
}

void ViewMenu::filterBy(const QModelIndex& index, bool excludes)
{
    if (!table() || !index.isValid())
        return;
    const QString id = table()->headerData(index.column(), Qt::Horizontal, ColumnIdRole).toString();
    const QString title = table()->headerData(index.column(), Qt::Horizontal).toString();
    table()->addCellFilter({id, title, copiedText(index), excludes});
}

void ViewMenu::dropLastFilter()
{
    std::vector<CellFilter> filters = table()->cellFilters();
    if (filters.empty())
        return;
    filters.pop_back();
    table()->setCellFilters(filters);
}

void ViewMenu::sortBy(int column)
{
    const QHeaderView* header = tableView()->horizontalHeader();
    const bool again = header->sortIndicatorSection() == column && header->sortIndicatorOrder() == Qt::AscendingOrder;
    tableView()->sortByColumn(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ViewMenu::saveRows()
{
    const QString path = QFileDialog::getSaveFileName(m_view, tr("Save the shown rows"),
                                                      m_view->accessibleName() + QStringLiteral(".csv"),
                                                      tr("Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    const bool written = static_cast<bool>(writeReport(path, shownRows(m_view, RowsAs::Csv).toUtf8()));
    tell(m_view, written ? tr("Wrote %1").arg(path) : tr("%1 could not be written.").arg(path));
}

} // namespace exhibit
