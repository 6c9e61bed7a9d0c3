// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/base/rowlist.h"

#include "models/items/roles.h"
#include "models/report/tables/celltext.h"

namespace exhibit {

ListRow groupRow(const QString& title, std::vector<ListRow> below)
{
    const auto count = static_cast<qint64>(below.size());
    return {{{Qt::DisplayRole, title},
             {GroupRole, true},
             {CountRole, count},
             {Qt::AccessibleTextRole, RowList::tr("%1, %2").arg(title, groupedNumber(count))}},
            std::move(below)};
}

void RowList::setRows(const std::vector<ListRow>& rows)
{
    beginResetModel();
    clearNodes();
    m_says.clear();
    m_nodes.clear();
    add(rows, noNode);
    endResetModel();
}

void RowList::add(const std::vector<ListRow>& rows, int parent)
{
    for (const ListRow& row : rows) {
        const int node = addNode(parent);
        m_says.push_back(row.says);
        if (const auto id = row.says.constFind(IdRole); id != row.says.constEnd())
            m_nodes.insert(id->toString(), node);
        add(row.below, node);
    }
}

QModelIndex RowList::indexOf(const QString& id) const
{
    return indexOfNode(m_nodes.value(id, noNode));
}

void RowList::change(const QModelIndex& index, const ListRow::Says& says)
{
    if (!index.isValid())
        return;
    m_says[static_cast<std::size_t>(nodeOf(index))].insert(says);
    Q_EMIT dataChanged(index, index);
}

QVariant RowList::cell(int node, int, int role) const
{
    const ListRow::Says& says = m_says[static_cast<std::size_t>(node)];
    const auto found = says.constFind(role);
    if (found != says.constEnd())
        return *found;
    return role == SortRole ? QVariant(node) : QVariant();
}

} // namespace exhibit
