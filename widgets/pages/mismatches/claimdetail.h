// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/page.h"

class QHBoxLayout;
class QPushButton;
class QSplitter;

namespace exhibit {

class AssessmentCard;
class Badge;
class ClaimEvidenceCard;
class ClaimTextCard;
class ToneLabel;
class EvidenceFiles;
class MessageStrip;
class ProposedEditCard;

/// One claim with both sides: what the prose says, what the evidence shows, the numbers, the assessment, a proposed
/// edit, and what was decided.
class ClaimDetail : public QWidget
{
    Q_OBJECT

public:
    ClaimDetail(const PageContext& context, EvidenceFiles* files, QWidget* parent = nullptr);

    void setSnapshot(const PackSnapshot& snapshot);
    /// A null claim empties the panes. The claim belongs to the snapshot.
    void setClaim(const JudgedClaim* claim);
    const JudgedClaim* claim() const { return m_claim; }
    void setPosition(int position, int count); ///< in the list; 0: none
    QString positionText() const;
    void stepEvidence(int direction);
    /// The decision of the claim changed, or how sure it is that it is of this claim.
    void showDecision();
    ProposedEditCard* proposedEdit() const { return m_edit; }
    /// Where a narrow page puts its list: in place of the title.
    void setTitleWidget(QWidget* widget);
    void setTitleWidgetShown(bool shown);

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref, const QList<exhibit::SourceRef>& all,
                       exhibit::Page::OpenMode mode);
    void openExternallyRequested(const exhibit::SourceRef& ref);
    void stepRequested(int direction);
    void confirmRequested(); ///< the re-anchored decision is right

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    void connectCards();

    const PageContext& m_context;
    PackSnapshot m_snapshot;
    const JudgedClaim* m_claim = nullptr;
    int m_position = 0, m_count = 0;
    QHBoxLayout* m_headLayout = nullptr;
    Badge* m_badge = nullptr;
    ToneLabel* m_title = nullptr;
    QWidget* m_titleWidget = nullptr;
    Badge* m_decision = nullptr;
    ToneLabel* m_place = nullptr;
    QSplitter* m_sides = nullptr;       ///< text and evidence
    QSplitter* m_conclusions = nullptr; ///< assessment and edit
    MessageStrip* m_moved;
    ClaimTextCard* m_text;
    ClaimEvidenceCard* m_evidence;
    AssessmentCard* m_assessment;
    ProposedEditCard* m_edit;
};

} // namespace exhibit
