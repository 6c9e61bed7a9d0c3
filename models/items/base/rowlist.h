// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/base/treemodel.h"

#include <QHash>
#include <QVariant>

#include <functional>
#include <vector>

namespace exhibit {

/// What one row of a list says, by role, and the rows below it if it heads a group.
struct ListRow
{
    using Says = QHash<int, QVariant>;

    Says says = {};
    std::vector<ListRow> below = {};
    QString id = {}; ///< of a row that is told once it is asked for
    int origin = -1; ///< of such a row
};

/// The head of a group, with the number of its rows.
ListRow groupRow(const QString& title, std::vector<ListRow> below);

/// A list as a value: rows, or groups of rows, that a function has made. Stands in their order; SortRole is the place.
class RowList final : public TreeModel
{
    Q_OBJECT

public:
    using TreeModel::TreeModel;
    /// What a row says, of its origin.
    using Tell = std::function<ListRow::Says(int)>;

    /// Rows with an origin and without words are told by `tell`, each when it is first asked what it says: a list of
    /// tens of thousands is there at once, and only what a person sees of it is ever put into words.
    void setRows(std::vector<ListRow> rows, Tell tell = {});
    int toldCount() const { return m_told; }      ///< rows that `tell` was asked for
    QModelIndex indexOf(const QString& id) const; ///< by IdRole; invalid if there is none
    void change(const QModelIndex& index, const ListRow::Says& says);

private:
    int columns() const override { return 1; }
    QVariant cell(int node, int column, int role) const override;
    void add(std::vector<ListRow> rows, int parent);
    const ListRow::Says& saysOf(int node) const;
    QString idOf(int node) const;

    /// A row that is not told yet has an origin.
    struct Untold
    {
        QString id;
        int origin = -1;
    };

    mutable std::vector<ListRow::Says> m_says; ///< with those rows that were told
    mutable std::vector<Untold> m_untold;
    mutable int m_told = 0;
    Tell m_tell;
    mutable QHash<QString, int> m_nodes; ///< by id, once one was asked for
};

} // namespace exhibit
