// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/mismatches/claimdetail.h"

#include "models/domain/history/carried.h"
#include "models/items/claims/claimlistmodel.h"
#include "models/items/itemtext.h"
#include "models/loading/decisionbook.h"
#include "widgets/common/controls/badge.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/controls/verticalscroll.h"
#include "widgets/common/look/numbers.h"
#include "widgets/common/parts/messagestrip.h"
#include "widgets/pages/cardsplitter.h"
#include "widgets/pages/deciding/decisionlook.h"
#include "widgets/pages/mismatches/assessmentcard.h"
#include "widgets/pages/mismatches/claimevidencecard.h"
#include "widgets/pages/mismatches/claimtextcard.h"
#include "widgets/pages/mismatches/claimwords.h"
#include "widgets/pages/mismatches/proposededitcard.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace exhibit {

namespace {

std::optional<DecisionOrigin> decisionOrigin(const DecisionBook& book, const std::string& id)
{
    const std::shared_ptr<const DecisionSet> set = book.decisions();
    const auto placed = set->byId.find(id);
    return placed == set->byId.end() ? std::nullopt : originOf(placed->second);
}

constexpr int tablesFrom = 590; // design pixels of height; a low window keeps the two texts
constexpr int leastCardHeight = 130, besideFrom = 480;

} // namespace

ClaimDetail::ClaimDetail(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : QWidget(parent), m_context(context), m_moved(new MessageStrip(MessageStrip::Kind::Warning)),
      m_text(new ClaimTextCard(context, files)), m_evidence(new ClaimEvidenceCard(context, files)),
      m_assessment(new AssessmentCard(*context.messages)), m_edit(new ProposedEditCard)
{
    auto* sides = new CardSplitter(Qt::Horizontal, QStringLiteral("mismatchSidesSplitter"));
    m_sides = sides;
    sides->addWidget(m_text);
    sides->addWidget(m_evidence);
    sides->setSizes({scaled(450), scaled(450)});
    auto* conclusions = new CardSplitter(Qt::Horizontal, QStringLiteral("mismatchConclusionsSplitter"));
    m_conclusions = conclusions;
    conclusions->addWidget(m_assessment);
    conclusions->addWidget(m_edit);
    conclusions->setSizes({scaled(367), scaled(528)});
    auto* halves = new CardSplitter(Qt::Vertical, QStringLiteral("mismatchHalvesSplitter"));
    halves->addWidget(sides);
    halves->addWidget(conclusions);
    halves->setSizes({scaled(370), scaled(337)});
    QPushButton* confirm = m_moved->addAction(tr("Still applies"));
    m_moved->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_moved);
    layout->addWidget(new VerticalScroll(halves, tr("Claim and evidence")), 1);
    connect(confirm, &QPushButton::clicked, this, &ClaimDetail::confirmRequested);
    connectCards();
}

QWidget* ClaimDetail::makeHead()
{
    auto* head = new QWidget;
    m_headLayout = new QHBoxLayout(head);
    m_headLayout->setContentsMargins(0, 0, 0, 0);
    m_headLayout->setSpacing(10);
    m_badge = new Badge;
    m_title = ToneLabel::elided();
    setTextStyle(m_title, TextStyle::Title);
    m_decision = new Badge({}, Badge::Shape::Outlined);
    m_decision->hide();
    m_place = new ToneLabel({}, TextStyle::Small, Tone::Muted);
    auto* previous = makeIconButton(Icon::ChevronUp, tr("Previous claim (K)"));
    auto* next = makeIconButton(Icon::ChevronDown, tr("Next claim (J)"));
    m_headLayout->addWidget(m_badge);
    m_headLayout->addWidget(m_title, 1);
    m_headLayout->addWidget(m_decision);
    m_headLayout->addWidget(m_place);
    m_headLayout->addWidget(previous);
    m_headLayout->addWidget(next);
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(+1); });
    return head;
}

void ClaimDetail::setTitleWidget(QWidget* widget)
{
    m_titleWidget = widget;
    m_headLayout->insertWidget(1, widget, 1);
    setTitleWidgetShown(false);
}

void ClaimDetail::setTitleWidgetShown(bool shown)
{
    m_titleWidget->setVisible(shown);
    m_title->setVisible(!shown);
}

