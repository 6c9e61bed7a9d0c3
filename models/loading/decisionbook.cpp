// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/decisionbook.h"

#include "models/loading/decisionplacer.h"
#include "models/loading/userfolders.h"
#include "models/review/findings/findings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <set>

namespace exhibit {

namespace {

constexpr int rereadMs = 120;              ///< another window's change may come as several signals
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
    Decision before, after;
};

struct Step
{
    enum class Kind { Decide, Note, EditedText };

    Kind kind = Kind::Decide;
    std::int64_t atMs = 0;
    std::vector<Change> changes;
};

} // namespace

struct DecisionBook::State
{
    Messages messages;
    ReviewStore store;
    PackSnapshot snapshot;
    std::unique_ptr<DecisionPlacer> placer;
    std::shared_ptr<const DecisionSet> set = std::make_shared<DecisionSet>();
    std::vector<Step> steps;
    QFileSystemWatcher watcher;
    QTimer rereadTimer;

    State(Messages texts, const std::string& dataDir) : messages(std::move(texts)), store(dataDir) {}

    const std::string& root() const { return snapshot.facts->openedPath; }

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

    QStringList takeSet(std::shared_ptr<const DecisionSet> now)
    {
        std::set<std::string> ids;
        const auto differs = [](const DecisionSet& from, const DecisionSet& to, std::set<std::string>& into) {
            for (const auto& [id, placed] : from.byId) {
                const auto other = to.byId.find(id);
                if (other == to.byId.end() || !(other->second == placed))
                    into.insert(id);
            }
        };
        differs(*set, *now, ids);
        differs(*now, *set, ids);
        set = std::move(now);
        QStringList list;
        for (const std::string& id : ids)
            list << QString::fromStdString(id);
        return list;
    }

