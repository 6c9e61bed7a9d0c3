// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/testsamples.h"

#include "models/review/engine.h"
#include "tests/support/factsbuilder.h"

namespace exhibit::test {

namespace {

Behaviour behaviourOf(const std::string& nodeId)
{
    if (nodeId == "tests/a.py::TestA::flaky")
        return Behaviour::Flaky;
    if (nodeId == "tests/a.py::TestA::breaks")
        return Behaviour::Regressed;
    if (nodeId == "tests/c.py::gone")
        return Behaviour::FailingRemoved;
    if (nodeId == "tests/b.py::arrives")
        return Behaviour::NewFailing;
    return Behaviour::AlwaysFailing;
}

} // namespace

PackSnapshot suiteOfFourRuns()
{
    constexpr auto passed = Outcome::Passed, failed = Outcome::Failed;
    FactsBuilder builder;
    builder.log({"night-1", "unit"}, {{"tests/a.py::TestA::breaks", passed},
                                      {"tests/a.py::TestA::flaky", failed},
                                      {"tests/a.py::TestA::red1", failed},
                                      {"tests/a.py::TestA::red2", failed},
                                      {"tests/a.py::TestA::red3", failed},
                                      {"tests/c.py::gone", failed},
                                      {"tests/c.py::skips", Outcome::Skipped}});
    builder.log({"night-2", "unit"},
                {{"tests/a.py::TestA::breaks", failed},
                 {"tests/a.py::TestA::flaky", passed},
                 {"tests/a.py::TestA::red1", failed},
                 {"tests/a.py::TestA::red2", failed},
                 {"tests/a.py::TestA::red3", failed},
                 {"tests/b.py::arrives", failed},
                 {"tests/c.py::skips", Outcome::Skipped}},
                "ci.log", 100);
    builder.failedCollection({"night-3", "unit"}, {"tests/a.py", "tests/lost.py"}, "shop.cart", "ci.log", 200);
    builder.log({"night-4", "unit"},
                {{"tests/a.py::TestA::breaks", passed},
                 {"tests/a.py::TestA::flaky", failed},
                 {"tests/a.py::TestA::red1", failed},
                 {"tests/a.py::TestA::red2", failed},
                 {"tests/a.py::TestA::red3", failed},
                 {"tests/c.py::skips", Outcome::Skipped}},
                "ci.log", 300);
    auto facts = std::make_shared<const PackFacts>(builder.build());
    auto review = buildReview(*facts, {});
    Review own = std::move(review.value());
    // Behaviours and signatures by hand, so that these tests do not hang on the rules that find them.
    own.behaviours.clear();
    own.signatures.clear();
    Signature signature;
    signature.id = "assert & more";
    signature.pattern = "AssertionError: assert <n> == <n>";
    signature.crashPath = "src/shop.py";
    signature.crashLine = 117;
    signature.side = CodeSide::Product;
    for (const char* name : {"red1", "red2", "red3"}) {
        const TestId test = facts->tests.find(std::string("tests/a.py::TestA::") + name);
        signature.tests.push_back(test);
        for (const int run : {0, 1, 3})
            signature.members.push_back({test, run, "AssertionError", ref("ci.log", 10 + run, "E"), {}});
    }
    signature.runs = {0, 1, 3};
    own.signatures = {signature};
    for (std::int32_t i = 0; i < facts->tests.count(); ++i) {
        const std::string& nodeId = facts->tests.nodeId(TestId{i});
        if (nodeId == "tests/c.py::skips")
            continue;
        TestBehaviour behaviour;
        behaviour.test = TestId{i};
        behaviour.behaviour = behaviourOf(nodeId);
        behaviour.run = behaviour.behaviour == Behaviour::AlwaysFailing ? -1 : 1;
        behaviour.failedRuns = 2;
        behaviour.executedRuns = 3;
        own.behaviours.push_back(behaviour);
    }
    own.totals = countTotals(*facts, own);
    return {facts, std::make_shared<const Review>(std::move(own))};
}

PackSnapshot largeSuite(int runs, int tests)
{
    auto facts = std::make_shared<PackFacts>();
    auto review = std::make_shared<Review>();
    for (int test = 0; test < tests; ++test)
        facts->tests.intern("tests/part" + std::to_string(test / 100) + "/test_file.py::test_" + std::to_string(test));
    for (int index = 0; index < runs; ++index) {
        Run run;
        run.key = {"run-" + std::to_string(index), {}};
        run.state = RunState::Failed;
        run.executed = true;
        for (int test = 0; test < tests; ++test) {
            const bool always = test % 100 == 7, moves = test % 997 == 3 && index % 3 == 0;
            run.outcomes.set(TestId{test}, always || moves ? Outcome::Failed : Outcome::Passed,
                             static_cast<std::uint32_t>(test + 1));
        }
        review->runs.push_back(std::move(run));
    }
    review->totals = countTotals(*facts, *review);
    return {facts, review};
}

} // namespace exhibit::test
