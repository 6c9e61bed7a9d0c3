// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/sessions/sessionspage.h"

#include "models/items/itemtext.h"
#include "models/items/sessions/sessionrows.h"
#include "models/report/messages.h"
#include "models/report/sessions/sessiongaps.h"
#include "models/report/tables/commandtable.h"
#include "widgets/charts/sessionaxis.h"
#include "widgets/common/controls/badge.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/controls/verticalscroll.h"
#include "widgets/common/look/looks.h"
#include "widgets/common/look/numbers.h"
#include "widgets/common/parts/card.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/common/views/tableview.h"
#include "widgets/common/views/treeview.h"
#include "widgets/pages/evidence/evidencefiles.h"
#include "widgets/pages/sessions/sessionclaims.h"
#include "widgets/pages/sessions/sessioncommands.h"
#include "widgets/pages/sessions/sessionheadline.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace exhibit {

namespace {

constexpr int allLanesFrom = 1060; // design pixels of the page's width
constexpr int claimsWideFrom = 1012, stackedBelow = 560;
constexpr int lanesHighFrom = 700, claimsHighFrom = 720; // and of its height

} // namespace

SessionsPage::SessionsPage(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : Page(context, parent), m_files(files), m_claims(new SessionClaims(context, files)),
      m_commands(new SessionCommands(context, files)), m_empty(new EmptyState(Icon::Sessions))
{
    setAccessibleName(title());
    m_content = new QStackedWidget;
    m_content->addWidget(m_claims);
    m_content->addWidget(m_commands);
    auto* filled = new QWidget;
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeAxis());
    column->addWidget(m_content, 1);
    m_stack = new QStackedWidget;
    m_stack->addWidget(new VerticalScroll(filled, title()));
    m_stack->addWidget(m_empty);
    m_empty->setTitle(tr("No session in this pack"));
    m_empty->setSentence(tr(
        "The record of a coding agent would bring one: the JSON Lines of Claude Code, Codex or Copilot CLI, chats of "
        "Gemini CLI, events of OpenHands, trajectories of SWE-agent or Harbor, the chat history of aider."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
    setMainView(m_claims->list());
    connectTabs();
}

QWidget* SessionsPage::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_combo = new QComboBox;
    m_combo->setAccessibleName(tr("Session"));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(24);
    m_position = new ToneLabel({}, TextStyle::Small, Tone::Muted);
    m_tabs = new SegmentedControl;
    m_tabs->addSegment(tr("Claims"));
    m_tabs->addSegment(tr("Commands"));
    m_tabs->setCurrent(Claims);
    m_when = ToneLabel::elided();
    m_when->setTone(Tone::Secondary);
    setTextStyle(m_when, TextStyle::Small);
    m_when->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_place = new PointerLabel;
    m_place->setFramed(true);
    layout->addWidget(new ToneLabel(title(), TextStyle::Title, Tone::Text));
    layout->addWidget(m_combo);
    layout->addWidget(m_position);
    layout->addWidget(m_tabs);
    layout->addWidget(m_when, 1);
    layout->addWidget(m_place);
    connect(m_combo, &QComboBox::activated, this, &SessionsPage::showSession);
    connect(m_tabs, &SegmentedControl::currentChanged, this, &SessionsPage::setTab);
    connect(m_place, &PointerLabel::activated, this,
            [this](const SourceRef& ref) { Q_EMIT openRequested(ref, {ref}, OpenMode::Tab); });
    return head;
}

QWidget* SessionsPage::makeAxis()
{
    auto* card = new Card;
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    m_sign = new Badge;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_headline = ToneLabel::elided();
    setTextStyle(m_headline, TextStyle::Section);
    m_subline = ToneLabel::elided();
    m_subline->setTone(Tone::Secondary);
    setTextStyle(m_subline, TextStyle::Small);
    m_gaps = ToneLabel::elided();
    m_gaps->setTone(Tone::Warn);
    setTextStyle(m_gaps, TextStyle::Small);
    words->addWidget(m_headline);
    words->addWidget(m_subline);
    words->addWidget(m_gaps);
    row->addWidget(m_sign);
    row->addLayout(words, 1);
    m_axis = new SessionAxis;
    card->body()->addWidget(top);
    card->body()->addWidget(m_axis);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_axis, &SessionAxis::chosen, this,
            [this](SessionLane lane, qulonglong index) { takeMark(lane, index, false); });
    connect(m_axis, &SessionAxis::activated, this,
            [this](SessionLane lane, qulonglong index) { takeMark(lane, index, true); });
    return card;
}

