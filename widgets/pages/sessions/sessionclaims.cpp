// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/sessions/sessionclaims.h"

#include "models/items/base/rowtable.h"
#include "models/items/findings/findingrows.h"
#include "models/items/sessions/sessionline.h"
#include "models/items/sessions/sessionrows.h"
#include "models/loading/decisionbook.h"
#include "models/report/messages.h"
#include "models/report/tables/commandtable.h"
#include "widgets/common/controls/badge.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/common/views/tableview.h"
#include "widgets/common/views/treeview.h"
#include "widgets/delegates/tabledelegate.h"
#include "widgets/delegates/twolinedelegate.h"
#include "widgets/pages/cardsplitter.h"
#include "widgets/pages/deciding/deciding.h"
#include "widgets/pages/deciding/decisionbar.h"
#include "widgets/pages/deciding/decisionlook.h"
#include "widgets/pages/evidence/jsonvalueview.h"
#include "widgets/pages/mismatches/assessmentcard.h"
#include "widgets/pages/sessions/otherwordline.h"
#include "widgets/text/logview.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int leastCard = 170; // design pixels
constexpr int leastList = 120;

TwoLineDelegate::Data rowData(const QModelIndex& index, const TreeView* tree)
{
    TwoLineDelegate::Data data = TwoLineDelegate::rowOf(index, tree);
    const Look look = lookOf(static_cast<Verdict>(index.data(VerdictRole).toInt()));
    data.tone = look.tone;
    if (data.group) {
        data.icon = look.icon;
        return data;
    }
    data.pointer = index.data(SourceRefRole).value<SourceRef>();
    data.pointer.jsonPath.clear();
    data.note = index.data(TrailingRole).toString();
    addDecision(data, index);
    data.muted = index.data(MutedRole).toBool();
    return data;
}

/// A pointer with the path under it, as a foot of a card.
QWidget* makeFoot(PointerLabel* place, ToneLabel* path)
{
    auto* foot = new QWidget;
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0); // the card has them
    layout->setSpacing(2);
    layout->addWidget(place);
    layout->addWidget(path);
    return foot;
}

void showPlace(const SourceRef& ref, PointerLabel* place, ToneLabel* path)
{
    SourceRef line = ref;
    line.jsonPath.clear(); // stands on its own below
    place->setSourceRef(line);
    path->setText(fromUtf8(ref.jsonPath));
    place->parentWidget()->setVisible(!ref.isNull());
}

} // namespace

SessionClaims::SessionClaims(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : QWidget(parent), m_context(context), m_rows(new RowList(this)),
      m_said(new JsonValueView(files, *context.messages)), m_did(new JsonValueView(files, *context.messages)),
      m_edits(new RowTable<StepRow>(this)), m_assessment(new AssessmentCard(*context.messages)),
      m_ciLine(new OtherWordLine(*context.messages)), m_bar(new DecisionBar), m_empty(new EmptyState(Icon::Sessions))
{
    auto* splitter = new Splitter(Qt::Horizontal);
    m_splitter = splitter;
    splitter->setObjectName(QStringLiteral("sessionClaimsSplitter"));
    splitter->addWidget(makeList());
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(318), scaled(880)});
    splitter->setHandleWidth(scaled(12));
    splitter->setChildrenCollapsible(false);
    m_stack = new QStackedWidget;
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_empty->setTitle(tr("Nothing was said that could be checked"));
    m_empty->setSentence(tr("The agent states no result of tests, checks, builds, commits or edits in this record."));
    m_deciding = new Deciding(context.decisions, m_list, m_bar);
    connect(m_deciding, &Deciding::left, m_list, qOverload<>(&QWidget::setFocus));
    m_bar->setVisible(context.decisions != nullptr);
    if (DecisionBook* book = context.decisions) {
        connect(book, &DecisionBook::changed, this, [this, book](const QStringList& ids) {
            for (const QString& id : ids)
                m_rows->change(m_rows->indexOf(id), decisionSays(book->decisions().get(), id.toStdString()));
        });
    }
}

