// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/claims/claimlistmodel.h"
#include "widgets/pages/page.h"

class QKeyEvent;
class QPushButton;
class QStackedWidget;

namespace exhibit {

class ClaimCombo;
class ClaimDetail;
class DecisionBar;
class DecisionFilter;
class EmptyState;
class EvidenceFiles;
class FilterProxy;
class LostDecisions;
class SearchLine;
class Splitter;
class ToneLabel;
class TreeView;

/// Claims of the prose against the evidence, grouped by verdict, what needs a decision first; and the decisions.
class MismatchesPage : public Page
{
    Q_OBJECT

public:
    MismatchesPage(const PageContext& context, EvidenceFiles* files, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("mismatches"); }
    QString title() const override { return tr("Mismatches"); }
    void setSnapshot(const PackSnapshot& snapshot) override;
    void focusFilter() override;
    void focusContent() override { focusList(); }
    QString location() const override;                      ///< id of the claim
    void restoreLocation(const QString& location) override; ///< `id=…`, or the id alone
    QString statusText() const override;
    bool stepPointer(int direction) override;
    void showUndone(const QStringList& ids) override;

    TreeView* list() const { return m_tree; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeListHead();
    QWidget* makeListFoot();
    void makeTree();
    QWidget* makeRight();
    void connectDetail();
    void connectDecisions();

    void showCurrent(const QModelIndex& index);
    void showClaim(const JudgedClaim* claim);
    void updateState();
    void updateCounts();
    void updatePosition();
    void adaptToWidth();
    void fillCombo();
    void applyFilter();
    void setShow(ClaimListModel::Show show);
    void refreshOrder();
    void toggleGroup(const QModelIndex& index);
    void unfoldGroups();
    bool isOpen(const QModelIndex& group) const;

    void selectFirst();
    bool select(const QString& claimId);
    void stepClaim(int direction);
    void stepUndecided(int direction);
    QModelIndex nextUndecided(const QModelIndex& from, int direction) const;
    DecisionState decisionAt(const QModelIndex& index) const;
    std::vector<std::string> selectedIds() const;
    int selectedCount() const;

    bool handleKey(const QKeyEvent* key);
    void decide(DecisionState state, const QString& reason);
    void undo();
    void confirmMoved();
    void takeDecisions(const QStringList& ids);
    void focusList();

    PackSnapshot m_snapshot;
    ClaimListModel* m_model;
    FilterProxy* m_proxy;
    QWidget* m_list = nullptr;
    TreeView* m_tree = nullptr;
    SearchLine* m_filter = nullptr;
    DecisionFilter* m_decisionFilter = nullptr;
    QPushButton* m_refresh = nullptr;
    ToneLabel* m_note = nullptr;
    ClaimCombo* m_combo;
    ClaimDetail* m_detail;
    DecisionBar* m_bar;
    EmptyState* m_empty;
    QPushButton* m_previewReport = nullptr;
    QStackedWidget* m_stack;
    LostDecisions* m_lost;
    EvidenceFiles* m_files;
    bool m_comboStale = true;
};

} // namespace exhibit
