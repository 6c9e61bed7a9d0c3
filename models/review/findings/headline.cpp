// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/headline.h"

#include "models/review/counted.h"
#include "models/review/findings/findings.h"
#include "models/review/findings/runfindings.h"
#include "models/review/runs/runs.h"
#include "models/review/sets/deltas.h"

#include <algorithm>

namespace exhibit {

namespace {

struct Figures
{
    std::int64_t runs = 0; ///< with a known state
    std::int64_t red = 0;  ///< of these, not passed
    std::int64_t executed = 0;
    std::int64_t uncollected = 0;
    std::int64_t newFailures = 0; ///< tests, each once
    std::int64_t failing = 0;     ///< tests that fail anywhere, each once
    const Run* firstUncollected = nullptr;
};

/// Tests, each once; a byte a test, as thousands of runs may name them.
class TestSet
{
public:
    void add(TestId test)
    {
        const auto index = static_cast<std::size_t>(test.value);
        if (index >= m_members.size())
            m_members.resize(index + 1, 0);
        m_count += m_members[index] == 0 ? 1 : 0;
        m_members[index] = 1;
    }
    std::int64_t count() const { return m_count; }

private:
    std::vector<char> m_members;
    std::int64_t m_count = 0;
};

bool knowsResult(const Run& run)
{
    return run.state != RunState::Unknown;
}

Figures countFigures(const Review& review)
{
    Figures figures;
    TestSet newTests, failing;
    std::int64_t unnamed = 0;
    for (const Run& run : review.runs) {
        figures.runs += knowsResult(run) ? 1 : 0;
        figures.red += knowsResult(run) && run.state != RunState::Passed ? 1 : 0;
        figures.executed += run.executed ? 1 : 0;
        if (run.state == RunState::CollectionFailed) {
            ++figures.uncollected;
            figures.firstUncollected = figures.firstUncollected ? figures.firstUncollected : &run;
        }
        for (std::size_t i = 0; i < run.outcomes.outcomes.size(); ++i) {
            if (isFailure(run.outcomes.outcomes[i]))
                failing.add(TestId{static_cast<std::int32_t>(i)});
        }
        if (!hasOutcomes(run))
            unnamed = std::max(unnamed, run.counts.failed.value_or(0) + run.counts.errors.value_or(0));
    }
    for (const Delta& delta : review.deltas) {
        for (const TestId test : delta.newlyFailing)
            newTests.add(test);
        for (const TestId test : delta.newTestsFailing)
            newTests.add(test);
    }
    figures.newFailures = newTests.count();
    figures.failing = std::max(failing.count(), unnamed);
    return figures;
}

bool claimsGreen(const JudgedClaim& claim)
{
    const TestClaimValues& values = claim.claim.test;
    return claim.claim.claimClass == ClaimClass::Test &&
           (claim.verdict == Verdict::Contradicted || claim.verdict == Verdict::ScopeMismatch) &&
           (values.allPass || (values.failed && *values.failed == 0 && values.errors.value_or(0) == 0) ||
            (values.passed && values.total && *values.passed == *values.total));
}

std::string fileName(const SourceRef& ref)
{
    const std::string& path = ref.member.empty() ? ref.path : ref.member;
    return path.substr(path.find_last_of('/') + 1);
}

bool isReadme(const std::string& name)
{
    std::string lower = name;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower.starts_with("readme");
}

/// The README's if it has one, else the most serious.
const JudgedClaim* greenClaim(const Review& review)
{
    const JudgedClaim* first = nullptr;
    for (const JudgedClaim& claim : review.claims) {
        if (!claimsGreen(claim))
            continue;
        if (isReadme(fileName(claim.claim.where)))
            return &claim;
        first = first ? first : &claim;
    }
    return first;
}

Message greenHeadline(const JudgedClaim& claim, const Figures& figures)
{
    const std::string name = fileName(claim.claim.where);
    const std::vector<MessageArg> args{
        {"document", name}, {"red", std::to_string(figures.red)}, {"runs", std::to_string(figures.runs)}};
    const bool readme = isReadme(name);
    if (figures.runs == 1)
        return Message{readme ? "headline.readme-green.only" : "headline.document-green.only", args};
    if (figures.red == figures.runs)
        return Message{readme ? "headline.readme-green.none" : "headline.document-green.none", args};
    return Message{readme ? "headline.readme-green.some" : "headline.document-green.some", args};
}

Message headlineOf(const Review& review, const Figures& figures)
{
    if (figures.runs == 0)
        return Message{"headline.no-evidence", {}};
    if (const JudgedClaim* claim = greenClaim(review); claim && figures.red > 0)
        return greenHeadline(*claim, figures);
    if (figures.newFailures > 0)
        return counted(figures.newFailures, "headline.new-failures.one", "headline.new-failures.many",
                       {{"baseline", runLabel(review.runs, review.baseline.key)}});
    if (figures.uncollected > 0)
        return counted(figures.uncollected, "headline.collected-nothing.one", "headline.collected-nothing.many",
                       {{"run", runLabel(review.runs, *figures.firstUncollected)}});
    if (figures.failing > 0)
        return counted(figures.failing, "headline.red.one", "headline.red.many");
    if (figures.red > 0)
        return Message{"headline.not-finished",
                       {{"red", std::to_string(figures.red)}, {"runs", std::to_string(figures.runs)}}};
    return counted(figures.runs, "headline.green.one", "headline.green.many");
}

Message detailOf(const Review& review, const Figures& figures)
{
    if (figures.runs == 0)
        return Message{review.claims.empty() ? "headline.detail.nothing" : "headline.detail.claims-only",
                       {{"claims", std::to_string(review.claims.size())}}};
    if (figures.executed == 0)
        return Message{"headline.detail.not-executed", {}};
    if (figures.executed == 1)
        return Message{"headline.detail.single", {{"failed", std::to_string(figures.failing)}}};
    const bool standIn = review.baseline.source == BaselineSource::StandIn;
    return Message{standIn ? "headline.detail.stand-in" : "headline.detail",
                   {{"always", std::to_string(review.alwaysFailing.size())},
                    {"new", std::to_string(figures.newFailures)},
                    {"uncollected", std::to_string(figures.uncollected)},
                    {"executed", std::to_string(figures.executed)},
                    {"baseline", runLabel(review.runs, review.baseline.key)}}};
}

/// Sentences about the runs as a whole.
void addRunTakeaways(const Review& review, const Figures& figures, std::vector<Message>& list)
{
    if (figures.runs == 0)
        return;
    list.push_back(Message{"takeaway.runs",
                           {{"runs", std::to_string(figures.runs)},
                            {"executed", std::to_string(figures.executed)},
                            {"red", std::to_string(figures.red)}}});
    std::optional<std::int64_t> least, most;
    for (const Run& run : review.runs) {
        if (!run.executed)
            continue;
        const auto failed = run.counts.failed.value_or(0) + run.counts.errors.value_or(0);
        least = std::min(least.value_or(failed), failed);
        most = std::max(most.value_or(failed), failed);
    }
    if (figures.executed > 1 && *most > 0)
        list.push_back(Message{least == most ? "takeaway.failures.same" : "takeaway.failures",
                               {{"least", std::to_string(*least)},
                                {"most", std::to_string(*most)},
                                {"always", std::to_string(review.alwaysFailing.size())},
                                {"movers", std::to_string(review.movers.size())}}});
    if (review.baseline.source == BaselineSource::StandIn && figures.executed > 1)
        list.push_back(Message{"takeaway.stand-in", {{"baseline", runLabel(review.runs, review.baseline.key)}}});
}

void addDeltaTakeaways(const Review& review, std::vector<Message>& list)
{
    const std::string baseline = runLabel(review.runs, review.baseline.key);
    for (std::size_t i = 0; i < review.runs.size(); ++i) {
        const Run& run = review.runs[i];
        const Delta& delta = review.deltas[i];
        const std::string label = runLabel(review.runs, run);
        if (run.state == RunState::CollectionFailed) {
            const std::string missing = missingModules(run.collectionErrors);
            list.push_back(counted(static_cast<std::int64_t>(run.collectionErrors.size()),
                                   missing.empty() ? "takeaway.collection.one" : "takeaway.collection.missing.one",
                                   missing.empty() ? "takeaway.collection.many" : "takeaway.collection.missing.many",
                                   {{"run", label}, {"missing", missing}}));
        } else if (newFailures(delta) > 0) {
            list.push_back(Message{"takeaway.new-failures",
                                   {{"run", label},
                                    {"baseline", baseline},
                                    {"existing", std::to_string(delta.newlyFailing.size())},
                                    {"added", std::to_string(delta.newTestsFailing.size())},
                                    {"fixed", std::to_string(delta.fixed.size())},
                                    {"removed", std::to_string(delta.failingRemoved.size())},
                                    {"severity", std::string(deltaSeverity(delta))}}});
        }
    }
}

/// The cause that most tests share, if sharing tells anything.
void addSignatureTakeaway(const Review& review, std::vector<Message>& list)
{
    if (review.signatures.empty() || review.signatures.front().tests.size() < 2)
        return;
    TestSet failing;
    for (const Signature& signature : review.signatures) {
        for (const TestId test : signature.tests)
            failing.add(test);
    }
    const Signature& largest = review.signatures.front();
    std::string place = largest.crashPath;
    if (largest.crashLine > 0 && !place.empty())
        place += ':' + std::to_string(largest.crashLine);
    list.push_back(Message{place.empty() ? "takeaway.signatures" : "takeaway.signatures.place",
                           {{"failing", std::to_string(failing.count())},
                            {"signatures", std::to_string(review.signatures.size())},
                            {"tests", std::to_string(largest.tests.size())},
                            {"message", largest.members.front().message},
                            {"place", place}}});
}

void addGateTakeaway(const Review& review, std::vector<Message>& list)
{
    constexpr std::int64_t named = 8;
    std::int64_t count = 0;
    std::string runs;
    for (const RunGate& gate : review.gates) {
        if (gate.completedRed && ++count <= named)
            runs += (runs.empty() ? "" : ", ") + runLabel(review.runs, gate.key);
    }
    if (count > named)
        list.push_back(Message{"takeaway.completed-red.more", {{"count", std::to_string(count)}, {"runs", runs}}});
    else if (count > 0)
        list.push_back(Message{"takeaway.completed-red", {{"runs", runs}}});
}

void addBehaviourTakeaways(const Review& review, std::vector<Message>& list)
{
    const auto flaky = std::count_if(review.behaviours.begin(), review.behaviours.end(),
                                     [](const TestBehaviour& entry) { return entry.behaviour == Behaviour::Flaky; });
    if (flaky > 0)
        list.push_back(counted(flaky, "takeaway.flaky.one", "takeaway.flaky.many"));
    const auto losing = std::count_if(review.findings.begin(), review.findings.end(),
                                      [](const Finding& finding) { return finding.kind == FindingKind::TestLoss; });
    if (losing > 0)
        list.push_back(counted(losing, "takeaway.tests-lost.one", "takeaway.tests-lost.many"));
}

} // namespace

Headline buildHeadline(const PackFacts&, const Review& review)
{
    const Figures figures = countFigures(review);
    return Headline{headlineOf(review, figures), detailOf(review, figures)};
}

std::vector<Message> buildTakeaways(const PackFacts& facts, const Review& review)
{
    std::vector<Message> list;
    addRunTakeaways(review, countFigures(review), list);
    addDeltaTakeaways(review, list);
    addGateTakeaway(review, list);
    addSignatureTakeaway(review, list);
    addBehaviourTakeaways(review, list);
    const auto disagreeing =
        std::count_if(review.runs.begin(), review.runs.end(), [](const Run& run) { return !run.witnessesAgree; });
    if (disagreeing > 0)
        list.push_back(counted(disagreeing, "takeaway.witnesses.one", "takeaway.witnesses.many"));
    const auto mismatches = std::count_if(review.claims.begin(), review.claims.end(),
                                          [](const JudgedClaim& claim) { return isMismatch(claim.verdict); });
    if (!review.claims.empty())
        list.push_back(
            Message{"takeaway.claims",
                    {{"claims", std::to_string(review.claims.size())}, {"mismatches", std::to_string(mismatches)}}});
    if (!facts.tokenEvents.empty())
        list.push_back(Message{"takeaway.telemetry",
                               {{"events", std::to_string(review.telemetry.events)},
                                {"truncated", std::to_string(review.telemetry.truncated)},
                                {"above", std::to_string(review.telemetry.above100)}}});
    return list;
}

} // namespace exhibit
