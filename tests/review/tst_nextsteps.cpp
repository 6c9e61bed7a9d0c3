// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/review/diskpack.h"
#include "tests/support/testpacks.h"

#include <QTest>

#include <algorithm>

using namespace exhibit;
using namespace exhibit::test;

class TestNextSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToDo()
    {
        DiskPack made;
        made.addLog(QStringLiteral("run-one"), QStringLiteral("p1"), {"+tests/test_a.py::test_one"});
        const auto pack = made.read();
        QVERIFY(pack);
        QVERIFY(pack->review->nextSteps.empty());
    }

    /// Red runs that nothing compares share a step; it names each and points into each.
    void sharedByRuns()
    {
        DiskPack made;
        made.add(QStringLiteral("one_output.txt"), "tests/test_a.py::test_a FAILED\n"
                                                   "tests/test_a.py::test_b FAILED\n"
                                                   "=========== 2 failed in 0.10s ===========\n");
        made.add(QStringLiteral("two_output.txt"), "tests/test_b.py::test_c FAILED\n"
                                                   "=========== 1 failed in 0.20s ===========\n");
        const auto pack = made.read();
        QVERIFY(pack);
        const auto& steps = pack->review->nextSteps;
        const auto step = std::find_if(steps.begin(), steps.end(), [](const NextStep& each) {
            return each.text.id == "finding.red.recommendation.several";
        });
        QVERIFY(step != steps.end());
        QVERIFY(step == steps.begin()); // whether they are of this work cannot be told before
        QCOMPARE(step->findings.size(), std::size_t{2});
        QVERIFY(step->pointers.size() >= 2 && step->pointers[0].path != step->pointers[1].path);
    }

    /// What was cut short is named, each of it.
    void interruptedRunsShareAStep()
    {
        DiskPack made;
        made.add(QStringLiteral("one_output.txt"), "collected 2 items\n\n"
                                                   "tests/test_a.py::test_a PASSED\n"
                                                   "!!!!!!!!!!!!!!!!!!! KeyboardInterrupt !!!!!!!!!!!!!!!!!!!\n"
                                                   "=========== 1 passed in 0.10s ===========\n");
        made.add(QStringLiteral("two_output.txt"), "collected 9 items\n\n"
                                                   "tests/test_b.py::test_b PASSED\n"
                                                   "tests/test_b.py::test_c PASSED\n"
                                                   "!!!!!!!!!!!!!!!!!!! KeyboardInterrupt !!!!!!!!!!!!!!!!!!!\n"
                                                   "=========== 2 passed in 0.20s ===========\n");
        const auto pack = made.read();
        QVERIFY(pack);
        const auto& steps = pack->review->nextSteps;
        QVERIFY(!steps.empty());
        QCOMPARE(QString::fromStdString(steps.front().text.id),
                 QStringLiteral("finding.unfinished.recommendation.several"));
        QCOMPARE(QString::fromStdString(steps.front().text.args.front().value),
                 QStringLiteral("one_output.txt, two_output.txt"));
    }

    /// A broken fix and the new failures of its run are one thing: its tests are asked for once.
    void brokenFixAsksOnce_data()
    {
        QTest::addColumn<bool>("othersFail");
        QTest::newRow("no other test") << false;
        QTest::newRow("another file as well") << true;
    }

    void brokenFixAsksOnce()
    {
        QFETCH(bool, othersFail);
        DiskPack made;
        const QByteArray test = "tests/test_cart_totals.py::test_sum", other = "tests/test_b.py::test_x";
        for (const char* run : {"run-1", "run-2"})
            made.addLog(QString::fromLatin1(run), QStringLiteral("p1"), {"+" + test, "+" + other});
        made.addLog(QStringLiteral("run-3"), QStringLiteral("p1"), {"-" + test, (othersFail ? "-" : "+") + other});
        made.add(QStringLiteral("LOG.md"), "# Cart totals\n\n**Status**: FIXED + TESTED\n");
        const auto pack = made.read();
        QVERIFY(pack);
        const auto& steps = pack->review->nextSteps;
        const auto isFor = [&](const char* id) {
            return std::any_of(steps.begin(), steps.end(), [&](const NextStep& step) { return step.text.id == id; });
        };
        QVERIFY(isFor("pattern.broken.recommendation"));
        QCOMPARE(isFor("finding.new-failures.recommendation"), othersFail);
    }

    /// What was open in an archived document, or on the day of a report, is no task of now.
    void openOfItsDay()
    {
        const QByteArray text = "# Import\n\n- Validation of the import is still pending.\n";
        for (const auto& [path, isStep] :
             {std::pair("docs/IMPORT.md", true), std::pair("docs/archive/IMPORT.md", false),
              std::pair("docs/2025-08-12_IMPORT.md", false)}) {
            DiskPack pack;
            pack.add(QString::fromLatin1(path), text);
            const auto snapshot = pack.read();
            QVERIFY(snapshot.has_value());
            const auto& steps = snapshot->review->nextSteps;
            QCOMPARE(std::any_of(steps.begin(), steps.end(),
                                 [](const NextStep& step) { return step.text.id == "next.announced"; }),
                     isStep);
        }
    }

    void ranks_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::newRow("six files") << QStringLiteral("autopack-drain-2025-12-28");
        QTest::newRow("full") << QStringLiteral("autopack-drain-2025-12-28-full");
    }

    /// What blocks a verdict comes first, then what decides a pattern, the documents after the tests.
    void ranks()
    {
        QFETCH(QString, pack);
        const QString path = realPack(pack);
        if (path.isEmpty())
            QSKIP(missingPack);
        const auto& read = DiskPack::readOnce(path);
        QVERIFY(read);
        QStringList ranks;
        for (const NextStep& step : read->review->nextSteps) {
            const QString why = QString::fromStdString(step.why.id);
            if (ranks.isEmpty() || ranks.last() != why)
                ranks << why;
            QVERIFY(!step.id.empty() && !step.text.isEmpty());
        }
        QCOMPARE(ranks, (QStringList{QStringLiteral("next.why.blocks"), QStringLiteral("next.why.green"),
                                     QStringLiteral("next.why.pattern"), QStringLiteral("next.why.tests"),
                                     QStringLiteral("next.why.missing"), QStringLiteral("next.why.documents"),
                                     QStringLiteral("next.why.commits"), QStringLiteral("next.why.announced")}));
        // The pattern of the collection failure and the finding about its run are answered by one step.
        const NextStep& first = read->review->nextSteps.front();
        QCOMPARE(first.findings.size(), std::size_t{2});
        QVERIFY(!first.extraEvidence.empty());
        std::vector<std::string> answered;
        for (const NextStep& step : read->review->nextSteps)
            answered.insert(answered.end(), step.findings.begin(), step.findings.end());
        std::sort(answered.begin(), answered.end());
        QVERIFY(std::adjacent_find(answered.begin(), answered.end()) == answered.end());
    }
};

QTEST_GUILESS_MAIN(TestNextSteps)
#include "tst_nextsteps.moc"
