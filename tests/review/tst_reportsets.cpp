// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/packreader.h"
#include "models/review/sets/deltas.h"
#include "tests/support/builtinrules.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace exhibit;

namespace {

struct TestRow
{
    const char* name;
    const char* status; ///< `passed` or `failed`
};

QByteArray junit(const std::vector<TestRow>& results)
{
    QByteArray text = "<?xml version=\"1.0\"?>\n<testsuites>\n<testsuite name=\"pytest\" tests=\"" +
                      QByteArray::number(static_cast<int>(results.size())) + "\">\n";
    for (const TestRow& result : results) {
        text += QByteArray("<testcase classname=\"tests.test_x\" name=\"") + result.name + "\" time=\"0.1\">";
        if (qstrcmp(result.status, "failed") == 0)
            text += "<failure message=\"assert 1 == 2\">tests/test_x.py:4: AssertionError</failure>";
        text += "</testcase>\n";
    }
    return text + "</testsuite>\n</testsuites>\n";
}

QByteArray ctrf(const std::vector<TestRow>& results)
{
    QByteArray tests;
    for (const TestRow& result : results)
        tests += (tests.isEmpty() ? "" : ",\n") + QByteArray("{\"name\": \"") + result.name + "\", \"status\": \"" +
                 result.status + "\", \"duration\": 1, \"filePath\": \"tests/test_x.py\"}";
    return "{\"results\": {\"tool\": {\"name\": \"pytest\"}, \"summary\": {\"tests\": " +
           QByteArray::number(static_cast<int>(results.size())) +
           ", \"passed\": 0, \"failed\": 0, \"pending\": 0, \"skipped\": 0, \"other\": 0, \"start\": 1, \"stop\": 2},\n"
           "\"tests\": [" +
           tests + "]}}\n";
}

QStringList lastParts(const PackFacts& facts, const std::vector<TestId>& tests)
{
    QStringList names;
    for (const TestId test : tests)
        names << QString::fromStdString(facts.tests.nodeId(test)).section(QStringLiteral("::"), -1);
    return names;
}

} // namespace

/// Reports of other tools are compared as pytest's own are: nothing that vanished is fixed, nothing new has regressed.
class TestReportSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCalledWhatItIsNot_data()
    {
        QTest::addColumn<bool>("isJunit");
        QTest::newRow("JUnit XML") << true;
        QTest::newRow("CTRF") << false;
    }

    void nothingIsCalledWhatItIsNot()
    {
        QFETCH(bool, isJunit);
        const std::vector<TestRow> before{
            {"test_red", "failed"}, {"test_gone", "failed"}, {"test_lost", "passed"}, {"test_fine", "passed"}};
        const std::vector<TestRow> now{{"test_red", "failed"}, {"test_new", "failed"}, {"test_fine", "passed"}};
        QTemporaryDir pack;
        for (const auto& [run, results] : {std::pair{"run-1", &before}, std::pair{"run-2", &now}}) {
            QVERIFY(QDir(pack.path()).mkpath(QLatin1String(run)));
            QFile file(pack.filePath(QLatin1String(run)) +
                       (isJunit ? QStringLiteral("/junit.xml") : QStringLiteral("/ctrf.json")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(isJunit ? junit(*results) : ctrf(*results));
        }
        ReadOptions options;
        options.rules = test::builtInRules();
        options.useIndex = false;
        options.dataDir = options.cacheDir = m_home.path().toStdString();
        const auto snapshot = readPack(pack.path().toStdString(), options, CancelFlag());
        QVERIFY(bool(snapshot));
        const Review& review = *snapshot->review;
        QCOMPARE(review.runs.size(), 2U);
        const Delta& delta = review.previousDeltas[1];
        QVERIFY(delta.comparable);
        QVERIFY(delta.fixed.empty());
        QVERIFY(delta.newlyFailing.empty());
        const PackFacts& facts = *snapshot->facts;
        QCOMPARE(lastParts(facts, delta.stillFailing), QStringList{QStringLiteral("test_red")});
        QCOMPARE(lastParts(facts, delta.failingRemoved), QStringList{QStringLiteral("test_gone")});
        QCOMPARE(lastParts(facts, delta.newTestsFailing), QStringList{QStringLiteral("test_new")});
        QCOMPARE(delta.vanished, 2);
        QCOMPARE(delta.added, 1);
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestReportSets)
#include "tst_reportsets.moc"
