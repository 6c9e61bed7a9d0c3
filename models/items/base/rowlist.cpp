// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/base/rowlist.h"

#include "models/items/roles.h"
#include "models/report/tables/celltext.h"

#include <utility>

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

void RowList::setRows(std::vector<ListRow> rows, Tell tell)
{
    beginResetModel();
    clearNodes();
    m_says.clear();
    m_untold.clear();
    m_nodes.clear();
    m_told = 0;
    m_tell = std::move(tell);
    add(std::move(rows), noNode);
    endResetModel();
}

void RowList::add(std::vector<ListRow> rows, int parent)
{
    for (ListRow& row : rows) {
        const int node = addNode(parent);
        m_says.push_back(std::move(row.says));
        m_untold.push_back({std::move(row.id), row.origin});
        add(std::move(row.below), node);
    }
}

QString RowList::idOf(int node) const
{
    const Untold& untold = m_untold[static_cast<std::size_t>(node)];
    return untold.origin >= 0 ? untold.id : m_says[static_cast<std::size_t>(node)].value(IdRole).toString();
}

QModelIndex RowList::indexOf(const QString& id) const
{
    if (m_nodes.isEmpty()) {
        for (int node = 0; node < nodeCount(); ++node)
            m_nodes.insert(idOf(node), node);
    }
    return id.isEmpty() ? QModelIndex() : indexOfNode(m_nodes.value(id, noNode));
}

void RowList::change(const QModelIndex& index, const ListRow::Says& says)
{
    if (!index.isValid())
        return;
    static_cast<void>(saysOf(nodeOf(index)));
    m_says[static_cast<std::size_t>(nodeOf(index))].insert(says);
    Q_EMIT dataChanged(index, index);
}

const ListRow::Says& RowList::saysOf(int node) const
{
    const auto at = static_cast<std::size_t>(node);
    Untold& untold = m_untold[at];
    if (untold.origin >= 0) {
        m_says[at] = m_tell(untold.origin);
        m_says[at].insert(IdRole, untold.id);
        m_says[at].insert(OriginRole, untold.origin);
        untold.origin = -1;
        ++m_told;
    }
    return m_says[at];
}

QVariant RowList::cell(int node, int, int role) const
{
    // What places, finds and measures a row needs none of its words.
    if (const Untold& untold = m_untold[static_cast<std::size_t>(node)]; untold.origin >= 0) {
        if (role == IdRole)
            return untold.id;
        if (role == OriginRole)
            return untold.origin;
        if (role == GroupRole)
            return {};
    }
    if (role == SortRole)
        return node;
    const ListRow::Says& says = saysOf(node);
    return says.value(role);
}

} // namespace exhibit
