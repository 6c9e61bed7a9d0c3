// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;
class QMenu;
class QModelIndex;

namespace exhibit {

class ColumnTable;
class TableView;

/// What can be done with a cell of any list, table or tree, as its context menu (also Shift+F10) and by keys: filter by
/// its value (F) or exclude it (Shift+F), take the last filter off (Backspace), sort by its column (S), choose columns
/// (Ctrl+Shift+L), copy it in five forms, open it. What a view cannot do is not offered. Belongs to the view.
class ViewMenu : public QObject
{
    Q_OBJECT

public:
    explicit ViewMenu(QAbstractItemView* view);

    bool eventFilter(QObject* watched, QEvent* event) override;

    /// The menu of a cell; of the empty area of a table with an invalid index, which leaves what concerns no row, so
    /// that a table emptied by its filters has a way back. The caller owns it.
    QMenu* makeMenu(const QModelIndex& index);

Q_SIGNALS:
    void openRequested(const QModelIndex& index);
    /// More that a page can do with the row; `index` is invalid in the empty area of a table.
    void menuAboutToShow(QMenu* menu, const QModelIndex& index);

private:
    ColumnTable* table() const; ///< null where rows cannot be filtered by their cells
    TableView* tableView() const;
    void addFilters(QMenu* menu, const QModelIndex& index);
    void addCopies(QMenu* menu, const QModelIndex& index);
    void addColumns(QMenu* menu, const QModelIndex& index);
    void addFolding(QMenu* menu);
    bool key(int key, Qt::KeyboardModifiers modifiers);
    void filterBy(const QModelIndex& index, bool excludes);
    void dropLastFilter();
    void sortBy(int column);
    void popUp(const QPoint& position, const QModelIndex& index);
    void saveRows();

    QAbstractItemView* m_view;
};

} // namespace exhibit
