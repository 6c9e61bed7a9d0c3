// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/kinds/runnermarks.h"
#include "models/parsing/formats/formats.h"
#include "models/parsing/pytest/pytestlog.h"
#include "models/parsing/reports/baselinefile.h"
#include "models/parsing/reports/ctrf.h"
#include "models/parsing/reports/reportlog.h"
#include "models/parsing/telemetry/applystats.h"
#include "tests/parsing/reportreading.h"

#include <QTest>

#include <string>

using namespace exhibit;
using namespace exhibit::test;

namespace {

TextSource sourceOf(const std::string& text)
{
    TextSource source;
    source.path = "report";
    source.text = text;
    return source;
}

template <typename Take> void eachLine(const std::string& text, Take take)
{
    std::string_view rest = text;
    for (LineNumber line{1}; !rest.empty(); line = line.plus(1)) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        take(line, rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

QString outcomes(const Witness& witness, const TestDictionary& tests)
{
    QStringList lines;
    for (std::int32_t id = 0; id < tests.count(); ++id) {
        if (witness.outcomes.of(TestId{id}) != Outcome::Absent)
            lines.append(QString::fromStdString(tests.nodeId(TestId{id})) + QLatin1Char('=') +
                         QString::fromUtf8(outcomeName(witness.outcomes.of(TestId{id})).data()));
    }
    return lines.join(QLatin1Char('\n'));
}

ReadReports readCtrf(const std::string& text)
{
    ReadReports read;
    CtrfParser parser(read.tests);
    parser.addFile(sourceOf(text));
    read.witnesses = parser.finish();
    read.problems = parser.takeProblems();
    return read;
}

ReadReports readReportLog(const std::string& text)
{
    ReadReports read;
    ReportLogParser parser(sourceOf({}), read.tests);
    eachLine(text, [&](LineNumber line, std::string_view json) { parser.addLine(line, json); });
    read.witnesses = parser.finish();
    read.problems = parser.takeProblems();
    return read;
}

ReadReports readRunnerLog(const std::string& text)
{
    ReadReports read;
    TextSource origin = sourceOf({});
    PytestLogParser parser(origin, read.tests);
    eachLine(text, [&](LineNumber, std::string_view line) { parser.addLine(withoutRunnerMarks(line)); });
    read.witnesses = parser.finish();
    read.problems = parser.takeProblems();
    return read;
}

} // namespace

/// CTRF, pytest-reportlog, logs of CI runners, baseline files and apply statistics.
class TestOtherReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ctrf();
    void ctrfForms_data();
    void ctrfForms();
    void reportLog();
    void reportLogForms_data();
    void reportLogForms();
    void runnerLogs_data();
    void runnerLogs();
    void runnerLines_data();
    void runnerLines();
    void kinds_data();
    void kinds();
    void baseline();
    void baselineForms_data();
    void baselineForms();
    void applyStatsOfASummary();
    void applyStatsOfJsonLines();
    void noApplyStats_data();
    void noApplyStats();
};

void TestOtherReports::ctrf()
{
    const ReadReports read = readCtrf(dataFile("ctrf/report.json"));
    QCOMPARE(read.witnesses.size(), std::size_t{1});
    const Witness& witness = read.witnesses.front();
    QCOMPARE(print(witness), QStringLiteral("night-9 failed exit=- collected=- total=5 passed=2 failed=1 errors=0 "
                                            "skipped=2 collectors=0"));
    QCOMPARE(outcomes(witness, read.tests),
             QStringLiteral("tests/test_cart.py::TestCart::test_add=passed\ntests/test_cart.py::test_flip=passed\n"
                            "tests/test_cart.py::test_total=failed\ntests/test_cart.py::test_later=skipped\n"
                            "cart > view::renders=skipped"));
    QCOMPARE(print(read.problems), QStringLiteral("problem.ctrf.unknown-status@14x1"));
    QCOMPARE(witness.durationSeconds, std::optional<double>(12.5));
    QCOMPARE(witness.flaky.size(), std::size_t{1});
    QCOMPARE(witness.flaky.front().failedAttempts, 2);
    const Failure& failure = witness.failures.front();
    QCOMPARE(failure.message, std::string("AssertionError: assert 2 == 3"));
    QCOMPARE(failure.where.firstLine.value, 9);
    QCOMPARE(failure.cause.firstLine.value, 10);
}

void TestOtherReports::ctrfForms_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("witness");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char* name, const char* json, const char* witness, const char* problems) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(witness) << QString::fromUtf8(problems);
    };
    row("numbers only", R"({"results":{"tool":{},"summary":{"tests":3,"passed":2,"failed":1}}})",
        " failed exit=- collected=- total=3 passed=2 failed=1 errors=- skipped=- collectors=-", "");
    row("keys in another order", R"({"results":{"tests":[{"status":"passed","name":"a"}],"summary":{"passed":1}}})",
        " passed exit=- collected=- total=1 passed=1 failed=0 errors=0 skipped=0 collectors=0", "");
    row("numbers disagree",
        R"({"results":{"summary":{"tests":2,"passed":2,"failed":0},"tests":[{"status":"failed","name":"a"}]}})",
        " failed exit=- collected=- total=1 passed=0 failed=1 errors=0 skipped=0 collectors=0",
        "problem.ctrf.tests-differ@1x1 problem.ctrf.passed-differ@1x1 problem.ctrf.failed-differ@1x1");
    row("error below failed", R"({"results":{"tests":[{"status":"failed","rawStatus":"error","name":"a"}]}})",
        " failed exit=- collected=- total=1 passed=0 failed=0 errors=1 skipped=0 collectors=0", "");
    row("no results", R"({"reportFormat":"CTRF"})", "", "problem.ctrf.no-results@1x1");
    row("cut", R"({"results":{"tests":[{"status":"failed","na)", "", "problem.json.cut-line@1x1");
    row("other types", R"({"results":{"tests":[{"status":1,"name":["a"]}, 3],"summary":null}})",
        " no-tests exit=- collected=- total=- passed=- failed=- errors=0 skipped=0 collectors=0", "");
}