void ClaimDetail::connectCards()
{
    connect(m_text, &ClaimTextCard::openRequested, this,
            [this](const SourceRef& ref) { Q_EMIT openRequested(ref, {ref}, Page::OpenMode::Tab); });
    connect(m_evidence, &ClaimEvidenceCard::openRequested, this, [this](const SourceRef& ref) {
        Q_EMIT openRequested(ref, {m_claim->evidence.begin(), m_claim->evidence.end()}, Page::OpenMode::Tab);
    });
    connect(m_assessment, &AssessmentCard::openRequested, this,
            [this](const SourceRef& ref) { Q_EMIT openRequested(ref, {ref}, Page::OpenMode::Dock); });
    connect(m_evidence, &ClaimEvidenceCard::shownChanged, this, [this] { m_text->setRun(m_evidence->run()); });
    connect(m_text, &ClaimTextCard::openExternallyRequested, this, &ClaimDetail::openExternallyRequested);
    connect(m_evidence, &ClaimEvidenceCard::openExternallyRequested, this, &ClaimDetail::openExternallyRequested);
}

void ClaimDetail::setSnapshot(const PackSnapshot& snapshot)
{
    m_claim = nullptr;
    m_snapshot = snapshot;
    m_edit->setClaim(nullptr, {});
}

void ClaimDetail::setClaim(const JudgedClaim* claim)
{
    m_claim = claim;
    m_title->setText(claim ? tr("%1: “%2”").arg(documentName(claim->claim.where), fromUtf8(claim->claim.text))
                           : QString());
    m_badge->setVisible(claim != nullptr);
    if (claim)
        m_badge->setLook(lookOf(*claim));
    m_text->setClaim(m_snapshot, claim);
    m_evidence->setClaim(m_snapshot, claim);
    m_assessment->setClaim(m_snapshot, claim);
    showDecision();
}

void ClaimDetail::showDecision()
{
    const DecisionBook* book = m_context.decisions;
    const Decision decision = m_claim && book ? book->decision(m_claim->id) : Decision();
    const AnchorMatch match = m_claim && book ? book->match(m_claim->id) : AnchorMatch::Exact;
    m_edit->setClaim(m_claim, decision.editedText);
    m_decision->setVisible(decision.state != DecisionState::Undecided);
    Look look = lookOf(decision.state);
    m_decision->setToolTip(fromUtf8(decision.reason));
    if (!decision.reason.empty() && decision.reason.size() <= 40)
        look.word += QStringLiteral(": ") + fromUtf8(decision.reason);
    m_decision->setLook(look);
    const std::optional<DecisionOrigin> origin = m_claim && book ? decisionOrigin(*book, m_claim->id) : std::nullopt;
    m_moved->setVisible((match != AnchorMatch::Exact || origin) && !decision.isEmpty());
    QString from = origin ? tr("Decided on the pack %1.").arg(fromUtf8(origin->name)) + QLatin1Char(' ') : QString();
    if (match == AnchorMatch::Similar)
        from += tr("Decided on a statement that has changed since – look again.");
    else if (match == AnchorMatch::Moved)
        from += tr("Decided on a statement that has moved since – look again.");
    m_moved->setText(from.trimmed());
}

void ClaimDetail::setPosition(int position, int count)
{
    m_position = position;
    m_count = count;
    m_place->setText(m_claim && position > 0 ? tr("%1 of %2").arg(groupedNumber(position), groupedNumber(count))
                                             : QString());
}

QString ClaimDetail::positionText() const
{
    return m_claim && m_position > 0 ? tr("Claim %1 of %2").arg(groupedNumber(m_position), groupedNumber(m_count))
                                     : QString();
}

void ClaimDetail::stepEvidence(int direction)
{
    m_evidence->step(direction);
}

void ClaimDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // In large text the cards stand below each other and scroll, rather than to cut each other.
    const bool isNarrow = event->size().width() < scaled(besideFrom);
    for (QSplitter* splitter : {m_sides, m_conclusions})
        splitter->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    for (Card* card : std::initializer_list<Card*>{m_text, m_evidence, m_assessment, m_edit})
        card->setMinimumHeight(scaled(leastCardHeight));
    const bool high = event->size().height() >= scaled(tablesFrom);
    m_text->setNumbersShown(high);
    m_evidence->setOthersShown(high);
}

} // namespace exhibit
