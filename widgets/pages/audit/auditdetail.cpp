// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/audit/auditdetail.h"

#include "models/items/audit/auditrows.h"
#include "models/items/itemtext.h"
#include "models/report/audit/audittext.h"
#include "models/report/messages.h"
#include "widgets/common/controls/badge.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/views/treeview.h"
#include "widgets/delegates/twolinedelegate.h"
#include "widgets/diff/diffview.h"
#include "widgets/pages/audit/auditlook.h"
#include "widgets/pages/audit/sectionhead.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/text/logview.h"

#include <QHeaderView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int lowForWas = 430, lowForBeside = 330; // design pixels: below there is no room for these parts
constexpr int besideHeight = 142, diffHeight = 84;

Look lookOfMark(const AuditMark& mark, const Messages& messages)
{
    const AuditLook look = auditLook(mark.verdict);
    return {look.icon, look.tone, messages.text(auditWord(mark.verdict))};
}

/// The lines of the review that the edits change, as they are and as they become.
QString diffOf(const ReviewAudit& audit, const AuditMark& mark)
{
    const std::string_view text = audit.text;
    std::size_t begin = text.size(), end = 0;
    for (const TextEdit& edit : mark.edits) {
        begin = std::min(begin, edit.begin);
        end = std::max(end, edit.end);
    }
    begin = begin == 0 ? 0 : text.rfind('\n', begin - 1) + 1;
    end = std::min(text.find('\n', end), text.size());
    std::vector<TextEdit> edits = mark.edits;
    for (TextEdit& edit : edits) {
        edit.begin -= begin;
        edit.end -= begin;
    }
    const QString before = fromUtf8(text.substr(begin, end - begin)).remove(QLatin1Char('\r'));
    const QString after =
        fromUtf8(withEdits(text.substr(begin, end - begin), std::move(edits))).remove(QLatin1Char('\r'));
    const auto count = before.count(QLatin1Char('\n')) + 1;
    QString diff = QStringLiteral("@@ -%1,%2 +%1,%2 @@\n").arg(mark.line.value).arg(count);
    for (const QString& line : before.split(QLatin1Char('\n')))
        diff += QLatin1Char('-') + line + QLatin1Char('\n');
    for (const QString& line : after.split(QLatin1Char('\n')))
        diff += QLatin1Char('+') + line + QLatin1Char('\n');
    return diff;
}

TwoLineDelegate::Data besideOf(const QModelIndex& index)
{
    const AuditLook look = auditLook(static_cast<AuditVerdict>(index.data(KindRole).toInt()));
    TwoLineDelegate::Data data;
    data.title = index.data(Qt::DisplayRole).toString();
    data.icon = look.icon;
    data.tone = look.tone;
    data.detail = index.data(SecondLineRole).toString();
    data.note = index.data(TrailingRole).toString();
    data.muted = index.data(MutedRole).toBool();
    return data;
}

} // namespace

