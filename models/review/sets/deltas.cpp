// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sets/deltas.h"

#include "models/review/runs/runs.h"
#include "models/review/sets/standin.h"
#include "models/review/sets/testsets.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace exhibit {

namespace {

/// Two sides of a comparison, one byte a test.
struct Sides
{
    const OutcomeRow& before;
    const OutcomeRow& now;
    std::vector<char> notReached; ///< absent tests that say nothing; may be empty
    bool passesUnnamed = false;   ///< a test without outcome before may have passed then
    bool isPart = false;          ///< what is absent now says nothing
};

Outcome at(const OutcomeRow& outcomes, TestId test)
{
    return outcomes[static_cast<std::size_t>(test.value)];
}

void compareTest(Delta& delta, TestId test, const Sides& sides)
{
    const Outcome before = at(sides.before, test);
    const Outcome now = at(sides.now, test);
    if (now == Outcome::Absent) {
        if (before == Outcome::Absent)
            return;
        const auto index = static_cast<std::size_t>(test.value);
        if (sides.isPart || (index < sides.notReached.size() && sides.notReached[index] != 0)) {
            ++delta.notReached;
            return;
        }
        ++delta.vanished;
        if (isFailure(before))
            delta.failingRemoved.push_back(test);
        return;
    }
    if (before == Outcome::Absent && sides.passesUnnamed)
        return;
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

void addNewCollectionErrors(Delta& delta, const Run& run, const std::set<std::string_view>& known)
{
    for (const CollectionError& error : run.collectionErrors) {
        if (!known.contains(error.module))
            delta.newCollectionErrors.push_back(error.module);
    }
}

void addModules(std::set<std::string_view>& known, const Run& run)
{
    for (const CollectionError& error : run.collectionErrors)
        known.insert(error.module);
}

Delta notCompared(const RunKey& key)
{
    Delta delta;
    delta.key = key;
    delta.comparable = false;
    return delta;
}

/// A stand-in that cannot speak for the run says nothing of it, of its collection errors neither.
Delta compareRuns(const PackFacts& facts, const std::vector<TestId>& tests, const Run& run, const Run& baseline,
                  bool isStandIn = false)
{
    if (isStandIn && &run != &baseline && hasOutcomes(run) && !canStandIn(baseline, run))
        return notCompared(run.key);
    Delta delta;
    delta.key = run.key;
    std::set<std::string_view> known;
    addModules(known, baseline);
    addNewCollectionErrors(delta, run, known);
    delta.comparable = hasOutcomes(run) && hasOutcomes(baseline);
    if (!delta.comparable)
        return delta;
    const Sides sides{baseline.outcomes.outcomes, run.outcomes.outcomes, findNotReached(facts, run),
                      baseline.passesUnnamed, isStandIn && isPartOf(run, baseline)};
    for (const TestId test : tests)
        compareTest(delta, test, sides);
    return delta;
}

bool isUsable(const BaselineFile& file)
{
    return file.total.value_or(1) > 0;
}

std::string nameOf(const BaselineFile& file)
{
    return file.where.path.substr(file.where.path.find_last_of('/') + 1);
}

/// The name of the pack's tracker files, empty if none can be used.
std::string trackerName(const PackFacts& facts)
{
    std::string name;
    int usable = 0;
    for (const BaselineFile& file : facts.baselineFiles) {
        if (!isUsable(file))
            continue;
        name = ++usable == 1 ? nameOf(file) : "baseline files";
    }
    return name;
}

/// Notes which tests `run` shows not to exist: it ran to its end without them.
void noteAbsent(const Run& run, std::vector<char>& absent)
{
    if (!hasOutcomes(run) || !isComplete(run) || run.passesUnnamed || !run.collectionErrors.empty())
        return;
    const auto& outcomes = run.outcomes.outcomes;
    for (std::size_t i = 0; i < absent.size(); ++i) {
        if (i >= outcomes.size() || outcomes[i] == Outcome::Absent)
            absent[i] = 1;
    }
}

/// `absent`: tests that did not exist in some earlier run.
Delta compareWithTracker(const PackFacts& facts, const std::vector<TestId>& tests, const Run& run,
                         const BaselineFile& file, const std::vector<char>& absent)
{
    Delta delta = notCompared(run.key);
    std::set<std::string_view> known;
    for (const BaselineSignature& signature : file.signatures) {
        if (signature.isCollection)
            known.insert(signature.nodeId);
    }
    known.insert(file.failingTestIds.begin(), file.failingTestIds.end());
    addNewCollectionErrors(delta, run, known);
    delta.comparable = hasOutcomes(run);
    if (!delta.comparable)
        return delta;
    const auto notReached = findNotReached(facts, run);
    const std::set<std::string_view> failing(file.failingTestIds.begin(), file.failingTestIds.end());
    for (const TestId test : tests) {
        const Outcome now = run.outcomes.of(test);
        const auto at = static_cast<std::size_t>(test.value);
        if (!failing.contains(facts.tests.nodeId(test))) {
            if (isFailure(now))
                (absent[at] != 0 ? delta.newTestsFailing : delta.newlyFailing).push_back(test);
        } else if (isFailure(now)) {
            delta.stillFailing.push_back(test);
        } else if (now == Outcome::Passed) {
            delta.fixed.push_back(test);
        } else if (now == Outcome::Absent && at < notReached.size() && notReached[at] != 0) {
            ++delta.notReached;
        } else if (now == Outcome::Absent) {
            delta.failingRemoved.push_back(test);
        }
    }
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
        const Run* standIn = findStandIn(runs);
        return standIn ? Baseline{standIn->key, BaselineSource::StandIn} : Baseline{};
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

Result<Baseline> chooseBaseline(const PackFacts& facts, const std::vector<Run>& runs,
                                const std::optional<std::string>& chosen)
{
    const std::string tracker = trackerName(facts);
    if (!tracker.empty() && (!chosen || *chosen == tracker))
        return Baseline{RunKey{tracker, {}}, BaselineSource::Tracker};
    return chooseBaseline(runs, chosen);
}

const BaselineFile* baselineFileOf(const PackFacts& facts, const RunKey& run)
{
    const BaselineFile* only = nullptr;
    int usable = 0;
    for (const BaselineFile& file : facts.baselineFiles) {
        if (!isUsable(file))
            continue;
        ++usable;
        only = &file;
        if (!file.key.runId.empty() && file.key.runId == run.runId &&
            (file.key.phase.empty() || file.key.phase == run.phase))
            return &file;
    }
    return usable == 1 ? only : nullptr;
}

std::vector<Delta> buildDeltas(const PackFacts& facts, const std::vector<Run>& runs, const Baseline& baseline)
{
    std::vector<Delta> deltas;
    deltas.reserve(runs.size());
    const auto tests = testsByNodeId(facts);
    const auto base = std::find_if(runs.begin(), runs.end(), [&](const Run& run) { return run.key == baseline.key; });
    const bool tracked = baseline.source == BaselineSource::Tracker;
    std::vector<char> absent(tracked ? tests.size() : 0, 0);
    for (const Run& run : runs) {
        const BaselineFile* file = tracked ? baselineFileOf(facts, run.key) : nullptr;
        if (file)
            deltas.push_back(compareWithTracker(facts, tests, run, *file, absent));
        else if (baseline.source == BaselineSource::None || base == runs.end())
            deltas.push_back(notCompared(run.key));
        else
            deltas.push_back(compareRuns(facts, tests, run, *base, baseline.source == BaselineSource::StandIn));
        noteAbsent(run, absent);
    }
    return deltas;
}

std::vector<Delta> buildPreviousDeltas(const PackFacts& facts, const std::vector<Run>& runs)
{
    std::vector<Delta> deltas;
    deltas.reserve(runs.size());
    const auto tests = testsByNodeId(facts);
    const Run* previous = nullptr;
    for (const Run& run : runs) {
        deltas.push_back(previous ? compareRuns(facts, tests, run, *previous) : notCompared(run.key));
        if (hasOutcomes(run))
            previous = &run;
    }
    return deltas;
}

Delta againstEarlier(const PackFacts& facts, const std::vector<Run>& runs, std::size_t run)
{
    std::vector<std::size_t> earlier;
    for (std::size_t i = 0; i < run; ++i)
        earlier.push_back(i);
    return againstRuns(facts, runs, run, earlier);
}

Delta againstRuns(const PackFacts& facts, const std::vector<Run>& runs, std::size_t run,
                  const std::vector<std::size_t>& others)
{
    Delta delta = notCompared(runs[run].key);
    std::vector<Outcome> before(outcomeCount(runs), Outcome::Absent);
    std::vector<char> everPassed(before.size(), 0);
    std::set<std::string_view> known;
    bool any = false;
    bool unnamed = false;
    for (const std::size_t other : others) {
        if (other == run || other >= runs.size())
            continue;
        addModules(known, runs[other]);
        if (!hasOutcomes(runs[other]))
            continue;
        any = true;
        unnamed = unnamed || runs[other].passesUnnamed;
        const auto& outcomes = runs[other].outcomes.outcomes;
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            everPassed[i] = static_cast<char>(everPassed[i] != 0 || outcomes[i] == Outcome::Passed);
            if (outcomes[i] != Outcome::Absent && !isFailure(before[i]))
                before[i] = isFailure(outcomes[i]) ? Outcome::Failed : Outcome::Passed;
        }
    }
    addNewCollectionErrors(delta, runs[run], known);
    delta.comparable = any && hasOutcomes(runs[run]);
    if (!delta.comparable)
        return delta;
    OutcomeRow beforeRow;
    beforeRow.store(0, std::move(before), 0);
    const Sides sides{beforeRow, runs[run].outcomes.outcomes, findNotReached(facts, runs[run]), unnamed, false};
    for (const TestId test : testsByNodeId(facts))
        compareTest(delta, test, sides);
    std::erase_if(delta.fixed, [&](TestId test) { return everPassed[static_cast<std::size_t>(test.value)] != 0; });
    return delta;
}

std::vector<TestId> findAlwaysFailing(const PackFacts& facts, const std::vector<Run>& runs)
{
    const auto comparable = comparableRuns(runs);
    std::vector<TestId> always;
    if (comparable.size() < 2)
        return always;
    std::vector<char> failing(outcomeCount(runs), 1);
    for (const std::size_t run : comparable) {
        const auto& outcomes = runs[run].outcomes.outcomes;
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
    for (const std::size_t run : comparable) {
        const auto& outcomes = runs[run].outcomes.outcomes;
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

std::string_view deltaSeverity(const Delta& delta)
{
    const std::int64_t count = delta.newFailures();
    if (count == 0)
        return "none";
    if (count == 1)
        return "low";
    if (count <= 4)
        return "medium";
    return count <= 9 ? "high" : "critical";
}

} // namespace exhibit
