// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/claimdetail.h"

#include "models/items/claimvaluesmodel.h"
#include "models/items/evidencelistmodel.h"
#include "models/items/itemtext.h"
#include "models/report/messages.h"
#include "widgets/common/badge.h"
#include "widgets/common/buttons.h"
#include "widgets/common/card.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/numbers.h"
#include "widgets/common/pointerlabel.h"
#include "widgets/common/splitter.h"
#include "widgets/common/tableview.h"
#include "widgets/common/tonelabel.h"
#include "widgets/delegates/pointerdelegate.h"
#include "widgets/delegates/textdelegate.h"
#include "widgets/diff/diffview.h"
#include "widgets/pages/claimwords.h"
#include "widgets/pages/evidenceview.h"
#include "widgets/text/logview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

namespace {

QWidget* withScrolling(QWidget* content, const QString& name)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(name);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

} // namespace

ClaimDetail::ClaimDetail(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : QWidget(parent), m_context(context), m_files(files), m_values(new ClaimValuesModel(this)),
      m_evidence(new EvidenceListModel(this))
{
    auto* sides = new Splitter(Qt::Horizontal);
    sides->addWidget(makeClaimCard());
    sides->addWidget(makeEvidenceCard());
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(scaled(12));
    auto* conclusions = new Splitter(Qt::Horizontal);
    conclusions->addWidget(makeAssessmentCard());
    conclusions->addWidget(makeEditCard());
    conclusions->setChildrenCollapsible(false);
    conclusions->setHandleWidth(scaled(12));
    conclusions->setSizes({scaled(360), scaled(520)});
    auto* halves = new Splitter(Qt::Vertical);
    halves->addWidget(sides);
    halves->addWidget(conclusions);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(scaled(12));
    halves->setSizes({scaled(370), scaled(330)});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(halves, 1);
}

QWidget* ClaimDetail::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_badge = new Badge;
    m_title = new ElidedLabel;
    setTextStyle(m_title, TextStyle::Title);
    m_place = new ToneLabel({}, TextStyle::Small, Tone::Secondary);
    auto* previous = makeIconButton(Icon::ChevronUp, tr("Previous claim (K)"));
    auto* next = makeIconButton(Icon::ChevronDown, tr("Next claim (J)"));
    layout->addWidget(m_badge);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_place);
    layout->addWidget(previous);
    layout->addWidget(next);
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(+1); });
    return head;
}

QWidget* ClaimDetail::makeClaimCard()
{
    auto* card = new Card(tr("The text says"));
    m_claimPointer = new PointerLabel;
    m_claimPointer->setFramed(true);
    card->addHeaderWidget(m_claimPointer);
    m_claimView = new EvidenceView(m_files, *m_context.messages);
    m_claimView->log()->setWrap(LogView::Wrap::Always);
    m_claimView->log()->setSeverityColours(false);
    m_claimView->log()->setRulerVisible(false);
    m_claimView->log()->setAccessibleName(tr("The claim in its document"));
    m_valueTable = new TableView;
    m_valueTable->setAccessibleName(tr("Numbers of the claim and of the runs"));
    m_valueTable->setDense(true);
    m_valueTable->setModel(m_values);
    m_valueTable->setItemDelegateForColumn(
        ClaimValuesModel::RunColumn,
        new TextDelegate(
            TextStyle::Code,
            [](const QModelIndex& index) {
                return TextDelegate::Data{
                    index.data().toString(), {}, index.data(SeverityRole).isValid() ? Tone::Fail : Tone::Text};
            },
            m_valueTable));
    m_valueTable->setItemDelegateForColumn(ClaimValuesModel::ClaimColumn,
                                           new TextDelegate(TextStyle::Code, m_valueTable));
    m_valueTable->setItemDelegateForColumn(ClaimValuesModel::AllRunsColumn,
                                           new TextDelegate(TextStyle::Code, m_valueTable));
    m_valueTable->setStretchColumn(ClaimValuesModel::NameColumn);
    m_valueTable->setFixedHeight(scaled(28 * 5 + 4));
    card->body()->addWidget(m_claimView, 1);
    card->body()->addWidget(m_valueTable);
    connect(m_claimPointer, &PointerLabel::activated, this,
            [this](const SourceRef& ref) { Q_EMIT openRequested(ref, {ref}, Page::OpenMode::Tab); });
    return card;
}

