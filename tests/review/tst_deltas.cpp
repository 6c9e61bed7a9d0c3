// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/failures/collectionlimit.h"
#include "models/review/runs/runs.h"
#include "models/review/sets/behaviours.h"
#include "models/review/sets/deltas.h"
#include "models/review/sets/standin.h"
#include "tests/support/factsbuilder.h"

#include <QElapsedTimer>
#include <QTest>

#include <ctime>

using namespace exhibit;
using namespace exhibit::test;

namespace {

constexpr auto P = Outcome::Passed;
constexpr auto F = Outcome::Failed;

FactsBuilder fourRuns()
{
    FactsBuilder facts;
    facts.reportLine({"base", "p"}, 1,
                     {{"a", F}, {"b", F}, {"c", P}, {"gone", F}, {"gone-green", P}, {"skipped", Outcome::Skipped}});
    facts.reportLine({"second", "p"}, 2, {{"a", F}, {"b", P}, {"c", F}, {"new", F}, {"new-green", P}, {"skipped", F}});
    facts.failedCollection({"third", "p"}, {"tests/x.py"}, "src.gone");
    facts.reportLine({"fourth", "p"}, 4, {{"a", Outcome::Error}, {"b", Outcome::Skipped}, {"c", P}, {"gone", F}});
    return facts;
}

QStringList names(const PackFacts& facts, const std::vector<TestId>& tests)
{
    QStringList list;
    for (const TestId test : tests)
        list << QString::fromStdString(facts.tests.nodeId(test));
    return list;
}

} // namespace

