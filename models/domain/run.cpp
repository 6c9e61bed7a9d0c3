// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/run.h"

#include <algorithm>

namespace exhibit {

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

std::int64_t Run::uncollectedModules() const
{
    return std::max(counts.failedCollectors.value_or(0), static_cast<std::int64_t>(collectionErrors.size()));
}

bool hasOutcomes(const Run& run)
{
    return run.executed && std::any_of(run.outcomes.outcomes.begin(), run.outcomes.outcomes.end(),
                                       [](Outcome outcome) { return outcome != Outcome::Absent; });
}

std::string toString(const RunKey& key)
{
    return key.phase.empty() ? key.runId : key.runId + '/' + key.phase;
}

std::string_view runStateName(RunState state)
{
    switch (state) {
    case RunState::Passed:
        return "passed";
    case RunState::Failed:
        return "failed";
    case RunState::CollectionFailed:
        return "collection-failed";
    case RunState::Interrupted:
        return "interrupted";
    case RunState::NoTests:
        return "no-tests";
    case RunState::Unknown:
        break;
    }
    return "unknown";
}

} // namespace exhibit
