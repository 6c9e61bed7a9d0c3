// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/history/storedreviewof.h"

#include "models/loading/deciding/decisionplacer.h"
#include "models/parsing/text/isotime.h"
#include "models/report/packs/packsummary.h"
#include "models/report/secrets.h"
#include "models/review/history/packcomparison.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <set>

namespace exhibit {

namespace {

using Kind = StoredStatement::Kind;

std::string masked(const std::string& text)
{
    return maskSecrets(text).text;
}

Anchor maskedAnchor(Anchor anchor)
{
    for (std::string Anchor::*text : {&Anchor::quote, &Anchor::before, &Anchor::after, &Anchor::heading})
        anchor.*text = masked(anchor.*text);
    return anchor;
}

std::string decisionOn(const PackSnapshot& snapshot, const std::string& id)
{
    if (!snapshot.decisions)
        return {};
    const DecisionState state = snapshot.decisions->of(id).state;
    return state == DecisionState::Undecided ? std::string() : std::string(decisionStateName(state));
}

/// Claims that were judged, and findings that stand for no claim.
class StatementWriter
{
public:
    StatementWriter(const PackSnapshot& snapshot, const Messages& messages)
        : m_snapshot(snapshot), m_messages(messages),
          m_placer(std::make_shared<const DecisionTargets>(snapshot, messages)), m_targets(snapshot, messages)
    {}

    std::vector<StoredStatement> write()
    {
        for (const Finding& finding : m_snapshot.review->findings) {
            if (finding.claimId.empty())
                add(Kind::Finding, finding.id, m_messages.text(finding.title).toStdString(), {}, true);
        }
        for (const JudgedClaim& claim : m_snapshot.review->claims) {
            if (!claim.isNotice() && claim.verdict != Verdict::NotCheckable)
                add(Kind::Claim, claim.id, claim.claim.text, std::string(verdictName(claim.verdict)),
                    isMismatch(claim.verdict));
        }
        addTests();
        addRuns();
        std::stable_partition(m_statements.begin(), m_statements.end(),
                              [](const StoredStatement& statement) { return statement.isOpen; });
        if (m_statements.size() > mostStoredStatements)
            m_statements.resize(mostStoredStatements);
        return std::move(m_statements);
    }

private:
    void add(Kind kind, const std::string& id, const std::string& title, std::string verdict, bool isOpen)
    {
        const int target = m_targets.find(id);
        if (target < 0)
            return;
        Anchor anchor = isOpen ? m_placer.anchorOf(id) : m_targets.anchor(static_cast<std::size_t>(target));
        m_statements.push_back({kind, maskedAnchor(std::move(anchor)), masked(title),
                                toString(m_targets.place(static_cast<std::size_t>(target))), std::move(verdict), isOpen,
                                decisionOn(m_snapshot, id)});
    }

    void addTests()
    {
        std::set<std::string> added;
        for (const Run& run : m_snapshot.review->runs) {
            for (const Failure& failure : run.failures) {
                const std::string& test = m_snapshot.facts->tests.nodeId(failure.test);
                if (added.insert(test).second)
                    m_statements.push_back({Kind::Test,
                                            {test, "test", {}, {}, {}, {}, {}},
                                            masked(test),
                                            toString(failure.where),
                                            {},
                                            true});
            }
        }
    }

    void addRuns()
    {
        for (const Run& run : m_snapshot.review->runs) {
            const std::string name = toString(run.key);
            m_statements.push_back({Kind::Run,
                                    {name, "run", {}, {}, {}, {}, {}},
                                    masked(name),
                                    toString(run.summary.isNull() ? run.report : run.summary),
                                    std::string(runStateName(run.state)),
                                    false});
        }
    }

