// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/runs/mergerun.h"

#include "models/domain/outcomewalk.h"
#include "models/review/runs/partsofrun.h"
#include "models/review/runs/witnesses.h"
#include "models/review/signatures/masking.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>

namespace exhibit {

namespace {

using Number = std::optional<std::int64_t>;

bool statesResult(const RunCounts& counts)
{
    return counts.passed || counts.failed || counts.skipped || counts.errors || counts.xfailed || counts.xpassed ||
           counts.total;
}

void fillFrom(Number& value, const Number& other)
{
    if (!value)
        value = other;
}

void fillFrom(RunCounts& counts, const RunCounts& other)
{
    fillFrom(counts.collected, other.collected);
    fillFrom(counts.total, other.total);
    fillFrom(counts.passed, other.passed);
    fillFrom(counts.failed, other.failed);
    fillFrom(counts.errors, other.errors);
    fillFrom(counts.skipped, other.skipped);
    fillFrom(counts.xfailed, other.xfailed);
    fillFrom(counts.xpassed, other.xpassed);
    fillFrom(counts.deselected, other.deselected);
    fillFrom(counts.warnings, other.warnings);
    fillFrom(counts.failedCollectors, other.failedCollectors);
}

/// Reports before logs before prose, each in pack order; `whole` stands for all parts.
std::vector<const Witness*> byTrust(const PackFacts& facts, const std::vector<int>& witnesses,
                                    const std::vector<int>& parts, const Witness& whole)
{
    std::vector<const Witness*> sorted;
    for (const WitnessKind kind : {WitnessKind::Report, WitnessKind::Log, WitnessKind::Prose}) {
        for (const int index : witnesses) {
            const bool isPart = std::find(parts.begin(), parts.end(), index) != parts.end();
            const Witness& witness = isPart ? whole : facts.witnesses[static_cast<std::size_t>(index)];
            if (witness.kind == kind && (!isPart || index == parts.front()))
                sorted.push_back(&witness);
        }
    }
    return sorted;
}

const Witness* firstOf(const std::vector<const Witness*>& witnesses, WitnessKind kind)
{
    const auto found = std::find_if(witnesses.begin(), witnesses.end(),
                                    [kind](const Witness* witness) { return witness->kind == kind; });
    return found != witnesses.end() ? *found : nullptr;
}

/// Outcomes of the most trusted source that names its tests; lines always of the log.
OutcomeTable mergeOutcomes(const std::vector<const Witness*>& witnesses)
{
    OutcomeTable table;
    for (const Witness* witness : witnesses) {
        if (entriesOf(witness->outcomes.outcomes).empty())
            continue;
        table.outcomes = witness->outcomes.outcomes;
        break;
    }
    if (const Witness* log = firstOf(witnesses, WitnessKind::Log))
        table.lines = log->outcomes.lines;
    return table;
}

/// A short summary cuts messages to the width of its terminal; another source may have the whole one.
bool completes(const Failure& other, const Failure& failure)
{
    const std::string_view beginning = cutPrefix(failure.message);
    return !beginning.empty() && other.message.starts_with(beginning) && cutPrefix(other.message).empty();
}

void fillFrom(Failure& failure, const Failure& other)
{
    if (failure.message.empty() || completes(other, failure))
        failure.message = other.message;
    if (failure.crashPath.empty()) {
        failure.crashPath = other.crashPath;
        failure.crashLine = other.crashLine;
    }
    if (failure.where.isNull())
        failure.where = other.where;
    if (failure.cause.isNull())
        failure.cause = other.cause;
}

/// Where the most trusted source names all failing tests, another name of a further source is that of one of them.
std::vector<Failure> mergeFailures(const std::vector<const Witness*>& witnesses, const OutcomeTable& outcomes,
                                   std::int64_t failing)
{
    const std::int64_t named = countFailures(outcomes);
    const bool namesAll = named > 0 && named >= failing;
    std::map<TestId, Failure> merged;
    for (const WitnessKind kind : {WitnessKind::Log, WitnessKind::Report}) {
        for (const Witness* witness : witnesses) {
            if (witness->kind != kind)
                continue;
            for (const Failure& failure : witness->failures) {
                const auto [entry, isNew] = merged.try_emplace(failure.test, failure);
                if (!isNew)
                    fillFrom(entry->second, failure);
            }
        }
    }
    std::vector<Failure> failures;
    for (auto& [test, failure] : merged) {
        const Outcome outcome = outcomes.of(test);
        if (outcome == Outcome::Absent ? namesAll : !isFailure(outcome))
            continue;
        if (outcome != Outcome::Absent)
            failure.outcome = outcome;
        failures.push_back(std::move(failure));
    }
    return failures;
}

std::vector<CollectionError> mergeCollectionErrors(const std::vector<const Witness*>& witnesses)
{
    std::vector<CollectionError> errors;
    std::unordered_map<std::string_view, std::size_t> errorOf; // a module's
    for (const WitnessKind kind : {WitnessKind::Log, WitnessKind::Report}) {
        for (const Witness* witness : witnesses) {
            if (witness->kind != kind)
                continue;
            for (const CollectionError& error : witness->collectionErrors) {
                const auto [entry, isNew] = errorOf.try_emplace(error.module, errors.size());
                if (isNew) {
                    errors.push_back(error);
                    continue;
                }
                CollectionError& known = errors[entry->second];
                if (known.exception.empty())
                    known.exception = error.exception;
                if (known.message.empty())
                    known.message = error.message;
                if (known.missing.empty())
                    known.missing = error.missing;
            }
        }
    }
    return errors;
}

/// Was asked to run nothing: it says so, or it collected tests, ran none and calls that a success.
bool onlyCollected(const std::vector<const Witness*>& sources, const RunCounts& counts)
{
    return std::any_of(sources.begin(), sources.end(), [&counts](const Witness* source) {
        const bool fine = source->exitCode == 0 && !source->exitCodeDerived && counts.total == 0 &&
                          counts.collected.value_or(0) > 0 && counts.failedCollectors.value_or(0) == 0;
        return source->collectOnly || fine;
    });
}

/// A test that is skipped is not executed: where all are, nothing was tested.
bool executesTests(const Run& run)
{
    const RunCounts& counts = run.counts;
    const std::int64_t skipped = counts.skipped.value_or(0);
    if (counts.total && skipped > 0 && *counts.total <= skipped)
        return false;
    return counts.total.value_or(0) > 0 || counts.passed.value_or(0) > 0 || counts.failed.value_or(0) > 0 ||
           !entriesOf(run.outcomes.outcomes).empty();
}

/// What the sources say together. Failed collectors are never green, whatever a source calls it.
RunState mergeState(const std::vector<const Witness*>& witnesses, const Run& run)
{
    RunState state = RunState::Unknown;
    for (const Witness* witness : witnesses) {
        if (witness->kind != WitnessKind::Prose && state == RunState::Unknown)
            state = witness->state;
    }
    const bool notCollected = run.uncollectedModules() > 0;
    if (notCollected && (!run.executed || state == RunState::Passed || state == RunState::Unknown))
        return RunState::CollectionFailed;
    if (!run.executed && state == RunState::Passed && run.counts.skipped.value_or(0) > 0)
        return RunState::NoTests;
    const bool failed = run.failing() > 0;
    if (failed && (state == RunState::Passed || state == RunState::Unknown))
        return RunState::Failed;
    return state;
}

void setPlaces(Run& run, const std::vector<const Witness*>& witnesses)
{
    for (const Witness* witness : witnesses) {
        if (run.runner.empty())
            run.runner = witness->runner;
        if (run.command.empty())
            run.command = witness->command;
        if (run.reportPath.empty())
            run.reportPath = witness->reportPath;
        if (!run.reportLine.isValid())
            run.reportLine = witness->reportLine;
        if (!run.exitCode && witness->kind != WitnessKind::Prose)
            run.exitCode = witness->exitCode;
        if (!run.durationSeconds)
            run.durationSeconds = witness->durationSeconds;
        if (!run.createdEpoch)
            run.createdEpoch = witness->createdEpoch;
    }
    const Witness* report = firstOf(witnesses, WitnessKind::Report);
    const Witness* log = firstOf(witnesses, WitnessKind::Log);
    if (report)
        run.report = report->where;
    if (log)
        run.log = log->where;
    for (const WitnessKind kind : {WitnessKind::Log, WitnessKind::Report, WitnessKind::Prose}) {
        const Witness* witness = firstOf(witnesses, kind);
        if (witness && run.summary.isNull())
            run.summary = witness->summary;
    }
}

} // namespace

RunCounts comparableCounts(const Witness& witness)
{
    RunCounts counts = witness.counts;
    if (witness.kind == WitnessKind::Prose || !statesResult(counts))
        return counts;
    // A log leaves out what there is none of. A report that leaves a number open does not know it.
    if (witness.kind != WitnessKind::Log)
        return counts;
    const bool passesUnknown = witness.passesUnnamed && !counts.passed;
    for (Number* number :
         {&counts.passed, &counts.failed, &counts.errors, &counts.skipped, &counts.xfailed, &counts.xpassed})
        *number = number->value_or(0);
    const std::int64_t collectors = counts.failedCollectors.value_or(0);
    counts.errors = std::max<std::int64_t>(0, *counts.errors - collectors);
    if (counts.collected && counts.deselected)
        counts.collected = std::max<std::int64_t>(0, *counts.collected - *counts.deselected);
    const std::int64_t sum =
        *counts.passed + *counts.failed + *counts.errors + *counts.skipped + *counts.xfailed + *counts.xpassed;
    // A test that passes and whose teardown fails is stated twice and is one.
    const bool isTwice = counts.total && *counts.total < sum && sum - *counts.total <= *counts.errors;
    counts.total = isTwice ? *counts.total : sum;
    if (passesUnknown) {
        counts.passed.reset();
        counts.total.reset();
    }
    return counts;
}

Run mergeWitnesses(const PackFacts& facts, const RunKey& key, std::vector<int> witnesses, std::vector<int> parts)
{
    const Witness whole = parts.empty() ? Witness{} : combineParts(facts, parts);
    const auto sources = byTrust(facts, witnesses, parts, whole);
    Run run;
    run.key = key;
    for (const Witness* witness : sources) {
        if (witness->kind != WitnessKind::Prose)
            fillFrom(run.counts, comparableCounts(*witness));
    }
    // Prose speaks for itself only where nothing else does.
    if (sources.front()->kind == WitnessKind::Prose)
        run.counts = sources.front()->counts;
    run.outcomes = mergeOutcomes(sources);
    run.failures = mergeFailures(sources, run.outcomes, run.failing());
    run.collectionErrors = mergeCollectionErrors(sources);
    if (!run.counts.failedCollectors && sources.front()->kind != WitnessKind::Prose &&
        !runsNoTests(sources.front()->runner))
        run.counts.failedCollectors = static_cast<std::int64_t>(run.collectionErrors.size());
    run.executed = sources.front()->kind != WitnessKind::Prose && !runsNoTests(sources.front()->runner) &&
                   (executesTests(run) || (!run.counts.total && sources.front()->state == RunState::Passed));
    run.collectOnly = onlyCollected(sources, run.counts);
    const auto tallied =
        std::find_if(sources.begin(), sources.end(), [](const Witness* source) { return !source->tallies.empty(); });
    if (tallied != sources.end())
        run.tallies = (*tallied)->tallies;
    run.passesUnnamed = run.executed && std::all_of(sources.begin(), sources.end(), [](const Witness* witness) {
                            return witness->passesUnnamed || witness->kind == WitnessKind::Prose;
                        });
    run.state = mergeState(sources, run);
    setPlaces(run, sources);
    run.witnesses = std::move(witnesses);
    run.parts = std::move(parts);
    run.witnessesAgree = findDisagreements(facts, run).empty();
    return run;
}

} // namespace exhibit
