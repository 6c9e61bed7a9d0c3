// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/runs/comparedruns.h"

#include "models/review/sets/deltas.h"

namespace exhibit {

PackSnapshot comparedRuns(const PackSnapshot& snapshot, int run, int other)
{
    const std::vector<Run>& all = snapshot.review->runs;
    auto review = std::make_shared<Review>();
    review->runs = {all[static_cast<std::size_t>(other)], all[static_cast<std::size_t>(run)]};
    review->baseline = {review->runs.front().key, BaselineSource::Chosen};
    review->totals.executedRuns = 2;
    review->alwaysFailing = findAlwaysFailing(*snapshot.facts, review->runs);
    review->movers = findMovers(*snapshot.facts, review->runs);
    review->deltas = {againstRuns(*snapshot.facts, review->runs, 0, {}),
                      againstRuns(*snapshot.facts, review->runs, 1, {0})};
    PackSnapshot two = snapshot;
    two.review = review;
    return two;
}

} // namespace exhibit