void TestOtherReports::ctrfForms()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, witness);
    QFETCH(QString, problems);
    const ReadReports read = readCtrf(json.toStdString());
    QCOMPARE(print(read.problems), problems);
    QCOMPARE(read.witnesses.size(), witness.isEmpty() ? std::size_t{0} : std::size_t{1});
    if (qstrcmp(QTest::currentDataTag(), "other types") != 0 && !witness.isEmpty())
        QCOMPARE(print(read.witnesses.front()).trimmed(), witness.trimmed());
}

void TestOtherReports::reportLog()
{
    const ReadReports read = readReportLog(dataFile("reportlog/session.jsonl"));
    QCOMPARE(read.witnesses.size(), std::size_t{1});
    const Witness& witness = read.witnesses.front();
    QCOMPARE(outcomes(witness, read.tests),
             QStringLiteral("tests/test_a.py::test_ok=passed\ntests/test_a.py::test_bad=failed\n"
                            "tests/test_a.py::test_setup=error\ntests/test_a.py::test_end=error\n"
                            "tests/test_a.py::test_skip=skipped\ntests/test_a.py::test_xf=xfailed\n"
                            "tests/test_a.py::test_xp=xpassed\ntests/test_a.py::test_re=passed"));
    QCOMPARE(witness.exitCode, std::optional<int>(1));
    QVERIFY(!witness.exitCodeDerived);
    QCOMPARE(static_cast<int>(witness.state), static_cast<int>(RunState::Failed));
    QCOMPARE(witness.counts.warnings, std::optional<std::int64_t>(1));
    QCOMPARE(witness.durationSeconds, std::optional<double>(2.0));
    QCOMPARE(witness.collectionErrors.front().missing, std::string("shop.gone"));
    QCOMPARE(witness.collectionErrors.front().where.firstLine.value, 3);
    QCOMPARE(witness.failures.front().message, std::string("AssertionError: assert 1 == 2"));
    QCOMPARE(witness.failures.front().crashPath, std::string("/app/shop/cart.py"));
    QCOMPARE(witness.failures.front().where.firstLine.value, 8);
    QCOMPARE(witness.flaky.size(), std::size_t{1});
    QCOMPARE(print(read.problems), QString());
}

