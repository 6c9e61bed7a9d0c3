// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/pytestreport.h"

#include "models/parsing/jsonlines.h"
#include "models/parsing/pytestreporttext.h"
#include "tests/support/testpacks.h"

#include <QTest>

#include <algorithm>
#include <optional>
#include <string>

using namespace exhibit;

namespace {

struct Read
{
    TestDictionary tests;
    std::vector<Witness> witnesses;
    std::vector<Problem> problems;
};

std::optional<RunKey> keyOfPath(std::string_view path)
{
    const std::size_t ci = path.find("/ci/pytest_");
    const std::size_t windowsCi = path.find("\\ci\\pytest_");
    const std::size_t at = std::min(ci, windowsCi);
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::size_t begin = path.find_last_of("/\\", at - 1) + 1;
    const std::string_view phase = path.substr(at + 11, path.rfind('.') - at - 11);
    return RunKey{std::string(path.substr(begin, at - begin)), std::string(phase)};
}

Read readLines(const std::string& text)
{
    Read read;
    ReportParser parser(read.tests, keyOfPath);
    TextSource origin;
    origin.path = "corpus.ndjson";
    std::string_view rest = text;
    for (LineNumber line{1}; !rest.empty(); line = line.plus(1)) {
        const std::size_t newline = rest.find('\n');
        parser.addLine(origin, line, rest.substr(0, newline));
        rest = newline == std::string_view::npos ? std::string_view{} : rest.substr(newline + 1);
    }
    read.witnesses = parser.finish();
    read.problems = parser.takeProblems();
    return read;
}

Read readFile(const std::string& path, const std::string& text)
{
    Read read;
    ReportParser parser(read.tests, keyOfPath);
    TextSource source;
    source.path = path;
    source.text = text;
    parser.addFile(source);
    read.witnesses = parser.finish();
    read.problems = parser.takeProblems();
    return read;
}

std::string dataFile(const char* name)
{
    return test::readFile(test::dataPath(QString::fromLatin1(name))).toStdString();
}

QString textOf(const std::optional<std::int64_t>& count)
{
    return count ? QString::number(*count) : QStringLiteral("-");
}

/// `run/phase state exit=… total=… passed=… …` with `-` for what is not stated.
QString print(const Witness& witness)
{
    const RunCounts& c = witness.counts;
    return QStringLiteral("%1 %2 exit=%3 collected=%4 total=%5 passed=%6 failed=%7 errors=%8 skipped=%9")
               .arg(QString::fromStdString(toString(witness.key)),
                    QString::fromLatin1(runStateName(witness.state).data()), textOf(witness.exitCode),
                    textOf(c.collected), textOf(c.total), textOf(c.passed), textOf(c.failed), textOf(c.errors),
                    textOf(c.skipped)) +
           QStringLiteral(" collectors=%1").arg(textOf(c.failedCollectors));
}

QString print(const std::vector<Problem>& problems)
{
    QStringList printed;
    for (const Problem& problem : problems)
        printed << QStringLiteral("%1@%2x%3")
                       .arg(QString::fromStdString(problem.message.id))
                       .arg(problem.where.firstLine.value)
                       .arg(problem.count);
    return printed.join(QLatin1Char(' '));
}

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
    void states_data();
    void states();
    void causes_data();
    void causes();
    void collectionCauses_data();
    void collectionCauses();
    void prettyFile();
    void corpus();
    void oneTestPerLine();
    void summaryLineBeforeTests();
    void longLine();
    void longMessageIsCut();
    void deepNesting();
    void inPlace();
    void realCorpus();
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
        " passed exit=0 collected=- total=1 passed=0 failed=0 errors=0 skipped=0 collectors=-");
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
        " passed exit=0 collected=- total=1 passed=0 failed=0 errors=0 skipped=0 collectors=-");
}

void TestPytestReport::forms()
{
    QFETCH(QString, json);
    QFETCH(QString, expected);
    const Read read = readLines(json.toStdString());
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
    const Read result = readLines(good + '\n' + json.toStdString() + '\n' + good);
    QCOMPARE(result.witnesses.size(), std::size_t(read ? 3 : 2) + (problem.endsWith(QLatin1String("values")) ? 1 : 0));
    QCOMPARE(result.witnesses.back().reportLine.value, 3);
    QCOMPARE(print(result.problems), problem + QStringLiteral("@2x1"));
    const Problem& found = result.problems.front();
    QVERIFY(json.toStdString().find(found.where.quote) != std::string::npos);
    QVERIFY(!found.where.quote.empty());
    if (column > 0)
        QCOMPARE(argOf(found, "column"), std::to_string(column));
}