QWidget* ClaimDetail::makeEvidenceCard()
{
    m_evidenceCard = new Card(tr("Evidence shows"));
    auto* previous = makeIconButton(Icon::ChevronLeft, tr("Previous piece of evidence (Shift+F4)"));
    auto* next = makeIconButton(Icon::ChevronRight, tr("Next piece of evidence (F4)"));
    m_evidencePlace = new ToneLabel({}, TextStyle::Small, Tone::Secondary);
    m_evidencePointer = new PointerLabel;
    m_evidencePointer->setFramed(true);
    m_evidenceCard->addHeaderWidget(previous);
    m_evidenceCard->addHeaderWidget(m_evidencePlace);
    m_evidenceCard->addHeaderWidget(next);
    m_evidenceCard->addHeaderWidget(m_evidencePointer);
    m_evidenceView = new EvidenceView(m_files, *m_context.messages);
    m_evidenceView->log()->setWrap(LogView::Wrap::Always);
    m_evidenceView->log()->setRulerVisible(false);
    m_evidenceView->log()->setAccessibleName(tr("The evidence in its file"));
    m_evidenceTable = new TableView;
    m_evidenceTable->setAccessibleName(tr("All evidence of this claim"));
    m_evidenceTable->setDense(true);
    m_evidenceTable->setModel(m_evidence);
    m_evidenceTable->setItemDelegateForColumn(EvidenceListModel::QuoteColumn,
                                              new TextDelegate(TextStyle::Code, m_evidenceTable));
    auto* pointers = new PointerDelegate(m_evidenceTable);
    m_evidenceTable->setItemDelegateForColumn(EvidenceListModel::PointerColumn, pointers);
    m_evidenceTable->setStretchColumn(EvidenceListModel::QuoteColumn);
    m_evidenceTable->setMinimumColumnWidth(EvidenceListModel::QuoteColumn, 90);
    m_evidenceTable->setFixedHeight(scaled(28 * 5 + 4));
    m_evidenceCard->body()->addWidget(m_evidenceView, 1);
    m_evidenceCard->body()->addWidget(m_evidenceTable);
    connect(previous, &QToolButton::clicked, this, [this] { stepEvidence(-1); });
    connect(next, &QToolButton::clicked, this, [this] { stepEvidence(+1); });
    connect(m_evidencePointer, &PointerLabel::activated, this, [this](const SourceRef& ref) {
        Q_EMIT openRequested(ref, {m_claim->evidence.begin(), m_claim->evidence.end()}, Page::OpenMode::Tab);
    });
    connect(m_evidenceTable, &TableView::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            showEvidence(static_cast<std::size_t>(index.row()));
    });
    connect(m_evidenceTable, &TableView::rowActivated, this, [this](const QModelIndex& index) {
        Q_EMIT openRequested(index.data(SourceRefRole).value<SourceRef>(),
                             {m_claim->evidence.begin(), m_claim->evidence.end()}, Page::OpenMode::Tab);
    });
    return m_evidenceCard;
}

QWidget* ClaimDetail::makeAssessmentCard()
{
    auto* card = new Card(tr("Assessment"));
    m_confidence = new Badge({}, Badge::Shape::Outlined);
    card->addHeaderWidget(new ToneLabel(tr("confidence"), TextStyle::Small, Tone::Secondary));
    card->addHeaderWidget(m_confidence);
    auto* text = new QWidget;
    auto* layout = new QVBoxLayout(text);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(6);
    const auto addText = [layout](TextStyle style, Tone tone) {
        auto* label = new ToneLabel({}, style, tone);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
        return label;
    };
    m_summary = addText(TextStyle::Heading, Tone::Text);
    m_reason = addText(TextStyle::Body, Tone::Secondary);
    layout->addSpacing(4);
    m_recommendationHead = addText(TextStyle::Heading, Tone::Text);
    m_recommendationHead->setText(tr("Recommendation"));
    m_recommendation = addText(TextStyle::Body, Tone::Secondary);
    layout->addSpacing(4);
    m_settleHead = addText(TextStyle::Heading, Tone::Text);
    m_settleHead->setText(tr("Would settle it"));
    m_settle = addText(TextStyle::Body, Tone::Secondary);
    layout->addStretch(1);
    card->body()->addWidget(withScrolling(text, tr("Assessment")), 1);
    return card;
}

QWidget* ClaimDetail::makeEditCard()
{
    m_editCard = new Card(tr("Proposed edit"));
    auto* copy = makeSmallButton(tr("Copy patch"), ButtonKind::Default, Icon::Copy);
    m_editCard->addHeaderWidget(copy);
    m_diff = new DiffView;
    m_diff->setAccessibleName(tr("Proposed edit as a unified diff"));
    m_editCard->body()->addWidget(m_diff, 1);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_diff->diff()); });
    return m_editCard;
}

void ClaimDetail::setSnapshot(const PackSnapshot& snapshot)
{
    m_claim = nullptr;
    m_snapshot = snapshot;
}

