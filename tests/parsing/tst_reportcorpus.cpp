// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/pytest/pytestreport.h"
#include "tests/parsing/reportreading.h"
#include "tests/support/testpacks.h"

#include <QTest>

#include <optional>
#include <string>

using namespace exhibit;
using namespace exhibit::test;

/// Corpora of reports, one a line: the wrapper's forms, tests line by line, and what a hostile line may cost.
class TestReportCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corpus();
    void oneTestPerLine();
    void summaryLineBeforeTests();
    void longLine();
    void longMessageIsCut();
    void deepNesting();
    void realCorpus();
};

void TestReportCorpus::corpus()
{
    const ReadReports read = readReportLines(dataFile("pytestreport/corpus.ndjson"));
    QCOMPARE(read.witnesses.size(), std::size_t{2});
    QCOMPARE(print(read.witnesses.at(0)),
             QStringLiteral(
                 "night-1/build passed exit=0 collected=3 total=3 passed=3 failed=0 errors=0 skipped=0 collectors=-"));
    QCOMPARE(print(read.witnesses.at(1)),
             QStringLiteral("night-3/test collection-failed exit=2 collected=7 total=0 passed=0 "
                            "failed=0 errors=0 skipped=0 collectors=1"));
    QCOMPARE(read.witnesses.at(0).reportPath, std::string(".autonomous_runs\\night-1\\ci\\pytest_build.json"));
    QCOMPARE(read.witnesses.at(1).reportLine.value, 4);
    const CollectionError& error = read.witnesses.at(1).collectionErrors.front();
    QCOMPARE(error.module, std::string("t.py"));
    QCOMPARE(error.missing, std::string("shop.cart"));
    QCOMPARE(error.where.firstLine.value, 4);
    QVERIFY(QByteArray::fromStdString(error.where.quote).startsWith("E   ModuleNotFoundError"));
    QCOMPARE(print(read.problems), QStringLiteral("problem.json.prose-line@1x1 problem.json.cut-line@3x1"));
}

void TestReportCorpus::oneTestPerLine()
{
    const ReadReports read = readReportLines(dataFile("pytestreport/onetest.ndjson"));
    QCOMPARE(read.witnesses.size(), std::size_t{2});
    QCOMPARE(print(read.witnesses.at(0)),
             QStringLiteral(
                 "night-1/unit failed exit=1 collected=- total=2 passed=1 failed=1 errors=0 skipped=0 collectors=-"));
    QCOMPARE(print(read.witnesses.at(1)),
             QStringLiteral(
                 "night-2/unit passed exit=- collected=- total=2 passed=1 failed=0 errors=0 skipped=1 collectors=-"));
    const Failure& failure = read.witnesses.at(0).failures.front();
    QCOMPARE(failure.where.firstLine.value, 3);
    QCOMPARE(failure.message, std::string("assert 1 == 2"));
    QCOMPARE(failure.crashLine, 8);
}

void TestReportCorpus::summaryLineBeforeTests()
{
    const ReadReports read =
        readReportLines("{\"run_id\":\"r\",\"exitcode\":1,\"summary\":{\"failed\":1,\"total\":1}}\n"
                        "{\"nodeid\":\"a\",\"outcome\":\"failed\",\"longrepr\":\"t.py:3: boom\"}\n");
    QCOMPARE(read.witnesses.size(), std::size_t{1});
    QCOMPARE(read.witnesses.front().failures.size(), std::size_t{1});
    QCOMPARE(read.witnesses.front().failures.front().message, std::string("boom"));
    QCOMPARE(read.witnesses.front().failures.front().crashPath, std::string("t.py"));
    QCOMPARE(read.witnesses.front().exitCode, std::optional<int>(1));
}