QWidget* SessionClaims::makeList()
{
    auto* card = new Card(tr("Claims"));
    card->setMinimumWidth(scaled(240));
    m_list = new TreeView;
    m_list->setAccessibleName(tr("What was said, by verdict"));
    m_list->setHeaderHidden(true);
    m_list->setFlat(true);
    m_list->setUniformRowHeights(false);
    m_list->setModel(m_rows);
    m_list->header()->setStretchLastSection(true);
    auto* delegate = new TwoLineDelegate([this](const QModelIndex& index) { return rowData(index, m_list); }, m_list);
    delegate->setEven(true);
    delegate->setInset(true);
    m_list->setItemDelegate(delegate);
    m_filter = new SearchLine(tr("Filter claims"));
    auto* line = new QWidget;
    auto* margins = new QVBoxLayout(line);
    margins->setContentsMargins(12, 8, 12, 8);
    margins->addWidget(m_filter);
    card->body()->addWidget(line);
    m_nothing = new ToneLabel(tr("No claim matches."), TextStyle::Body, Tone::Secondary);
    m_nothing->setContentsMargins(12, 4, 12, 4);
    m_nothing->hide();
    card->body()->addWidget(m_nothing);
    card->setContent(m_list);
    connect(m_filter, &SearchLine::filterChanged, this, &SessionClaims::applyFilter);
    connect(m_filter, &SearchLine::downPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(delegate, &TwoLineDelegate::groupToggled, this,
            [this](const QModelIndex& index) { m_list->setExpanded(index, !m_list->isExpanded(index)); });
    connect(delegate, &TwoLineDelegate::pointerActivated, this, [this](const SourceRef&, const QModelIndex& index) {
        open(index.data(SourceRefRole).value<SourceRef>(), Page::OpenMode::Dock);
    });
    connectList();
    return card;
}

void SessionClaims::connectList()
{
    connect(m_list, &TreeView::currentRowChanged, this, &SessionClaims::showCurrent);
    connect(m_list, &TreeView::rowActivated, this, [this](const QModelIndex& index) {
        if (index.data(GroupRole).toBool())
            m_list->setExpanded(index, !m_list->isExpanded(index));
        else if (m_claim)
            open(m_claim->claim.where, Page::OpenMode::Dock);
    });
}

QWidget* SessionClaims::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_badge = new Badge;
    m_title = ToneLabel::elided();
    setTextStyle(m_title, TextStyle::Section);
    m_position = new ToneLabel({}, TextStyle::Small, Tone::Muted);
    auto* previous = makeIconButton(Icon::ChevronUp, tr("Previous claim (K)"));
    auto* next = makeIconButton(Icon::ChevronDown, tr("Next claim (J)"));
    layout->addWidget(m_badge);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_position);
    layout->addWidget(previous);
    layout->addWidget(next);
    connect(previous, &QToolButton::clicked, this, [this] { m_deciding->step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { m_deciding->step(+1); });
    return head;
}

void SessionClaims::makeCards()
{
    m_saidCard = new Card(tr("It said"));
    m_said->log()->setAccessibleName(tr("What it said"));
    m_saidCard->setContent(m_said);
    m_saidPlace = new PointerLabel;
    m_saidPath = ToneLabel::elided();
    setTextStyle(m_saidPath, TextStyle::Pointer);
    m_saidCard->addFooterWidget(makeFoot(m_saidPlace, m_saidPath));
    m_didCard = new Card(tr("It did"));
    auto* did = new QWidget;
    auto* layout = new QVBoxLayout(did);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    m_command = ToneLabel::elided();
    m_command->setElideMode(Qt::ElideMiddle);
    setTextStyle(m_command, TextStyle::Code);
    m_status = new Badge;
    row->addWidget(m_command, 1);
    row->addWidget(m_status);
    m_did->log()->setAccessibleName(tr("What it did"));
    layout->addWidget(line);
    layout->addWidget(m_did, 1);
    m_didCard->setContent(did);
    m_didPlace = new PointerLabel;
    m_didPath = ToneLabel::elided();
    setTextStyle(m_didPath, TextStyle::Pointer);
    m_didCard->addFooterWidget(makeFoot(m_didPlace, m_didPath));
    m_changedCard = new Card(tr("It changed since"));
    m_editTable = new TableView;
    m_editTable->setAccessibleName(tr("Edits since"));
    m_editTable->setDense(true);
    m_editTable->setModel(m_edits);
    m_editTable->setItemDelegate(new TableDelegate(m_editTable));
    m_editTable->setPlaceholder(tr("Nothing was edited since."), {});
    m_changedCard->setContent(m_editTable);
}

