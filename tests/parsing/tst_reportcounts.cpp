// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/ctrf.h"
#include "models/parsing/reports/junitxml.h"
#include "models/parsing/reports/reportlog.h"
#include "tests/parsing/reportreading.h"

#include <QTest>

#include <string>

using namespace exhibit;
using namespace exhibit::test;

namespace {

template <typename Take> void eachLine(const std::string& text, Take take)
{
    std::string_view rest = text;
    for (LineNumber line{1}; !rest.empty(); line = line.plus(1)) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        take(line, rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

ReadReports readAs(const QString& format, const std::string& text)
{
    ReadReports read;
    TextSource source;
    source.path = "report";
    const auto take = [&read](auto& parser) {
        read.witnesses = parser.finish();
        read.problems = parser.takeProblems();
    };
    if (format == QStringLiteral("pytest"))
        return readReportFile("report.json", text);
    if (format == QStringLiteral("corpus"))
        return readReportLines(text);
    if (format == QStringLiteral("ctrf")) {
        CtrfParser parser(read.tests);
        source.text = text;
        parser.addFile(source);
        take(parser);
    } else if (format == QStringLiteral("junit")) {
        JUnitParser parser(source, read.tests);
        eachLine(text, [&](LineNumber, std::string_view line) { parser.addLine(line); });
        take(parser);
    } else {
        ReportLogParser parser(source, read.tests);
        eachLine(text, [&](LineNumber line, std::string_view json) { parser.addLine(line, json); });
        take(parser);
    }
    return read;
}

/// `state total passed failed errors`, `-` for what is not known.
QString figures(const Witness& witness)
{
    QString text = QString::fromLatin1(runStateName(witness.state).data());
    for (const auto& count :
         {witness.counts.total, witness.counts.passed, witness.counts.failed, witness.counts.errors})
        text += QLatin1Char(' ') + (count ? QString::number(*count) : QStringLiteral("-"));
    return text;
}

} // namespace

/// The numbers a report states and the tests it lists: a failed test is never lost behind a number, and a number that
/// cannot be read is not zero.
class TestReportCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
};

void TestReportCounts::counts_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const char* format, const QByteArray& text, const char* expected,
                        const char* problem) {
        QTest::newRow(name) << QString::fromLatin1(format) << text << QString::fromLatin1(expected)
                            << QString::fromLatin1(problem);
    };
    const QByteArray list = R"(,"tests":[{"nodeid":"a","outcome":"passed"},{"nodeid":"b","outcome":"failed"}])";
    const auto pytest = [](const QByteArray& summary, const QByteArray& tests,
                           const QByteArray& exit = "null") -> QByteArray {
        return "{\"exitcode\":" + exit + ",\"summary\":{" + summary + "}" + tests + "}";
    };
    const char* notRead = "problem.report.count-not-read";
    for (const char* bad : {"9223372036854775808", "\"many\"", "null", "-1", "0.5", "[1]", "true", "1e17"}) {
        const QByteArray failed = QByteArray(R"("passed":1,"total":2,"failed":)") + bad;
        row(qPrintable(QStringLiteral("pytest, list, failed ") + QString::fromLatin1(bad)), "pytest",
            pytest(failed, list), "failed 2 1 1 0", notRead);
        row(qPrintable(QStringLiteral("pytest, no list, failed ") + QString::fromLatin1(bad)), "pytest",
            pytest(failed, {}), "unknown 2 1 - -", notRead);
        row(qPrintable(QStringLiteral("pytest, empty list, failed ") + QString::fromLatin1(bad)), "pytest",
            pytest(failed, ",\"tests\":[]"), "unknown 2 1 - -", notRead);
        row(qPrintable(QStringLiteral("corpus, failed ") + QString::fromLatin1(bad)), "corpus",
            "{\"run_id\":\"r\",\"report\":" + pytest(failed, list) + "}", "failed 2 1 1 0", notRead);
        row(qPrintable(QStringLiteral("ctrf, no list, failed ") + QString::fromLatin1(bad)), "ctrf",
            QByteArray(R"({"results":{"summary":{"tests":2,"passed":1,"failed":)") + bad + "}}}", "unknown 2 1 - -",
            "problem.ctrf.count-not-read");
    }
    row("pytest, no list, exit 0", "pytest", pytest(R"("passed":2,"total":2,"failed":null)", {}, "0"), "passed 2 2 - -",
        notRead);
    row("pytest, no list, exit 1", "pytest", pytest(R"("passed":1,"total":2,"failed":null)", {}, "1"), "failed 2 1 - -",
        notRead);
    row("pytest, no list, total not read", "pytest", pytest(R"("passed":1,"total":"x")", {}), "unknown - 1 0 0",
        notRead);
    row("pytest, the list says more", "pytest", pytest(R"("passed":2,"failed":0,"total":2)", list), "failed 2 1 1 0",
        "problem.report.counts-differ");
    row("pytest, the list is longer", "pytest", pytest(R"("passed":1,"total":1)", list), "failed 2 1 1 0",
        "problem.report.total-differs");
    row("pytest, a part is listed", "pytest", pytest(R"("passed":8,"failed":2,"total":10)", list), "failed 10 8 2 0",
        "problem.report.total-differs");
    row("pytest, a failed one beside green numbers", "pytest",
        pytest(R"("passed":5,"total":5)", R"(,"tests":[{"nodeid":"b","outcome":"failed"}])"), "failed 1 0 1 0",
        "problem.report.counts-differ");
    row("pytest, red numbers above a green list", "pytest",
        pytest(R"("passed":1,"failed":1,"total":2)",
               R"(,"tests":[{"nodeid":"a","outcome":"passed"},{"nodeid":"b","outcome":"passed"}])"),
        "unknown 2 2 0 0", "problem.report.counts-differ");
    row("pytest, capital outcomes", "pytest",
        pytest(R"("total":2)", R"(,"tests":[{"nodeid":"a","outcome":"PASSED"},{"nodeid":"b","outcome":"Failed"}])"),
        "failed 2 1 1 0", "");
    row("pytest, an outcome of no kind", "pytest",
        pytest(R"("total":2,"passed":1)",
               R"(,"tests":[{"nodeid":"a","outcome":"passed"},{"nodeid":"b","outcome":"exploded"}])"),
        "unknown 2 1 0 0", "problem.report.unknown-outcome");
    row("pytest, exit code not read", "pytest", pytest(R"("passed":2,"total":2)", {}, "\"x\""), "unknown 2 2 0 0",
        "problem.report.exit-code-not-read");
    const QByteArray lines = "\n{\"run_id\":\"r\",\"nodeid\":\"a\",\"outcome\":\"passed\"}"
                             "\n{\"run_id\":\"r\",\"nodeid\":\"b\",\"outcome\":\"failed\"}";
    row("a test a line, green numbers above", "corpus", R"({"run_id":"r","summary":{"passed":2,"total":2}})" + lines,
        "failed 2 1 1 0", "problem.report.counts-differ");
    row("a test a line, a number not read", "corpus",
        R"({"run_id":"r","summary":{"passed":1,"failed":"?","total":2}})" + lines, "failed 2 1 1 0", notRead);
    row("a number not read and no line", "corpus", R"({"run_id":"r","summary":{"passed":1,"failed":"?","total":2}})",
        "unknown 2 1 - -", notRead);
    const QByteArray ctrfTests = R"(,"tests":[{"name":"a","status":"passed"},{"name":"b","status":"failed"}])";
    row("ctrf, list, failed not read", "ctrf",
        R"({"results":{"summary":{"tests":2,"passed":1,"failed":null})" + ctrfTests + "}}", "failed 2 1 1 0",
        "problem.ctrf.count-not-read");
    row("ctrf, green numbers", "ctrf", R"({"results":{"summary":{"tests":2,"passed":2,"failed":0})" + ctrfTests + "}}",
        "failed 2 1 1 0", "problem.ctrf.failed-differ");
    row("ctrf, red numbers above a green list", "ctrf",
        R"({"results":{"summary":{"tests":1,"passed":0,"failed":1},"tests":[{"name":"a","status":"passed"}]}})",
        "unknown 1 1 0 0", "problem.ctrf.failed-differ");
    row("junit, failures not read", "junit",
        R"(<testsuite tests="2" failures="99999999999999999999"><testcase name="a"/><testcase name="b"><failure/></testcase></testsuite>)",
        "failed 2 1 1 0", "problem.junit.count-not-read");
    row("junit, only numbers", "junit", R"(<testsuite tests="3" failures="1" errors="0"/>)", "failed 3 2 1 0",
        "problem.junit.only-numbers");
    row("junit, only numbers, one not read", "junit", R"(<testsuite tests="3" failures="x" errors="0"/>)",
        "unknown 3 - - 0", "problem.junit.count-not-read");
    row("junit, red numbers above a green list", "junit",
        R"(<testsuite tests="1" failures="1" errors="0"><testcase name="a"/></testsuite>)", "unknown 1 1 0 0",
        "problem.junit.failures-differ");
    const QByteArray session =
        "{\"$report_type\":\"SessionStart\"}\n"
        "{\"$report_type\":\"TestReport\",\"nodeid\":\"a\",\"when\":\"call\",\"outcome\":\"passed\"}\n"
        "{\"$report_type\":\"TestReport\",\"nodeid\":\"a\",\"when\":\"teardown\",\"outcome\":\"passed\"}\n"
        "{\"$report_type\":\"SessionFinish\",\"exitstatus\":";
    row("reportlog, exit status not read", "reportlog", session + "\"x\"}\n", "unknown 1 1 0 0",
        "problem.reportlog.exit-status-not-read");
    row("reportlog, exit status beyond 64 bits", "reportlog", session + "9223372036854775808}\n", "unknown 1 1 0 0",
        "problem.reportlog.exit-status-not-read");
}

void TestReportCounts::counts()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QFETCH(QString, problem);
    const ReadReports read = readAs(format, text.toStdString());
    QCOMPARE(read.witnesses.size(), std::size_t{1});
    QCOMPARE(figures(read.witnesses.front()), expected);
    const QString told = print(read.problems);
    QVERIFY2(problem.isEmpty() ? told.isEmpty() : told.contains(problem), qPrintable(told));
}

QTEST_GUILESS_MAIN(TestReportCounts)
#include "tst_reportcounts.moc"
