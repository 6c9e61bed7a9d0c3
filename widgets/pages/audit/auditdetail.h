// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/review/audit/reviewaudit.h"
#include "widgets/common/look/icons.h"
#include "widgets/common/parts/card.h"
#include "widgets/pages/page.h"

#include <memory>

class QToolButton;

namespace exhibit {

class Badge;
class DiffView;
class EvidenceFiles;
class EvidenceView;
class RowList;
class SectionHead;
class ToneLabel;
class TreeView;

/// One citation of a review: where it points, where its words stand, what else is said beside it, and the line of the
/// corrected copy.
class AuditDetail : public Card
{
    Q_OBJECT

public:
    AuditDetail(const PageContext& context, EvidenceFiles* files, QWidget* parent = nullptr);

    /// Null: none.
    void setAudit(std::shared_ptr<const ReviewAudit> audit, const PackSnapshot& snapshot);
    void setMark(int mark, AuditChoice choice); ///< index into ReviewAudit::marks, -1: none
    void showPlace(const SourceRef& place);     ///< of what the review does not mention
    EvidenceView* evidence() const { return m_place; }
    DiffView* correctedCopy() const { return m_diff; }
    TreeView* beside() const { return m_beside; }

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref);
    void stepRequested(int direction);
    void markRequested(int mark);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    SectionHead* addHead(const QString& title, Icon icon = Icon::None, Tone tone = Tone::Muted);
    EvidenceView* addEvidence(EvidenceFiles* files, const QString& name);
    void makeHeader();
    void makeBeside();
    void showMark(const AuditMark& mark);
    void showBeside(const AuditMark& mark);
    void showCorrected(const AuditMark& mark, AuditChoice choice);
    void placeParts();

    const PageContext& m_context;
    std::shared_ptr<const ReviewAudit> m_audit;
    PackSnapshot m_snapshot;
    int m_mark = -1;
    bool m_hasWas = false, m_hasBeside = false, m_hasCorrected = false;
    Badge* m_badge = nullptr;
    ToneLabel *m_confidence = nullptr, *m_reason = nullptr;
    SectionHead *m_wasHead = nullptr, *m_placeHead = nullptr, *m_besideHead = nullptr, *m_diffHead = nullptr;
    EvidenceView *m_was = nullptr, *m_place = nullptr;
    RowList* m_rows;
    TreeView* m_beside = nullptr;
    DiffView* m_diff = nullptr;
};

} // namespace exhibit
