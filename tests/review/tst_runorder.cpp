// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/decision/laterruns.h"
#include "models/review/runs/runorder.h"
#include "models/review/runs/runs.h"
#include "models/review/sets/deltas.h"
#include "tests/support/factsbuilder.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

constexpr auto P = Outcome::Passed;
constexpr auto F = Outcome::Failed;

/// One run a file: what it is called, and whether the test `a` of two fails in it.
PackFacts packOf(const std::vector<std::pair<std::string, bool>>& files)
{
    FactsBuilder facts;
    for (const auto& [path, fails] : files)
        facts.log({}, {{"a", fails ? F : P}, {"b", P}}, path);
    return facts.build();
}

std::vector<Run> runsOf(const std::vector<std::pair<std::string, bool>>& files)
{
    return assembleRuns(packOf(files));
}

} // namespace

class TestRunOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// -1: the first file is the earlier one, 1: the later one, 0: their names do not tell.
    void names_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("order");
        const auto row = [](const char* first, const char* second, int order) {
            QTest::addRow("%s %s", first, second) << first << second << order;
        };
        row("before.log", "after.log", -1);
        row("ci/after_fix.txt", "ci/before.log", 1);
        row("test-results.txt", "test-results-final.txt", -1);
        row("results_final2.txt", "results_final10.txt", -1);
        row("baseline/pytest.log", "after/pytest.log", -1);
        row("run2.log", "run10.log", -1);
        row("tests-v2.txt", "tests.txt", 1);
        row("test-2025-11-04.log", "test-20251101.log", 1);
        row("nightly-2025-11-04T0930.log", "nightly-2025-11-04T2210.log", -1);
        row("old.log", "new.log", -1);
        row("tests.log", "tests-new.log", 0);
        row("batch1.log", "batch2.log", 0);
        row("api-before.log", "web-after.log", 0);
        row("test.log", "test-2025-11-04.log", 0);
        row("run-19385028311.log", "run-19385028399.log", 0);
        row("unit.log", "e2e.log", 0);
    }

    void names()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(int, order);
        const std::vector<Run> runs = runsOf({{first.toStdString(), false}, {second.toStdString(), false}});
        const bool swapped = runs.front().log.path != first.toStdString();
        const Run& one = runs[swapped ? 1 : 0];
        const Run& two = runs[swapped ? 0 : 1];
        QCOMPARE(isKnownLater(one, two), order > 0);
        QCOMPARE(isKnownLater(two, one), order < 0);
        if (order != 0)
            QCOMPARE(swapped, order > 0);
    }

    /// Days order runs of any name, but do not move them.
    void daysOfOtherNames()
    {
        const std::vector<Run> runs = runsOf({{"build-2025-11-04.log", false}, {"make-2025-11-01.log", false}});
        QCOMPARE(runs.front().log.path, std::string("build-2025-11-04.log"));
        QVERIFY(isKnownLater(runs.front(), runs.back()));
        QVERIFY(!isKnownLater(runs.back(), runs.front()));
    }

    void whatWasBeforeStandsIn()
    {
        const PackFacts facts = packOf({{"after.log", true}, {"before.log", false}});
        const std::vector<Run> runs = assembleRuns(facts);
        QCOMPARE(runs.front().log.path, std::string("before.log"));
        const auto baseline = chooseBaseline(runs, {});
        QVERIFY(baseline->key == runs.front().key);
        QVERIFY(!isSettledLater(facts.tests, runs, runs.back()));
    }

    /// A name lets a sentence stand that the last run bears out; it takes no red run out of the decision.
    void namesSettleNoRedRun()
    {
        const PackFacts facts = packOf({{"after.log", false}, {"before.log", true}});
        const std::vector<Run> runs = assembleRuns(facts);
        QCOMPARE(aftermathOf(facts.tests, runs.front(), {&runs.back()}), Aftermath::Settled);
        QVERIFY(!isSettledLater(facts.tests, runs, runs.front()));
        QVERIFY(!isSettledLater(facts.tests, runs, runs.back()));
    }

    /// A name may hold what the test has measured; a test that only went away is not mended.
    void numbersInNamesMayDiffer()
    {
        for (const bool isNamedAlike : {true, false}) {
            FactsBuilder builder;
            builder.log({}, {{"mutates: 0 mutations", F}, {"b", P}}, "results.txt");
            builder.log({}, {{isNamedAlike ? "mutates: 2 mutations" : "grows: 2 mutations", P}, {"b", P}},
                        "results_final.txt");
            const PackFacts facts = builder.build();
            const std::vector<Run> runs = assembleRuns(facts);
            QCOMPARE(aftermathOf(facts.tests, runs.front(), {&runs.back()}),
                     isNamedAlike ? Aftermath::Settled : Aftermath::Stays);
        }
    }

    /// What was run for two versions of a language is one result: a green one mends no red one. Releases of the program
    /// follow each other.
    void versionsAreBesides()
    {
        const auto aftermath = [](const char* red, const char* green, double apart) {
            FactsBuilder builder;
            builder.log({}, {{"a", F}, {"b", P}}, red).createdEpoch = 1'000;
            builder.log({}, {{"a", P}, {"b", P}}, green).createdEpoch = 1'000 + apart;
            const PackFacts facts = builder.build();
            const std::vector<Run> runs = assembleRuns(facts);
            const bool isRedFirst = runs.front().state == RunState::Failed;
            return aftermathOf(facts.tests, isRedFirst ? runs.front() : runs.back(),
                               {isRedFirst ? &runs.back() : &runs.front()});
        };
        constexpr double hour = 3'600, week = 7 * 24 * hour;
        QCOMPARE(aftermath("results-3.9/tests.log", "results-3.12/tests.log", hour), Aftermath::Stays);
        QCOMPARE(aftermath("8.2/tests.log", "8.3/tests.log", hour), Aftermath::Stays);
        QCOMPARE(aftermath("py39/tests.log", "py312/tests.log", week), Aftermath::Stays);
        QCOMPARE(aftermath("results-3.9/tests.log", "results-3.10/tests.log", week), Aftermath::Settled);
        QCOMPARE(aftermath("results-1.0/tests.log", "results-1.1/tests.log", hour), Aftermath::Settled);
        QCOMPARE(aftermath("results-3.9/old.log", "results-3.12/new.log", hour), Aftermath::Settled);
    }

    /// A time that is stated is surer than a name.
    void timesComeBeforeNames()
    {
        FactsBuilder facts;
        facts.log({}, {{"a", P}}, "after.log").createdEpoch = 100;
        facts.log({}, {{"a", P}}, "before.log").createdEpoch = 200;
        const std::vector<Run> runs = assembleRuns(facts.build());
        QCOMPARE(runs.front().log.path, std::string("after.log"));
        QVERIFY(isKnownLater(runs.back(), runs.front()));
    }
};

QTEST_MAIN(TestRunOrder)
#include "tst_runorder.moc"
