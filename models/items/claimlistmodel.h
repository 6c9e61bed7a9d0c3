// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/itemtext.h"
#include "models/items/treemodel.h"

namespace exhibit {

class Messages;

/// The judged claims of a pack, grouped by verdict, what needs a decision first. Unproven claims about paths and lines
/// share one folded group, supported claims another, claims that need judgement a third.
class ClaimListModel : public TreeModel
{
    Q_OBJECT

public:
    enum Group {
        Contradicted,
        TooBroad,
        OtherScope,
        Stale,
        Unproven,
        MissingPaths,
        NotCheckable,
        Supported,
        GroupCount
    };

    using TreeModel::TreeModel;

    void setSnapshot(const PackSnapshot& snapshot, const Messages& messages);

    const JudgedClaim* claimAt(const QModelIndex& index) const; ///< null for a group
    QModelIndex indexOf(const QString& claimId) const;
    int claimCount() const { return m_claimCount; }
    int mismatchCount() const { return m_mismatchCount; } ///< contradicted, too broad, other scope, stale

private:
    /// A group (claim < 0) or a claim.
    struct Item
    {
        Group group = Contradicted;
        int claim = -1;
        QString title, trailing;
        int count = 0;
    };

    int columns() const override { return 1; }
    QVariant cell(int node, int column, int role) const override;
    QVariant groupCell(const Item& item, int role) const;
    QVariant claimCell(const Item& item, int role) const;
    void addGroup(Group group, const std::vector<int>& claims);

    PackSnapshot m_snapshot;
    PointerNames m_names;
    std::vector<Item> m_items;
    int m_claimCount = 0, m_mismatchCount = 0;
};

} // namespace exhibit