void TestOtherReports::reportLogForms_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("states");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char* name, const char* json, const char* states, const char* problems) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(states) << QString::fromUtf8(problems);
    };
    const char* pass = R"({"$report_type":"TestReport","nodeid":"a","when":"call","outcome":"passed"})";
    row("no end", QByteArray(pass).append('\n').constData(), "unknown", "problem.reportlog.no-finish@1x1");
    row("two sessions",
        "{\"$report_type\":\"SessionStart\"}\n{\"$report_type\":\"SessionFinish\",\"exitstatus\":5}\n"
        "{\"$report_type\":\"SessionStart\"}\n{\"$report_type\":\"SessionFinish\",\"exitstatus\":2}\n",
        "no-tests interrupted", "");
    row("a broken line",
        "{\"$report_type\":\"SessionStart\"}\n{\"$report_\n{\"$report_type\":\"SessionFinish\",\"exitstatus\":0}\n",
        "no-tests", "problem.json.cut-line@2x1");
    row("something else", "{\"a\":1}\n", "", "problem.reportlog.other-line@1x1");
}

void TestOtherReports::reportLogForms()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, states);
    QFETCH(QString, problems);
    const ReadReports read = readReportLog(json.toStdString());
    QStringList found;
    for (const Witness& witness : read.witnesses)
        found.append(QString::fromUtf8(runStateName(witness.state).data()));
    QCOMPARE(found.join(QLatin1Char(' ')), states);
    QCOMPARE(print(read.problems), problems);
}

void TestOtherReports::runnerLogs_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("failedLine");
    QTest::newRow("GitHub") << QStringLiteral("runnerlog/github.log") << 8;
    QTest::newRow("GitHub with columns") << QStringLiteral("runnerlog/github-columns.log") << 8;
    QTest::newRow("Azure") << QStringLiteral("runnerlog/azure.log") << 6;
    QTest::newRow("GitLab") << QStringLiteral("runnerlog/gitlab.log") << 8;
    QTest::newRow("GitLab with times") << QStringLiteral("runnerlog/gitlab-times.log") << 8;
    QTest::newRow("Jenkins") << QStringLiteral("runnerlog/jenkins.log") << 7;
    QTest::newRow("Jenkins with times of day") << QStringLiteral("runnerlog/jenkins-times.log") << 6;
    QTest::newRow("Jenkins with plain times") << QStringLiteral("runnerlog/jenkins-plain-times.log") << 6;
    QTest::newRow("syslog's times") << QStringLiteral("runnerlog/syslog-times.log") << 6;
    QTest::newRow("times with a zone") << QStringLiteral("runnerlog/zoned-times.log") << 6;
    QTest::newRow("times behind a blank") << QStringLiteral("runnerlog/spaced-times.log") << 6;
    QTest::newRow("docker build") << QStringLiteral("runnerlog/docker-build.log") << 10;
}

/// The session inside is read as if it stood alone, at the lines of the log and with quotes from it.
void TestOtherReports::runnerLogs()
{
    QFETCH(QString, file);
    QFETCH(int, failedLine);
    const std::string text = dataFile(file.toUtf8().constData());
    QCOMPARE(QString::fromUtf8(kindName(kindOfContent(text, false)).data()), QStringLiteral("ci-runner-log"));
    const ReadReports read = readRunnerLog(text);
    QCOMPARE(read.witnesses.size(), std::size_t{1});
    const Witness& witness = read.witnesses.front();
    QCOMPARE(outcomes(witness, read.tests),
             QStringLiteral("tests/test_a.py::test_ok=passed\ntests/test_a.py::test_bad=failed"));
    QCOMPARE(witness.exitCode, std::optional<int>(1));
    QCOMPARE(print(read.problems), QString());
    const Failure& failure = witness.failures.front();
    QCOMPARE(failure.where.firstLine.value, failedLine);
    QCOMPARE(failure.crashPath, std::string("/app/tests/test_a.py"));
    const QStringList lines = QString::fromStdString(text).split(QLatin1Char('\n'));
    for (const SourceRef& ref : {failure.where, failure.cause, witness.summary, witness.collectedAt})
        QVERIFY(lines.value(static_cast<int>(ref.firstLine.value) - 1).contains(QString::fromStdString(ref.quote)));
}

