// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/pytest/pytestreport.h"

#include "models/parsing/json/jsonlines.h"
#include "tests/parsing/reportreading.h"

#include <QTest>

#include <optional>
#include <string>

using namespace exhibit;
using namespace exhibit::test;

namespace {

std::string argOf(const Problem& problem, const char* name)
{
    for (const MessageArg& arg : problem.message.args) {
        if (arg.name == name)
            return arg.value;
    }
    return {};
}

} // namespace

class TestPytestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data();
    void forms();
    void rejected_data();
    void rejected();
    void prettyFile();
    void inPlace();
};

void TestPytestReport::forms_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* json, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(json) << QString::fromUtf8(expected);
    };
    row("wrapper", R"({"run_id":"r","phase":"p","report":{"exitcode":0,"summary":{"passed":1,"total":1}}})",
        "r/p passed exit=0 collected=- total=1 passed=1 failed=0 errors=0 skipped=0 collectors=-");
    row("wrapper under another key", R"({"run_id":"r","pytest":{"exitcode":0,"summary":{"passed":1,"total":1}}})",
        "r passed exit=0 collected=- total=1 passed=1 failed=0 errors=0 skipped=0 collectors=-");
    row("wrapper after the report", R"({"report":{"exitcode":0,"summary":{"total":1}},"phase":"p","run_id":"r"})",
        "r/p passed exit=0 collected=- total=1 passed=0 failed=0 errors=0 skipped=0 collectors=-");
    row("environment is no report", R"({"environment":{"exitcode":9,"summary":{}},"exitcode":0,"summary":{"total":2}})",
        " passed exit=0 collected=- total=2 passed=0 failed=0 errors=0 skipped=0 collectors=-");
    row("key from report_path",
        R"({"report_path":".autonomous_runs\\r9\\ci\\pytest_p9.json","report":{"exitcode":0,"summary":{"total":1}}})",
        "r9/p9 passed exit=0 collected=- total=1 passed=0 failed=0 errors=0 skipped=0 collectors=-");
    row("key from any path",
        R"({"source":".autonomous_runs/r9/ci/pytest_p9.json","report":{"exitcode":0,"summary":{"total":1}}})",
        "r9/p9 passed exit=0 collected=- total=1 passed=0 failed=0 errors=0 skipped=0 collectors=-");
    row("phase from path, run stated",
        R"({"run_id":"r9","path":"x/r9/ci/pytest_p9.json","report":{"exitcode":0,"summary":{"total":1}}})",
        "r9/p9 passed exit=0 collected=- total=1 passed=0 failed=0 errors=0 skipped=0 collectors=-");
    row("bare", R"({"exitcode":1,"summary":{"failed":2,"total":2,"collected":2},"tests":[]})",
        " failed exit=1 collected=2 total=2 passed=0 failed=2 errors=0 skipped=0 collectors=-");
    row("sorted keys",
        R"({"collectors":[],"exitcode":1,"summary":{"failed":1,"total":1},"tests":[{"call":{"outcome":"failed"},"nodeid":"a","outcome":"failed"}]})",
        " failed exit=1 collected=- total=1 passed=0 failed=1 errors=0 skipped=0 collectors=0");
    row("no summary", R"({"exitcode":1,"tests":[{"nodeid":"a","outcome":"passed"},{"nodeid":"b","outcome":"error"}]})",
        " failed exit=1 collected=- total=2 passed=1 failed=0 errors=1 skipped=0 collectors=-");
    row("nulls", R"({"created":null,"duration":null,"exitcode":null,"summary":null,"tests":null,"collectors":null})",
        " unknown exit=- collected=- total=- passed=- failed=- errors=- skipped=- collectors=-");
    row("null count", R"({"exitcode":0,"summary":{"total":1,"collected":null,"failed":null}})",
        " passed exit=0 collected=- total=1 passed=0 failed=- errors=- skipped=0 collectors=-");
    row("empty summary, no tests", R"({"exitcode":5,"summary":{},"tests":[]})",
        " no-tests exit=5 collected=- total=0 passed=0 failed=0 errors=0 skipped=0 collectors=-");
    row("numbers as text", R"({"exitcode":"1","summary":{"failed":"3","total":"3"}})",
        " failed exit=1 collected=- total=3 passed=0 failed=3 errors=0 skipped=0 collectors=-");
    row("fraction as count", R"({"exitcode":0.0,"summary":{"total":3.0}})",
        " passed exit=0 collected=- total=3 passed=0 failed=0 errors=0 skipped=0 collectors=-");
    row("skipped collector is no error",
        R"({"exitcode":0,"summary":{"total":1},"collectors":[{"nodeid":"a.py","outcome":"skipped"},{"nodeid":"b.py","outcome":"passed"}]})",
        " passed exit=0 collected=- total=1 passed=0 failed=0 errors=0 skipped=0 collectors=0");
    row("array of reports", R"([{"exitcode":0,"summary":{"total":1}}])",
        " passed exit=0 collected=- total=1 passed=0 failed=0 errors=0 skipped=0 collectors=-");
    row("byte order mark first", "\xEF\xBB\xBF{\"exitcode\":0,\"summary\":{\"total\":1}}",
        " passed exit=0 collected=- total=1 passed=0 failed=0 errors=0 skipped=0 collectors=-");
    row("byte order mark in the middle", "{\"exitcode\":0,\xEF\xBB\xBF\"summary\":{\"total\":1}}",
        " passed exit=0 collected=- total=1 passed=0 failed=0 errors=0 skipped=0 collectors=-");
    row("prose and byte order mark before", "Exported \xEF\xBB\xBF{\"exitcode\":0,\"summary\":{\"total\":1}}",
        " passed exit=0 collected=- total=1 passed=0 failed=0 errors=0 skipped=0 collectors=-");
    row("carriage return", "{\"exitcode\":0,\"summary\":{\"total\":1}}\r",
        " passed exit=0 collected=- total=1 passed=0 failed=0 errors=0 skipped=0 collectors=-");
    row("something behind", R"({"exitcode":0,"summary":{"total":1}} trailing)",
        " passed exit=0 collected=- total=1 passed=0 failed=0 errors=0 skipped=0 collectors=-");
    row("wrong types",
        R"({"exitcode":0,"summary":{"total":1,"passed":[1],"failed":{}},"tests":{},"collectors":"x","duration":[]})",
        " passed exit=0 collected=- total=1 passed=- failed=- errors=- skipped=0 collectors=-");
}

