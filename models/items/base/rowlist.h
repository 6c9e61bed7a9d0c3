// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/base/treemodel.h"

#include <QHash>
#include <QVariant>

#include <vector>

namespace exhibit {

/// What one row of a list says, by role, and the rows below it if it heads a group.
struct ListRow
{
    using Says = QHash<int, QVariant>;

    Says says = {};
    std::vector<ListRow> below = {};
};

/// The head of a group, with the number of its rows.
ListRow groupRow(const QString& title, std::vector<ListRow> below);

/// A list as a value: rows, or groups of rows, that a function has made. Stands in their order; SortRole is the place.
class RowList final : public TreeModel
{
    Q_OBJECT

public:
    using TreeModel::TreeModel;

    void setRows(const std::vector<ListRow>& rows);
    QModelIndex indexOf(const QString& id) const; ///< by IdRole; invalid if there is none
    void change(const QModelIndex& index, const ListRow::Says& says);

private:
    int columns() const override { return 1; }
    QVariant cell(int node, int column, int role) const override;
    void add(const std::vector<ListRow>& rows, int parent);

    std::vector<ListRow::Says> m_says;
    QHash<QString, int> m_nodes; ///< by id
};

} // namespace exhibit