AuditDetail::AuditDetail(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : Card(tr("No citation"), parent), m_context(context), m_rows(new RowList(this))
{
    makeHeader();
    m_reason = new ToneLabel({}, TextStyle::Small, Tone::Secondary);
    m_reason->setWordWrap(true);
    m_reason->setContentsMargins(12, 8, 12, 8);
    body()->addWidget(m_reason);
    m_wasHead = addHead(tr("It points here"), Icon::Cross, Tone::Fail);
    m_was = addEvidence(files, tr("It points here"));
    m_placeHead = addHead(tr("Its words stand here"), Icon::Arrow, Tone::Accent);
    m_place = addEvidence(files, tr("Its words stand here"));
    makeBeside();
    m_diffHead = addHead(tr("In the corrected copy"));
    m_diff = new DiffView;
    m_diff->setAccessibleName(tr("In the corrected copy"));
    m_diff->setFixedHeight(scaled(diffHeight));
    body()->addWidget(m_diff);
    body()->addStretch();
    setMinimumWidth(scaled(300));
    setMark(-1, AuditChoice::Keep);
}

void AuditDetail::makeHeader()
{
    m_badge = new Badge;
    m_confidence = new ToneLabel({}, TextStyle::Label, Tone::Muted);
    addHeaderWidget(m_badge);
    addHeaderWidget(m_confidence);
    const auto add = [this](Icon icon, const QString& name, int direction) {
        QToolButton* button = makeIconButton(icon, name);
        addHeaderWidget(button);
        connect(button, &QToolButton::clicked, this, [this, direction] { Q_EMIT stepRequested(direction); });
    };
    add(Icon::ChevronUp, tr("Previous citation (K)"), -1);
    add(Icon::ChevronDown, tr("Next citation (J)"), +1);
}

SectionHead* AuditDetail::addHead(const QString& title, Icon icon, Tone tone)
{
    auto* head = new SectionHead(title, icon, tone);
    connect(head, &SectionHead::openRequested, this, &AuditDetail::openRequested);
    body()->addWidget(head);
    return head;
}

EvidenceView* AuditDetail::addEvidence(EvidenceFiles* files, const QString& name)
{
    auto* view = new EvidenceView(files, *m_context.messages);
    view->log()->setWrap(LogView::Wrap::Always);
    view->log()->setSeverityColours(false);
    view->log()->setRulerVisible(false);
    view->log()->setAccessibleName(name);
    view->setMinimumHeight(scaled(60));
    body()->addWidget(view, 1);
    return view;
}

void AuditDetail::makeBeside()
{
    m_besideHead = addHead(tr("Said in the same statement"));
    m_beside = new TreeView;
    m_beside->setAccessibleName(tr("Said in the same statement"));
    m_beside->setHeaderHidden(true);
    m_beside->setFlat(true);
    m_beside->setUniformRowHeights(true);
    m_beside->setModel(m_rows);
    m_beside->header()->setStretchLastSection(true);
    m_beside->setItemDelegate(new TwoLineDelegate(besideOf, m_beside));
    m_beside->setMaximumHeight(scaled(besideHeight));
    body()->addWidget(m_beside);
    connect(m_beside, &TreeView::rowActivated, this,
            [this](const QModelIndex& index) { Q_EMIT markRequested(index.data(OriginRole).toInt()); });
}

void AuditDetail::setAudit(std::shared_ptr<const ReviewAudit> audit, const PackSnapshot& snapshot)
{
    m_audit = std::move(audit);
    m_snapshot = snapshot;
    setMark(-1, AuditChoice::Keep);
}

void AuditDetail::setMark(int index, AuditChoice choice)
{
    const bool isOther = index != m_mark || index < 0;
    m_mark = index;
    if (!m_audit || index < 0) {
        m_hasWas = m_hasBeside = m_hasCorrected = false;
        setTitle(tr("No citation"));
        m_reason->setText(tr("Choose a citation in the review."));
        m_reason->show();
        m_badge->hide();
        m_confidence->hide();
        showPlace({});
        placeParts();
        return;
    }
    const AuditMark& mark = m_audit->marks[static_cast<std::size_t>(index)];
    if (isOther)
        showMark(mark);
    showCorrected(mark, choice);
    placeParts();
}

void AuditDetail::showMark(const AuditMark& mark)
{
    const Messages& messages = *m_context.messages;
    setTitle(auditMarkPlace(*m_audit, m_mark, messages));
    m_badge->setLook(lookOfMark(mark, messages));
    m_badge->show();
    m_hasWas = mark.verdict == AuditVerdict::Reanchored && mark.was.firstLine.isValid() &&
               m_snapshot.facts->findArtifact(mark.was.path) != nullptr;
    if (m_hasWas) {
        m_wasHead->setPlace(mark.was);
        m_was->showEvidence(mark.was);
    }
    const bool isMoved = mark.verdict == AuditVerdict::Reanchored || mark.verdict == AuditVerdict::Paraphrase;
    m_confidence->setVisible(isMoved);
    m_confidence->setText(messages.text("audit.confidence." + std::string(confidenceName(mark.confidence))));
    m_placeHead->setTitle(mark.verdict == AuditVerdict::Paraphrase   ? tr("What comes nearest")
                          : mark.verdict == AuditVerdict::Reanchored ? tr("Its words stand here")
                                                                     : tr("The pack has it here"));
    const QString reason = messages.text(mark.reason, NumberStyle::Grouped);
    const bool isShort = mark.verdict == AuditVerdict::Reanchored && !mark.place.isNull();
    m_placeHead->setNote(isShort ? reason : QString());
    m_reason->setText(reason);
    m_reason->setVisible(!isShort);
    showPlace(mark.place);
    showBeside(mark);
}

void AuditDetail::showPlace(const SourceRef& place)
{
    m_placeHead->setVisible(!place.isNull());
    m_place->setVisible(!place.isNull());
    if (place.isNull())
        return;
    m_placeHead->setPlace(place);
    m_place->showEvidence(place);
}

void AuditDetail::showBeside(const AuditMark& mark)
{
    std::vector<int> marks;
    for (std::size_t i = 0; i < m_audit->marks.size(); ++i) {
        if (m_audit->marks[i].statement == mark.statement && static_cast<int>(i) != m_mark)
            marks.push_back(static_cast<int>(i));
    }
    m_hasBeside = !marks.empty();
    m_besideHead->setNote(groupedNumber(static_cast<qint64>(marks.size())));
    m_rows->setRows(auditRows(*m_audit, marks, m_snapshot, *m_context.messages));
}

void AuditDetail::showCorrected(const AuditMark& mark, AuditChoice choice)
{
    m_hasCorrected = !mark.edits.empty();
    if (!m_hasCorrected)
        return;
    const bool isTaken = choice == AuditChoice::Take;
    m_diffHead->setTitle(isTaken ? tr("In the corrected copy") : tr("If it is taken"));
    m_diffHead->setNote(isTaken ? QString() : tr("the copy has it as it is written"));
    m_diff->setDiff(diffOf(*m_audit, mark));
}

void AuditDetail::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    placeParts();
}

/// A low window has room for the right place only.
void AuditDetail::placeParts()
{
    const auto show = [](bool isShown, QWidget* head, QWidget* part) {
        head->setVisible(isShown);
        part->setVisible(isShown);
    };
    show(m_hasWas && height() >= scaled(lowForWas), m_wasHead, m_was);
    show(m_hasBeside && height() >= scaled(lowForBeside), m_besideHead, m_beside);
    show(m_hasCorrected, m_diffHead, m_diff);
}

} // namespace exhibit
