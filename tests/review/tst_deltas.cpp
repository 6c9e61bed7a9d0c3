// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/deltas.h"
#include "models/review/runs.h"
#include "tests/support/factsbuilder.h"

#include <QElapsedTimer>
#include <QTest>

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

    void standInIsTheFirstThatExecuted()
    {
        FactsBuilder facts;
        facts.failedCollection({"first", "p"}, {"tests/x.py"}, "src.gone", "ci.log", 1);
        facts.log({"second", "p"}, {{"a", F}}, "ci.log", 10);
        const auto runs = assembleRuns(facts.build());
        const auto baseline = chooseBaseline(runs, {});
        QCOMPARE(baseline->key.runId, std::string("second"));
        QCOMPARE(baseline->source, BaselineSource::StandIn);
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
            runs[r].outcomes.outcomes.assign(tests, P);
            for (std::size_t i = 0; i < 100; ++i)
                runs[r].outcomes.outcomes[(i * 37 + (i < 50 ? 0 : r)) % tests] = F;
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