QWidget* SessionClaims::makeDetail()
{
    makeCards();
    // Some lines between head and foot; what they say while there is nothing to show may be longer.
    for (Card* card : {m_saidCard, m_didCard, m_changedCard})
        card->setMinimumHeight(scaled(leastCard));
    auto* sides = new CardSplitter(Qt::Horizontal, QStringLiteral("sessionSidesSplitter"));
    m_sides = sides;
    sides->addWidget(m_saidCard);
    sides->addWidget(m_didCard);
    sides->addWidget(m_changedCard);
    sides->setSizes({scaled(240), scaled(360), scaled(250)});
    auto* halves = new CardSplitter(Qt::Vertical, QStringLiteral("sessionHalvesSplitter"));
    halves->addWidget(sides);
    halves->addWidget(m_assessment);
    halves->setSizes({scaled(300), scaled(120)});
    auto* detail = new QWidget;
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    m_reason = ToneLabel::elided();
    m_reason->setTone(Tone::Secondary);
    m_reason->setContentsMargins(12, 0, 12, 0);
    layout->addWidget(halves, 1);
    layout->addWidget(m_reason);
    layout->addWidget(m_ciLine);
    layout->addWidget(m_bar);
    const auto openDock = [this](const SourceRef& ref) { open(ref, Page::OpenMode::Dock); };
    connect(m_saidPlace, &PointerLabel::activated, this, [this] { open(m_said->shown(), Page::OpenMode::Dock); });
    connect(m_didPlace, &PointerLabel::activated, this, [this] { open(m_did->shown(), Page::OpenMode::Dock); });
    connect(m_assessment, &AssessmentCard::openRequested, this, openDock);
    connect(m_ciLine, &OtherWordLine::openRequested, this, openDock);
    const auto openEdit = [this](const QModelIndex& index) {
        if (const StepRow* row = m_edits->rowAt(index.row()))
            open(row->step->where, Page::OpenMode::Dock);
    };
    connect(m_editTable, &TableView::rowActivated, this, openEdit);
    connect(m_editTable, &TableView::clicked, this, openEdit);
    return detail;
}

void SessionClaims::setSession(const PackSnapshot& snapshot, int document)
{
    const bool isSame = m_snapshot.facts == snapshot.facts && m_document == document;
    const QString kept = isSame && m_claim ? fromUtf8(m_claim->id) : QString();
    m_deciding->setItem({});
    m_claim = nullptr;
    m_snapshot = snapshot;
    if (m_context.decisions)
        m_snapshot.decisions = m_context.decisions->decisions();
    m_document = document;
    m_ciLine->setSnapshot(m_snapshot);
    if (!isSame)
        m_filter->clear();
    fillRows();
    m_stack->setCurrentIndex(m_rows->rowCount() > 0 || !m_filter->text().isEmpty() ? 0 : 1);
    if ((kept.isEmpty() || !m_deciding->select(kept)) && !m_deciding->selectFirst())
        showCurrent({});
}

int SessionClaims::fillRows()
{
    const QString words = m_filter->text().trimmed();
    m_rows->setRows(saidRows(m_snapshot, m_document, words), saidTeller(m_snapshot, *m_context.messages));
    int count = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex group = m_rows->index(row, 0);
        count += m_rows->rowCount(group);
        // What holds gives way to what does not; what was looked for is seen.
        const bool holds = group.data(VerdictRole).toInt() == static_cast<int>(Verdict::Supported);
        if (row == 0 || !holds || !words.isEmpty())
            m_list->expand(group);
    }
    m_nothing->setVisible(count == 0 && !words.isEmpty());
    return count;
}

void SessionClaims::applyFilter()
{
    const QString kept = m_claim ? fromUtf8(m_claim->id) : QString();
    m_deciding->setItem({});
    const int count = fillRows();
    if (m_snapshot) {
        const std::vector<JudgedClaim>& claims = m_snapshot.review->claims;
        m_filter->setCount(count, std::count_if(claims.begin(), claims.end(), [this](const JudgedClaim& judged) {
                               return judged.claim.document == m_document && judged.claim.sessionSteps >= 0;
                           }));
    }
    if ((kept.isEmpty() || !m_deciding->select(kept)) && !m_deciding->selectFirst())
        showCurrent({});
}

void SessionClaims::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

/// Whoever comes from elsewhere does not ask for what the filter lets through.
bool SessionClaims::select(const QString& claimId)
{
    if (m_deciding->select(claimId) || m_filter->text().isEmpty())
        return m_claim && fromUtf8(m_claim->id) == claimId;
    m_filter->clear();
    fillRows();
    return m_deciding->select(claimId);
}

void SessionClaims::select(std::size_t claim)
{
    if (m_snapshot && claim < m_snapshot.review->claims.size())
        select(fromUtf8(m_snapshot.review->claims[claim].id));
}

void SessionClaims::showUndone(const QStringList& ids)
{
    m_deciding->showUndone(ids);
}

