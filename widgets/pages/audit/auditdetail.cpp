// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/audit/auditdetail.h"

#include "models/items/audit/auditrows.h"
#include "models/items/itemtext.h"
#include "models/report/messages.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/parts/card.h"
#include "widgets/pages/cardsplitter.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/text/logview.h"

#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

AuditDetail::AuditDetail(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : QWidget(parent), m_context(context), m_reviewCard(new Card(tr("The review"))), m_review(new LogView)
{
    m_review->setWrap(LogView::Wrap::Always);
    m_review->setSeverityColours(false);
    m_review->setAccessibleName(tr("The text of the review"));
    m_reviewCard->setContent(m_review);
    m_wasCard = makeEvidence(m_wasPointer, m_was, files, tr("It points here"));
    m_placeCard = makeEvidence(m_placePointer, m_place, files, tr("Its words stand here"));
    auto* splitter = new CardSplitter(Qt::Vertical, QStringLiteral("auditDetailSplitter"));
    splitter->addWidget(m_reviewCard);
    splitter->addWidget(m_wasCard);
    splitter->addWidget(m_placeCard);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 2);
    splitter->setStretchFactor(2, 4);
    splitter->setSizes({scaled(240), scaled(130), scaled(240)});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setMark(-1);
}

Card* AuditDetail::makeEvidence(PointerLabel*& pointer, EvidenceView*& view, EvidenceFiles* files, const QString& name)
{
    auto* card = new Card(name);
    pointer = new PointerLabel;
    pointer->setFramed(true);
    view = new EvidenceView(files, *m_context.messages);
    view->log()->setWrap(LogView::Wrap::Always);
    view->log()->setSeverityColours(false);
    view->log()->setRulerVisible(false);
    view->log()->setAccessibleName(name);
    card->addHeaderWidget(pointer);
    card->setContent(view);
    connect(pointer, &PointerLabel::activated, this, &AuditDetail::openRequested);
    return card;
}

void AuditDetail::setAudit(std::shared_ptr<const ReviewAudit> audit)
{
    m_audit = std::move(audit);
    if (m_audit)
        m_review->setSource(std::make_shared<MemoryLineSource>(std::string_view(m_audit->text)),
                            fromUtf8(m_audit->name));
    else
        m_review->clear();
    setMark(-1);
}

void AuditDetail::setMark(int index)
{
    m_mark = index;
    m_hasWas = false;
    if (!m_audit || index < 0) {
        m_wasCard->hide();
        m_reviewCard->setTitle(tr("The review"));
        m_reviewCard->setNote({});
        m_placeCard->hide();
        m_review->highlight({}, {});
        m_review->setWordMarks({});
        return;
    }
    const AuditMark& mark = m_audit->marks[static_cast<std::size_t>(index)];
    m_reviewCard->setTitle(auditMarkTitle(*m_audit, mark, *m_context.messages));
    m_reviewCard->setNote(m_context.messages->text(mark.reason, NumberStyle::Grouped));
    m_hasWas = mark.verdict == AuditVerdict::Reanchored && mark.was.firstLine.isValid();
    if (m_hasWas) {
        m_wasPointer->setSourceRef(mark.was);
        m_was->showEvidence(mark.was);
    }
    const bool isMoved = mark.verdict == AuditVerdict::Reanchored || mark.verdict == AuditVerdict::Paraphrase;
    m_placeCard->setNote(
        isMoved ? m_context.messages->text("audit.confidence." + std::string(confidenceName(mark.confidence)))
                : QString());
    m_placeCard->setTitle(mark.verdict == AuditVerdict::Paraphrase ? tr("What comes nearest")
                                                                   : tr("The pack has it here"));
    showPlace(mark.place);
    showInReview();
    showWas();
}

void AuditDetail::showPlace(const SourceRef& place)
{
    m_placeCard->setVisible(!place.isNull());
    if (place.isNull())
        return;
    m_placePointer->setSourceRef(place);
    m_place->showEvidence(place);
}

/// Marks the words in the lines of the review; columns count UTF-16 units.
void AuditDetail::showInReview()
{
    if (!m_audit || m_mark < 0)
        return;
    const AuditMark& mark = m_audit->marks[static_cast<std::size_t>(m_mark)];
    const std::string_view text = m_audit->text;
    std::vector<WordMark> words;
    LineNumber line = mark.line;
    for (std::size_t at = mark.begin; at < mark.end; line = line.plus(1)) {
        const std::size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
        const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
        const std::size_t end = std::min(text.find('\n', at), mark.end);
        words.push_back({line, static_cast<int>(fromUtf8(text.substr(start, at - start)).size()),
                         static_cast<int>(fromUtf8(text.substr(at, end - at)).size()),
                         isWrong(mark) ? WordMark::Kind::Removed : WordMark::Kind::Added});
        at = end + 1;
    }
    m_review->highlight(mark.line, words.empty() ? mark.line : words.back().line);
    m_review->setWordMarks(std::move(words));
}

void AuditDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showWas();
}

/// A low window has room for the review and the right place only.
void AuditDetail::showWas()
{
    m_wasCard->setVisible(m_hasWas && height() >= scaled(400));
    // Once the cards have found their heights.
    QMetaObject::invokeMethod(this, &AuditDetail::showInReview, Qt::QueuedConnection);
}

} // namespace exhibit