void TestOtherReports::runnerLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const char* line, const char* text) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(text);
    };
    row("plain", "collected 3 items", "collected 3 items");
    row("time", "2025-12-28T00:04:05.1234567Z   x", "  x");
    row("time alone", "2025-12-28T00:04:05.1234567Z", "");
    row("time with zone", "2025-12-28T00:04:05+11:00 x", "x");
    row("time of day", "00:04:05    x", "  x");
    row("a program's time of day", "00:04:05 x", "00:04:05 x");
    row("Dart's time", "00:04 +72: x", "00:04 +72: x");
    row("syslog's time", "Dec 28 00:04:05   x", "  x");
    row("journal", "Dec 28 00:04:05 host sh[12]:   x", "  x");
    row("step of a build", "#12 3.456   x", "  x");
    row("step of a build behind a time", "2025-12-28T00:04:05.1234567Z #12 3.456 x", "x");
    row("title", "#12 fixes", "#12 fixes");
    row("columns", "job\tstep\t2025-12-28T00:04:05.1234567Z x\ty", "x\ty");
    row("columns without time", "a\tb\tc", "a\tb\tc");
    row("group", "2025-12-28T00:04:05.1234567Z ##[group]Run x", "");
    row("workflow command", "::error file=a.py::bad", "");
    row("double colon of a test", "tests/a.py::test_b PASSED", "tests/a.py::test_b PASSED");
    row("GitLab stream", "2025-12-28T00:04:05.123456Z 01E+x", "x");
    row("section", "section_start:1735340000:a[collapsed=true]\r\x1b[0Kx", "x");
    row("Jenkins", "[2025-12-28T00:04:05.123Z] [gw0] [ 50%] PASSED a.py::b", "[gw0] [ 50%] PASSED a.py::b");
    row("worker only", "[gw0] [ 50%] PASSED a.py::b", "[gw0] [ 50%] PASSED a.py::b");
}

void TestOtherReports::runnerLines()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, text);
    const std::string kept = line.toStdString();
    QCOMPARE(QByteArray::fromStdString(std::string(withoutRunnerMarks(kept))), text);
}

void TestOtherReports::kinds_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* file, const char* kind) {
        QTest::newRow(file) << QString::fromUtf8(file) << QString::fromUtf8(kind);
    };
    row("ctrf/report.json", "ctrf-report");
    row("reportlog/session.jsonl", "pytest-reportlog");
    row("baseline/tracker.json", "baseline");
    row("applystats/results.jsonl", "json");
    row("applystats/summary.md", "phase-summary");
    row("junitxml/pytest.xml", "junit-xml");
    row("junitxml/ctest.xml", "junit-xml");
    row("files/kinds/server.log", "unknown");
}

void TestOtherReports::kinds()
{
    QFETCH(QString, file);
    QFETCH(QString, kind);
    const std::string text = dataFile(file.toUtf8().constData());
    QCOMPARE(QString::fromUtf8(kindName(kindOfContent(text, false)).data()), kind);
}

void TestOtherReports::baseline()
{
    const std::string text = dataFile("baseline/tracker.json");
    std::vector<Problem> problems;
    const std::optional<BaselineFile> file = parseBaselineFile(sourceOf(text), problems);
    QVERIFY(file);
    QCOMPARE(print(problems), QString());
    QCOMPARE(file->key.runId, std::string("night-1"));
    QCOMPARE(file->commit.substr(0, 8), std::string("0123abcd"));
    QCOMPARE(file->failingTestIds,
             (std::vector<std::string>{"tests/test_a.py::test_one", "tests/test_b.py::test_two"}));
    QCOMPARE(file->failing, std::optional<std::int64_t>(2));
    QCOMPARE(file->where.firstLine.value, 6);
    QCOMPARE(static_cast<qint64>(file->createdEpoch.value_or(0)), qint64(1766840645));
    QCOMPARE(file->signatures.size(), std::size_t{2});
    QVERIFY(!file->signatures.at(0).isCollection);
    QVERIFY(file->signatures.at(1).isCollection);
    QCOMPARE(file->signatures.at(1).nodeId, std::string("tests/test_gone.py"));
    QCOMPARE(file->signatures.at(1).where.firstLine.value, 12);
}

