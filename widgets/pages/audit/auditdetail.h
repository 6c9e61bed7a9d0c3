// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/review/audit/reviewaudit.h"
#include "widgets/pages/page.h"

#include <memory>

namespace exhibit {

class Card;
class EvidenceFiles;
class EvidenceView;
class LogView;
class PointerLabel;

/// One citation of a review: where it stands in the review, where it points, where its words stand.
class AuditDetail : public QWidget
{
    Q_OBJECT

public:
    AuditDetail(const PageContext& context, EvidenceFiles* files, QWidget* parent = nullptr);

    void setAudit(std::shared_ptr<const ReviewAudit> audit); ///< null: none
    void setMark(int mark);                                  ///< index into ReviewAudit::marks, -1: none
    void showPlace(const SourceRef& place);                  ///< of what the review does not mention
    LogView* reviewText() const { return m_review; }
    EvidenceView* evidence() const { return m_place; }

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Card* makeEvidence(PointerLabel*& pointer, EvidenceView*& view, EvidenceFiles* files, const QString& name);
    void showInReview();
    void showWas();

    const PageContext& m_context;
    std::shared_ptr<const ReviewAudit> m_audit;
    int m_mark = -1;
    bool m_hasWas = false; ///< it points elsewhere than to its words
    Card* m_reviewCard;
    LogView* m_review;
    Card* m_wasCard = nullptr;
    Card* m_placeCard = nullptr;
    PointerLabel *m_wasPointer = nullptr, *m_placePointer = nullptr;
    EvidenceView *m_was = nullptr, *m_place = nullptr;
};

} // namespace exhibit
