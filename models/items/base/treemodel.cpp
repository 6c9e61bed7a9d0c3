// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/base/treemodel.h"

namespace exhibit {

QModelIndex TreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (column < 0 || column >= columns() || row < 0 || parent.column() > 0)
        return {};
    const int node = nodeOf(parent);
    if (row >= childCount(node))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childAt(node, row)));
}

QModelIndex TreeModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOfNode(parentOf(nodeOf(index))) : QModelIndex();
}

int TreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : childCount(nodeOf(parent));
}

int TreeModel::columnCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : columns();
}

QVariant TreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return cell(nodeOf(index), index.column(), role);
}

QVariant TreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    return heading(section, role);
}

QVariant TreeModel::heading(int, int) const
{
    return {};
}

int TreeModel::addNode(int parent)
{
    const int number = nodeCount();
    std::vector<int>& siblings = parent == noNode ? m_roots : m_nodes[static_cast<std::size_t>(parent)].children;
    const int row = static_cast<int>(siblings.size());
    siblings.push_back(number);
    m_nodes.push_back({parent, row, {}});
    return number;
}

void TreeModel::clearNodes()
{
    m_nodes.clear();
    m_roots.clear();
}

int TreeModel::childCount(int node) const
{
    return static_cast<int>(node == noNode ? m_roots.size() : m_nodes[static_cast<std::size_t>(node)].children.size());
}

int TreeModel::childAt(int node, int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return node == noNode ? m_roots[at] : m_nodes[static_cast<std::size_t>(node)].children[at];
}

QModelIndex TreeModel::indexOfNode(int node, int column) const
{
    if (node < 0 || node >= nodeCount())
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(node)].row, column, static_cast<quintptr>(node));
}

} // namespace exhibit