void SessionsPage::connectTabs()
{
    const auto shown = [this](QWidget* tab) { return m_content->currentWidget() == tab; };
    connect(m_claims, &SessionClaims::openRequested, this, &Page::openRequested);
    connect(m_commands, &SessionCommands::openRequested, this, &Page::openRequested);
    connect(m_claims, &SessionClaims::pointersChanged, this, [this, shown](const QList<SourceRef>& pointers) {
        if (shown(m_claims))
            setPointers(pointers);
    });
    connect(m_commands, &SessionCommands::pointersChanged, this, [this, shown](const QList<SourceRef>& pointers) {
        if (shown(m_commands))
            setPointers(pointers);
    });
    connect(m_claims, &SessionClaims::shownChanged, this, [this, shown] {
        if (shown(m_claims) && m_claims->claim())
            m_axis->setCurrent(SessionLane::Said,
                               static_cast<std::size_t>(m_claims->claim() - m_snapshot.review->claims.data()));
        Q_EMIT statusTextChanged();
    });
    connect(m_commands, &SessionCommands::stepChosen, this, [this, shown](qulonglong step) {
        const SessionAct act = m_snapshot.facts->sessionSteps[step].act;
        if (shown(m_commands))
            m_axis->setCurrent(act == SessionAct::Tests    ? SessionLane::Runs
                               : act == SessionAct::Commit ? SessionLane::Commits
                                                           : SessionLane::Commands,
                               step);
    });
    connect(m_commands, &SessionCommands::shownChanged, this, &Page::statusTextChanged);
}

const AgentSession* SessionsPage::session() const
{
    const bool has = m_snapshot && m_session >= 0 && m_session < static_cast<int>(m_snapshot.facts->sessions.size());
    return has ? &m_snapshot.facts->sessions[static_cast<std::size_t>(m_session)] : nullptr;
}

/// The session in which most does not hold; of equals the first.
int SessionsPage::firstToShow() const
{
    std::map<int, int> wrong; // by document
    for (const JudgedClaim& judged : m_snapshot.review->claims) {
        if (judged.claim.sessionSteps >= 0 && isMismatch(judged.verdict))
            ++wrong[judged.claim.document];
    }
    const std::vector<AgentSession>& sessions = m_snapshot.facts->sessions;
    const auto most = std::max_element(sessions.begin(), sessions.end(), [&](const auto& a, const auto& b) {
        return wrong[a.document] < wrong[b.document];
    });
    return most == sessions.end() ? -1 : static_cast<int>(most - sessions.begin());
}

void SessionsPage::setSnapshot(const PackSnapshot& snapshot)
{
    const bool isSame = m_snapshot.facts == snapshot.facts;
    const int kept = isSame ? m_session : -1;
    m_snapshot = snapshot;
    m_handOvers = snapshot ? handOversOf(*snapshot.facts, *snapshot.review) : std::vector<HandOver>();
    m_combo->clear();
    for (std::size_t i = 0; snapshot && i < snapshot.facts->sessions.size(); ++i)
        m_combo->addItem(sessionName(*snapshot.facts, snapshot.facts->sessions[i]));
    const bool any = m_combo->count() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_combo, m_position, m_tabs, m_when, m_place})
        widget->setVisible(any);
    showSession(any ? (kept >= 0 ? kept : firstToShow()) : -1);
}

