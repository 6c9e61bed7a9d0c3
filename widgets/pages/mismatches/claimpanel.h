// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/claims/claimlistmodel.h"
#include "widgets/common/parts/panel.h"

#include <QTimer>

class QPushButton;

namespace exhibit {

class DecisionFilter;
class FilterProxy;
class Messages;
class SearchLine;
class ToneLabel;
class TreeView;

/// The list of claims at the left of the Mismatches page, with its filters above and its keys below.
class ClaimPanel : public Panel
{
    Q_OBJECT

public:
    explicit ClaimPanel(const QString& title, QWidget* parent = nullptr);

    void setSnapshot(const PackSnapshot& snapshot, const Messages& messages,
                     std::shared_ptr<const DecisionTargets> targets);
    void setDecisions(const std::shared_ptr<const DecisionSet>& decisions, const QStringList& ids);

    const ClaimListModel& model() const { return *m_model; }
    const FilterProxy& rows() const { return *m_proxy; }
    TreeView* tree() const { return m_tree; }
    const JudgedClaim* claimAt(const QModelIndex& row) const; ///< of the tree; null for a group

    bool lists(const QString& claimId) const; ///< in an open group or a folded one
    bool isNarrowed() const;                  ///< some claims are not listed
    void widen();                             ///< lists all again
    void focusFilter();

Q_SIGNALS:
    void rowsChanged(); ///< filtered, sorted anew or folded; what was current may be gone
    void openRequested(const exhibit::SourceRef& ref, bool inTab);

private:
    QWidget* makeHead(const QString& title);
    QWidget* makeFoot();
    void makeTree();
    void takeTyped();
    void applyFilter();
    void setShow(ClaimListModel::Show show);
    QString currentId() const;
    void updateCounts();
    void unfoldGroups();
    void toggleGroup(const QModelIndex& group);

    ClaimListModel* m_model;
    FilterProxy* m_proxy;
    TreeView* m_tree = nullptr;
    SearchLine* m_filter = nullptr;
    DecisionFilter* m_decisions = nullptr;
    QPushButton* m_refresh = nullptr;
    ToneLabel* m_note = nullptr;
    bool m_typedWaits = false; ///< for the words of the claims
    QTimer m_readAhead;        ///< until all claims have their words
    QString m_left;            ///< the claim shown when the list was narrowed to a decision
    QString m_fallenOn;        ///< and what the narrowed list shows unless a person chooses
};

} // namespace exhibit
