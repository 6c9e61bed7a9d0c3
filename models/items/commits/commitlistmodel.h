// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/treemodel.h"
#include "models/items/itemtext.h"

#include <vector>

namespace exhibit {

class Messages;

/// The commits of the git context in two groups: those whose files or diff the pack holds, and those that are only
/// listed. Newest first, as in the context.
class CommitListModel : public TreeModel
{
    Q_OBJECT

public:
    enum Group { WithDiff, ListOnly, GroupCount };

    using TreeModel::TreeModel;

    void setSnapshot(const PackSnapshot& snapshot);
    int commitAt(const QModelIndex& index) const; ///< index into PackFacts::commits, -1 for a group
    QModelIndex indexOf(int commit) const;        ///< invalid if it is not there
    /// By any unambiguous beginning of the hash of at least seven digits; -1 if none has it.
    int commitOf(const QString& sha) const;
    int countOf(Group group) const { return m_counts[group]; }

    /// `5a29b35c`: enough of a hash for people.
    static QString shortSha(const Commit& commit);
    /// `28 Dec 2025 00:52`; as written if it is no date that git prints.
    static QString dateText(const Commit& commit);

private:
    struct Item
    {
        Group group = WithDiff;
        int commit = -1; ///< -1: the group itself
    };

    int columns() const override { return 1; }
    QVariant cell(int node, int column, int role) const override;
    QVariant groupCell(Group group, int role) const;
    QVariant commitCell(const Item& item, int role) const;

    PackSnapshot m_snapshot;
    PointerNames m_names;
    std::vector<Item> m_items;
    std::vector<int> m_nodes; ///< by commit
    int m_counts[GroupCount] = {};
};

} // namespace exhibit
