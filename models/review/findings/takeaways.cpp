// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/takeaways.h"

#include "models/review/counted.h"
#include "models/review/findings/runfindings.h"
#include "models/review/runs/runs.h"
#include "models/review/sets/behaviours.h"
#include "models/review/sets/deltas.h"

#include <algorithm>
#include <set>

namespace exhibit {

namespace {

/// Sentences about the runs as a whole.
void addRunTakeaways(const Review& review, std::vector<Message>& list)
{
    const ReviewTotals& totals = review.totals;
    if (totals.knownRuns == 0)
        return;
    list.push_back(Message{"takeaway.runs",
                           {{"runs", std::to_string(totals.knownRuns)},
                            {"executed", std::to_string(totals.executedRuns)},
                            {"red", std::to_string(totals.redRuns)}}});
    const bool same = totals.leastFailing == totals.mostFailing;
    if (totals.executedRuns > 1 && totals.mostFailing > 0)
        list.push_back(Message{same ? "takeaway.failures.same" : "takeaway.failures",
                               {{"least", std::to_string(totals.leastFailing)},
                                {"most", std::to_string(totals.mostFailing)},
                                {"always", std::to_string(totals.alwaysFailingTests)},
                                {"movers", std::to_string(review.movers.size())}}});
    if (review.baseline.source == BaselineSource::StandIn && totals.executedRuns > 1)
        list.push_back(Message{"takeaway.stand-in", {{"baseline", runLabel(review.runs, review.baseline.key)}}});
}

void addDeltaTakeaways(const Review& review, std::vector<Message>& list)
{
    const std::string baseline = runLabel(review.runs, review.baseline.key);
    const std::set<TestId> flaky = flakyTests(review.behaviours);
    for (std::size_t i = 0; i < review.runs.size(); ++i) {
        const Run& run = review.runs[i];
        const Delta& delta = review.deltas[i];
        const std::string label = runLabel(review.runs, run);
        if (run.state == RunState::CollectionFailed) {
            const std::string missing = missingModules(run.collectionErrors);
            list.push_back(counted(run.uncollectedModules(),
                                   missing.empty() ? "takeaway.collection.one" : "takeaway.collection.missing.one",
                                   missing.empty() ? "takeaway.collection.many" : "takeaway.collection.missing.many",
                                   {{"run", label}, {"missing", missing}}));
        } else if (delta.newFailures() > 0) {
            const std::int64_t existing = steadyAmong(delta.newlyFailing, flaky);
            const std::int64_t fixed = steadyAmong(delta.fixed, flaky);
            const std::int64_t flips = std::ssize(delta.newlyFailing) - existing + std::ssize(delta.fixed) - fixed;
            list.push_back(Message{flips > 0 ? "takeaway.new-failures.flaky" : "takeaway.new-failures",
                                   {{"run", label},
                                    {"baseline", baseline},
                                    {"existing", std::to_string(existing)},
                                    {"added", std::to_string(delta.newTestsFailing.size())},
                                    {"fixed", std::to_string(fixed)},
                                    {"flaky", std::to_string(flips)},
                                    {"removed", std::to_string(delta.failingRemoved.size())},
                                    {"severity", std::string(deltaSeverity(delta))}}});
        }
    }
}

/// The cause that most tests share, if sharing tells anything.
void addSignatureTakeaway(const Review& review, std::vector<Message>& list)
{
    if (review.signatures.empty() || review.signatures.front().tests.size() < 2)
        return;
    const Signature& largest = review.signatures.front();
    std::string place = largest.crashPath;
    if (largest.crashLine > 0 && !place.empty())
        place += ':' + std::to_string(largest.crashLine);
    const std::string& message = largest.members.front().message;
    std::string id = "takeaway.signatures";
    if (message.empty())
        id += ".unnamed";
    else if (!place.empty())
        id += ".place";
    list.push_back(Message{id,
                           {{"failing", std::to_string(review.totals.failingTests)},
                            {"signatures", std::to_string(review.signatures.size())},
                            {"tests", std::to_string(largest.tests.size())},
                            {"message", message},
                            {"place", place}}});
}

void addGateTakeaway(const Review& review, std::vector<Message>& list)
{
    constexpr std::int64_t named = 8;
    std::int64_t count = 0;
    std::string runs;
    for (const RunGate& gate : review.gates) {
        if (gate.completedRed && ++count <= named)
            runs += (runs.empty() ? "" : ", ") + runLabel(review.runs, gate.key);
    }
    if (count > named)
        list.push_back(Message{"takeaway.completed-red.more", {{"count", std::to_string(count)}, {"runs", runs}}});
    else if (count > 0)
        list.push_back(Message{"takeaway.completed-red", {{"runs", runs}}});
}

void addBehaviourTakeaways(const Review& review, std::vector<Message>& list)
{
    const auto flaky = std::count_if(review.behaviours.begin(), review.behaviours.end(),
                                     [](const TestBehaviour& entry) { return entry.behaviour == Behaviour::Flaky; });
    if (flaky > 0)
        list.push_back(counted(flaky, "takeaway.flaky.one", "takeaway.flaky.many"));
    const auto losing = std::count_if(review.findings.begin(), review.findings.end(),
                                      [](const Finding& finding) { return finding.kind == FindingKind::TestLoss; });
    if (losing > 0)
        list.push_back(counted(losing, "takeaway.tests-lost.one", "takeaway.tests-lost.many"));
}

} // namespace

std::vector<Message> buildTakeaways(const Review& review)
{
    const ReviewTotals& totals = review.totals;
    std::vector<Message> list;
    addRunTakeaways(review, list);
    addDeltaTakeaways(review, list);
    addGateTakeaway(review, list);
    addSignatureTakeaway(review, list);
    addBehaviourTakeaways(review, list);
    if (totals.disagreeingRuns > 0)
        list.push_back(counted(totals.disagreeingRuns, "takeaway.witnesses.one", "takeaway.witnesses.many"));
    if (totals.claims > 0)
        list.push_back(Message{totals.mismatches > 0 ? "takeaway.claims" : "takeaway.claims.none",
                               {{"claims", std::to_string(totals.claims)},
                                {"mismatches", std::to_string(totals.mismatches)},
                                {"supported", std::to_string(totals.supported)},
                                {"settled", std::to_string(totals.supported + totals.mismatches)},
                                {"runs", std::to_string(totals.knownRuns)},
                                {"open", std::to_string(totals.claims - totals.supported - totals.mismatches)}}});
    if (review.telemetry.events > 0)
        list.push_back(Message{"takeaway.telemetry",
                               {{"events", std::to_string(review.telemetry.events)},
                                {"truncated", std::to_string(review.telemetry.truncated)},
                                {"above", std::to_string(review.telemetry.aboveCeiling)}}});
    return list;
}

} // namespace exhibit
