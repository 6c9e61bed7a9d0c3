// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/run.h"

#include "models/domain/enumnames.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr EnumName<RunState> runStateNames[] = {
    {RunState::Passed, "passed"},
    {RunState::Failed, "failed"},
    {RunState::CollectionFailed, "collection-failed"},
    {RunState::Interrupted, "interrupted"},
    {RunState::NoTests, "no-tests"},
    {RunState::Unknown, "unknown"},
};

} // namespace

std::optional<std::int64_t> RunCounts::failures() const
{
    if (!failed && !errors)
        return std::nullopt;
    return failed.value_or(0) + errors.value_or(0);
}

std::int64_t RunCounts::tests() const
{
    return total.value_or(passed.value_or(0) + failures().value_or(0) + skipped.value_or(0) + xfailed.value_or(0) +
                          xpassed.value_or(0));
}

void RunCounts::add(const RunCounts& more)
{
    for (const auto number : {&RunCounts::collected, &RunCounts::total, &RunCounts::passed, &RunCounts::failed,
                              &RunCounts::errors, &RunCounts::skipped, &RunCounts::xfailed, &RunCounts::xpassed,
                              &RunCounts::deselected, &RunCounts::warnings, &RunCounts::failedCollectors}) {
        if (more.*number)
            this->*number = (this->*number).value_or(0) + *(more.*number);
    }
}

RunState worseState(RunState a, RunState b)
{
    constexpr RunState ascending[] = {RunState::NoTests,     RunState::Passed,           RunState::Unknown,
                                      RunState::Interrupted, RunState::CollectionFailed, RunState::Failed};
    return std::ranges::find(ascending, a) < std::ranges::find(ascending, b) ? b : a;
}

std::int64_t Run::uncollectedModules() const
{
    return std::max(counts.failedCollectors.value_or(0), static_cast<std::int64_t>(collectionErrors.size()));
}

bool Run::speaksAt(const SourceRef& place) const
{
    return contains(log, place) || contains(summary, place) || contains(report, place);
}

bool isComplete(const Run& run)
{
    if (run.state != RunState::Passed && run.state != RunState::Failed)
        return false;
    const RunCounts& counts = run.counts;
    return !counts.collected || !counts.total || *counts.collected <= *counts.total + counts.deselected.value_or(0);
}

bool hasOutcomes(const Run& run)
{
    return run.executed && std::ranges::any_of(run.outcomes.outcomes.stored(),
                                               [](Outcome outcome) { return outcome != Outcome::Absent; });
}

std::string toString(const RunKey& key)
{
    return key.phase.empty() ? key.runId : key.runId + '/' + key.phase;
}

std::string_view runStateName(RunState state)
{
    return nameOf(runStateNames, state);
}

} // namespace exhibit
