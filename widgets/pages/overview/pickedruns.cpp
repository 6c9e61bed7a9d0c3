// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/overview/pickedruns.h"

#include "models/domain/reviewtotals.h"
#include "models/items/itemtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace exhibit {

namespace {

template <typename T> std::vector<T> partOf(const std::vector<T>& all, const ChartRange& range)
{
    const auto end = std::min<std::ptrdiff_t>(range.last + 1, std::ssize(all));
    const auto begin = std::min<std::ptrdiff_t>(range.first, end);
    return {all.begin() + begin, all.begin() + end};
}

} // namespace

ReviewTotals totalsOfRuns(const PackSnapshot& snapshot, const ChartRange& runs)
{
    Review part;
    part.runs = partOf(snapshot.review->runs, runs);
    part.deltas = partOf(snapshot.review->deltas, runs);
    const ReviewTotals counted = countTotals(PackFacts(), part);
    ReviewTotals totals = snapshot.review->totals;
    totals.runs = counted.runs;
    totals.executedRuns = counted.executedRuns;
    totals.collectErrorRuns = counted.collectErrorRuns;
    totals.collectionErrors = counted.collectionErrors;
    totals.newFailureRuns = counted.newFailureRuns;
    totals.newlyFailingTests = counted.newlyFailingTests;
    totals.leastFailing = counted.leastFailing;
    totals.mostFailing = counted.mostFailing;
    return totals;
}

bool isAboutRuns(const Finding& finding, const Review& review, const ChartRange& runs)
{
    for (int run = runs.first; run <= runs.last && run < static_cast<int>(review.runs.size()); ++run) {
        const RunKey& key = review.runs[static_cast<std::size_t>(run)].key;
        if (std::find(finding.runs.begin(), finding.runs.end(), key) != finding.runs.end())
            return true;
    }
    return false;
}

QString namesOfRuns(const Review& review, const ChartRange& runs)
{
    const auto name = [&review](int run) { return fromUtf8(toString(review.runs[static_cast<std::size_t>(run)].key)); };
    return runs.first == runs.last ? name(runs.first)
                                   : QCoreApplication::translate("exhibit::OverviewPage", "%1 to %2")
                                         .arg(name(runs.first), name(runs.last));
}

} // namespace exhibit