void TestPytestReport::states_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("failedCollectors");
    QTest::addColumn<QString>("state");
    const auto row = [](const char* name, int exitCode, int total, int failed, int collectors, const char* state) {
        QTest::newRow(name) << exitCode << total << failed << collectors << QString::fromLatin1(state);
    };
    constexpr int none = -1;
    row("green", 0, 10, 0, 0, "passed");
    row("red", 1, 10, 2, 0, "failed");
    row("red says zero", 0, 10, 2, 0, "failed");
    row("exit 1 without failures", 1, 10, 0, 0, "failed");
    row("collection failed", 2, 0, 0, 10, "collection-failed");
    row("collection failed, exit unknown", none, 0, 0, 1, "collection-failed");
    row("collection failed, others ran", 1, 5, 1, 1, "failed");
    row("interrupted", 2, 5, 0, 0, "interrupted");
    row("internal error", 3, 0, 0, 0, "interrupted");
    row("usage", 4, 0, 0, 0, "no-tests");
    row("none collected", 5, 0, 0, 0, "no-tests");
    row("collect only", 0, 0, 0, 0, "no-tests");
    row("zero tests, exit 1", 1, 0, 0, 0, "failed");
    row("no exit code, green", none, 10, 0, none, "passed");
    row("nothing known", none, none, none, none, "unknown");
    row("only exit 0", 0, none, none, none, "no-tests");
}

void TestPytestReport::states()
{
    QFETCH(int, exitCode);
    QFETCH(int, total);
    QFETCH(int, failed);
    QFETCH(int, failedCollectors);
    QFETCH(QString, state);
    RunCounts counts;
    if (total >= 0)
        counts.total = total;
    if (failed >= 0)
        counts.failed = failed;
    if (failedCollectors >= 0)
        counts.failedCollectors = failedCollectors;
    const RunState found = runStateOf(exitCode < 0 ? std::nullopt : std::optional<int>(exitCode), counts);
    QCOMPARE(QString::fromLatin1(runStateName(found).data()), state);
}

void TestPytestReport::causes_data()
{
    QTest::addColumn<QString>("longrepr");
    QTest::addColumn<QString>("cause");
    QTest::newRow("tb=line") << QStringLiteral("C:\\x\\t.py:36: assert 2 == 0")
                             << QStringLiteral("C:\\x\\t.py:36: assert 2 == 0");
    QTest::newRow("block") << QStringLiteral("f\nE   AssertionError: a\nE    +  where\n\nt.py:3: AssertionError")
                           << QStringLiteral("AssertionError: a");
    QTest::newRow("last block") << QStringLiteral("E   KeyError: 1\n\nDuring handling\nE   ValueError: 2")
                                << QStringLiteral("ValueError: 2");
    QTest::newRow("no E line") << QStringLiteral("first\nlast  \n\n") << QStringLiteral("last");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("blank lines") << QStringLiteral("\n\n") << QString();
}

void TestPytestReport::causes()
{
    QFETCH(QString, longrepr);
    QFETCH(QString, cause);
    const std::string text = longrepr.toStdString();
    QCOMPARE(std::string(causeLine(text)), cause.toStdString());
}

void TestPytestReport::collectionCauses_data()
{
    QTest::addColumn<QString>("longrepr");
    QTest::addColumn<QString>("exception");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("missing");
    const auto row = [](const char* name, const char* longrepr, const char* exception, const char* message,
                        const char* missing) {
        QTest::newRow(name) << QString::fromUtf8(longrepr) << QString::fromUtf8(exception) << QString::fromUtf8(message)
                            << QString::fromUtf8(missing);
    };
    row("module",
        "ImportError while importing test module 'x'.\nTraceback:\nE   ModuleNotFoundError: No module named 'a.b'",
        "ModuleNotFoundError", "No module named 'a.b'", "a.b");
    row("name", "E   ImportError: cannot import name 'Cart' from 'shop.cart' (/w/shop/cart.py)", "ImportError",
        "cannot import name 'Cart' from 'shop.cart' (/w/shop/cart.py)", "");
    row("the last E line counts", "E   KeyError: 'x'\nDuring handling:\nE   RuntimeError: late", "RuntimeError", "late",
        "");
    row("syntax", "E     File \"t.py\", line 3\nE       def\nE          ^\nE   SyntaxError: invalid syntax",
        "SyntaxError", "invalid syntax", "");
    row("continued", "E   ImportError: cannot load\nE     because of that", "ImportError", "cannot load", "");
    row("dotted exception", "E   pydantic.errors.PydanticUserError: bad", "pydantic.errors.PydanticUserError", "bad",
        "");
    row("no E line", "something\nfailed here", "", "failed here", "");
    row("empty", "", "", "", "");
}

