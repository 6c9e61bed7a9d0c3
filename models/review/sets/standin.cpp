// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sets/standin.h"

#include <algorithm>
#include <cstddef>

namespace exhibit {

namespace {

struct Overlap
{
    std::int64_t ofBaseline = 0, ofRun = 0, common = 0;
};

Overlap overlapOf(const Run& baseline, const Run& run)
{
    Overlap overlap;
    const std::size_t count = std::max(baseline.outcomes.outcomes.size(), run.outcomes.outcomes.size());
    for (std::size_t i = 0; i < count; ++i) {
        const TestId test{static_cast<std::int32_t>(i)};
        const bool before = baseline.outcomes.of(test) != Outcome::Absent;
        const bool now = run.outcomes.of(test) != Outcome::Absent;
        overlap.ofBaseline += before ? 1 : 0;
        overlap.ofRun += now ? 1 : 0;
        overlap.common += before && now ? 1 : 0;
    }
    return overlap;
}

} // namespace

bool canStandIn(const Run& baseline, const Run& run)
{
    if (!isComplete(baseline) || !hasOutcomes(baseline))
        return false;
    if (baseline.createdEpoch && run.createdEpoch && *baseline.createdEpoch > *run.createdEpoch)
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
