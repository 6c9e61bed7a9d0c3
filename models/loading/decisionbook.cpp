// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/decisionbook.h"

#include "models/domain/notes/linenote.h"
#include "models/domain/workdecision.h"
#include "models/loading/deciding/decisionlookup.h"
#include "models/loading/deciding/said.h"
#include "models/loading/userfolders.h"
#include "models/loading/workers.h"
#include "models/store/storeinuse.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <set>
#include <utility>

namespace exhibit {

namespace {

constexpr int askServerMs = 10'000;        ///< nothing tells of what others decide there
constexpr int lookUpMs = 120;              ///< another window's change may come as several signals
constexpr std::int64_t sameEditMs = 3'000; ///< a note that is still being written is one step of undo
constexpr std::size_t mostSteps = 1'000;

std::int64_t nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

/// What one step changed, to take it back.
struct Change
{
    std::string id;
    Said before, after;
};

struct Step
{
    DecisionStep::Kind kind = DecisionStep::Kind::Decide;
    std::int64_t atMs = 0;
    std::vector<Change> changes;

    DecisionStep told() const { return {kind, changes.front().after.decision.state, changes.size()}; }
};

} // namespace

struct DecisionBook::State
{
    Messages messages;
    ReviewStore store;
    std::string reviewer;
    PackSnapshot snapshot;
    std::shared_ptr<const DecisionTargets> targets; ///< null: no pack is open
    std::shared_ptr<DecisionLookUp> places;
    std::shared_ptr<const DecisionSet> set = std::make_shared<DecisionSet>();
    std::vector<Step> steps, undone; ///< each with the last one at the end
    DecisionEdit::Moves moves;       ///< made since something was looked up last
    bool again = false;              ///< something changed while it was looked up
    Workers::Id lookingUp = 0;
    QFileSystemWatcher watcher;
    QTimer timer, askServer;
    QString toldFault; ///< one that stays is told once
    Workers workers;   ///< last: their threads use what is above

    State(Messages texts, const std::string& dataDir)
        : messages(std::move(texts)), store(dataDir), reviewer(reviewerName(dataDir))
    {}

    const std::string& root() const { return snapshot.facts->openedPath; }

    /// What waits is looked up before the pack is closed: the next one to open it needs the lines around decisions.
    void finish()
    {
        if (places && !moves.empty())
            workers.start([places = places, moves = std::exchange(moves, {})](Workers::Id, const CancelFlag&) {
                static_cast<void>(places->lookUp(moves));
            });
        lookingUp = 0;
        again = false;
    }

    /// Watches the database and its folder; as long as there is none, the nearest folder above it.
    void watch()
    {
        const QString file = QString::fromStdString(store.path());
        QString folder = QFileInfo(file).absolutePath();
        while (!QDir(folder).exists() && !QDir(folder).isRoot())
            folder = QFileInfo(folder).absolutePath();
        if (QFile::exists(file) && !watcher.files().contains(file))
            watcher.addPath(file);
        if (QDir(folder).exists() && !watcher.directories().contains(folder))
            watcher.addPath(folder);
    }

    /// The ids whose decision is another now.
    QStringList differences(const DecisionSet& now) const
    {
        std::set<std::string> ids;
        const auto differs = [&ids](const DecisionSet& from, const DecisionSet& to) {
            for (const auto& [id, placed] : from.byId) {
                const auto other = to.byId.find(id);
                if (other == to.byId.end() || !(other->second == placed))
                    ids.insert(id);
            }
        };
        differs(*set, now);
        differs(now, *set);
        QStringList list;
        for (const std::string& id : ids)
            list << QString::fromStdString(id);
        return list;
    }

    /// A step that goes on with the last one, like a note that is still being written, becomes part of it.
    void remember(Step step)
    {
        undone.clear();
        const bool text = step.kind == DecisionStep::Kind::Note || step.kind == DecisionStep::Kind::EditedText;
        const Change& change = step.changes.front();
        // A bookmark comes and goes by one key, not by letters.
        const bool isBookmark =
            change.before.decision.note == LineNote::bookmark || change.after.decision.note == LineNote::bookmark;
        const bool typing = text && !isBookmark && !steps.empty() && steps.back().kind == step.kind &&
                            step.atMs - steps.back().atMs < sameEditMs &&
                            steps.back().changes.front().id == step.changes.front().id;
        if (typing) {
            steps.back().atMs = step.atMs;
            steps.back().changes.front().after = step.changes.front().after;
            return;
        }
        if (steps.size() >= mostSteps)
            steps.erase(steps.begin());
        steps.push_back(std::move(step));
    }

