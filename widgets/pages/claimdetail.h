// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/page.h"

class QPushButton;

namespace exhibit {

class Badge;
class Card;
class ClaimValuesModel;
class DiffView;
class ElidedLabel;
class EvidenceFiles;
class EvidenceListModel;
class EvidenceView;
class PointerLabel;
class TableView;
class ToneLabel;

/// One claim with both sides: what the prose says, what the evidence shows, the numbers, the assessment and a proposed
/// edit.
class ClaimDetail : public QWidget
{
    Q_OBJECT

public:
    ClaimDetail(const PageContext& context, EvidenceFiles* files, QWidget* parent = nullptr);

    void setSnapshot(const PackSnapshot& snapshot);
    /// `position` of `count` in the list; a null claim empties the panes. The claim belongs to the snapshot.
    void setClaim(const JudgedClaim* claim, int position, int count);
    const JudgedClaim* claim() const { return m_claim; }
    QString positionText() const;
    void stepEvidence(int direction);

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref, const QList<exhibit::SourceRef>& all,
                       exhibit::Page::OpenMode mode);
    void stepRequested(int direction);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeClaimCard();
    QWidget* makeEvidenceCard();
    QWidget* makeAssessmentCard();
    QWidget* makeEditCard();
    void showEvidence(std::size_t index);
    void markValues();
    void fillAssessment();

    const PageContext& m_context;
    EvidenceFiles* m_files;
    PackSnapshot m_snapshot;
    const JudgedClaim* m_claim = nullptr;
    int m_position = 0, m_count = 0;
    std::size_t m_shown = 0; ///< index into the claim's evidence

    Badge* m_badge = nullptr;
    ElidedLabel* m_title = nullptr;
    ToneLabel* m_place = nullptr;
    PointerLabel* m_claimPointer = nullptr;
    EvidenceView* m_claimView = nullptr;
    ClaimValuesModel* m_values;
    TableView* m_valueTable = nullptr;
    ToneLabel* m_evidencePlace = nullptr;
    PointerLabel* m_evidencePointer = nullptr;
    EvidenceView* m_evidenceView = nullptr;
    EvidenceListModel* m_evidence;
    TableView* m_evidenceTable = nullptr;
    Card* m_evidenceCard = nullptr;
    Badge* m_confidence = nullptr;
    ToneLabel *m_summary = nullptr, *m_reason = nullptr, *m_recommendation = nullptr, *m_settle = nullptr;
    ToneLabel *m_recommendationHead = nullptr, *m_settleHead = nullptr;
    Card* m_editCard = nullptr;
    DiffView* m_diff = nullptr;
};

} // namespace exhibit
