// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "widgets/common/parts/card.h"

class QVBoxLayout;

namespace exhibit {

class Badge;
class Messages;
class ToneLabel;

/// Why a claim got its verdict, what is recommended, and what else would settle it.
class AssessmentCard : public Card
{
    Q_OBJECT

public:
    explicit AssessmentCard(const Messages& messages, QWidget* parent = nullptr);

    void setClaim(const JudgedClaim* claim); ///< null empties the card

private:
    void setSettling(const QStringList& settles);

    const Messages& m_messages;
    Badge* m_confidence;
    ToneLabel *m_summary, *m_reason, *m_recommendationHead, *m_recommendation, *m_settleHead;
    QWidget* m_settle;
    QVBoxLayout* m_settleLayout;
};

} // namespace exhibit