class TestDeltas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsAreByIdentity()
    {
        const PackFacts facts = fourRuns().build();
        const auto runs = assembleRuns(facts);
        const auto deltas = buildDeltas(facts, runs, chooseBaseline(runs, {}).value());
        const Delta& second = deltas[1];
        QCOMPARE(names(facts, second.newlyFailing), QStringList({QStringLiteral("c"), QStringLiteral("skipped")}));
        QCOMPARE(names(facts, second.newTestsFailing), QStringList({QStringLiteral("new")}));
        QCOMPARE(names(facts, second.fixed), QStringList({QStringLiteral("b")}));
        QCOMPARE(names(facts, second.stillFailing), QStringList({QStringLiteral("a")}));
        QCOMPARE(names(facts, second.failingRemoved), QStringList({QStringLiteral("gone")}));
        QCOMPARE(second.vanished, 2);
        QCOMPARE(second.added, 2);
        QCOMPARE(deltaSeverity(second), std::string_view("medium"));
    }

    void whatIsSkippedOrGoneIsNotFixed()
    {
        const PackFacts facts = fourRuns().build();
        const auto runs = assembleRuns(facts);
        const auto deltas = buildDeltas(facts, runs, chooseBaseline(runs, {}).value());
        QCOMPARE(runs[2].key.runId, std::string("fourth"));
        QVERIFY(deltas[2].fixed.empty());
        QCOMPARE(deltaSeverity(deltas[2]), std::string_view("none"));
    }

    void aCollectionFailureIsNotCompared()
    {
        const PackFacts facts = fourRuns().build();
        const auto runs = assembleRuns(facts);
        const auto deltas = buildDeltas(facts, runs, chooseBaseline(runs, {}).value());
        const Delta& third = deltas[3];
        QVERIFY(!third.comparable);
        QCOMPARE(third.vanished, 0);
        QVERIFY(third.fixed.empty());
        QCOMPARE(third.newCollectionErrors, std::vector<std::string>{"tests/x.py"});
        QCOMPARE(deltaSeverity(third), std::string_view("low"));
    }

    void coreAndMovers()
    {
        const PackFacts facts = fourRuns().build();
        const auto runs = assembleRuns(facts);
        QCOMPARE(names(facts, findAlwaysFailing(facts, runs)), QStringList({QStringLiteral("a")}));
        QStringList moving;
        for (const Mover& mover : findMovers(facts, runs))
            moving << QString::fromStdString(facts.tests.nodeId(mover.test));
        QCOMPARE(moving, QStringList({QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("gone"),
                                      QStringLiteral("new"), QStringLiteral("skipped")}));
    }

    void oneRunHasNoCore()
    {
        FactsBuilder facts;
        facts.reportLine({"only", "p"}, 1, {{"a", F}});
        const PackFacts pack = facts.build();
        const auto runs = assembleRuns(pack);
        QVERIFY(findAlwaysFailing(pack, runs).empty());
        QVERIFY(findMovers(pack, runs).empty());
    }

    void baseline_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("expected"); // empty: an error
        QTest::newRow("run") << QStringLiteral("second") << QStringLiteral("second/p");
        QTest::newRow("run and phase") << QStringLiteral("second/p") << QStringLiteral("second/p");
        QTest::newRow("unknown") << QStringLiteral("nobody") << QString();
        QTest::newRow("wrong phase") << QStringLiteral("second/q") << QString();
    }

    void baseline()
    {
        QFETCH(QString, chosen);
        QFETCH(QString, expected);
        const auto runs = assembleRuns(fourRuns().build());
        const auto baseline = chooseBaseline(runs, chosen.toStdString());
        QCOMPARE(bool(baseline), !expected.isEmpty());
        if (baseline) {
            QCOMPARE(QString::fromStdString(toString(baseline->key)), expected);
            QCOMPARE(baseline->source, BaselineSource::Chosen);
        } else {
            QCOMPARE(baseline.error().code, Error::Code::InvalidArgument);
        }
    }

    void ambiguousBaseline()
    {
        FactsBuilder facts;
        facts.reportLine({"r", "p"}, 1, {{"a", F}});
        facts.reportLine({"r", "q"}, 2, {{"a", F}});
        const auto baseline = chooseBaseline(assembleRuns(facts.build()), std::string("r"));
        QVERIFY(!baseline);
        QCOMPARE(baseline.error().message.id, std::string("error.baseline.several"));
    }

    /// What stops early, is newer or has other tests says nothing of a run.
    void standIns_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("standIn");
        const auto row = [](const char* scene, const char* standIn) {
            QTest::newRow(scene) << QString::fromLatin1(scene) << QString::fromLatin1(standIn);
        };
        row("alone", "");
        row("two alike", "one");
        row("the first is newer", "two");
        row("the first stops early", "");
        row("the first has other tests", "");
        row("the first has other tests than two", "two");
    }

    void standIns()
    {
        QFETCH(QString, scene);
        QFETCH(QString, standIn);
        const bool isOther = scene.contains(QLatin1String("other tests"));
        FactsBuilder facts;
        Witness& first = facts.log({"one", ""}, {{isOther ? "x" : "a", P}}, "1.log");
        first.createdEpoch = scene.endsWith(QLatin1String("newer")) ? 300 : 100;
        if (scene.endsWith(QLatin1String("early")))
            first.counts.collected = 400;
        if (scene != QLatin1String("alone"))
            facts.log({"two", ""}, {{"a", F}, {"b", P}}, "2.log").createdEpoch = 200;
        if (scene.endsWith(QLatin1String("two")))
            facts.log({"three", ""}, {{"a", P}, {"b", F}}, "3.log").createdEpoch = 400;
        const PackFacts pack = facts.build();
        const auto runs = assembleRuns(pack);
        const auto baseline = chooseBaseline(runs, {});
        QCOMPARE(QString::fromStdString(baseline->key.runId), standIn);
        const auto deltas = buildDeltas(pack, runs, *baseline);
        if (isOther) {
            QVERIFY(!deltas.front().comparable);
            QVERIFY(deltas.front().newTestsFailing.empty());
        }
    }

    void aQuietRunLacksNothing()
    {
        FactsBuilder facts;
        facts.log({"one", ""}, {{"a", F}, {"b", P}, {"c", P}}, "1.log");
        Witness& quiet = facts.log({"two", ""}, {{"b", F}}, "2.log");
        quiet.counts.collected = quiet.counts.total = 3;
        quiet.counts.passed = 2;
        quiet.passesUnnamed = true;
        const PackFacts pack = facts.build();
        const auto runs = assembleRuns(pack);
        const auto deltas = buildDeltas(pack, runs, chooseBaseline(runs, {}).value());
        QCOMPARE(names(pack, deltas[1].newlyFailing), QStringList({QStringLiteral("b")}));
        QVERIFY(deltas[1].failingRemoved.empty());
        QCOMPARE(deltas[1].vanished, 0);
    }

    void standInIsTheFirstThatExecuted()
    {
        FactsBuilder facts;
        facts.failedCollection({"first", "p"}, {"tests/x.py"}, "src.gone", "ci.log", 1);
        facts.log({"second", "p"}, {{"a", F}}, "ci.log", 10);
        facts.log({"third", "p"}, {{"a", F}}, "ci.log", 20);
        const auto runs = assembleRuns(facts.build());
        const auto baseline = chooseBaseline(runs, {});
        QCOMPARE(baseline->key.runId, std::string("second"));
        QCOMPARE(baseline->source, BaselineSource::StandIn);
    }

    /// A source names so many modules and no more: what it does not name may be as old as the rest.
    void modulesThatAreNotNamedAreNotNew()
    {
        FactsBuilder facts;
        std::vector<std::string> modules;
        for (std::size_t i = 0; i < maxCollectionErrors; ++i)
            modules.push_back("tests/m" + std::to_string(i) + ".py");
        facts.failedCollection({"first", "p"}, modules, "src.gone", "ci.log", 1);
        facts.failedCollection({"second", "p"}, {"tests/x.py"}, "src.gone", "ci.log", 100'000);
        const PackFacts built = facts.build();
        const auto runs = assembleRuns(built);
        const auto deltas = buildDeltas(built, runs, chooseBaseline(runs, std::string("first")).value());
        QVERIFY(deltas[1].newCollectionErrors.empty());
        QVERIFY(againstEarlier(built, runs, 1).newCollectionErrors.empty());
    }

    void brokenBaselineComparesNothing()
    {
        const PackFacts facts = fourRuns().build();
        const auto runs = assembleRuns(facts);
        for (const Delta& delta : buildDeltas(facts, runs, chooseBaseline(runs, std::string("third")).value())) {
            QVERIFY(!delta.comparable);
            QVERIFY(delta.newCollectionErrors.empty());
            QVERIFY(delta.newTestsFailing.empty());
        }
    }

    void againstTheRunBefore()
    {
        const PackFacts facts = fourRuns().build();
        const auto runs = assembleRuns(facts);
        const auto deltas = buildPreviousDeltas(facts, runs);
        QCOMPARE(deltas.size(), runs.size());
        QVERIFY(!deltas[0].comparable);
        QCOMPARE(names(facts, deltas[1].newlyFailing), QStringList({QStringLiteral("c"), QStringLiteral("skipped")}));
        QCOMPARE(names(facts, deltas[2].newTestsFailing), QStringList({QStringLiteral("gone")}));
        QCOMPARE(names(facts, deltas[2].fixed), QStringList({QStringLiteral("c")}));
        QCOMPARE(names(facts, deltas[2].failingRemoved),
                 QStringList({QStringLiteral("new"), QStringLiteral("skipped")}));
        QVERIFY(!deltas[3].comparable);
        QCOMPARE(deltas[3].newCollectionErrors, std::vector<std::string>{"tests/x.py"});
    }

    void againstEverythingBefore()
    {
        const PackFacts facts = fourRuns().build();
        const auto runs = assembleRuns(facts);
        const Delta fourth = againstEarlier(facts, runs, 2);
        QVERIFY(fourth.newlyFailing.empty());
        QVERIFY(fourth.newTestsFailing.empty());
        QVERIFY2(fourth.fixed.empty(), "c passed in the first run already");
        QCOMPARE(names(facts, fourth.stillFailing), QStringList({QStringLiteral("a"), QStringLiteral("gone")}));
        QCOMPARE(names(facts, againstRuns(facts, runs, 2, {1}).fixed), QStringList({QStringLiteral("c")}));
        QVERIFY(!againstEarlier(facts, runs, 0).comparable);
    }

    void whatWasNotReachedIsNotGone_data()
    {
        QTest::addColumn<bool>("interrupted");
        QTest::newRow("ended early") << true;
        QTest::newRow("file not collected") << false;
    }

    void whatWasNotReachedIsNotGone()
    {
        QFETCH(bool, interrupted);
        FactsBuilder facts;
        facts.reportLine({"base", "p"}, 1, {{"tests/x.py::red", F}, {"tests/x.py::green", P}, {"tests/y.py::red", F}});
        Witness& now = facts.reportLine({"now", "p"}, 2, {{"tests/y.py::red", F}});
        if (interrupted)
            now.state = RunState::Interrupted;
        else
            now.collectionErrors.push_back({"tests/x.py", "ImportError", "no", "", ref("reports.ndjson", 2, "x")});
        const PackFacts pack = facts.build();
        const auto runs = assembleRuns(pack);
        const Delta delta = buildPreviousDeltas(pack, runs)[1];
        QVERIFY(delta.failingRemoved.empty());
        QVERIFY(delta.fixed.empty());
        QCOMPARE(delta.vanished, 0);
        QCOMPARE(delta.notReached, 2);
    }

    void trackerFile()
    {
        FactsBuilder facts;
        facts.reportLine({"r1", "p"}, 1, {{"a", F}, {"b", F}, {"c", P}});
        facts.reportLine({"r2", "p"}, 2, {{"a", F}, {"b", P}, {"c", F}, {"new", F}});
        PackFacts pack = facts.build();
        BaselineFile file;
        file.where.path = "baselines/0a1b2c.json";
        file.total = 3;
        file.failingTestIds = {"a", "b", "removed"};
        pack.tests.intern("removed");
        pack.baselineFiles.push_back(file);
        const auto runs = assembleRuns(pack);
        const auto baseline = chooseBaseline(pack, runs, {});
        QCOMPARE(baseline->source, BaselineSource::Tracker);
        QCOMPARE(baseline->key.runId, std::string("0a1b2c.json"));
        const auto deltas = buildDeltas(pack, runs, *baseline);
        QCOMPARE(deltaSeverity(deltas[0]), std::string_view("none"));
        QCOMPARE(names(pack, deltas[1].newlyFailing), QStringList({QStringLiteral("c")}));
        QCOMPARE(names(pack, deltas[1].newTestsFailing), QStringList({QStringLiteral("new")}));
        QCOMPARE(names(pack, deltas[1].fixed), QStringList({QStringLiteral("b")}));
        QCOMPARE(names(pack, deltas[1].failingRemoved), QStringList({QStringLiteral("removed")}));
        QCOMPARE(chooseBaseline(pack, runs, std::string("r1"))->source, BaselineSource::Chosen);
    }

    void aTrackerFileOfABrokenSessionIsNone()
    {
        PackFacts pack = fourRuns().build();
        BaselineFile file;
        file.where.path = "baselines/0a1b2c.json";
        file.total = 0;
        file.errors = 16;
        pack.baselineFiles.push_back(file);
        QCOMPARE(chooseBaseline(pack, assembleRuns(pack), {})->source, BaselineSource::StandIn);
    }

    /// What runs cost is what they hold, not their number times that of all tests.
    void manyRunsThatShareNoTest()
    {
        constexpr std::size_t ofRun = 20;
        PackFacts facts;
        std::vector<Run> runs(8'000);
        for (std::size_t r = 0; r < runs.size(); ++r) {
            runs[r].key = {"run" + std::to_string(r), "p"};
            runs[r].executed = true;
            runs[r].state = RunState::Passed;
            for (std::size_t i = 0; i < ofRun; ++i)
                runs[r].outcomes.set(facts.tests.intern("t.py::t" + std::to_string(r * ofRun + i)), P, 0);
        }
        const std::clock_t before = std::clock();
        const auto deltas = buildDeltas(facts, runs, chooseBaseline(runs, std::string("run0/p")).value());
        QCOMPARE(deltas[1].vanished, 20);
        QCOMPARE(deltas[1].added, 20);
        QCOMPARE(buildPreviousDeltas(facts, runs).back().vanished, 20);
        QVERIFY(findAlwaysFailing(facts, runs).empty());
        QVERIFY(findMovers(facts, runs).empty());
        QCOMPARE(findBehaviours(facts, runs).size(), runs.size() * ofRun);
        QVERIFY(!findStandIn(runs));
        QVERIFY((std::clock() - before) / CLOCKS_PER_SEC < 10); // a walk over all tests for each run takes minutes
    }

    void thousandRunsOfTenThousandTests()
    {
        PackFacts facts;
        constexpr int tests = 10000;
        for (int i = 0; i < tests; ++i)
            facts.tests.intern("tests/test_" + std::to_string(i % 100) + ".py::case_" + std::to_string(i));
        std::vector<Run> runs(1000);
        for (std::size_t r = 0; r < runs.size(); ++r) {
            runs[r].key = {"run" + std::to_string(r), "p"};
            runs[r].executed = true;
            runs[r].state = RunState::Failed;
            runs[r].outcomes.outcomes.store(0, std::vector<Outcome>(tests, P), tests);
            for (std::size_t i = 0; i < 100; ++i)
                runs[r].outcomes.outcomes.set((i * 37 + (i < 50 ? 0 : r)) % tests, F);
        }
        QElapsedTimer timer;
        timer.start();
        const auto deltas = buildDeltas(facts, runs, chooseBaseline(runs, {}).value());
        const auto always = findAlwaysFailing(facts, runs);
        const auto movers = findMovers(facts, runs);
        qInfo("%lld ms", timer.elapsed());
        QCOMPARE(deltas.size(), runs.size());
        QVERIFY(always.size() >= 40);
        QVERIFY(!movers.empty());
    }
};

QTEST_APPLESS_MAIN(TestDeltas)
#include "tst_deltas.moc"
