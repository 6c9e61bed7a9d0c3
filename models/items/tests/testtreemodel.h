// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/base/treemodel.h"
#include "models/items/tests/testfilter.h"
#include "models/items/tests/testmatrix.h"

#include <memory>

namespace exhibit {

/// Tests by file or by signature of their failures, a column a run, and how they behave. Nothing is copied from the
/// outcome tables: a cell is looked up when it is painted.
class TestTreeModel : public TreeModel
{
    Q_OBJECT

public:
    enum Roles : int {
        CellRole = Qt::UserRole + 100, ///< int(OutcomeCell) of a run column
        /// qint64: failing tests of a group in a run column; then CellRole is Passed or Failed. Invalid for cells that
        /// show a shape.
        AggregateRole,
        BehaviourRole, ///< int(Behaviour) in the behaviour column of a test
        EntryRole,     ///< int: entry of the matrix; -1 for a group
    };
    enum class Kind { Group, Fold, Test }; ///< KindRole

    using TreeModel::TreeModel;

    void setSnapshot(const PackSnapshot& snapshot) { setMatrix(testMatrixOf(snapshot)); }
    void setMatrix(std::shared_ptr<const TestMatrix> matrix);
    void setFilter(const TestFilter& filter); ///< one reset; `test` is not used here
    void setFolding(bool folding);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; ///< -1: what needs a look first

    const TestMatrix& matrix() const { return *m_matrix; }
    std::shared_ptr<const TestMatrix> sharedMatrix() const { return m_matrix; }
    const TestFilter& filter() const { return m_filter; }
    int runColumn(int run) const { return run + 1; }
    int runOfColumn(int column) const { return column >= 1 && column <= m_matrix->runCount() ? column - 1 : -1; }
    int behaviourColumn() const { return m_matrix->runCount() + 1; }

    int shownTests() const { return m_shownTests; } ///< distinct
    int entryAt(const QModelIndex& index) const;    ///< -1 for a group or a fold
    QModelIndex indexOfEntry(int entry) const;      ///< first row that shows it; invalid if it is filtered out
    /// All rows of the model as tab-separated text, or those of `chosen` and what is below them; every run is a column.
    QString toTsv(const QModelIndexList& chosen) const;

private:
    struct Item
    {
        Kind kind = Kind::Group;
        int first = 0, last = 0; ///< of m_rows
        QString title;           ///< of groups
        bool folded = false;
    };
    struct Bundle
    {
        QString title, path;
        std::vector<int> entries;
        int failing = 0;
        bool changed = false, leftOver = false;
    };

    int columns() const override { return m_matrix->runCount() + 2; }
    QVariant cell(int node, int column, int role) const override;
    QVariant heading(int column, int role) const override;

    void rebuild();
    std::vector<int> passingEntries() const;
    std::vector<Bundle> bundlesByFile(const std::vector<int>& entries) const;
    std::vector<Bundle> bundlesBySignature(const std::vector<int>& entries) const;
    void sortBundles(std::vector<Bundle>& bundles) const;
    void addBundle(const Bundle& bundle);
    void addRows(int parent, const std::vector<int>& entries);
    int failingIn(int run, const std::vector<int>& entries) const;
    bool showsSegment(int entry) const;

    QVariant runCell(const Item& item, int run, int role) const;
    QVariant nameCell(const Item& item, int node, int role) const;
    QVariant behaviourCell(const Item& item, int role) const;
    std::pair<OutcomeCell, int> aggregate(const Item& item, int run) const; ///< second: failing tests, -1 for a shape
    QString behaviourText(int entry) const;
    QString rowText(int node) const;

    std::shared_ptr<const TestMatrix> m_matrix = std::make_shared<TestMatrix>();
    TestFilter m_filter;
    bool m_folding = true;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<Item> m_items; ///< by node
    std::vector<int> m_rows;   ///< entries in the order shown
    std::vector<int> m_nodeOf; ///< by entry: first node that shows it, or noNode
    int m_shownTests = 0;
};

} // namespace exhibit
