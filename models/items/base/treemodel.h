// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <vector>

namespace exhibit {

/// Base of the trees: nodes stand in one vector and know their parent by index; a node's number is its internal id.
/// Derived classes keep what a node shows in a vector of the same order.
class TreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const final;
    QModelIndex parent(const QModelIndex& index) const final;
    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

protected:
    static constexpr int noNode = -1;

    /// Appends a node and returns its number. Only inside a reset or between beginInsertRows and endInsertRows.
    int addNode(int parent);
    void clearNodes();
    int nodeCount() const { return static_cast<int>(m_nodes.size()); }
    int parentOf(int node) const { return m_nodes[static_cast<std::size_t>(node)].parent; }
    int childCount(int node) const;
    int childAt(int node, int row) const;
    QModelIndex indexOfNode(int node, int column = 0) const;
    static int nodeOf(const QModelIndex& index)
    {
        return index.isValid() ? static_cast<int>(index.internalId()) : noNode;
    }

private:
    struct Node
    {
        int parent = noNode;
        int row = 0;
        std::vector<int> children;
    };

    virtual int columns() const = 0;
    virtual QVariant cell(int node, int column, int role) const = 0;
    virtual QVariant heading(int column, int role) const;

    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
};

} // namespace exhibit
