// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "widgets/common/parts/card.h"

class QVBoxLayout;

namespace exhibit {

class Badge;
class Messages;
class ProofForm;
class ToneLabel;

/// Why a claim got its verdict, by which proof, what is recommended, and what else would settle it.
class AssessmentCard : public Card
{
    Q_OBJECT

public:
    explicit AssessmentCard(const Messages& messages, QWidget* parent = nullptr);

    void setClaim(const PackSnapshot& snapshot, const JudgedClaim* claim); ///< null empties the card

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref);

private:
    void setSettling(const QStringList& settles);

    const Messages& m_messages;
    Badge* m_confidence;
    ToneLabel *m_summary, *m_reason, *m_recommendationHead, *m_recommendation, *m_settleHead, *m_proofHead;
    ProofForm* m_proof;
    QWidget* m_settle;
    QVBoxLayout* m_settleLayout;
};

} // namespace exhibit
