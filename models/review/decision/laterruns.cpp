// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/decision/laterruns.h"

#include <algorithm>

namespace exhibit {

namespace {

bool comesLater(const Run& run, const Run& than)
{
    if (run.createdEpoch && than.createdEpoch)
        return *run.createdEpoch > *than.createdEpoch;
    return !run.log.isNull() && run.log.path == than.log.path && run.log.firstLine > than.log.firstLine;
}

} // namespace

bool passesWhatFailed(const Run& other, const Run& run)
{
    if (other.state != RunState::Passed || !isComplete(other) || !other.executed)
        return false;
    const bool named = !run.failures.empty() && run.uncollectedModules() == 0 && hasOutcomes(other);
    if (!named)
        return other.counts.tests() > 0 && other.counts.tests() >= run.counts.tests();
    return std::all_of(run.failures.begin(), run.failures.end(),
                       [&other](const Failure& failure) { return other.outcomes.of(failure.test) == Outcome::Passed; });
}

bool isSettledLater(const std::vector<Run>& runs, const Run& run)
{
    return run.createdEpoch && std::any_of(runs.begin(), runs.end(), [&run](const Run& later) {
               return later.createdEpoch && *later.createdEpoch > *run.createdEpoch && passesWhatFailed(later, run);
           });
}

Aftermath aftermathOf(const Run& red, const std::vector<const Run*>& green)
{
    Aftermath aftermath = Aftermath::Stays;
    for (const Run* run : green) {
        if (!passesWhatFailed(*run, red))
            continue;
        if (comesLater(*run, red))
            return Aftermath::Settled;
        if (!comesLater(red, *run))
            aftermath = Aftermath::Unordered;
    }
    return aftermath;
}

bool isSettledLater(const std::vector<Run>& runs, const Finding& finding)
{
    if (finding.isMismatch() || finding.runs.empty())
        return false;
    return std::all_of(finding.runs.begin(), finding.runs.end(), [&runs](const RunKey& key) {
        const auto run = std::find_if(runs.begin(), runs.end(), [&key](const Run& other) { return other.key == key; });
        return run != runs.end() && isSettledLater(runs, *run);
    });
}

} // namespace exhibit