void ClaimDetail::setClaim(const JudgedClaim* claim, int position, int count)
{
    m_claim = claim;
    m_position = position;
    m_count = count;
    m_place->setText(claim && position > 0 ? tr("%1 of %2").arg(groupedNumber(position), groupedNumber(count))
                                           : QString());
    if (!claim) {
        m_title->setText({});
        m_claimView->clear();
        m_evidenceView->clear();
        m_evidence->setEvidence(m_snapshot, {});
        m_values->setClaim(m_snapshot, nullptr, -1);
        return;
    }
    m_badge->setLook(lookOf(claim->verdict));
    const PointerNames names(*m_snapshot.facts);
    m_title->setText(tr("%1: “%2”").arg(names.name(claim->claim.where.path), fromUtf8(claim->claim.text)));
    m_claimPointer->setSourceRef(claim->claim.where);
    m_claimView->showEvidence(claim->claim.where);
    m_evidence->setEvidence(m_snapshot, claim->evidence);
    m_evidenceTable->setVisible(claim->evidence.size() > 1);
    m_evidenceTable->fitColumns();
    fillAssessment();
    showEvidence(0);
}

void ClaimDetail::fillAssessment()
{
    const Messages& messages = *m_context.messages;
    m_confidence->setLook({Icon::None, Tone::Secondary, confidenceText(m_claim->confidence)});
    const QString title = messages.text(m_claim->title, NumberStyle::Grouped);
    const QString reason = messages.text(m_claim->reason, NumberStyle::Grouped);
    m_summary->setText(title);
    m_summary->setVisible(!title.isEmpty() && title != reason);
    m_reason->setText(reason);
    const QString recommendation = messages.text(m_claim->recommendation, NumberStyle::Grouped);
    m_recommendation->setText(recommendation);
    m_recommendation->setVisible(!recommendation.isEmpty());
    m_recommendationHead->setVisible(!recommendation.isEmpty());
    QStringList settles;
    for (const Message& message : m_claim->wouldSettle)
        settles.append(messages.text(message, NumberStyle::Grouped));
    m_settle->setText(settles.join(QLatin1Char('\n')));
    m_settle->setVisible(!settles.isEmpty());
    m_settleHead->setVisible(!settles.isEmpty());
    m_diff->setDiff(fromUtf8(m_claim->proposedDiff));
    m_editCard->setNote(QStringLiteral("+%1 −%2").arg(m_diff->addedLines()).arg(m_diff->removedLines()));
    m_editCard->setVisible(!m_claim->proposedDiff.empty());
}

void ClaimDetail::showEvidence(std::size_t index)
{
    const std::vector<SourceRef>& evidence = m_claim->evidence;
    m_shown = index;
    const bool any = index < evidence.size();
    m_evidencePlace->setText(any ? tr("%1 of %2").arg(index + 1).arg(evidence.size()) : QString());
    m_evidencePointer->setVisible(any);
    if (any) {
        m_evidencePointer->setSourceRef(evidence[index]);
        m_evidenceView->showEvidence(evidence[index]);
        if (m_evidenceTable->currentIndex().row() != static_cast<int>(index))
            m_evidenceTable->selectRow(static_cast<int>(index));
    } else {
        m_evidenceView->clear();
    }
    m_values->setClaim(m_snapshot, m_claim, any ? runOfPointer(*m_snapshot.review, evidence[index]) : -1);
    m_valueTable->setVisible(m_values->rowCount() > 0);
    m_valueTable->fitColumns();
    markValues();
}

void ClaimDetail::markValues()
{
    const bool against = seriousness(m_claim->verdict) > seriousness(Verdict::Unsupported);
    if (!against)
        return;
    m_claimView->setMarkedWords(claimWords(m_claim->claim), WordMark::Kind::Removed);
    if (m_shown < m_claim->evidence.size())
        m_evidenceView->setMarkedWords(evidenceWords(m_claim->claim, m_claim->evidence[m_shown].quote),
                                       WordMark::Kind::Added);
}

QString ClaimDetail::positionText() const
{
    return m_claim && m_position > 0 ? tr("Claim %1 of %2").arg(groupedNumber(m_position), groupedNumber(m_count))
                                     : QString();
}

void ClaimDetail::stepEvidence(int direction)
{
    if (!m_claim || m_claim->evidence.empty())
        return;
    const auto count = static_cast<std::ptrdiff_t>(m_claim->evidence.size());
    showEvidence(static_cast<std::size_t>((static_cast<std::ptrdiff_t>(m_shown) + direction + count) % count));
}

void ClaimDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // A low window keeps the two texts; the numbers stand in the assessment as well.
    const bool high = event->size().height() >= scaled(600);
    m_valueTable->setVisible(high && m_values->rowCount() > 0);
    m_evidenceTable->setVisible(high && m_evidence->rowCount() > 1);
}

} // namespace exhibit