void SessionsPage::showSession(int index)
{
    m_session = index;
    const AgentSession* shown = session();
    const int document = shown ? shown->document : -1;
    m_combo->setCurrentIndex(shown ? index : -1);
    m_axis->setLine(shown ? sessionLine(m_snapshot, static_cast<std::size_t>(index)) : SessionLine(),
                    [this](const SessionMark& mark) { return markWords(mark); });
    m_claims->setSession(m_snapshot, document);
    m_commands->setSession(m_snapshot, document);
    setPointers({});
    if (shown) {
        fillHead();
        fillHeadline();
        setTab(m_tabs->current());
    }
    adaptToSize();
    Q_EMIT statusTextChanged();
}

void SessionsPage::fillHead()
{
    const AgentSession& of = *session();
    const SessionLine& line = m_axis->line();
    m_position->setText(tr("%1 of %2").arg(m_session + 1).arg(m_combo->count()));
    m_tabs->setCount(Claims, line.countOf(SessionLane::Said));
    m_tabs->setCount(Commands, m_commands->totalCount());
    m_place->setSourceRef(of.where);
    QStringList facts;
    if (line.hasClock) {
        const auto date = [](double ms) { return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(ms), Qt::UTC); };
        facts += tr("%1, %2 to %3 UTC")
                     .arg(QLocale().toString(date(line.begin).date(), QLocale::ShortFormat),
                          date(line.begin).toString(QStringLiteral("HH:mm")),
                          date(line.end).toString(QStringLiteral("HH:mm")));
    }
    if (!of.model.empty())
        facts += fromUtf8(of.model);
    m_when->setText(facts.join(QStringLiteral(" · ")));
    QStringList gaps;
    for (const Message& gap : sessionGaps(*m_snapshot.facts, of))
        gaps += context().messages->text(gap, NumberStyle::Grouped);
    m_gaps->setText(gaps.join(QLatin1Char(' ')));
    m_gaps->setVisible(!m_gaps->text().isEmpty());
}

void SessionsPage::fillHeadline()
{
    const SessionHeadline words(m_snapshot, m_handOvers[static_cast<std::size_t>(m_session)], m_axis->line(),
                                m_commands->totalCount());
    m_headline->setText(words.headline());
    m_subline->setText(words.subline());
    m_sign->setLook(words.look());
}

QString SessionsPage::markWords(const SessionMark& mark) const
{
    const bool hasClock = m_axis->line().hasClock;
    const QString time = hasClock ? clockText(static_cast<std::int64_t>(mark.at)) : QString();
    if (mark.lane == SessionLane::Said) {
        const JudgedClaim& judged = m_snapshot.review->claims[mark.index];
        return tr("%1 %2: %3").arg(time, verdictText(judged.verdict), fromUtf8(judged.claim.text).simplified());
    }
    const SessionStep& step = m_snapshot.facts->sessionSteps[mark.index];
    const QString text = fromUtf8(step.text).simplified().left(160);
    if (mark.lane == SessionLane::Edits)
        return tr("%1 edit of %2").arg(time, text);
    const QString status = exhibit::statusText(step, CellText(*context().messages, NumberStyle::Grouped));
    return tr("%1 %2, %3").arg(time, text, status);
}

void SessionsPage::takeMark(SessionLane lane, std::size_t index, bool opens)
{
    if (lane == SessionLane::Tokens)
        return;
    if (lane == SessionLane::Said) {
        m_tabs->setCurrent(Claims);
        m_claims->select(index);
    } else if (lane != SessionLane::Edits) {
        m_tabs->setCurrent(Commands);
        m_commands->select(index);
    }
    const SessionStep* step = lane == SessionLane::Said ? nullptr : &m_snapshot.facts->sessionSteps[index];
    if (lane == SessionLane::Edits)
        setPointers({step->where});
    m_axis->setCurrent(lane, index);
    m_axis->setFocus();
    if (opens || lane == SessionLane::Edits) {
        const SourceRef& where = step ? step->where : m_snapshot.review->claims[index].claim.where;
        Q_EMIT openRequested(where, {where}, OpenMode::Dock);
    }
}