void TestOtherReports::baselineForms_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("ids");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char* name, const char* json, int ids, const char* problems) {
        QTest::newRow(name) << QByteArray(json) << ids << QString::fromUtf8(problems);
    };
    row("empty list", R"({"commit_sha":"a","failing_test_ids":[],"error_signatures":{}})", 0, "");
    row("an id twice", R"({"failing_test_ids":["a","a"]})", 1, "");
    row("numbers disagree", R"({"failing_test_ids":["a"],"failing_tests":3})", 1, "problem.baseline.ids-differ@1x1");
    row("errors count as well", R"({"failing_test_ids":["a","b"],"failing_tests":1,"error_tests":1})", 2, "");
    row("no ids", R"({"commit_sha":"a"})", -1, "problem.baseline.no-ids@1x1");
    row("ids are no list", R"({"failing_test_ids":"a"})", -1, "problem.baseline.no-ids@1x1");
    row("cut", R"({"failing_test_ids":["a")", -1, "problem.json.cut-line@1x1");
}

void TestOtherReports::baselineForms()
{
    QFETCH(QByteArray, json);
    QFETCH(int, ids);
    QFETCH(QString, problems);
    const std::string text = json.toStdString();
    std::vector<Problem> found;
    const std::optional<BaselineFile> file = parseBaselineFile(sourceOf(text), found);
    QCOMPARE(file ? static_cast<int>(file->failingTestIds.size()) : -1, ids);
    QCOMPARE(print(found), problems);
}

void TestOtherReports::applyStatsOfASummary()
{
    const std::string text = dataFile("applystats/summary.md");
    const std::optional<ApplyStats> stats = applyStatsOfSummary(sourceOf(text));
    QVERIFY(stats);
    QCOMPARE(stats->key.phase, std::string("build-5"));
    QCOMPARE(stats->mode, std::string("structured_edit"));
    QCOMPARE(stats->planned, std::optional<std::int64_t>(3));
    QCOMPARE(stats->applied, std::optional<std::int64_t>(0));
    QCOMPARE(stats->failed, std::optional<std::int64_t>(3));
    QCOMPARE(stats->touched, std::optional<std::int64_t>(0));
    QCOMPARE(stats->where.firstLine.value, 8);
    QCOMPARE(stats->where.lastLine.value, 12);
    QVERIFY(stats->isNoOp());
}

void TestOtherReports::applyStatsOfJsonLines()
{
    const std::string text = dataFile("applystats/results.jsonl");
    std::vector<ApplyStats> all;
    eachLine(text, [&](LineNumber line, std::string_view json) {
        const std::vector<ApplyStats> found = applyStatsOfJson(sourceOf({}), line, json);
        all.insert(all.end(), found.begin(), found.end());
    });
    QCOMPARE(all.size(), std::size_t{2});
    QCOMPARE(toString(all.at(0).key), std::string("night-1/build-5"));
    QCOMPARE(all.at(0).touchedPaths, std::vector<std::string>{"src/cart.py"});
    QVERIFY(!all.at(0).isNoOp());
    QCOMPARE(toString(all.at(1).key), std::string("night-2/build-6"));
    QCOMPARE(all.at(1).where.firstLine.value, 2);
    QVERIFY(all.at(1).isNoOp());
}

void TestOtherReports::noApplyStats_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("placeholder") << QByteArray("# Phase Summary: p - x\n## Execution\n(To be populated)\n");
    QTest::newRow("another section") << QByteArray("# Phase Summary: p\n## Issues\n- Apply mode: patch\n");
    QTest::newRow("prose") << QByteArray("## Execution\nApply mode: patch\n");
    QTest::newRow("json without it") << QByteArray("{\"a\": {\"mode\": \"patch\"}}");
    QTest::newRow("not an object") << QByteArray("{\"apply_stats\": 3}");
    QTest::newRow("broken") << QByteArray("{\"apply_stats\": {\"mode\": ");
}

void TestOtherReports::noApplyStats()
{
    QFETCH(QByteArray, text);
    const std::string kept = text.toStdString();
    QVERIFY(!applyStatsOfSummary(sourceOf(kept)));
    QVERIFY(applyStatsOfJson(sourceOf(kept), LineNumber{1}, kept).empty());
}

QTEST_GUILESS_MAIN(TestOtherReports)
#include "tst_otherreports.moc"
