// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/deltas.h"

#include "models/review/runs.h"

#include <algorithm>
#include <set>

namespace exhibit {

namespace {

std::size_t outcomeCount(const std::vector<Run>& runs)
{
    std::size_t count = 0;
    for (const Run& run : runs)
        count = std::max(count, run.outcomes.outcomes.size());
    return count;
}

std::vector<const Run*> comparableRuns(const std::vector<Run>& runs)
{
    std::vector<const Run*> comparable;
    for (const Run& run : runs) {
        if (hasOutcomes(run))
            comparable.push_back(&run);
    }
    return comparable;
}

void compareTest(Delta& delta, TestId test, Outcome before, Outcome now)
{
    if (before == Outcome::Absent && now == Outcome::Absent)
        return;
    if (now == Outcome::Absent) {
        ++delta.vanished;
        if (isFailure(before))
            delta.failingRemoved.push_back(test);
        return;
    }
    if (before == Outcome::Absent) {
        ++delta.added;
        if (isFailure(now))
            delta.newTestsFailing.push_back(test);
        return;
    }
    if (isFailure(now))
        (isFailure(before) ? delta.stillFailing : delta.newlyFailing).push_back(test);
    else if (isFailure(before) && now == Outcome::Passed)
        delta.fixed.push_back(test);
}

void sortByNodeId(const PackFacts& facts, std::vector<TestId>& tests)
{
    std::sort(tests.begin(), tests.end(),
              [&](TestId a, TestId b) { return facts.tests.nodeId(a) < facts.tests.nodeId(b); });
}

/// All tests by node id: sorted once, every list that is filled in this order is sorted as well.
std::vector<TestId> testsByNodeId(const PackFacts& facts)
{
    std::vector<TestId> tests;
    tests.reserve(static_cast<std::size_t>(facts.tests.count()));
    for (std::int32_t i = 0; i < facts.tests.count(); ++i)
        tests.push_back(TestId{i});
    sortByNodeId(facts, tests);
    return tests;
}

Delta compareRuns(const std::vector<TestId>& tests, const Run& run, const Run& baseline)
{
    Delta delta;
    delta.key = run.key;
    std::set<std::string> known;
    for (const CollectionError& error : baseline.collectionErrors)
        known.insert(error.module);
    for (const CollectionError& error : run.collectionErrors) {
        if (!known.contains(error.module))
            delta.newCollectionErrors.push_back(error.module);
    }
    delta.comparable = hasOutcomes(run) && hasOutcomes(baseline);
    if (!delta.comparable)
        return delta;
    for (const TestId test : tests)
        compareTest(delta, test, baseline.outcomes.of(test), run.outcomes.of(test));
    return delta;
}

Error noSuchRun(const char* id, const std::string& name, std::string runs)
{
    return Error{Error::Code::InvalidArgument, Message{id, {{"name", name}, {"runs", std::move(runs)}}}};
}

std::string listKeys(const std::vector<Run>& runs, const std::string& runId)
{
    std::string list;
    for (const Run& run : runs) {
        if (runId.empty() || run.key.runId == runId)
            list += (list.empty() ? "" : ", ") + toString(run.key);
    }
    return list;
}

} // namespace

Result<Baseline> chooseBaseline(const std::vector<Run>& runs, const std::optional<std::string>& chosen)
{
    if (!chosen) {
        const auto first = std::find_if(runs.begin(), runs.end(), hasOutcomes);
        return first == runs.end() ? Baseline{} : Baseline{first->key, BaselineSource::StandIn};
    }
    const Run* byId = nullptr;
    bool several = false;
    for (const Run& run : runs) {
        if (toString(run.key) == *chosen)
            return Baseline{run.key, BaselineSource::Chosen};
        if (run.key.runId == *chosen) {
            several = byId != nullptr;
            byId = byId ? byId : &run;
        }
    }
    if (several)
        return noSuchRun("error.baseline.several", *chosen, listKeys(runs, *chosen));
    if (byId)
        return Baseline{byId->key, BaselineSource::Chosen};
    if (runs.empty())
        return noSuchRun("error.baseline.no-runs", *chosen, {});
    return noSuchRun("error.baseline.unknown", *chosen, listKeys(runs, {}));
}

std::vector<Delta> buildDeltas(const PackFacts& facts, const std::vector<Run>& runs, const Baseline& baseline)
{
    std::vector<Delta> deltas;
    deltas.reserve(runs.size());
    const auto tests = testsByNodeId(facts);
    const auto base = std::find_if(runs.begin(), runs.end(), [&](const Run& run) { return run.key == baseline.key; });
    for (const Run& run : runs) {
        if (baseline.source != BaselineSource::None && base != runs.end()) {
            deltas.push_back(compareRuns(tests, run, *base));
            continue;
        }
        Delta none;
        none.key = run.key;
        none.comparable = false;
        deltas.push_back(std::move(none));
    }
    return deltas;
}

std::vector<TestId> findAlwaysFailing(const PackFacts& facts, const std::vector<Run>& runs)
{
    const auto comparable = comparableRuns(runs);
    std::vector<TestId> always;
    if (comparable.size() < 2)
        return always;
    std::vector<char> failing(outcomeCount(runs), 1);
    for (const Run* run : comparable) {
        const auto& outcomes = run->outcomes.outcomes;
        for (std::size_t i = 0; i < failing.size(); ++i)
            failing[i] = static_cast<char>(failing[i] != 0 && i < outcomes.size() && isFailure(outcomes[i]));
    }
    for (std::size_t i = 0; i < failing.size(); ++i) {
        if (failing[i] != 0)
            always.push_back(TestId{static_cast<std::int32_t>(i)});
    }
    sortByNodeId(facts, always);
    return always;
}

std::vector<Mover> findMovers(const PackFacts& facts, const std::vector<Run>& runs)
{
    const auto comparable = comparableRuns(runs);
    std::vector<Mover> movers;
    if (comparable.size() < 2)
        return movers;
    const std::size_t count = outcomeCount(runs);
    std::vector<std::uint32_t> failures(count, 0);
    for (const Run* run : comparable) {
        const auto& outcomes = run->outcomes.outcomes;
        for (std::size_t i = 0; i < outcomes.size(); ++i)
            failures[i] += isFailure(outcomes[i]) ? 1U : 0U;
    }
    std::vector<TestId> moving;
    for (std::size_t i = 0; i < count; ++i) {
        if (failures[i] > 0 && failures[i] < comparable.size())
            moving.push_back(TestId{static_cast<std::int32_t>(i)});
    }
    sortByNodeId(facts, moving);
    for (const TestId test : moving) {
        Mover mover{test, {}};
        for (const Run& run : runs)
            mover.outcomes.push_back(run.outcomes.of(test));
        movers.push_back(std::move(mover));
    }
    return movers;
}

std::int64_t newFailures(const Delta& delta)
{
    return static_cast<std::int64_t>(delta.newlyFailing.size() + delta.newTestsFailing.size() +
                                     delta.newCollectionErrors.size());
}

std::string_view deltaSeverity(const Delta& delta)
{
    const std::int64_t count = newFailures(delta);
    if (count == 0)
        return "none";
    if (count == 1)
        return "low";
    if (count <= 4)
        return "medium";
    return count <= 9 ? "high" : "critical";
}

} // namespace exhibit
