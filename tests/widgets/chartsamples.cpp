// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/chartsamples.h"

namespace exhibit::test {

namespace {

SourceRef lineOf(const std::string& path, std::int64_t line)
{
    SourceRef ref;
    ref.path = path;
    ref.firstLine = ref.lastLine = LineNumber::fromOneBased(line);
    return ref;
}

Run executedRun(int number, int tests)
{
    Run run;
    run.key = {"long-system-name-v" + std::to_string(number + 1), "phase-" + std::to_string(number)};
    run.state = RunState::Failed;
    run.executed = true;
    run.exitCode = 1;
    run.summary = lineOf("logs/ci.txt", 100 * (number + 1));
    for (int i = 0; i < tests; ++i) {
        const bool own = i >= 40 && i % (number % 7 + 9) == 0;
        const Outcome outcome = i < 40 || own ? Outcome::Failed : Outcome::Passed;
        run.outcomes.set(TestId{i}, outcome, 0);
        if (isFailure(outcome))
            run.failures.push_back({TestId{i}, outcome, "AssertionError: assert 1 == 2", {}, 0, run.summary, {}});
    }
    run.counts.total = tests;
    run.counts.failed = static_cast<std::int64_t>(run.failures.size());
    run.counts.failedCollectors = 0;
    return run;
}

Run blockedRun(int number)
{
    Run run;
    run.key = {"long-system-name-v" + std::to_string(number + 1), "phase-" + std::to_string(number)};
    run.state = RunState::CollectionFailed;
    run.exitCode = 2;
    run.counts.total = run.counts.failed = 0;
    run.counts.failedCollectors = 10;
    run.summary = lineOf("logs/ci.txt", 100 * (number + 1));
    return run;
}

} // namespace

PackSnapshot packWithRuns(int runs)
{
    auto facts = std::make_shared<PackFacts>();
    auto review = std::make_shared<Review>();
    facts->artifacts.push_back({});
    facts->artifacts.back().path = "logs/ci.txt";
    for (int i = 0; i < 70; ++i)
        facts->tests.intern("tests/test_a.py::test_" + std::to_string(i));
    for (int i = 0; i < runs; ++i) {
        review->runs.push_back(i == 2 ? blockedRun(i) : executedRun(i, 70));
        Delta delta;
        delta.key = review->runs.back().key;
        delta.comparable = i != 2;
        for (const Failure& failure : review->runs.back().failures) {
            const bool fails = isFailure(review->runs.front().outcomes.of(failure.test));
            (fails ? delta.stillFailing : delta.newlyFailing).push_back(failure.test);
        }
        review->deltas.push_back(delta);
    }
    for (int i = 0; runs > 1 && i < 40; ++i)
        review->alwaysFailing.push_back(TestId{i});
    if (runs > 0)
        review->baseline = {review->runs.front().key, BaselineSource::StandIn};
    return {facts, review};
}

PackSnapshot packWithEvents(int events)
{
    auto facts = std::make_shared<PackFacts>();
    facts->artifacts.push_back({});
    facts->artifacts.back().path = "usage.db";
    for (int i = 0; i < events; ++i) {
        TokenEvent event;
        event.runId = "run-" + std::to_string(i % 3);
        event.phaseId = "phase-with-a-name-" + std::to_string(i % 36);
        const int day = i < events / 2 ? 23 + i * 4 / events : 29;
        event.timestamp = "2025-12-" + std::to_string(day) + " 10:00:00." + std::to_string(100000 + i);
        event.ceiling = 10000;
        const int kind = i % 9;
        event.actual = kind == 0 ? 9700 : kind == 1 ? 10000 : kind == 2 ? 20000 : 1000 * (i % 8) + 37;
        event.predicted = 5000;
        event.truncated = kind == 1 || kind == 2;
        event.stopReason = *event.truncated ? "max_tokens" : "end_turn";
        event.where.path = "usage.db";
        event.where.table = "events";
        event.where.rowId = i + 1;
        facts->tokenEvents.push_back(event);
    }
    return {facts, std::make_shared<Review>()};
}

} // namespace exhibit::test