void SessionClaims::showCurrent(const QModelIndex& index)
{
    const QVariant at = index.data(OriginRole);
    if (index.isValid() && !at.isValid())
        return; // the head of a group
    m_claim = at.isValid() ? &m_snapshot.review->claims[at.toUInt()] : nullptr;
    m_deciding->setItem(m_claim ? fromUtf8(m_claim->id) : QString());
    m_badge->setVisible(m_claim != nullptr);
    m_assessment->setClaim(m_snapshot, m_claim);
    m_reason->setText(m_claim ? m_context.messages->text(m_claim->reason, NumberStyle::Grouped) : QString());
    m_ciLine->setClaim(m_claim);
    m_title->setText(m_claim ? tr("“%1”").arg(fromUtf8(m_claim->claim.text).simplified()) : QString());
    m_position->setText(m_deciding->position() > 0 ? tr("%1 of %2").arg(m_deciding->position()).arg(m_deciding->count())
                                                   : QString());
    QList<SourceRef> pointers;
    if (m_claim) {
        m_badge->setLook(lookOf(*m_claim));
        m_saidCard->setNote(m_claim->claim.saidMs > 0 ? clockText(m_claim->claim.saidMs) : QString());
        m_said->showValue(m_claim->claim.where);
        showPlace(m_claim->claim.where, m_saidPlace, m_saidPath);
        fillDid();
        fillChanges();
        pointers = {m_claim->evidence.begin(), m_claim->evidence.end()};
        pointers.removeOne(m_claim->claim.where);
        pointers.prepend(m_claim->claim.where);
    }
    Q_EMIT pointersChanged(pointers);
    Q_EMIT shownChanged();
}

void SessionClaims::fillDid()
{
    const std::optional<std::size_t> at = decidingStep(m_snapshot, *m_claim);
    m_command->setVisible(at.has_value());
    m_status->setVisible(at.has_value());
    if (!at) {
        m_didCard->setNote({});
        m_did->showNothing(tr("No command decides it"), tr("Nothing in this record speaks to the sentence."));
        return showPlace({}, m_didPlace, m_didPath);
    }
    const SessionStep& step = m_snapshot.facts->sessionSteps[*at];
    const CellText cell(*m_context.messages, NumberStyle::Grouped);
    m_didCard->setNote(step.atMs > 0 ? tr("%1, the step that decides").arg(clockText(step.atMs))
                                     : tr("the step that decides"));
    m_command->setText(fromUtf8(step.text).simplified());
    const bool isEdit = step.act == SessionAct::Edit;
    Look look =
        isEdit ? Look{Icon::Edit, Tone::Secondary, tr("edited")} : lookOf(std::get<RunState>(meaningOfStep(step)));
    if (!isEdit)
        look.word = exhibit::statusText(step, cell);
    m_status->setLook(look);
    const SourceRef& shown = step.output.isNull() ? step.where : step.output;
    m_did->showValue(shown);
    showPlace(shown, m_didPlace, m_didPath);
}

void SessionClaims::fillChanges()
{
    const auto [begin, end] = stepsBefore(*m_snapshot.facts, m_claim->claim);
    const std::size_t from = decidingStep(m_snapshot, *m_claim).value_or(end);
    m_edits->setTable(editTable(m_snapshot, m_document, from, end, *m_context.messages), *m_context.messages);
    const int count = m_edits->rowCount();
    m_changedCard->setNote(count == 0   ? QString()
                           : count == 1 ? tr("1 edit")
                                        : tr("%1 edits").arg(groupedNumber(count)));
    m_editTable->fitColumns();
}

void SessionClaims::open(const SourceRef& ref, Page::OpenMode mode)
{
    if (!ref.isNull())
        Q_EMIT openRequested(ref, {ref}, mode);
}

QString SessionClaims::statusText() const
{
    return m_claim && m_deciding->position() > 0
               ? tr("Claim %1 of %2").arg(m_deciding->position()).arg(m_deciding->count())
               : QString();
}

/// Without height its reason stands for the assessment, so that the cards keep some lines; without width what changed
/// stands in the evidence of the claim.
void SessionClaims::setRoom(bool isWide, bool isHigh, bool isNarrow)
{
    // In large text nothing stands beside another thing any more; the page scrolls.
    for (Splitter* splitter : {m_splitter, m_sides})
        splitter->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    m_list->setMinimumHeight(isNarrow ? scaled(leastList) : 0);
    for (Card* card : {m_saidCard, m_didCard, m_changedCard})
        card->setMinimumHeight(scaled(leastCard)); // the size of the text may be another one
    m_changedCard->setVisible(isWide);
    m_assessment->setVisible(isHigh);
    m_reason->setVisible(!isHigh);
    for (ToneLabel* path : {m_saidPath, m_didPath})
        path->setVisible(isHigh);
}

} // namespace exhibit
