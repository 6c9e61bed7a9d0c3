// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/review.h"
#include "models/domain/reviewtotals.h"
#include "models/review/runs/namedruns.h"
#include "models/review/runs/runs.h"
#include "models/review/runs/witnesses.h"
#include "tests/support/factsbuilder.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

QStringList labels(const std::vector<Run>& runs)
{
    QStringList list;
    for (const Run& run : runs)
        list << QString::fromStdString(toString(run.key));
    return list;
}

QStringList differences(const PackFacts& facts)
{
    QStringList list;
    for (const Run& run : assembleRuns(facts)) {
        for (const Disagreement& difference : findDisagreements(facts, run))
            list << QString::fromStdString(difference.what);
    }
    return list;
}

/// A report as a file of its own.
Witness& report(FactsBuilder& facts, const std::string& path, const Results& results, double seconds = 2.5)
{
    Witness& witness = facts.reportLine({}, 1, results, path);
    witness.reportLine = {};
    witness.durationSeconds = seconds;
    return witness;
}

Witness& log(FactsBuilder& facts, const std::string& path, const Results& results, double seconds = 2.5)
{
    Witness& witness = facts.log({}, results, path);
    witness.durationSeconds = seconds;
    return witness;
}

const Results twoTests{{"tests/a.py::one", Outcome::Passed}, {"tests/a.py::two", Outcome::Failed}};

} // namespace

class TestRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namedRuns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("named");
        const auto row = [](const char* text, const QStringList& named) {
            QTest::newRow(text) << QString::fromUtf8(text) << named;
        };
        const QString v1 = QStringLiteral("fix-v1"), v12 = QStringLiteral("fix-v12"), v1b = QStringLiteral("fix-v1.b");
        row("fix-v1", {v1});
        row("fix-v12 and fix-v1", {v1, v12});
        row("prefix-v1", {});
        row("fix-v1-retry", {});
        row("fix-v1_old", {});
        row("fix-v1.b is not it", {v1b});
        row("It is fix-v1.", {v1});
        row("`fix-v1`: done", {v1});
        row("(fix-v1)", {v1});
        row("## fix-v12", {v12});
        row("runs/fix-v12/ci/unit.log", {v12});
        row("fix-v1, then fix-v12, then fix-v1", {v1, v12});
        row("nightly 2026-11 is green", {QStringLiteral("nightly 2026-11")});
        row("nightly 2026-111", {});
        row("logs/unit-1.txt", {QStringLiteral("logs/unit-1.txt")});
        row("my/logs/unit-1.txt:3", {QStringLiteral("logs/unit-1.txt")});
        row("unit-1.txt", {});
        row("the only-here-phase of it", {QStringLiteral("r9-x")});
        row("the shared-phase of it", {});
        row("main is green", {});
        row("version 3.11", {});
    }

    void namedRuns()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, named);
        std::vector<Run> runs;
        for (const auto& [id, phase] : std::vector<std::pair<const char*, const char*>>{{"fix-v1", "shared-phase"},
                                                                                        {"fix-v12", "shared-phase"},
                                                                                        {"fix-v1.b", ""},
                                                                                        {"nightly 2026-11", ""},
                                                                                        {"logs/unit-1.txt", ""},
                                                                                        {"r9-x", "only-here-phase"},
                                                                                        {"main", ""},
                                                                                        {"3.11", ""}}) {
            Run run;
            run.key = {id, phase};
            runs.push_back(run);
        }
        QStringList found;
        for (const int run : NamedRuns(runs).namedIn(text.toStdString()))
            found.append(QString::fromStdString(runs[static_cast<std::size_t>(run)].key.runId));
        QCOMPARE(found, named);
    }

    void orderIsThatOfTheCorpus()
    {
        FactsBuilder facts;
        facts.log({"r2", "p"}, twoTests, "ci.log", 1);
        facts.log({"only-log", "p"}, twoTests, "ci.log", 10);
        facts.prose({"only-prose", ""}, "DONE_SUCCESS");
        facts.reportLine({"r1", "p"}, 2, twoTests);
        facts.reportLine({"r2", "p"}, 1, twoTests);
        QCOMPARE(labels(assembleRuns(facts.build())),
                 QStringList({QStringLiteral("r2/p"), QStringLiteral("r1/p"), QStringLiteral("only-log/p"),
                              QStringLiteral("only-prose")}));
    }

    /// The end of a log names fewer failures than it counts.
    void totalsCountTheUnnamed()
    {
        FactsBuilder facts;
        Witness& witness = log(facts, "ci.log", {{"a", Outcome::Failed}, {"b", Outcome::Passed}});
        witness.counts.total = 9;
        witness.counts.passed = 5;
        witness.counts.failed = 4;
        const PackFacts pack = facts.build();
        Review review;
        review.runs = assembleRuns(pack);
        QCOMPARE(countTotals(pack, review).failingTests, std::int64_t{4});
    }

    void logAndReportAreOneRun()
    {
        FactsBuilder facts;
        facts.log({"r", "p"}, twoTests).reportPath = ".autonomous_runs\\r\\ci\\pytest_p.json";
        facts.reportLine({"r", "p"}, 1, twoTests);
        const auto runs = assembleRuns(facts.build());
        QCOMPARE(runs.size(), 1U);
        const Run& run = runs.front();
        QCOMPARE(run.state, RunState::Failed);
        QCOMPARE(run.counts.total.value_or(-1), 2);
        QCOMPARE(run.counts.skipped.value_or(-1), 0);
        QCOMPARE(run.reportLine.value, 1);
        QCOMPARE(QString::fromStdString(toString(run.summary)), QStringLiteral("ci.log#L4"));
        QCOMPARE(QString::fromStdString(run.reportPath), QStringLiteral(".autonomous_runs\\r\\ci\\pytest_p.json"));
        QVERIFY(run.witnessesAgree);
        QCOMPARE(run.failures.size(), 1U);
        QCOMPARE(QString::fromStdString(toString(run.failures[0].where)), QStringLiteral("ci.log#L3"));
        QCOMPARE(run.outcomes.lines[1], 3U);
    }

    void logAloneIsAFullRun()
    {
        FactsBuilder facts;
        facts.log({"r", "p"}, twoTests);
        const auto runs = assembleRuns(facts.build());
        QCOMPARE(runs.size(), 1U);
        QVERIFY(runs[0].report.isNull());
        QVERIFY(!runs[0].reportLine.isValid());
        QVERIFY(runs[0].executed);
        QCOMPARE(runs[0].counts.total.value_or(-1), 2);
        QCOMPARE(runs[0].exitCode.value_or(-1), 1);
    }

    void proseJoinsTheOnlyPhase()
    {
        FactsBuilder facts;
        facts.reportLine({"r", "p"}, 1, {{"t.py::a", Outcome::Passed}});
        facts.prose({"r", ""}, "DONE_FAILED_REQUIRES_HUMAN_REVIEW");
        const auto runs = assembleRuns(facts.build());
        QCOMPARE(labels(runs), QStringList({QStringLiteral("r/p")}));
        // The run failed elsewhere; this phase did not.
        QCOMPARE(runs[0].state, RunState::Passed);
        QVERIFY(runs[0].witnessesAgree);
    }

    void proseOfSeveralPhasesStandsAlone()
    {
        FactsBuilder facts;
        facts.reportLine({"r", "p"}, 1, twoTests);
        facts.reportLine({"r", "q"}, 2, twoTests);
        facts.prose({"r", ""}, "DONE_SUCCESS");
        const auto runs = assembleRuns(facts.build());
        QCOMPARE(labels(runs), QStringList({QStringLiteral("r/p"), QStringLiteral("r/q"), QStringLiteral("r")}));
        QCOMPARE(runs[2].state, RunState::Unknown);
        QVERIFY(!runs[2].executed);
        QCOMPARE(QString::fromStdString(runLabel(runs, runs[0])), QStringLiteral("r/p"));
    }

    void samePhaseOfTwoRuns()
    {
        FactsBuilder facts;
        facts.reportLine({"r1", "polish"}, 1, twoTests);
        facts.reportLine({"r2", "polish"}, 2, twoTests);
        QCOMPARE(assembleRuns(facts.build()).size(), 2U);
    }

    void collectionFailureIsAStateOfItsOwn()
    {
        FactsBuilder facts;
        facts.failedCollection({"r", "p"}, {"tests/x.py", "tests/y.py"}, "src.gone");
        Witness& report = facts.reportLine({"r", "p"}, 1, {});
        report.counts.collected = 7;
        report.counts.failedCollectors = 2;
        report.exitCode = 2;
        report.state = RunState::NoTests;
        const auto pack = facts.build();
        const auto runs = assembleRuns(pack);
        QCOMPARE(runs.size(), 1U);
        QCOMPARE(runs[0].state, RunState::CollectionFailed);
        QVERIFY(!runs[0].executed);
        QVERIFY(runs[0].witnessesAgree);
        QCOMPARE(runs[0].collectionErrors.size(), 2U);
        QCOMPARE(runs[0].counts.failedCollectors.value_or(-1), 2);
    }

    void failedCollectorsAreNeverGreen()
    {
        FactsBuilder facts;
        Witness& report = facts.reportLine({"r", "p"}, 1, {{"t.py::a", Outcome::Passed}});
        report.counts.failedCollectors = 1;
        QCOMPARE(assembleRuns(facts.build())[0].state, RunState::CollectionFailed);
    }

    void namelessSourcesAreRunsByPlace()
    {
        FactsBuilder facts;
        facts.log({"", ""}, twoTests, "logs/nightly.log");
        facts.reportLine({"", ""}, 3, twoTests, "bare.ndjson");
        QCOMPARE(labels(assembleRuns(facts.build())),
                 QStringList({QStringLiteral("bare.ndjson#L3"), QStringLiteral("logs/nightly.log")}));
    }

    void sessionsOfOneLog()
    {
        FactsBuilder facts;
        facts.log({"r", "p"}, {{"t.py::a", Outcome::Passed}}, "ci.log", 1).session = 0;
        facts.log({"r", "p"}, twoTests, "ci.log", 10).session = 1;
        QCOMPARE(labels(assembleRuns(facts.build())), QStringList({QStringLiteral("r/p"), QStringLiteral("r/p#2")}));
        // The report tells of the second one.
        facts.reportLine({"r", "p"}, 1, twoTests);
        const auto runs = assembleRuns(facts.build());
        QCOMPARE(labels(runs), QStringList({QStringLiteral("r/p"), QStringLiteral("r/p#1")}));
        QVERIFY(runs[0].witnessesAgree);
        QCOMPARE(runs[0].counts.total.value_or(-1), 2);
    }

    void joins_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* scene, int count, const char* why = "") {
            QTest::newRow(scene) << QString::fromLatin1(scene) << count << QString::fromLatin1(why);
        };
        row("named report", 1, "join.named-report");
        row("named report of other numbers", 2);
        row("same numbers and time", 1, "join.same-numbers");
        row("same numbers, another time", 2);
        row("two of the same numbers", 3);
        row("equal numbers, a part of the failing name", 1, "join.same-numbers");
        row("equal numbers, other failing tests", 2);
        row("the same failing name", 1, "join.same-names");
        row("another failing name", 2);
        row("printed at one instant", 1, "join.same-line");
        row("printed a second later", 2);
        row("shards by time", 1, "join.parts");
        row("shards by name", 1, "join.parts");
        row("numbered, a day apart", 2);
        row("numbered, the same tests", 2);
        row("numbered, nothing says more", 2);
    }

    void joins()
    {
        QFETCH(QString, scene);
        QFETCH(int, count);
        QFETCH(QString, why);
        const Results others{{"tests/b.py::one", Outcome::Failed}, {"tests/b.py::two", Outcome::Passed}};
        FactsBuilder facts;
        if (scene.startsWith(QLatin1String("named report"))) {
            log(facts, "out/unit.log", twoTests, 1).reportPath = "/srv/build/junit.xml";
            report(facts, "junit.xml", scene.endsWith(QLatin1String("numbers")) ? Results{others[0]} : twoTests, 9);
        } else if (scene.contains(QLatin1String("same numbers"))) {
            log(facts, "unit.log", twoTests);
            report(facts, "unit.xml", twoTests, scene.endsWith(QLatin1String("another time")) ? 4 : 2.503);
            if (scene.startsWith(QLatin1String("two of")))
                report(facts, "unit2.xml", twoTests);
        } else if (scene.startsWith(QLatin1String("equal numbers"))) {
            const bool isOther = scene.endsWith(QLatin1String("tests"));
            log(facts, "unit.log", {{"drops", Outcome::Failed}, {"adds", Outcome::Passed}});
            report(facts, "unit.xml",
                   {{isOther ? "test_pays (shop.PayTests)" : "Shop.CartTests.Drops", Outcome::Failed},
                    {"Shop.CartTests.Adds", Outcome::Passed}});
        } else if (scene.endsWith(QLatin1String("failing name"))) {
            const bool isSame = scene.startsWith(QLatin1String("the same"));
            Witness& console = log(facts, "out.txt", {{"cart.test.ts > cart > adds an item", Outcome::Failed}}, 9);
            console.passesUnnamed = true;
            console.counts.passed = 1;
            console.counts.collected = 2;
            report(facts, "junit.xml",
                   {{isSame ? "cart.test.ts::cart \xE2\x80\xBA adds an item" : "cart.test.ts::cart takes",
                     Outcome::Failed},
                    {"cart.test.ts::pays", Outcome::Passed}});
        } else if (scene.startsWith(QLatin1String("printed"))) {
            log(facts, "0_unit.txt", twoTests).createdEpoch = 1777888800.25;
            log(facts, "unit/3_test.txt", twoTests).createdEpoch =
                scene.endsWith(QLatin1String("later")) ? 1777888801.25 : 1777888800.25;
        } else {
            const bool isNamed = scene.endsWith(QLatin1String("name"));
            const bool isDated = !isNamed && !scene.endsWith(QLatin1String("more"));
            const std::string name = isNamed ? "unit-shard-" : "unit-";
            const Results& second = scene.endsWith(QLatin1String("same tests")) ? twoTests : others;
            Witness& first = report(facts, name + "1.xml", twoTests, 3);
            if (isDated)
                first.createdEpoch = 1777888800;
            Witness& other = report(facts, name + "2.xml", second, 7);
            if (isDated)
                other.createdEpoch = scene.contains(QLatin1String("day")) ? 1777888800 + 86400 : 1777888801;
        }
        for (std::size_t i = 0; i < facts.facts().witnesses.size(); ++i)
            facts.facts().witnesses[i].document.artifact = static_cast<int>(i);
        const auto runs = assembleRuns(facts.build());
        QCOMPARE(static_cast<int>(runs.size()), count);
        const Run& run = runs.front();
        QCOMPARE(run.joins.empty() ? QString() : QString::fromStdString(run.joins.front().id), why);
        const bool isWhole = why != QLatin1String("join.parts");
        QCOMPARE(run.parts.size(), isWhole ? 0U : 2U);
        if (count == 1) {
            QCOMPARE(run.counts.total.value_or(-1), isWhole ? 2 : 4);
            QCOMPARE(run.failures.size(), isWhole ? 1U : 2U);
            QVERIFY(run.witnessesAgree);
        }
    }

    /// Letters show how many passed. As many in a run that names them are the same tests.
    void aQuietRunPassesWhatAnotherNames()
    {
        FactsBuilder facts;
        Witness& before = log(facts, "1.log", {{"t/a.py::x", Outcome::Failed}});
        before.passesUnnamed = true;
        before.tallies = {{"t/a.py", 2, 1, 0, 0, {}}};
        Witness& after = log(facts, "2.log", {});
        after.counts.total = after.counts.passed = 7;
        after.passesUnnamed = true;
        after.state = RunState::Passed;
        after.tallies = {{"t/a.py", 3, 0, 0, 0, {}}, {"t/b.py", 4, 0, 0, 0, {}}};
        auto runs = assembleRuns(facts.build());
        QCOMPARE(runs[1].outcomes.of(TestId{0}), Outcome::Passed);
        facts.facts().witnesses[1].tallies.front().passed = 2; // one test is gone: it may be this one
        runs = assembleRuns(facts.build());
        QCOMPARE(runs[1].outcomes.of(TestId{0}), Outcome::Absent);
    }

    void whereAllIsSkippedNothingIsGreen()
    {
        FactsBuilder facts;
        facts.reportLine({"r", "p"}, 1, {{"t.py::a", Outcome::Skipped}});
        facts.reportLine({"s", "p"}, 2, {{"t.py::a", Outcome::Skipped}, {"t.py::b", Outcome::Passed}});
        const auto runs = assembleRuns(facts.build());
        QCOMPARE(runs[0].state, RunState::NoTests);
        QVERIFY(!runs[0].executed);
        QCOMPARE(runs[1].state, RunState::Passed);
    }

    void disagreements_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("none") << 0 << QStringList();
        QTest::newRow("totals come first")
            << 1 << QStringList({QStringLiteral("collected"), QStringLiteral("total"), QStringLiteral("passed")});
        QTest::newRow("outcomes") << 2 << QStringList({QStringLiteral("outcomes")});
        QTest::newRow("stated exit code") << 3 << QStringList({QStringLiteral("exit_code")});
        QTest::newRow("deselected tests explain it") << 4 << QStringList();
        QTest::newRow("failing teardown explains it") << 5 << QStringList();
    }

    void disagreements()
    {
        QFETCH(int, which);
        QFETCH(QStringList, expected);
        FactsBuilder facts;
        Witness& log = facts.log({"r", "p"}, twoTests);
        if (which == 2) {
            const Outcome first = log.outcomes.outcomes[0];
            log.outcomes.outcomes.set(0, log.outcomes.outcomes[1]);
            log.outcomes.outcomes.set(1, first);
        }
        if (which == 4) {
            log.counts.collected = 12;
            log.counts.deselected = 10;
        }
        if (which == 5)
            log.counts.errors = 1;
        Witness& report = facts.reportLine({"r", "p"}, 1, twoTests);
        if (which == 1) {
            report.counts.total = 3;
            report.counts.collected = 3;
            report.counts.passed = 2;
        }
        if (which == 3)
            report.exitCode = 0;
        if (which == 5)
            report.counts.errors = 1, report.counts.failed = 1, report.counts.passed = 0;
        const auto pack = facts.build();
        QCOMPARE(differences(pack), expected);
        QCOMPARE(assembleRuns(pack)[0].witnessesAgree, expected.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestRuns)
#include "tst_runs.moc"