    /// A step that goes on with the last one, like a note that is still being written, becomes part of it.
    void remember(Step step)
    {
        const bool typing = step.kind != Step::Kind::Decide && !steps.empty() && steps.back().kind == step.kind &&
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

    KeptDecision& rowFor(KeptDecisions& rows, const std::string& id);
    Result<std::vector<Change>> write(const std::vector<std::string>& ids,
                                      const std::function<bool(std::size_t index, Decision&)>& edit);
};

/// The kept decision about a statement, under the statement's own id and with the lines around it as they are now.
KeptDecision& DecisionBook::State::rowFor(KeptDecisions& rows, const std::string& id)
{
    const std::string kept = placer->placedAt(id);
    Decision decision;
    if (const auto found = rows.find(kept); found != rows.end()) {
        decision = found->second.decision;
        rows.erase(found);
    }
    // The id may be the key of another statement's decision: that statement had it when it was decided.
    if (const auto taken = rows.find(id); taken != rows.end()) {
        if (const std::string place = placer->placeOf(id); !place.empty()) {
            rowFor(rows, place);
        } else if (taken->second.decision.isEmpty()) {
            rows.erase(taken);
        } else {
            KeptDecision unplaced = std::move(taken->second);
            rows.erase(taken);
            for (int number = 2; number == 2 || rows.contains(unplaced.anchor.id); ++number)
                unplaced.anchor.id = id + '~' + std::to_string(number);
            std::string key = unplaced.anchor.id;
            rows.emplace(std::move(key), std::move(unplaced));
        }
    }
    placer->moved(kept, id);
    return rows.insert_or_assign(id, KeptDecision{placer->anchorOf(id), std::move(decision)}).first->second;
}

/// One transaction over all ids; `edit` says whether it changed the decision of the index.
Result<std::vector<Change>> DecisionBook::State::write(const std::vector<std::string>& ids,
                                                       const std::function<bool(std::size_t index, Decision&)>& edit)
{
    std::vector<Change> changes;
    const auto editRows = [&](KeptDecisions& rows) {
        static_cast<void>(placer->place(rows));
        for (std::size_t index = 0; index < ids.size(); ++index) {
            const auto row = rows.find(placer->placedAt(ids[index]));
            const Decision before = row == rows.end() ? Decision{} : row->second.decision;
            Decision after = before;
            if (!edit(index, after) || before.saysTheSame(after))
                continue;
            after.changedMs = std::max(nowMs(), before.changedMs + 1);
            rowFor(rows, ids[index]).decision = after;
            changes.push_back({ids[index], before, after});
        }
    };
    const Result<KeptDecisions> kept = store.editDecisions(root(), editRows);
    if (!kept) {
        // What was placed for a change that is not kept has to be found out again.
        placer = std::make_unique<DecisionPlacer>(snapshot, messages);
        return kept.error();
    }
    return changes;
}

DecisionBook::DecisionBook(Messages messages, std::string dataDir, QObject* parent)
    : QObject(parent),
      m_state(std::make_unique<State>(std::move(messages), dataDir.empty() ? userDataFolder() : dataDir))
{
    QTimer& timer = m_state->rereadTimer;
    timer.setSingleShot(true);
    timer.setInterval(rereadMs);
    const auto soon = [this] { m_state->rereadTimer.start(); };
    connect(&m_state->watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_state->watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    connect(&timer, &QTimer::timeout, this, [this] { reread(); });
}

DecisionBook::~DecisionBook() = default;

void DecisionBook::setSnapshot(const PackSnapshot& snapshot)
{
    State& state = *m_state;
    if (!snapshot || !state.snapshot || snapshot.facts->openedPath != state.root())
        state.steps.clear();
    state.snapshot = snapshot;
    state.placer.reset();
    state.set = snapshot.decisions ? snapshot.decisions : std::make_shared<const DecisionSet>();
    if (!snapshot)
        return;
    state.placer = std::make_unique<DecisionPlacer>(snapshot, state.messages);
    if (snapshot.decisions)
        state.placer->trust(*snapshot.decisions);
    state.watch();
    reread();
}

void DecisionBook::reread()
{
    State& state = *m_state;
    if (!state.snapshot)
        return;
    state.watch();
    const Result<KeptDecisions> kept = state.store.decisions(state.root());
    if (!kept) {
        Q_EMIT failed(state.messages.text(kept.error()));
        return;
    }
    tell(state.takeSet(state.placer->place(*kept)));
}

void DecisionBook::tell(const QStringList& ids)
{
    if (!ids.isEmpty())
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

const Decision& DecisionBook::decision(const std::string& id) const
{
    return m_state->set->of(m_state->placer ? m_state->placer->decidedId(id) : id);
}

AnchorMatch DecisionBook::match(const std::string& id) const
{
    const auto& placed = m_state->set->byId;
    const auto found = placed.find(m_state->placer ? m_state->placer->decidedId(id) : id);
    return found == placed.end() ? AnchorMatch::Exact : found->second.match;
}

std::vector<std::string> DecisionBook::decidedIds(const std::vector<std::string>& ids) const
{
    std::vector<std::string> decided;
    for (const std::string& id : ids) {
        std::string kept = m_state->placer ? m_state->placer->decidedId(id) : std::string();
        if (!kept.empty() && std::find(decided.begin(), decided.end(), kept) == decided.end())
            decided.push_back(std::move(kept));
    }
    return decided;
}

void DecisionBook::change(int kind, const std::vector<std::string>& ids, const std::function<void(Decision&)>& edit)
{
    const std::vector<std::string> decided = decidedIds(ids);
    if (decided.empty())
        return;
    const Result<std::vector<Change>> changes = m_state->write(decided, [&](std::size_t, Decision& decision) {
        edit(decision);
        return true;
    });
    if (!changes)
        Q_EMIT failed(m_state->messages.text(changes.error()));
    else if (!changes->empty())
        m_state->remember({static_cast<Step::Kind>(kind), nowMs(), *changes});
    reread();
}

void DecisionBook::decide(const std::vector<std::string>& ids, DecisionState state, const std::string& reason)
{
    change(static_cast<int>(Step::Kind::Decide), ids, [&](Decision& decision) {
        decision.state = state;
        decision.reason = state == DecisionState::Dismissed ? reason : std::string();
    });
}

void DecisionBook::setNote(const std::string& id, const std::string& note)
{
    change(static_cast<int>(Step::Kind::Note), {id}, [&](Decision& decision) { decision.note = note; });
}

void DecisionBook::setEditedText(const std::string& id, const std::string& text)
{
    change(static_cast<int>(Step::Kind::EditedText), {id}, [&](Decision& decision) { decision.editedText = text; });
}

bool DecisionBook::canUndo() const
{
    return !m_state->steps.empty();
}

std::vector<std::string> DecisionBook::undo()
{
    State& state = *m_state;
    if (state.steps.empty() || !state.placer)
        return {};
    const Step step = state.steps.back();
    std::vector<std::string> ids;
    for (const Change& change : step.changes)
        ids.push_back(change.id);
    const Result<std::vector<Change>> undone = state.write(ids, [&](std::size_t index, Decision& decision) {
        const Change& change = step.changes[index];
        // What another window said since is not ours to take back.
        if (!decision.saysTheSame(change.after))
            return false;
        decision = change.before;
        return true;
    });
    if (!undone) {
        Q_EMIT failed(state.messages.text(undone.error()));
        return {};
    }
    state.steps.pop_back();
    reread();
    return ids;
}

} // namespace exhibit
