// SPDX-License-Identifier: GPL-3.0-or-later
// exhibit-bench-sets [RUNS] [TESTS]: how fast the outcomes of many runs are compared, as ratios to reading and copying
// the same bytes once.
#include "models/loading/rulefiles.h"
#include "models/review/runs/runs.h"
#include "models/review/sets/behaviours.h"
#include "models/review/sets/deltas.h"
#include "models/review/sets/testsets.h"
#include "models/review/signatures/signatures.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <functional>
#include <numeric>

namespace exhibit::bench {

namespace {

constexpr int rounds = 3;
constexpr std::size_t columns = 1000; ///< of a suite map as wide as a window

/// Processor time: one thread works, and other programs do not count.
double secondsOf(const std::function<void()>& work)
{
    std::vector<double> values;
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t start = std::clock();
        work();
        values.push_back(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Peak resident memory in megabytes, from /proc.
double peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::strtod(line.c_str() + 6, nullptr) / 1024;
    }
    return 0;
}

/// A core of failures that never ends, some that move, tests that come and go.
Outcome outcomeOf(std::size_t run, std::size_t test)
{
    const std::size_t mixed = run * 7919 + test * 104729;
    if (test % 200 == 0)
        return Outcome::Failed;
    if (test % 101 == 0 && run % 50 < test % 50)
        return Outcome::Absent;
    if (test % 12 == 0)
        return Outcome::Skipped;
    return test % 97 == 0 && mixed % 31 == 0 ? Outcome::Failed : Outcome::Passed;
}

PackFacts generate(std::size_t runs, std::size_t tests)
{
    PackFacts facts;
    for (std::size_t i = 0; i < tests; ++i)
        facts.tests.intern("tests/part" + std::to_string(i % 40) + "/test_" + std::to_string(i % 400) +
                           ".py::TestCase::test_case_" + std::to_string(i));
    for (std::size_t r = 0; r < runs; ++r) {
        Witness& witness = facts.witnesses.emplace_back();
        witness.kind = WitnessKind::Log;
        witness.key = {"run-" + std::to_string(r), "phase"};
        witness.state = RunState::Failed;
        witness.where.path = "ci.log";
        witness.where.firstLine = LineNumber{static_cast<std::int64_t>(r * (tests + 2)) + 1};
        for (std::size_t i = 0; i < tests; ++i) {
            const TestId test{static_cast<std::int32_t>(i)};
            const Outcome outcome = outcomeOf(r, i);
            witness.outcomes.set(test, outcome, static_cast<std::uint32_t>(i + 1));
            if (!isFailure(outcome))
                continue;
            Failure failure;
            failure.test = test;
            failure.message = "AssertionError: assert " + std::to_string(r) + " == " + std::to_string(i);
            failure.crashPath = "C:\\work\\src\\module" + std::to_string(i % 20) + ".py";
            failure.crashLine = static_cast<std::int64_t>(i % 60) + 1;
            failure.where = witness.where;
            witness.failures.push_back(std::move(failure));
        }
    }
    return facts;
}

/// What a suite map draws: for each run and column the worst outcome of the column's tests in path order.
std::size_t suiteMap(const PackFacts& facts, const std::vector<Run>& runs)
{
    const auto order = testsByNodeId(facts);
    std::vector<std::uint8_t> rank{0, 1, 5, 6, 2, 3, 4};
    std::vector<std::uint8_t> cells(runs.size() * columns, 0);
    for (std::size_t r = 0; r < runs.size(); ++r) {
        for (std::size_t i = 0; i < order.size(); ++i) {
            std::uint8_t& cell = cells[r * columns + i * columns / order.size()];
            cell = std::max(cell, rank[static_cast<std::size_t>(runs[r].outcomes.of(order[i]))]);
        }
    }
    return std::accumulate(cells.begin(), cells.end(), std::size_t{0});
}

void print(const char* what, double seconds, double copy)
{
    std::printf("  %-28s %8.1f ms  %7.1f x\n", what, seconds * 1000, seconds / copy);
}

void run(std::size_t runCount, std::size_t testCount)
{
    const PackFacts facts = generate(runCount, testCount);
    const SignatureRules rules = loadSignatureRules(ruleFiles({}).value()).value();
    std::vector<Run> runs;
    const double assemble = secondsOf([&] { runs = assembleRuns(facts); });
    std::vector<Outcome> flat;
    for (const Run& one : runs)
        flat.insert(flat.end(), one.outcomes.outcomes.begin(), one.outcomes.outcomes.end());
    std::vector<Outcome> target(flat.size());
    const double copy = secondsOf([&] { std::memcpy(target.data(), flat.data(), flat.size()); });
    std::size_t failures = 0;
    const double scan = secondsOf([&] {
        for (const Outcome outcome : flat)
            failures += isFailure(outcome) ? 1U : 0U;
    });
    const double deltas = secondsOf([&] { buildDeltas(facts, runs, chooseBaseline(runs, {}).value()); });
    const double previous = secondsOf([&] { buildPreviousDeltas(facts, runs); });
    const double earlier = secondsOf([&] { againstEarlier(facts, runs, runs.size() - 1); });
    const double core = secondsOf([&] { findAlwaysFailing(facts, runs); });
    const double movers = secondsOf([&] { findMovers(facts, runs); });
    const double behaviours = secondsOf([&] { findBehaviours(facts, runs); });
    const double map = secondsOf([&] { failures += suiteMap(facts, runs); });
    const double signatures = secondsOf([&] { buildSignatures(facts, runs, rules); });
    std::printf("%zu runs of %zu tests, %.1f MB of outcomes (ratios to copying them; check %zu)\n", runCount, testCount,
                static_cast<double>(flat.size()) / 1e6, failures);
    print("copy", copy, copy);
    print("scan", scan, copy);
    print("runs from witnesses", assemble, copy);
    print("deltas", deltas, copy);
    print("against the run before", previous, copy);
    print("against all earlier runs", earlier, copy);
    print("core", core, copy);
    print("movers", movers, copy);
    print("behaviours", behaviours, copy);
    print("suite map", map, copy);
    print("signatures", signatures, copy);
    print("sets, behaviours and map", deltas + previous + core + movers + behaviours + map, copy);
    std::printf("  peak memory %.0f MB\n", peakMegabytes());
}

} // namespace

} // namespace exhibit::bench

int main(int argc, char** argv)
{
    const auto number = [&](int index, std::size_t fallback) {
        return argc > index ? std::max<std::size_t>(1, std::strtoul(argv[index], nullptr, 10)) : fallback;
    };
    exhibit::bench::run(number(1, 1000), number(2, 10000));
    return 0;
}
