// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sets/deltas.h"

#include "models/domain/failures/collectionlimit.h"
#include "models/domain/outcomewalk.h"
#include "models/review/runs/runs.h"
#include "models/review/sets/standin.h"
#include "models/review/sets/testsets.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace exhibit {

namespace {

/// Two sides of a comparison.
struct Sides
{
    const OutcomeRow& before;
    const OutcomeRow& now;
    NotReached notReached;      ///< now
    bool passesUnnamed = false; ///< a test without outcome before may have passed then
    bool isPart = false;        ///< what is absent now says nothing
};

void compareAbsent(Delta& delta, const PackFacts& facts, TestId test, Outcome before, const Sides& sides)
{
    if (sides.isPart || sides.notReached.contains(facts.tests.nodeId(test))) {
        ++delta.notReached;
        return;
    }
    ++delta.vanished;
    if (isFailure(before))
        delta.failingRemoved.push_back(test);
}

void comparePresent(Delta& delta, TestId test, Outcome now, const Sides& sides)
{
    const Outcome before = sides.before[static_cast<std::size_t>(test.value)];
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

void sortLists(Delta& delta, const PackFacts& facts)
{
    for (std::vector<TestId>* tests :
         {&delta.newlyFailing, &delta.newTestsFailing, &delta.stillFailing, &delta.fixed, &delta.failingRemoved})
        sortByNodeId(facts, *tests);
}

/// Looks at what either side has: a run of a few tests costs a few steps, whatever the pack holds.
void compareTests(Delta& delta, const PackFacts& facts, const Sides& sides)
{
    for (const auto& [id, before] : entriesOf(sides.before)) {
        if (sides.now[id] == Outcome::Absent)
            compareAbsent(delta, facts, testIdOf(id), before, sides);
    }
    for (const auto& [id, now] : entriesOf(sides.now))
        comparePresent(delta, testIdOf(id), now, sides);
    sortLists(delta, facts);
}

void addNewCollectionErrors(Delta& delta, const Run& run, const std::set<std::string_view>& known)
{
    for (const CollectionError& error : run.collectionErrors) {
        if (!known.contains(error.module))
            delta.newCollectionErrors.push_back(error.module);
    }
}

/// Of so many not all are named: which ones another run has anew, nobody can tell.
bool namesAllModules(const Run& run)
{
    return run.collectionErrors.size() < maxCollectionErrors;
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
Delta compareRuns(const PackFacts& facts, const Run& run, const Run& baseline, bool isStandIn = false)
{
    if (isStandIn && &run != &baseline && hasOutcomes(run) && !canStandIn(baseline, run))
        return notCompared(run.key);
    Delta delta;
    delta.key = run.key;
    std::set<std::string_view> known;
    addModules(known, baseline);
    if (namesAllModules(baseline))
        addNewCollectionErrors(delta, run, known);
    delta.comparable = hasOutcomes(run) && hasOutcomes(baseline);
    if (!delta.comparable)
        return delta;
    const Sides sides{baseline.outcomes.outcomes, run.outcomes.outcomes, NotReached(run), baseline.passesUnnamed,
                      isStandIn && isPartOf(run, baseline)};
    compareTests(delta, facts, sides);
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

/// Which tests some run shows not to exist: it ran to its end without them.
class MissingTests
{
public:
    void note(const Run& run)
    {
        if (!hasOutcomes(run) || !isComplete(run) || run.passesUnnamed || !run.collectionErrors.empty())
            return;
        ++m_runs;
        for (const auto& [id, outcome] : entriesOf(run.outcomes.outcomes))
            ++m_runsWith[id];
    }

    bool contains(TestId test) const
    {
        const auto found = m_runsWith.find(static_cast<std::size_t>(test.value));
        return (found == m_runsWith.end() ? 0 : found->second) < m_runs;
    }

private:
    int m_runs = 0;
    std::unordered_map<std::size_t, int> m_runsWith;
};

/// What became of a test that the tracker knows to fail.
void compareKnown(Delta& delta, TestId test, const std::string& nodeId, Outcome now, const NotReached& notReached)
{
    if (isFailure(now))
        delta.stillFailing.push_back(test);
    else if (now == Outcome::Passed)
        delta.fixed.push_back(test);
    else if (now == Outcome::Absent && notReached.contains(nodeId))
        ++delta.notReached;
    else if (now == Outcome::Absent)
        delta.failingRemoved.push_back(test);
}

/// `missing`: tests that did not exist in some earlier run.
Delta compareWithTracker(const PackFacts& facts, const Run& run, const BaselineFile& file, const MissingTests& missing)
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
    const NotReached notReached(run);
    const std::set<std::string_view> failing(file.failingTestIds.begin(), file.failingTestIds.end());
    for (const std::string_view nodeId : failing) {
        if (const TestId test = facts.tests.find(nodeId); test.value >= 0)
            compareKnown(delta, test, facts.tests.nodeId(test), run.outcomes.of(test), notReached);
    }
    for (const auto& [id, now] : entriesOf(run.outcomes.outcomes)) {
        const TestId test = testIdOf(id);
        if (isFailure(now) && !failing.contains(facts.tests.nodeId(test)))
            (missing.contains(test) ? delta.newTestsFailing : delta.newlyFailing).push_back(test);
    }
    sortLists(delta, facts);
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
    const auto base = std::find_if(runs.begin(), runs.end(), [&](const Run& run) { return run.key == baseline.key; });
    const bool tracked = baseline.source == BaselineSource::Tracker;
    MissingTests missing;
    for (const Run& run : runs) {
        const BaselineFile* file = tracked ? baselineFileOf(facts, run.key) : nullptr;
        if (file)
            deltas.push_back(compareWithTracker(facts, run, *file, missing));
        else if (baseline.source == BaselineSource::None || base == runs.end())
            deltas.push_back(notCompared(run.key));
        else
            deltas.push_back(compareRuns(facts, run, *base, baseline.source == BaselineSource::StandIn));
        if (tracked)
            missing.note(run);
    }
    return deltas;
}

std::vector<Delta> buildPreviousDeltas(const PackFacts& facts, const std::vector<Run>& runs)
{
    std::vector<Delta> deltas;
    deltas.reserve(runs.size());
    const Run* previous = nullptr;
    for (const Run& run : runs) {
        deltas.push_back(previous ? compareRuns(facts, run, *previous) : notCompared(run.key));
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
    OutcomeRow before;
    std::unordered_set<std::size_t> everPassed;
    std::set<std::string_view> known;
    bool any = false;
    bool unnamed = false;
    bool allNamed = true;
    for (const std::size_t other : others) {
        if (other == run || other >= runs.size())
            continue;
        addModules(known, runs[other]);
        allNamed = allNamed && namesAllModules(runs[other]);
        if (!hasOutcomes(runs[other]))
            continue;
        any = true;
        unnamed = unnamed || runs[other].passesUnnamed;
        for (const auto& [id, outcome] : entriesOf(runs[other].outcomes.outcomes)) {
            if (outcome == Outcome::Passed)
                everPassed.insert(id);
            if (!isFailure(before[id]))
                before.set(id, isFailure(outcome) ? Outcome::Failed : Outcome::Passed);
        }
    }
    if (allNamed)
        addNewCollectionErrors(delta, runs[run], known);
    delta.comparable = any && hasOutcomes(runs[run]);
    if (!delta.comparable)
        return delta;
    compareTests(delta, facts, {before, runs[run].outcomes.outcomes, NotReached(runs[run]), unnamed, false});
    std::erase_if(delta.fixed, [&](TestId test) { return everPassed.contains(static_cast<std::size_t>(test.value)); });
    return delta;
}

std::vector<TestId> findAlwaysFailing(const PackFacts& facts, const std::vector<Run>& runs)
{
    const auto comparable = comparableRuns(runs);
    std::vector<TestId> always;
    if (comparable.size() < 2)
        return always;
    for (const auto& [id, outcome] : entriesOf(runs[comparable.front()].outcomes.outcomes)) {
        if (isFailure(outcome))
            always.push_back(testIdOf(id));
    }
    for (const std::size_t run : comparable)
        std::erase_if(always, [&](TestId test) { return !isFailure(runs[run].outcomes.of(test)); });
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
        for (const auto& [id, outcome] : entriesOf(runs[run].outcomes.outcomes))
            failures[id] += isFailure(outcome) ? 1U : 0U;
    }
    std::vector<TestId> moving;
    for (std::size_t i = 0; i < count; ++i) {
        if (failures[i] > 0 && failures[i] < comparable.size())
            moving.push_back(testIdOf(i));
    }
    sortByNodeId(facts, moving);
    std::unordered_map<std::size_t, std::size_t> moverOf;
    for (const TestId test : moving) {
        moverOf.emplace(static_cast<std::size_t>(test.value), movers.size());
        movers.push_back({test, std::vector<Outcome>(runs.size(), Outcome::Absent)});
    }
    for (std::size_t run = 0; run < runs.size(); ++run) {
        for (const auto& [id, outcome] : entriesOf(runs[run].outcomes.outcomes)) {
            if (const auto mover = moverOf.find(id); mover != moverOf.end())
                movers[mover->second].outcomes[run] = outcome;
        }
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
