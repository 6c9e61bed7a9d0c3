// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/treemodel.h"

#include <QStringList>

#include <vector>

namespace exhibit {

class Messages;

/// The findings about runs, tests and commits: patterns first and numbered, the others in a group of their own. What
/// the prose got wrong is on the Mismatches page.
class PatternListModel : public TreeModel
{
    Q_OBJECT

public:
    enum Group { Patterns, Others, GroupCount };

    using TreeModel::TreeModel;

    void setSnapshot(const PackSnapshot& snapshot, const Messages& messages);
    void setDecisions(std::shared_ptr<const DecisionSet> decisions, const QStringList& ids);

    const Finding* findingAt(const QModelIndex& index) const; ///< null for a group
    QModelIndex indexOf(const QString& findingId) const;      ///< invalid if it is not there
    int numberAt(const QModelIndex& index) const;             ///< 1-based within its group, 0 for a group
    int countOf(Group group) const { return m_counts[group]; }
    /// The patterns in list order, for the matrix beside the list.
    std::vector<const Finding*> patterns() const;
    std::vector<std::string> ids() const; ///< of all rows

private:
    struct Item
    {
        Group group = Patterns;
        const Finding* finding = nullptr; ///< of the snapshot; null: the group itself
        int number = 0;
        QString title, runs;
    };

    int columns() const override { return 1; }
    QVariant cell(int node, int column, int role) const override;
    QVariant groupCell(Group group, int role) const;
    DecisionState stateOf(const Finding& finding) const;

    PackSnapshot m_snapshot;
    std::vector<Item> m_items;
    int m_counts[GroupCount] = {};
};

} // namespace exhibit