void TestPytestReport::forms()
{
    QFETCH(QString, json);
    QFETCH(QString, expected);
    const ReadReports read = readReportLines(json.toStdString());
    QCOMPARE(read.witnesses.size(), std::size_t{1});
    const Witness& witness = read.witnesses.front();
    QCOMPARE(print(witness), expected);
    QCOMPARE(witness.reportLine.value, 1);
    QVERIFY(json.toStdString().find(witness.where.quote) != std::string::npos);
    QVERIFY(json.toStdString().find(witness.summary.quote) != std::string::npos);
}

void TestPytestReport::rejected_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("read");
    const auto row = [](const char* name, const QByteArray& json, const char* problem, int column, bool read) {
        QTest::newRow(name) << json << QString::fromLatin1(problem) << column << read;
    };
    row("prose", "Exported 12 samples", "problem.json.prose-line", 1, false);
    row("bare value", "42", "problem.json.prose-line", 1, false);
    row("cut in a string", R"({"exitcode":0,"sum)", "problem.json.cut-line", 15, false);
    row("several values", R"({"exitcode":0,"summary":{"total":1}}{"exitcode":0,"summary":{"total":1}})",
        "problem.json.several-values", 37, true);
    row("cut between fields", R"({"exitcode":0,"summary":{"total":1})", "problem.json.broken-line", -1, false);
    row("cut behind a comma", R"({"exitcode":0,)", "problem.json.cut-line", 15, false);
    row("missing colon", R"({"exitcode" 0,"summary":{"total":1}})", "problem.json.broken-line", -1, false);
    row("wrong bracket", R"({"exitcode":0,"tests":[{"nodeid":"a"],"summary":{}})", "problem.json.broken-line", -1,
        false);
    row("bad number", R"({"exitcode":0x1,"summary":{"total":1}})", "problem.json.broken-line", -1, false);
    row("bad literal", R"({"exitcode":nope,"summary":{"total":1}})", "problem.json.broken-line", -1, false);
    row("behind the value", R"({"exitcode":0,"summary":{"total":1}} and more)", "problem.json.trailing-text", 38, true);
    row("invalid UTF-8", "{\"exitcode\":0,\"summary\":{\"total\":1},\"x\":\"\xFF\xC3\"}", "problem.json.invalid-utf8",
        42, true);
    row("not a report", R"({"hello":"world"})", "problem.report.other-line", -1, false);
    row("empty object", "{}", "problem.report.other-line", -1, false);
    row("reportlog", R"({"$report_type":"TestReport","nodeid":"a","outcome":"passed","when":"setup"})",
        "problem.report.reportlog-line", -1, false);
    row("numbers as text", R"({"exitcode":"0","summary":{"total":1}})", "problem.report.number-as-text", -1, true);
    row("fewer tests than counted",
        R"({"exitcode":0,"summary":{"total":5},"tests":[{"nodeid":"a","outcome":"passed"}]})",
        "problem.report.total-differs", -1, true);
}

