// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/treemodel.h"
#include "models/items/itemtext.h"
#include "models/loading/deciding/decisiontargets.h"

#include <array>
#include <memory>
#include <string_view>

namespace exhibit {

class Messages;

/// The judged claims of a pack, grouped by verdict, what needs a decision first. Unproven claims about paths and lines
/// share one folded group, other unproven ones another, supported claims a third; notices stand apart. Within a group
/// what is undecided comes first. A decision changes its row but no order: rows stay where they are until
/// refreshOrder().
class ClaimListModel : public TreeModel
{
    Q_OBJECT

public:
    enum Group {
        Contradicted,
        TooBroad,
        OtherScope,
        NeverRun,
        Stale,
        Unproven,   ///< claims about tests; the last group that waits for decisions
        WorthALook, ///< something speaks against them, and proves nothing
        MissingPaths,
        OtherUnproven,
        NotCheckable,
        Supported,
        GroupCount
    };
    enum class Show {
        All,
        Undecided,
        Accepted,
        Dismissed,
        NeedsEvidence,
        Unsettled, ///< reviewers say differently of it
    };

    using TreeModel::TreeModel;

    /// Heads of groups cannot be selected; those that do not fold are passed over by the keyboard.
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// `targets` of the same review have looked at all claims already; else, or if they are null, that is done here.
    void setSnapshot(const PackSnapshot& snapshot, const Messages& messages,
                     std::shared_ptr<const DecisionTargets> targets = {});
    /// Only rows change; `ids` tells which.
    void setDecisions(std::shared_ptr<const DecisionSet> decisions, const QStringList& ids);

    void setShow(Show show);
    Show show() const { return m_show; }
    /// What refreshOrder() would move, hide or show.
    bool isOrderStale() const { return m_orderStale; }
    void refreshOrder();

    const JudgedClaim* claimAt(const QModelIndex& index) const; ///< null for a group
    QModelIndex indexOf(const QString& claimId) const;          ///< invalid if it is not shown
    int claimCount() const { return m_snapshot ? static_cast<int>(m_snapshot.review->claims.size()) : 0; }
    int countOf(Show show) const; ///< of undecided ones: those that wait for a decision

    /// Makes the words of some more items, so that a filter finds them made; false when all are.
    bool readAhead(int items);
    int unreadCount() const { return static_cast<int>(m_items.size()) - m_ahead; }

    static bool holdsWaiting(Group group) { return group <= Unproven; }
    static Group groupOf(const ClaimBrief& claim);

private:
    using Order = std::array<std::vector<int>, GroupCount>; ///< indexes into Review::claims

    /// A group (claim < 0) or a claim.
    struct Words
    {
        QString title, where, trailing;
        QString filtered; ///< FilterTextRole
    };
    struct Item
    {
        Group group = Contradicted;
        int claim = -1;
        int count = 0;
        std::unique_ptr<Words> words = {}; ///< of a claim, once somebody asked for them
    };

    int columns() const override { return 1; }
    QVariant cell(int node, int column, int role) const override;
    QVariant groupCell(const Item& item, int role) const;
    QVariant claimCell(int node, int role) const;
    const Words& wordsOf(int node) const;
    /// What is decided about a claim.
    struct Standing
    {
        DecisionState state = DecisionState::Undecided;
        bool isUnsettled = false;

        bool isShown(Show show) const;
    };
    Standing standingOf(int claim) const;
    std::vector<Standing> standingsOfNow() const; ///< by claim
    const JudgedClaim& claimOf(int claim) const { return m_snapshot.review->claims[static_cast<std::size_t>(claim)]; }
    QString evidenceText(const JudgedClaim& claim) const;
    QString noticeText(const JudgedClaim& claim) const;
    bool isFolded(Group group) const;
    Order orderOfNow() const;
    void tellChanged(const QStringList& ids);
    void rebuild();
    void addGroup(Group group, const std::vector<int>& claims);

    PackSnapshot m_snapshot;
    const Messages* m_messages = nullptr;
    PointerNames m_names;
    /// What a look at all claims would need of each: they lie far apart in memory.
    const std::vector<ClaimBrief>& briefs() const;
    int claimOfId(const std::string& id) const; ///< -1: none

    std::shared_ptr<const DecisionTargets> m_targets; ///< null: no pack is open
    mutable std::vector<Item> m_items;                ///< claims get their words when somebody asks for them
    int m_ahead = 0;                                  ///< items before it have theirs
    std::vector<int> m_nodes;                         ///< by claim; noNode: it is not shown
    Order m_order;
    Show m_show = Show::All;
    bool m_orderStale = false;
};

/// `Confirmed`, `Dismissed`, `Needs evidence`, `Undecided`, translated.
QString decisionText(DecisionState state);
/// The same where reviewers may say differently of it.
QString decisionText(DecisionState state, bool isUnsettled);

} // namespace exhibit