    const PackSnapshot& m_snapshot;
    const Messages& m_messages;
    DecisionPlacer m_placer;
    DecisionTargets m_targets;
    std::vector<StoredStatement> m_statements;
};

/// Of a date as git writes it; 0 if it is none.
double epochOf(const std::string& date)
{
    if (const std::optional<double> iso = isoEpoch(date))
        return *iso;
    const QDateTime time = QDateTime::fromString(QString::fromStdString(date), Qt::RFC2822Date);
    return time.isValid() ? static_cast<double>(time.toSecsSinceEpoch()) : 0;
}

/// When the newest run or commit was; else the day that the name states.
std::int64_t timeOf(const PackSnapshot& snapshot)
{
    double newest = 0;
    for (const Run& run : snapshot.review->runs)
        newest = std::max(newest, run.createdEpoch.value_or(0));
    for (const Commit& commit : snapshot.facts->commits)
        newest = std::max(newest, epochOf(commit.date));
    const bool isTime = std::isfinite(newest) && newest > 0 && newest < 4e9;
    return isTime ? static_cast<std::int64_t>(newest) : dayOfName(snapshot.facts->name);
}

/// What git's log holds, the newest first, as far as a review is asked for it later.
std::vector<StoredCommit> commitsIn(const PackSnapshot& snapshot)
{
    constexpr std::size_t mostCommits = 1'000;
    const std::vector<Commit>& all = snapshot.facts->commits;
    std::vector<const Commit*> order;
    for (const Commit& commit : all)
        order.push_back(&commit);
    // A log may be written from the oldest on.
    if (!all.empty() && epochOf(all.front().date) < epochOf(all.back().date))
        std::reverse(order.begin(), order.end());
    std::vector<StoredCommit> commits;
    for (const Commit* commit : order) {
        if (commits.size() < mostCommits && !commit->sha.empty())
            commits.push_back({commit->sha, masked(commit->subject)});
    }
    return commits;
}

std::vector<CarriedDecision> carriedIn(const PackSnapshot& snapshot)
{
    std::vector<CarriedDecision> carried;
    for (const auto& [id, placed] : snapshot.decisions ? snapshot.decisions->byId : decltype(DecisionSet::byId)()) {
        if (const std::optional<DecisionOrigin> origin = originOf(placed))
            carried.push_back({id, *origin});
    }
    return carried;
}

} // namespace

StoredPack placeInHistory(const PackSnapshot& snapshot)
{
    StoredPack pack;
    pack.root = snapshot.facts->openedPath;
    pack.name = snapshot.facts->name;
    pack.project = projectOf(pack.root);
    pack.timeSeconds = timeOf(snapshot);
    return pack;
}

StoredReview storedReviewOf(const PackSnapshot& snapshot, const std::string& policy, const Messages& spoken)
{
    // What is kept outlives a choice of language, and two reviews are compared by their texts.
    const Messages messages = spoken.in(english());
    const PackSummary summary = summarised(snapshot, snapshot.facts->openedPath, policy, messages);
    const ReviewTotals& totals = summary.totals;
    StoredReview stored;
    StoredPack& pack = stored.pack;
    pack = placeInHistory(snapshot);
    pack.digest = summary.digest;
    pack.name = summary.name;
    pack.tool = EXHIBIT_VERSION;
    pack.rulesDigest = snapshot.review->rulesDigest;
    pack.decision = decisionResultName(summary.decision);
    pack.headline = masked(summary.headline);
    pack.runs = totals.runs;
    pack.redRuns = totals.redRuns;
    pack.alwaysFailing = totals.alwaysFailingTests;
    pack.movers = static_cast<std::int64_t>(snapshot.review->movers.size());
    pack.newlyFailing = totals.newlyFailingTests;
    pack.uncollected = totals.uncollectedRuns;
    pack.contradicted = totals.contradicted;
    pack.mismatches = totals.mismatches;
    pack.truncated = summary.truncated;
    pack.modelCalls = summary.modelCalls;
    pack.decided = summary.decided;
    pack.toDecide = summary.toDecide;
    stored.statements = StatementWriter(snapshot, messages).write();
    stored.carried = carriedIn(snapshot);
    stored.commits = commitsIn(snapshot);
    return stored;
}

} // namespace exhibit
