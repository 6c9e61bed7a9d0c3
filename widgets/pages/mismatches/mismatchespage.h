// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/page.h"

class QPushButton;
class QStackedWidget;

namespace exhibit {

class ClaimCombo;
class ClaimDetail;
class ClaimPanel;
class Deciding;
class DecisionBar;
class EmptyState;
class EvidenceFiles;
class LostDecisions;
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
    bool isComplete() const override;
    void focusFilter() override;
    void focusContent() override;
    QString location() const override;                      ///< id of the claim
    void restoreLocation(const QString& location) override; ///< `id=…`, or the id alone
    QString statusText() const override;
    bool stepPointer(int direction) override;
    void showUndone(const QStringList& ids) override;

    TreeView* list() const;

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeRight();
    void connectList();
    void connectDetail();
    void connectDecisions();
    void showClaim(const JudgedClaim* claim);
    void takeRows();
    void takeDecisions(const QStringList& ids);
    void selectOrFirst(const QString& id);
    void updateState();
    void updatePosition();
    void adaptToWidth();
    void fillCombo();
    void confirmMoved();

    PackSnapshot m_snapshot;
    ClaimPanel* m_list;
    ClaimCombo* m_combo;
    ClaimDetail* m_detail;
    DecisionBar* m_bar;
    Deciding* m_deciding = nullptr;
    EmptyState* m_empty;
    QPushButton* m_previewReport = nullptr;
    QStackedWidget* m_stack;
    LostDecisions* m_lost;
    EvidenceFiles* m_files;
    bool m_comboStale = true;
};

} // namespace exhibit