    std::shared_ptr<const DecisionSet> edited; ///< what write() made of the set

    enum class Edit {
        No,
        Words,    ///< nothing where they are the same
        Settling, ///< in the knowledge of what others say, whatever the words
        Whole,    ///< who said it, what was known and what others say are as the edit left them, too
    };
    Result<std::vector<Change>> write(const std::vector<std::string>& ids,
                                      const std::function<Edit(std::size_t index, Said&)>& edit);
    PlacedDecision shown(const std::string& id) const
    {
        const auto found = set->byId.find(id);
        return found == set->byId.end() ? PlacedDecision() : found->second;
    }
};

/// One transaction over all ids; `edit` says whether it changed the decision of the index.
Result<std::vector<Change>> DecisionBook::State::write(const std::vector<std::string>& ids,
                                                       const std::function<Edit(std::size_t index, Said&)>& edit)
{
    std::vector<Change> changes;
    std::optional<DecisionEdit> rows;
    const Result<KeptDecisions> kept = store.editDecisions(root(), [&](KeptDecisions& decisions) {
        // It may be tried again with what others decided meanwhile.
        changes.clear();
        rows.emplace(*targets, *set);
        for (std::size_t index = 0; index < ids.size(); ++index) {
            const Said before{rows->take(decisions, ids[index]), rows->others(decisions, ids[index])};
            Said after = before;
            const Edit made = edit(index, after);
            if (made == Edit::No || (made == Edit::Words && before.decision.saysTheSame(after.decision)))
                continue;
            Decision& decision = after.decision;
            decision.changedMs = std::max(nowMs(), before.decision.changedMs + 1);
            if (made != Edit::Whole) {
                // One that is taken back is again what another had said.
                decision.by = decision.by == before.decision.by ? reviewer : decision.by;
                decision.seenMs = seenOf(shown(ids[index]), before.decision, decision);
            }
            rows->put(decisions, ids[index], decision, made == Edit::Whole ? &after.others : nullptr);
            after.others = rows->others(decisions, ids[index]);
            changes.push_back({ids[index], before, after});
        }
    });
    if (!kept)
        return kept.error();
    moves.insert(moves.end(), rows->moves().begin(), rows->moves().end());
    edited = std::make_shared<const DecisionSet>(std::move(*rows).placed());
    return changes;
}

DecisionBook::DecisionBook(Messages messages, std::string dataDir, QObject* parent)
    : QObject(parent),
      m_state(std::make_unique<State>(std::move(messages), dataDir.empty() ? userDataFolder() : dataDir))
{
    QTimer& timer = m_state->timer;
    timer.setSingleShot(true);
    timer.setInterval(lookUpMs);
    const auto soon = [this] { m_state->timer.start(); };
    connect(&m_state->watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_state->watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    connect(&timer, &QTimer::timeout, this, &DecisionBook::lookUp);
    connect(&m_state->askServer, &QTimer::timeout, this, [this] {
        if (m_state->lookingUp == 0)
            lookUp();
    });
    if (m_state->store.isOnServer())
        m_state->askServer.start(askServerMs);
}

DecisionBook::~DecisionBook()
{
    m_state->finish();
}

void DecisionBook::setSnapshot(const PackSnapshot& snapshot)
{
    State& state = *m_state;
    if (!snapshot || !state.snapshot || snapshot.facts->openedPath != state.root()) {
        state.steps.clear();
        state.undone.clear();
    }
    state.finish();
    state.snapshot = snapshot;
    state.targets.reset();
    state.places.reset();
    state.set = snapshot.decisions ? snapshot.decisions : std::make_shared<const DecisionSet>();
    if (!snapshot)
        return;
    state.targets = std::make_shared<const DecisionTargets>(snapshot, state.messages);
    state.places = std::make_shared<DecisionLookUp>(state.store, state.root(), state.targets);
    if (snapshot.decisions)
        state.places->trust(*snapshot.decisions);
    lookUp();
}

/// One at a time: what changes meanwhile is looked up after it, and only the last result counts.
void DecisionBook::lookUp()
{
    State& state = *m_state;
    if (!state.places)
        return;
    state.watch();
    state.again = state.lookingUp != 0;
    if (state.again)
        return;
    const auto look = [places = state.places, moves = std::exchange(state.moves, {})](const CancelFlag&) {
        return places->lookUp(moves);
    };
    state.lookingUp = state.workers.run(
        this, look, [this, places = state.places](const Result<std::shared_ptr<const DecisionSet>>& found) {
            if (places != m_state->places)
                return;
            m_state->lookingUp = 0;
            if (m_state->again)
                return lookUp();
            const QString fault = found ? QString() : m_state->messages.text(found.error());
            if (const QString before = std::exchange(m_state->toldFault, fault); !fault.isEmpty() && fault != before)
                Q_EMIT failed(fault);
            if (found)
                show(*found);
        });
}

bool DecisionBook::isBusy() const
{
    return m_state->lookingUp != 0;
}

void DecisionBook::show(std::shared_ptr<const DecisionSet> set)
{
    const QStringList ids = m_state->differences(*set);
    const bool lost = m_state->set->unplaced != set->unplaced;
    m_state->set = std::move(set);
    if (lost || !ids.isEmpty())
        Q_EMIT changed(ids);
}

PackSnapshot DecisionBook::snapshot() const
{
    PackSnapshot snapshot = m_state->snapshot;
    snapshot.decisions = m_state->set;
    return snapshot;
}

std::shared_ptr<const DecisionSet> DecisionBook::decisions() const
{
    return m_state->set;
}

std::shared_ptr<const DecisionTargets> DecisionBook::targets() const
{
    return m_state->targets;
}

const Decision& DecisionBook::decision(const std::string& id) const
{
    return m_state->set->of(m_state->targets ? m_state->targets->decidedId(id) : id);
}

AnchorMatch DecisionBook::match(const std::string& id) const
{
    const auto& placed = m_state->set->byId;
    const auto found = placed.find(m_state->targets ? m_state->targets->decidedId(id) : id);
    return found == placed.end() ? AnchorMatch::Exact : found->second.match;
}

std::vector<std::string> DecisionBook::decidedIds(const std::vector<std::string>& ids) const
{
    std::vector<std::string> decided;
    for (const std::string& id : ids) {
        std::string kept = m_state->targets ? m_state->targets->decidedId(id) : std::string();
        if (!kept.empty() && std::find(decided.begin(), decided.end(), kept) == decided.end())
            decided.push_back(std::move(kept));
    }
    return decided;
}

bool DecisionBook::change(DecisionStep::Kind kind, const std::vector<std::string>& ids,
                          const std::function<void(Decision&)>& edit)
{
    return apply(kind, decidedIds(ids), [&](std::size_t, Decision& decision) { edit(decision); });
}

bool DecisionBook::apply(DecisionStep::Kind kind, const std::vector<std::string>& decided,
                         const std::function<void(std::size_t, Decision&)>& edit)
{
    if (decided.empty() || !m_state->targets)
        return true; // nothing that could be decided is there
    const Result<std::vector<Change>> changes = m_state->write(decided, [&](std::size_t index, Said& said) {
        edit(index, said.decision);
        return State::Edit::Words;
    });
    if (!changes)
        Q_EMIT failed(m_state->messages.text(changes.error()));
    else if (!changes->empty())
        m_state->remember({kind, nowMs(), *changes});
    if (changes)
        show(m_state->edited);
    lookUp();
    return static_cast<bool>(changes);
}

bool DecisionBook::decide(const std::vector<std::string>& ids, DecisionState state, const std::string& reason)
{
    return change(DecisionStep::Kind::Decide, ids, [&](Decision& decision) {
        decision.state = state;
        decision.reason = state == DecisionState::Dismissed ? reason : std::string();
    });
}

bool DecisionBook::decideWork(DecisionState state, const std::string& reason)
{
    return change(DecisionStep::Kind::DecideWork, {std::string(workDecisionId)}, [&](Decision& decision) {
        decision.state = state;
        decision.reason = state == DecisionState::Undecided ? std::string() : reason;
    });
}

bool DecisionBook::setNote(const std::string& id, const std::string& note)
{
    return change(DecisionStep::Kind::Note, {id}, [&](Decision& decision) { decision.note = note; });
}

bool DecisionBook::setEditedText(const std::string& id, const std::string& text)
{
    return change(DecisionStep::Kind::EditedText, {id}, [&](Decision& decision) { decision.editedText = text; });
}

const std::string& DecisionBook::reviewer() const
{
    return m_state->reviewer;
}

std::vector<Decision> DecisionBook::others(const std::string& id) const
{
    const auto& placed = m_state->set->byId;
    const auto found = placed.find(m_state->targets ? m_state->targets->decidedId(id) : id);
    return found == placed.end() ? std::vector<Decision>() : found->second.others;
}

bool DecisionBook::keepOwn(const std::string& id, const std::string& against)
{
    return settle(id, against, DecisionStep::Kind::Keep);
}

bool DecisionBook::takeOther(const std::string& id, const std::string& by)
{
    return settle(id, by, DecisionStep::Kind::Decide);
}

bool DecisionBook::settle(const std::string& id, const std::string& by, DecisionStep::Kind kind)
{
    const std::vector<std::string> decided = decidedIds({id});
    const Decision stands = decision(id);
    const std::vector<Decision> all = others(id);
    const auto other = std::find_if(all.begin(), all.end(), [&](const Decision& said) { return said.by == by; });
    if (decided.empty() || other == all.end())
        return true;
    const Result<std::vector<Change>> changes = m_state->write(decided, [&](std::size_t, Said& said) {
        if (kind == DecisionStep::Kind::Keep) {
            if (!said.decision.saysTheSame(stands) || said.decision.by != stands.by)
                return State::Edit::No; // another one stands by now
            said = keptAgainst(said, by);
            return State::Edit::Whole;
        }
        const Decision before = std::exchange(said.decision, *other);
        said.decision.by = before.by;
        return State::Edit::Settling;
    });
    if (!changes) {
        Q_EMIT failed(m_state->messages.text(changes.error()));
        return false;
    }
    if (!changes->empty())
        m_state->remember({kind, nowMs(), *changes});
    show(m_state->edited);
    lookUp();
    return true;
}

bool DecisionBook::correct(const std::vector<std::pair<std::string, std::string>>& values)
{
    std::vector<std::string> ids;
    for (const auto& [id, value] : values)
        ids.push_back(id);
    return apply(DecisionStep::Kind::Correct, ids, [&](std::size_t index, Decision& decision) {
        decision.editedText = values[index].second;
        decision.state = decision.editedText.empty() ? DecisionState::Undecided : DecisionState::Accepted;
    });
}

std::optional<DecisionStep> DecisionBook::nextUndo() const
{
    return m_state->steps.empty() ? std::nullopt : std::optional(m_state->steps.back().told());
}

std::optional<DecisionStep> DecisionBook::nextRedo() const
{
    return m_state->undone.empty() ? std::nullopt : std::optional(m_state->undone.back().told());
}

std::vector<std::string> DecisionBook::undo()
{
    return step(Way::Back);
}

std::vector<std::string> DecisionBook::redo()
{
    return step(Way::Again);
}

std::vector<std::string> DecisionBook::step(Way way)
{
    State& state = *m_state;
    std::vector<Step>& from = way == Way::Back ? state.steps : state.undone;
    if (from.empty() || !state.targets)
        return {};
    const Step step = from.back();
    std::vector<std::string> ids;
    for (const Change& change : step.changes)
        ids.push_back(change.id);
    const Result<std::vector<Change>> written = state.write(ids, [&](std::size_t index, Said& said) {
        const Change& change = step.changes[index];
        const Said& from = way == Way::Back ? change.after : change.before;
        const Said& to = way == Way::Back ? change.before : change.after;
        // What another window said since is not ours to change.
        if (!said.decision.saysTheSame(from.decision))
            return State::Edit::No;
        const bool isSettling = !change.before.others.empty();
        said = isSettling ? stepped(said, from, to) : Said{to.decision, said.others};
        return isSettling ? State::Edit::Whole : State::Edit::Words;
    });
    if (!written) {
        Q_EMIT failed(state.messages.text(written.error()));
        return {};
    }
    from.pop_back();
    (way == Way::Back ? state.undone : state.steps).push_back(step);
    show(state.edited);
    lookUp();
    return ids;
}

} // namespace exhibit
