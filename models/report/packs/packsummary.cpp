// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/packs/packsummary.h"

#include "models/report/decision/decisiontexts.h"
#include "models/report/tables/newfailures.h"
#include "models/review/decision/decidereview.h"

#include <limits>

namespace exhibit {

namespace {

constexpr std::size_t mostReasonsOfPack = 5;

} // namespace

std::array<std::int64_t, 6> rankParts(const PackSummary& summary)
{
    if (!summary.isRead())
        return {std::numeric_limits<std::int64_t>::max(), 0, 0, 0, 0, 0};
    const ReviewTotals& totals = summary.totals;
    return {static_cast<std::int64_t>(summary.decision),
            static_cast<std::int64_t>(summary.reasons.size()) + summary.reasonsLeftOut,
            totals.newlyFailingTests,
            totals.contradicted,
            totals.uncollectedRuns,
            totals.redRuns};
}

bool isReadBefore(const PackSummary& one, const PackSummary& other)
{
    const auto left = rankParts(one), right = rankParts(other);
    return left != right ? left > right : one.path < other.path;
}

PackSummary summarised(const PackSnapshot& snapshot, const std::string& path, const std::string& policy,
                       const Messages& messages)
{
    const Review& review = *snapshot.review;
    const ReviewDecision decision = decideReview(snapshot, policy);
    const DecisionCounts counts = countDecisions(snapshot);
    PackSummary summary;
    summary.path = path;
    summary.name = snapshot.facts->name;
    summary.digest = snapshot.facts->digest;
    summary.decision = decision.result;
    summary.headline = messages.text(review.headline.headline).toStdString();
    for (const DecisionReason& reason : decision.reasons) {
        if (summary.reasons.size() < mostReasonsOfPack)
            summary.reasons.push_back(reasonText(messages, reason).toStdString());
        else
            ++summary.reasonsLeftOut;
    }
    summary.totals = review.totals;
    summary.newlyFailing = knownNewFailures(review);
    summary.decided = counts.decided();
    summary.toDecide = counts.total();
    summary.truncated = review.telemetry.truncated;
    summary.modelCalls = review.telemetry.events;
    return summary;
}

} // namespace exhibit