void TestPytestReport::collectionCauses()
{
    QFETCH(QString, longrepr);
    const std::string text = longrepr.toStdString();
    CollectionError error;
    readCollectionCause(collectionCause(text), error);
    QTEST(QString::fromStdString(error.exception), "exception");
    QTEST(QString::fromStdString(error.message), "message");
    QTEST(QString::fromStdString(error.missing), "missing");
}

void TestPytestReport::prettyFile()
{
    const std::string text = dataFile("pytestreport/pretty.json");
    const Read read = readFile(".autonomous_runs/shop-1/ci/pytest_unit.json", text);
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

void TestPytestReport::corpus()
{
    const Read read = readLines(dataFile("pytestreport/corpus.ndjson"));
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

void TestPytestReport::oneTestPerLine()
{
    const Read read = readLines(dataFile("pytestreport/onetest.ndjson"));
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

void TestPytestReport::summaryLineBeforeTests()
{
    const Read read = readLines("{\"run_id\":\"r\",\"exitcode\":1,\"summary\":{\"failed\":1,\"total\":1}}\n"
                                "{\"nodeid\":\"a\",\"outcome\":\"failed\",\"longrepr\":\"t.py:3: boom\"}\n");
    QCOMPARE(read.witnesses.size(), std::size_t{1});
    QCOMPARE(read.witnesses.front().failures.size(), std::size_t{1});
    QCOMPARE(read.witnesses.front().failures.front().message, std::string("boom"));
    QCOMPARE(read.witnesses.front().failures.front().crashPath, std::string("t.py"));
    QCOMPARE(read.witnesses.front().exitCode, std::optional<int>(1));
}

void TestPytestReport::longLine()
{
    std::string line = R"({"run_id":"r","report":{"exitcode":0,"summary":{"passed":9000,"total":9000},"tests":[)";
    for (int i = 0; i < 9000; ++i)
        line += (i == 0 ? "" : ",") + std::string(R"({"nodeid":"tests/package/test_module.py::test_)") +
                std::to_string(i) + R"(","outcome":"passed","call":{"outcome":"passed"}})";
    line += "]}}";
    QVERIFY(line.size() > 600'000);
    const Read read = readLines(line.substr(0, line.size() / 2) + '\n' + line);
    QCOMPARE(read.witnesses.size(), std::size_t{1});
    QCOMPARE(read.witnesses.front().outcomes.outcomes.size(), std::size_t{9000});
    QCOMPARE(read.tests.count(), 9000);
    QCOMPARE(read.problems.size(), std::size_t{1});
    QVERIFY(read.problems.front().where.quote.size() <= 200);
    QVERIFY(read.witnesses.front().where.quote.size() <= 200);
}

void TestPytestReport::longMessageIsCut()
{
    const std::string line =
        R"({"exitcode":1,"tests":[{"nodeid":"a","outcome":"failed","call":{"outcome":"failed","longrepr":"E   )" +
        std::string(100'000, 'x') + "\"}}]}";
    const Read read = readLines(line);
    QCOMPARE(read.witnesses.front().failures.front().message.size(), ReportParser::maxMessageBytes);
}

void TestPytestReport::deepNesting()
{
    const std::string open(100'000, '[');
    const std::string close(100'000, ']');
    const Read balanced = readLines("{\"exitcode\":0,\"x\":" + open + close + ",\"summary\":{\"total\":1}}");
    QCOMPARE(balanced.witnesses.size(), std::size_t{1});
    const Read open1 = readLines("{\"exitcode\":0,\"x\":" + open + "\n" + open + "\n{\"exitcode\":0,\"summary\":{}}");
    QCOMPARE(open1.witnesses.size(), std::size_t{1});
    QVERIFY(!open1.problems.empty());
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

void TestPytestReport::realCorpus()
{
    const QString pack = test::realPack(QStringLiteral("autopack-drain-2025-12-28"));
    if (pack.isEmpty())
        QSKIP(test::missingPack);
    const std::string text = test::readFile(pack + QStringLiteral("/CONSOLIDATED_CI_REPORTS.ndjson")).toStdString();
    const Read read = readLines(text);
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

QTEST_GUILESS_MAIN(TestPytestReport)
#include "tst_pytestreport.moc"