void SessionsPage::setTab(int tab)
{
    m_content->setCurrentIndex(tab);
    for (QWidget* part : {static_cast<QWidget*>(m_claims), static_cast<QWidget*>(m_commands)}) {
        // What is not shown asks for no room.
        const auto policy = part == m_content->currentWidget() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        part->setSizePolicy(policy, policy);
    }
    adaptToSize();
    setMainView(tab == Claims ? static_cast<QAbstractItemView*>(m_claims->list()) : m_commands->table());
    Q_EMIT statusTextChanged();
}

void SessionsPage::focusFilter()
{
    if (m_tabs->current() == Claims)
        m_claims->focusFilter();
    else
        m_commands->focusFilter();
}

void SessionsPage::focusContent()
{
    QWidget* content = m_tabs->current() == Claims ? static_cast<QWidget*>(m_claims->list()) : m_commands->table();
    content->setFocus(Qt::OtherFocusReason);
}

QString SessionsPage::location() const
{
    if (!session())
        return {};
    const bool isClaim = m_tabs->current() == Claims && m_claims->claim();
    return isClaim ? QStringLiteral("id=") + fromUtf8(m_claims->claim()->id)
                   : QStringLiteral("record=") + fromUtf8(session()->where.path);
}

void SessionsPage::restoreLocation(const QString& location)
{
    if (!m_snapshot)
        return;
    const std::string wanted = location.section(QLatin1Char('='), 1).toStdString();
    const std::vector<AgentSession>& sessions = m_snapshot.facts->sessions;
    const auto go = [&](const auto& isIt) {
        const auto found = std::find_if(sessions.begin(), sessions.end(), isIt);
        if (found != sessions.end() && found - sessions.begin() != m_session)
            showSession(static_cast<int>(found - sessions.begin()));
    };
    if (location.startsWith(QLatin1String("record="))) {
        go([&](const AgentSession& each) { return each.where.path == wanted; });
        return;
    }
    for (const JudgedClaim& judged : m_snapshot.review->claims) {
        if (judged.id != wanted)
            continue;
        go([&](const AgentSession& each) { return each.document == judged.claim.document; });
        m_tabs->setCurrent(Claims);
        m_claims->select(fromUtf8(judged.id));
    }
}

bool SessionsPage::isComplete() const
{
    return Page::isComplete() && !m_files->isBusy();
}

QString SessionsPage::statusText() const
{
    return !session() ? QString() : m_tabs->current() == Claims ? m_claims->statusText() : m_commands->statusText();
}

void SessionsPage::showUndone(const QStringList& ids)
{
    m_tabs->setCurrent(Claims);
    m_claims->showUndone(ids);
}

void SessionsPage::adaptToSize()
{
    const bool isWide = width() >= scaled(allLanesFrom);
    const bool isHigh = height() >= scaled(lanesHighFrom);
    std::vector<SessionLane> lanes = {SessionLane::Said, SessionLane::Runs};
    const bool isCommands = m_tabs->current() == Commands;
    if (isCommands)
        lanes = {SessionLane::Runs, SessionLane::Commands};
    if (!isCommands && isWide && isHigh)
        lanes.push_back(SessionLane::Commands);
    if (!isCommands)
        lanes.push_back(SessionLane::Edits);
    if (!isCommands && isWide && isHigh && m_axis->line().countOf(SessionLane::Tokens) > 0)
        lanes.push_back(SessionLane::Tokens);
    if (!isCommands && isWide && isHigh && m_axis->line().countOf(SessionLane::Commits) > 0)
        lanes.push_back(SessionLane::Commits);
    m_axis->setLanes(std::move(lanes));
    m_subline->setVisible(isHigh);
    m_claims->setRoom(width() >= scaled(claimsWideFrom), height() >= scaled(claimsHighFrom),
                      width() < scaled(stackedBelow));
}

void SessionsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    adaptToSize();
}

void SessionsPage::keyPressEvent(QKeyEvent* event)
{
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (isTab && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_tabs->setCurrent(m_tabs->current() == Claims ? Commands : Claims);
        focusContent();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace exhibit
