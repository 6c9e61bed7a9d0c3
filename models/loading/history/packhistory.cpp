// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/history/packhistory.h"

#include "models/loading/history/comparedreviews.h"
#include "models/loading/history/storedreviewof.h"
#include "models/loading/userfolders.h"
#include "models/store/reviewstore.h"

#include <algorithm>
#include <set>

namespace exhibit {

namespace {

/// With what was decided since the review was kept.
Result<StoredReview> keptReview(const ReviewStore& store, const StoredPack& pack)
{
    Result<std::vector<StoredStatement>> statements = store.statementsOf(pack.root);
    if (!statements)
        return statements.error();
    const Result<KeptDecisions> decisions = store.decisions(pack.root);
    if (!decisions)
        return decisions.error();
    Result<std::vector<StoredCommit>> commits = store.commitsOf(pack.root);
    if (!commits)
        return commits.error();
    StoredReview review{pack, std::move(statements).value(), {}, std::move(commits).value()};
    for (StoredStatement& statement : review.statements) {
        const auto found = decisions->find(statement.anchor.id);
        if (found == decisions->end())
            continue;
        const DecisionState state = found->second.decision.state;
        statement.decision = state == DecisionState::Undecided ? std::string() : std::string(decisionStateName(state));
    }
    return review;
}

Result<PackChange> changeBetween(const ReviewStore& store, const StoredPack& a, const StoredPack& b,
                                 const Messages& messages)
{
    const Result<StoredReview> before = keptReview(store, a);
    if (!before)
        return before.error();
    const Result<StoredReview> after = keptReview(store, b);
    if (!after)
        return after.error();
    Result<std::vector<ComparedGroup>> groups = comparedReviews(store, *before, *after, messages);
    return groups ? Result<PackChange>(PackChange{a, b, std::move(groups).value()}) : groups.error();
}

} // namespace

PackHistory::PackHistory(Messages messages, std::string dataDir, QObject* parent)
    : QObject(parent), m_messages(std::move(messages)),
      m_dataDir(dataDir.empty() ? userDataFolder() : std::move(dataDir))
{}

PackHistory::~PackHistory() = default;

void PackHistory::setSnapshot(const PackSnapshot& snapshot)
{
    m_workers.cancel(m_keeping);
    m_openRoot = snapshot ? QString::fromStdString(snapshot.facts->openedPath) : QString();
    if (!snapshot)
        return;
    const auto work = [snapshot, store = ReviewStore(m_dataDir), messages = m_messages](const CancelFlag& cancel) {
        Kept kept;
        const StoredReview review = storedReviewOf(snapshot, {}, messages);
        if (cancel.isCancelled())
            return kept;
        if (const Result<void> written = store.keepReview(review); !written)
            kept.fault = messages.text(written.error());
        Result<std::vector<StoredPack>> packs = store.packs();
        if (packs)
            kept.packs = std::move(packs).value();
        else
            kept.fault = messages.text(packs.error());
        if (Result<std::map<std::string, std::int64_t>> unsettled = store.conflicts())
            kept.unsettled = std::move(unsettled).value();
        return kept;
    };
    m_keeping = m_workers.run(this, work, [this](const Kept& kept) {
        m_packs = kept.packs;
        m_unsettled = kept.unsettled;
        m_fault = kept.fault;
        Q_EMIT changed();
    });
}

QString PackHistory::openProject() const
{
    const auto found = std::find_if(m_packs.begin(), m_packs.end(), [this](const StoredPack& pack) {
        return QString::fromStdString(pack.root) == m_openRoot;
    });
    return found == m_packs.end() ? QString() : QString::fromStdString(found->project);
}

std::int64_t PackHistory::unsettledOf(const std::string& root) const
{
    const auto found = m_unsettled.find(root);
    return found == m_unsettled.end() ? 0 : found->second;
}

int PackHistory::countOf(const QString& project) const
{
    const std::string name = project.toStdString();
    return static_cast<int>(
        std::count_if(m_packs.begin(), m_packs.end(), [&](const StoredPack& pack) { return pack.project == name; }));
}

void PackHistory::compare(const StoredPack& a, const StoredPack& b,
                          const std::function<void(const Result<PackChange>&)>& done)
{
    m_workers.cancel(m_comparing);
    m_comparing = m_workers.run(
        this,
        [a, b, store = ReviewStore(m_dataDir), messages = m_messages](const CancelFlag&) {
            return changeBetween(store, a, b, messages);
        },
        done);
}

} // namespace exhibit