void TestPytestReport::rejected()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    QFETCH(int, column);
    QFETCH(bool, read);
    // The neighbours must be read whatever stands between them.
    const std::string good = R"({"exitcode":0,"summary":{"total":7}})";
    const ReadReports result = readReportLines(good + '\n' + json.toStdString() + '\n' + good);
    QCOMPARE(result.witnesses.size(), std::size_t(read ? 3 : 2) + (problem.endsWith(QLatin1String("values")) ? 1 : 0));
    QCOMPARE(result.witnesses.back().reportLine.value, 3);
    QCOMPARE(print(result.problems), problem + QStringLiteral("@2x1"));
    const Problem& found = result.problems.front();
    QVERIFY(json.toStdString().find(found.where.quote) != std::string::npos);
    QVERIFY(!found.where.quote.empty());
    if (column > 0)
        QCOMPARE(argOf(found, "column"), std::to_string(column));
}

void TestPytestReport::prettyFile()
{
    const std::string text = dataFile("pytestreport/pretty.json");
    const ReadReports read = readReportFile(".autonomous_runs/shop-1/ci/pytest_unit.json", text);
    QCOMPARE(read.witnesses.size(), std::size_t{1});
    const Witness& witness = read.witnesses.front();
    QCOMPARE(print(witness),
             QStringLiteral(
                 "shop-1/unit failed exit=1 collected=4 total=4 passed=2 failed=1 errors=1 skipped=0 collectors=0"));
    QCOMPARE(witness.createdEpoch, std::optional<double>(1700000000.5));
    QCOMPARE(witness.durationSeconds, std::optional<double>(12.25));
    QVERIFY(!witness.reportLine.isValid());
    QCOMPARE(witness.where.firstLine.value, 7);
    QCOMPARE(witness.where.quote, std::string("\"summary\": {"));
    QCOMPARE(witness.failures.size(), std::size_t{2});
    const Failure& total = witness.failures.at(0);
    QCOMPARE(read.tests.nodeId(total.test), std::string("tests/test_cart.py::test_total[a b]"));
    QCOMPARE(total.message, std::string("AssertionError: assert 3 == 4"));
    QCOMPARE(total.crashPath, std::string("/home/ci/shop/cart.py"));
    QCOMPARE(total.crashLine, 31);
    QCOMPARE(total.where.firstLine.value, 27);
    QCOMPARE(total.where.quote, std::string("\"tests/test_cart.py::test_total[a b]\","));
    QCOMPARE(total.cause.firstLine.value, 36);
    const Failure& ship = witness.failures.at(1);
    QCOMPARE(outcomeName(ship.outcome), std::string_view("error"));
    QCOMPARE(ship.message, std::string("OSError: no store"));
    QVERIFY(read.problems.empty());
    QCOMPARE(outcomeName(witness.outcomes.of(read.tests.find("tests/test_cart.py::test_pay"))),
             std::string_view("passed"));
}

void TestPytestReport::inPlace()
{
    std::string text = dataFile("pytestreport/pretty.json");
    const std::size_t size = text.size();
    text.append(jsonPadding, 'x');
    TestDictionary tests;
    ReportParser parser(tests);
    TextSource source;
    source.path = "pretty.json";
    source.text = std::string_view(text).substr(0, size);
    parser.addFile(source, text.size());
    QCOMPARE(parser.finish().front().counts.total, std::optional<std::int64_t>(4));
}

QTEST_GUILESS_MAIN(TestPytestReport)
#include "tst_pytestreport.moc"
