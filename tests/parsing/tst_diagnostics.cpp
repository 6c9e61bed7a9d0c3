// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/telemetry/diagnostics.h"

#include "models/parsing/rules/executors.h"
#include "tests/support/testpacks.h"

#include <QTest>

#include <map>
#include <string>

using namespace exhibit;

namespace {

const Executors& executors()
{
    static const Executors loaded = Executors::load(test::shippedRules()).value();
    return loaded;
}

struct Read
{
    std::vector<DiagnosticsRecord> records;
    std::vector<Problem> problems;
};

Read readLines(const std::string& text)
{
    DiagnosticsParser parser(executors());
    TextSource origin;
    origin.path = "d.jsonl";
    std::string_view rest = text;
    for (LineNumber line{1}; !rest.empty(); line = line.plus(1)) {
        const std::size_t newline = rest.find('\n');
        parser.addLine(origin, line, rest.substr(0, newline));
        rest = newline == std::string_view::npos ? std::string_view{} : rest.substr(newline + 1);
    }
    return {parser.takeRecords(), parser.takeProblems()};
}

QString print(const DiagnosticsRecord& record)
{
    static const char* const kinds[] = {"command", "decision", "selection", "other"};
    return QStringLiteral("%1 %2 [%3] (%4) exit=%5%6%7")
        .arg(QString::fromLatin1(kinds[static_cast<int>(record.kind)]), QString::fromStdString(record.runId),
             QString::fromStdString(record.label), QString::fromStdString(record.detail),
             record.exitCode ? QString::number(*record.exitCode) : QStringLiteral("-"),
             record.timedOut ? QStringLiteral(" timeout") : QString(),
             record.skipped ? QStringLiteral(" skipped") : QString());
}

} // namespace

class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runOfPath_data();
    void runOfPath();
    void shapes_data();
    void shapes();
    void mixedFile();
    void realFile();
};

void TestDiagnostics::runOfPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("run");
    const auto row = [](const char* name, const char* path, const char* run) {
        QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(run);
    };
    row("relative", ".autonomous_runs/r1/diagnostics/commands/1_x.log", "r1");
    row("backslashes", ".autonomous_runs\\r1\\diagnostics\\commands\\1_x.log", "r1");
    row("absolute", "C:\\dev\\x\\.autonomous_runs\\r1\\ci\\pytest_p.log", "r1");
    row("project, family, run", ".autonomous_runs/shop/runs/fam/fam-2025/diagnostics/c.log", "fam-2025");
    row("project, collapsed family", ".autonomous_runs/shop/runs/r1/diagnostics/c.log", "r1");
    row("no subfolder", ".autonomous_runs/r1/x.log", "r1");
    row("file of all runs", ".autonomous_runs/x.log", "");
    row("only the folder", ".autonomous_runs/", "");
    row("other root", "/srv/r1/diagnostics/commands/x.log", "r1");
    row("no run at all", "logs/x.log", "");
    row("bare diagnostics", "diagnostics/x.log", "");
    row("empty", "", "");
}

void TestDiagnostics::runOfPath()
{
    QFETCH(QString, path);
    QTEST(QString::fromStdString(executors().runOfRecord(path.toStdString())), "run");
}

void TestDiagnostics::shapes_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* json, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(json) << QString::fromUtf8(expected);
    };
    row("skipped command", R"({"command":"rm","skipped":true,"exit_code":null,"reason":"blocked:banned:rm"})",
        "command  [rm] (blocked:banned:rm) exit=- skipped");
    row("path wins over the stated run",
        R"({"command":"x","run_id":"b","artifact_path":".autonomous_runs/a/diagnostics/x.log"})",
        "command a [x] () exit=-");
    row("stated run without a path", R"({"command":"x","run_id":"b","artifact_path":null})", "command b [x] () exit=-");
    row("decision without choice", R"({"trigger":"t","rationale":"why","run_id":"r"})", "decision r [t] (why) exit=-");
    row("sorted keys", R"({"choice":"c","run_id":"r","trigger":"t"})", "decision r [t] (c) exit=-");
    row("selection", R"({"role":"auditor","model":"m","run_id":"r"})", "selection r [auditor] (m) exit=-");
    row("database statistics", R"({"database":"a.db","tables":{"t":{"row_count":3},"u":{"row_count":0}}})",
        "other  [a.db] (t=3; u=0) exit=-");
    row("summary", R"({"failure_class":"patch","phase_id":"p","ledger":"1) x"})", "other  [patch] (1) x) exit=-");
    row("exit code as text", R"({"command":"x","exit_code":"3"})", "command  [x] () exit=3");
    row("wrong types", R"({"command":7,"exit_code":[],"timed_out":"x","counts":3})", "other  [] () exit=-");
    row("flags as numbers", R"({"command":"x","timed_out":1,"skipped":0})", "command  [x] () exit=- timeout");
    row("empty", "{}", "other  [] () exit=-");
}

void TestDiagnostics::shapes()
{
    QFETCH(QString, json);
    const Read read = readLines(json.toStdString());
    QCOMPARE(read.records.size(), std::size_t{1});
    QTEST(print(read.records.front()), "expected");
    QVERIFY(read.problems.empty());
    QCOMPARE(read.records.front().where.firstLine.value, 1);
    QCOMPARE(read.records.front().where.quote, json.toStdString());
}

void TestDiagnostics::mixedFile()
{
    const Read read =
        readLines(test::readFile(test::dataPath(QStringLiteral("diagnostics/mixed.jsonl"))).toStdString());
    QStringList printed;
    for (const DiagnosticsRecord& record : read.records)
        printed << print(record);
    const QStringList expected{QStringLiteral("command night-7 [git status --short] () exit=0"),
                               QStringLiteral("command night-8 [du -sh .] (timeout) exit=- timeout"),
                               QStringLiteral("decision night-7 [doctor] (execute_fix) exit=-"),
                               QStringLiteral("selection  [builder] (m-1) exit=-"),
                               QStringLiteral("other  [before] (events=7; escalations=0) exit=-"),
                               QStringLiteral("other  [] () exit=-")};
    QCOMPARE(printed, expected);
    QCOMPARE(read.records.back().where.firstLine.value, 7);
    QCOMPARE(read.problems.size(), std::size_t{1});
    QCOMPARE(read.problems.front().message.id, std::string("problem.json.cut-line"));
    QCOMPARE(read.problems.front().where.firstLine.value, 6);
}

void TestDiagnostics::realFile()
{
    const QString pack = test::realPack(QStringLiteral("autopack-drain-2025-12-28"));
    if (pack.isEmpty())
        QSKIP(test::missingPack);
    const Read read =
        readLines(test::readFile(pack + QStringLiteral("/research-system-v1_DIAGNOSTICS.jsonl")).toStdString());
    std::map<std::string, int> runs;
    int decisions = 0;
    for (const DiagnosticsRecord& record : read.records) {
        ++runs[record.runId];
        decisions += record.kind == DiagnosticsRecord::Kind::Decision ? 1 : 0;
        QVERIFY(record.kind != DiagnosticsRecord::Kind::Other);
    }
    QCOMPARE(decisions, 5);
    // The 16 are commands that were skipped: nothing of them was written, and they state no run.
    const std::map<std::string, int> expected{
        {"research-system-v1", 5}, {"fileorg-maint-20251209", 30}, {"backlog-maintenance-1765299305", 25}, {"", 16}};
    QCOMPARE(runs, expected);
    QVERIFY(read.problems.empty());
}

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
