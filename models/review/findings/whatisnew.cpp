// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/whatisnew.h"

#include "models/review/runs/runorder.h"

#include <algorithm>

namespace exhibit {

bool leavesRedUncompared(const Review& review)
{
    for (std::size_t i = 0; i < std::min(review.runs.size(), review.deltas.size()); ++i) {
        const Run& run = review.runs[i];
        if (run.executed && run.failing() > 0 && run.key != review.baseline.key && !review.deltas[i].comparable)
            return true;
    }
    return false;
}

bool areKnownToBeNew(const Review& review, const std::vector<RunKey>& runs)
{
    if (review.baseline.source != BaselineSource::StandIn)
        return review.baseline.source != BaselineSource::None;
    const auto base = std::find_if(review.runs.begin(), review.runs.end(),
                                   [&review](const Run& run) { return run.key == review.baseline.key; });
    if (base == review.runs.end())
        return false;
    const auto isNewer = [&base](const Run& run) {
        return (base->createdEpoch && run.createdEpoch) || isKnownLater(run, *base);
    };
    return std::all_of(review.runs.begin(), review.runs.end(), [&](const Run& run) {
        return std::find(runs.begin(), runs.end(), run.key) == runs.end() || isNewer(run);
    });
}

bool isKnownToBeNew(const Review& review)
{
    std::vector<RunKey> runs;
    for (std::size_t i = 0; i < review.runs.size(); ++i) {
        if (review.deltas[i].testsNewlyFailing() > 0)
            runs.push_back(review.runs[i].key);
    }
    return areKnownToBeNew(review, runs);
}

} // namespace exhibit