void TestReportCorpus::longLine()
{
    std::string line = R"({"run_id":"r","report":{"exitcode":0,"summary":{"passed":9000,"total":9000},"tests":[)";
    for (int i = 0; i < 9000; ++i)
        line += (i == 0 ? "" : ",") + std::string(R"({"nodeid":"tests/package/test_module.py::test_)") +
                std::to_string(i) + R"(","outcome":"passed","call":{"outcome":"passed"}})";
    line += "]}}";
    QVERIFY(line.size() > 600'000);
    const ReadReports read = readReportLines(line.substr(0, line.size() / 2) + '\n' + line);
    QCOMPARE(read.witnesses.size(), std::size_t{1});
    QCOMPARE(read.witnesses.front().outcomes.outcomes.size(), std::size_t{9000});
    QCOMPARE(read.tests.count(), 9000);
    QCOMPARE(read.problems.size(), std::size_t{1});
    QVERIFY(read.problems.front().where.quote.size() <= 200);
    QVERIFY(read.witnesses.front().where.quote.size() <= 200);
}

void TestReportCorpus::longMessageIsCut()
{
    const std::string line =
        R"({"exitcode":1,"tests":[{"nodeid":"a","outcome":"failed","call":{"outcome":"failed","longrepr":"E   )" +
        std::string(100'000, 'x') + "\"}}]}";
    const ReadReports read = readReportLines(line);
    QCOMPARE(read.witnesses.front().failures.front().message.size(), ReportParser::maxMessageBytes);
}

void TestReportCorpus::deepNesting()
{
    const std::string open(100'000, '[');
    const std::string close(100'000, ']');
    const ReadReports balanced =
        readReportLines("{\"exitcode\":0,\"x\":" + open + close + ",\"summary\":{\"total\":1}}");
    QCOMPARE(balanced.witnesses.size(), std::size_t{1});
    const ReadReports open1 =
        readReportLines("{\"exitcode\":0,\"x\":" + open + "\n" + open + "\n{\"exitcode\":0,\"summary\":{}}");
    QCOMPARE(open1.witnesses.size(), std::size_t{1});
    QVERIFY(!open1.problems.empty());
}

void TestReportCorpus::realCorpus()
{
    const QString pack = realPack(QStringLiteral("autopack-drain-2025-12-28"));
    if (pack.isEmpty())
        QSKIP(missingPack);
    const std::string text = readFile(pack + QStringLiteral("/CONSOLIDATED_CI_REPORTS.ndjson")).toStdString();
    const ReadReports read = readReportLines(text);
    QStringList printed;
    for (const Witness& witness : read.witnesses) {
        printed << print(witness);
        QCOMPARE(static_cast<std::int64_t>(witness.failures.size()),
                 witness.counts.failed.value_or(0) + witness.counts.errors.value_or(0));
        for (const Failure& failure : witness.failures) {
            QVERIFY(!failure.message.empty());
            QVERIFY(text.find(failure.where.quote) != std::string::npos);
        }
        for (const CollectionError& error : witness.collectionErrors) {
            QVERIFY(text.find(error.where.quote) != std::string::npos);
            QCOMPARE(error.exception, std::string("ModuleNotFoundError"));
            QVERIFY(!error.missing.empty());
        }
    }
    const QString tail = QStringLiteral(" errors=0 skipped=%1 collectors=%2");
    QCOMPARE(printed.size(), 6);
    QCOMPARE(printed.at(0), QStringLiteral("research-system-v20/research-foundation-intent-discovery failed exit=1 "
                                           "collected=1450 total=1450 passed=1258 failed=60") +
                                tail.arg(132).arg(0));
    QCOMPARE(printed.at(2), QStringLiteral("research-system-v29/research-testing-polish collection-failed exit=2 "
                                           "collected=1389 total=0 passed=0 failed=0") +
                                tail.arg(0).arg(10));
    QCOMPARE(printed.at(5), QStringLiteral("research-system-v1/research-tracer-bullet failed exit=1 collected=1443 "
                                           "total=1443 passed=1251 failed=60") +
                                tail.arg(132).arg(0));
    QVERIFY(read.problems.empty());
}

QTEST_GUILESS_MAIN(TestReportCorpus)
#include "tst_reportcorpus.moc"
