// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sets/standin.h"

#include "models/domain/outcomewalk.h"
#include "models/review/runs/runorder.h"

#include <algorithm>

namespace exhibit {

namespace {

struct Overlap
{
    std::int64_t ofBaseline = 0, ofRun = 0, common = 0;
};

Overlap overlapOf(const Run& baseline, const Run& run)
{
    Overlap overlap;
    overlap.ofBaseline = countEntries(baseline.outcomes.outcomes);
    overlap.ofRun = countEntries(run.outcomes.outcomes);
    overlap.common = countCommonIds(baseline.outcomes.outcomes, run.outcomes.outcomes);
    return overlap;
}

} // namespace

bool canStandIn(const Run& baseline, const Run& run)
{
    if (!isComplete(baseline) || !hasOutcomes(baseline))
        return false;
    if (isKnownLater(baseline, run))
        return false;
    const Overlap overlap = overlapOf(baseline, run);
    return overlap.common > 0 && overlap.common * 2 >= overlap.ofRun;
}

bool isPartOf(const Run& run, const Run& baseline)
{
    const Overlap overlap = overlapOf(baseline, run);
    return overlap.common * 2 < overlap.ofBaseline;
}

const Run* findStandIn(const std::vector<Run>& runs)
{
    constexpr int mostTried = 32; // each is held against all others
    const auto others = std::count_if(runs.begin(), runs.end(), hasOutcomes) - 1;
    const Run* best = nullptr;
    std::int64_t most = 0;
    int tried = 0;
    for (const Run& candidate : runs) {
        if (!isComplete(candidate) || !hasOutcomes(candidate))
            continue;
        if (++tried > mostTried)
            break;
        const auto count = std::count_if(runs.begin(), runs.end(), [&candidate](const Run& run) {
            return &run != &candidate && hasOutcomes(run) && canStandIn(candidate, run);
        });
        if (count > most) {
            most = count;
            best = &candidate;
        }
        if (count > 0 && count * 2 >= others)
            return &candidate;
    }
    return best;
}

} // namespace exhibit
