// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/text/filetext.h"
#include "models/parsing/formats/fileplace.h"
#include "models/parsing/formats/formats.h"
#include "tests/files/filehelpers.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QTest>

using namespace exhibit;
using exhibit::test::bytesOf;

class ContentKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAKindByItsContent_data();
    void knowsAKindByItsContent();
    void readsNoQuotesOfPrograms_data();
    void readsNoQuotesOfPrograms();
    void takesNoSampleForAResult_data();
    void takesNoSampleForAResult();
    void knowsSamples_data();
    void knowsSamples();
    void knowsJsonCutAnywhere();
    void survivesAnyBytes();
    void knowsTheRealPack_data();
    void knowsTheRealPack();
};

void ContentKindTest::knowsAKindByItsContent_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, std::string_view text, ArtifactKind kind) {
        QTest::newRow(name) << bytesOf(text) << static_cast<int>(kind);
    };
    using Kind = ArtifactKind;
    row("nothing", "", Kind::Empty);
    row("only a mark", "\xEF\xBB\xBF", Kind::Empty);
    row("blank lines", "\n \n\t\n", Kind::Unknown);

    row("a project of Maven",
        "<?xml version=\"1.0\"?>\n<project "
        "xmlns=\"http://maven.apache.org/POM/4.0.0\">\n<version>1.0</version>\n</project>\n",
        Kind::BuildScripts);
    row("another project", "<?xml version=\"1.0\"?>\n<project name=\"tides\">\n<target/>\n</project>\n", Kind::Unknown);
    const auto quoted = [](std::string words) -> std::string {
        words += "\n\n```\n===== test session starts =====\ncollected 2 items\n\ntests/test_a.py .F\n\n";
        words += "===== 1 failed, 1 passed in 0.1s =====\n```\n";
        return words;
    };
    row("a sample in a guide", quoted("# Contributing\n\nRun the tests. Expected output:"), Kind::Prose);
    row("a sample of what may happen", quoted("# Help\n\nIf you see"), Kind::Prose);
    row("what a run printed", quoted("# Run of today\n\nThe output:"), Kind::PytestLog);
    row("titles over lines", "Tides\n=====\n\nStatus\n------\n\nAll 12 tests pass on the gauge.\n", Kind::Prose);
    row("lines under what a program printed",
        "FAIL: test_a (tides.A)\n----------------------------------------------------------------------\nx\n",
        Kind::Unknown);
    row("sentences that begin with a name in code",
        "# Tides\n\n`tide.py` reads the gauge.\n`store.py` keeps each reading.\n`cli.py` shows the last one.\n"
        "`plot.py` draws a day.\n`watch.py` waits for the next.\n",
        Kind::Prose);
    row("what a program logs among what the runner prints",
        " RUN  v3.2.4 /srv/tides\n\n{\"level\":50,\"msg\":\"no gauge\"}\n{\"level\":50,\"msg\":\"no gauge\"}\n"
        " \u276f test/gauge.test.ts (2 tests | 1 failed) 28ms\n   \u00d7 gauge > reads 16ms\n"
        "     \u2192 expected 1 to be 2\n   \u2713 gauge > stops 1ms\n\n Test Files  1 failed (1)\n"
        "      Tests  1 failed | 1 passed (2)\n   Start at  12:15:11\n   Duration  1.20s\n",
        Kind::RunnerLog);
    row("variables", "# ports\nPORT=8080\nexport DEBUG=1\n", Kind::BuildScripts);
    row("variables in a log", "PORT=8080\nstarted\nDEBUG=1\n", Kind::Unknown);
    row("a module of Go", "module example.org/tides\n\ngo 1.22\n", Kind::BuildScripts);

    // Comments of what builds and sets up: a `#` makes no heading of them.
    row("a build by CMake",
        "# All 40 tests pass\ncmake_minimum_required(VERSION 3.25)\nproject(harbor CXX)\n# Green on each platform\n"
        "add_test(NAME tides COMMAND tides)\n",
        Kind::BuildScripts);
    row("an image", "# All 40 tests pass\nFROM python:3.12\n# Tests are green on each platform\nRUN pip install .\n",
        Kind::BuildScripts);
    row("owners", "# All 40 tests pass\n* @harbor\n/docs/ @harbor/writers\n", Kind::Unknown);
    row("what robots may read", "# All 40 tests pass\nUser-agent: *\nDisallow: /tides\n", Kind::Unknown);
    row("a script of PowerShell", "# All 40 tests pass\n$tide = 3\nGet-Item tides\nWrite-Host \"All tests pass\"\n",
        Kind::Unknown);
    row("a document that begins sentences with such words",
        "# Notes\n\nFROM the start all tests pass.\nRUN it twice, and both are green.\nAsk @ada about the tides.\n",
        Kind::Prose);

    // A script may put its outputs into a report: that is a log under headings. One session quoted in a text is none.
    const std::string session = "```\n====== test session starts ======\ncollected 2 items\n\ntests/test_tide.py .F\n\n"
                                "====== short test summary info ======\nFAILED tests/test_tide.py::test_low\n"
                                "====== 1 failed, 1 passed in 0.12s ======\n```\n";
    row("outputs under headings", "# Report\n\n## Unit tests\n\n" + session + "\n## All tests\n\n" + session,
        Kind::PytestLog);
    row("a session that is told in words",
        "# Tides\n\nThe lamp was mended.\nThe horn was not.\n\n```\n====== test session starts ======\n"
        "collected 2 items\n```\n\n- the gate is shut\n- the horn is silent\n",
        Kind::Prose);
    row("a session quoted in a text",
        "# Tides\n\nThe lamp was mended.\nThe horn was not.\n\n## Tests\n\nIt was red before:\n\n" + session +
            "\nThen the clock was set.\n\n- the lamp is lit\n- the horn is silent\n- the gate is shut\n",
        Kind::Prose);

    // So are those that a person keeps, each with its command; who tells of them writes a document.
    const std::string shown = "```\n$ npx vitest run src/tide.test.ts\n ✓ src/tide.test.ts (3 tests) 7ms\n"
                              " Test Files  1 passed (1)\n      Tests  3 passed (3)\n```\n";
    row("an output under a heading", "# Tides\n\n" + shown, Kind::RunnerLog);
    row("outputs of commands under headings",
        "## Step 1: green\n\n" + shown + "\n## Step 2: break it\n\n```bash\necho x >> tide.ts\n```\n\n## Step 3\n\n" +
            shown,
        Kind::RunnerLog);
    const std::string red = "```text\n RUN  v3.1.0 /harbor\n\n × src/tide.test.ts > tide > falls 3ms\n\n"
                            " Test Files  1 failed (1)\n      Tests  1 failed | 5 passed (6)\n```\n";
    const std::string green = "```text\n RUN  v3.1.0 /harbor\n\n ✓ src/tide.test.ts (6 tests) 3ms\n\n"
                              " Test Files  1 passed (1)\n      Tests  6 passed (6)\n```\n";
    const std::string errors =
        "\n### Errors\n\n```\nwrote a file\nand another\nand one more\nand the last\nof them\n```\n";
    row("first red and then green",
        "# Tide\n\n## Red\n\n### Output\n\n" + red + errors + "\n## Green\n\n" + green + errors + errors,
        Kind::RunnerLog);
    row("an output that is red on purpose",
        "## The test notices a break\n\n### Broken\n\n```bash\nrm tide.ts\ngit diff\n```\n\n### Seen\n\n```\n$ npx "
        "vitest run src/tide.test.ts\n Test Files  1 failed (1)\n"
        "      Tests  1 failed (1)\n```\n",
        Kind::Prose);
    row("an output that is told of",
        "# Tides\n\nThe lamp was mended and the horn was not.\nIt was red before.\n\n" + shown +
            "\n- the horn is silent\n- the gate is shut\n",
        Kind::Prose);
    row("totals in a fence without a command",
        "# Tides\n\nRun the tests:\n\n```\n Test Files  1 passed (1)\n      Tests  3 passed (3)\n```\n", Kind::Prose);

    // Titles between rulers: a summary lists points under them, what a program prints of its tests does not.
    const std::string ruler(40, '=');
    const auto ruled = [&ruler](const std::string& title) { return ruler + "\n" + title + "\n" + ruler + "\n\n"; };
    row("a summary between rulers",
        ruled("HARBOR - ROUND 2 IS DONE") + "STATUS: all is merged\nKeeper: Ada\n\n" + ruled("WHAT CHANGED") +
            "• tides are read twice\n• the mole has a lamp\n• ships wait outside\n\n" + ruled("TESTS") +
            "• 12 of 12 pass\n• none is skipped\n  ✓ TideTest\n  ✓ MoleTest\n  ✓ LampTest\n  ✓ HornTest\n"
            "  ✓ GateTest\n  ✓ ShipTest\n  ✓ CraneTest\n  ✓ DockTest\n  ✓ BuoyTest\n✅ the gate is shut\n",
        Kind::Prose);
    row("checks of a script between rulers",
        ruled("TIDES") + "[PASS] high water\n[FAIL] low water\n       wanted: 3\n" + ruled("MOLE") +
            "[PASS] lamp\n[PASS] horn\n" + ruled("ALL") + "- lamp\n- horn\n- high water\n- low water\n- gate\n",
        Kind::Unknown);

    row("report", R"({"created": 1.5, "exitcode": 1, "summary": {"total": 2}, "tests": []})", Kind::PytestReport);
    row("report, pretty, sorted keys",
        "{\n  \"collectors\": [],\n  \"created\": 1,\n  \"exitcode\": 0,\n  \"summary\": {\n    \"total\": 1\n  }\n}\n",
        Kind::PytestReport);
    row("tests that pytest listed",
        "$ pytest --collect-only -q\ntests/test_a.py::test_two[x-1]\n\n1 test collected in 0.05s\n", Kind::PytestLog);
    row("a sentence on tests collected", "Eva says:\n1 test collected in 0.05s\nis what she saw.\n", Kind::Unknown);
    row("report cut inside its collectors",
        R"({"collectors": [{"nodeid": "", "outcome": "passed", "result": [{"nodeid": "tests)", Kind::PytestReport);
    row("wrapped reports", R"({"run_id": "r", "phase": "p", "report": {"exitcode": 0, "summary": {}, "tests": []}})",
        Kind::ReportCorpus);
    row("wrapped under another name", R"({"id": "r", "result": {"exitcode": 0, "summary": {}, "tests": []}})",
        Kind::ReportCorpus);
    row("wrapped and cut", R"({"run_id": "r", "report_path": "x", "report": {"created": 1, "exitc)",
        Kind::ReportCorpus);
    row("bare reports by line",
        "{\"exitcode\": 0, \"summary\": {}, \"tests\": []}\n{\"exitcode\": 1, \"summary\": {}, \"tests\": []}\n",
        Kind::ReportCorpus);
    row("corpus after prose and a broken line",
        "Exported 12 samples\n{\"run_id\": \"a\", \"report\": {\"exitcode\": 0}}\n{\"run_id\"\n", Kind::ReportCorpus);
    row("baseline", R"({"commit_sha": "ab", "failing_test_ids": [], "error_signatures": {}})", Kind::Baseline);
    row("report named baseline", R"({"exitcode": 0, "summary": {}, "tests": [], "root": "/"})", Kind::PytestReport);
    row("commands", R"({"command": "ls", "exit_code": null, "timed_out": true, "skipped": false})", Kind::CommandLog);
    row("decisions", R"({"id": 1, "run_id": "r", "trigger": "doctor", "choice": "x", "rationale": "y"})",
        Kind::CommandLog);
    row("first line broken",
        "{\"command\": \n{\"command\": \"ls\", \"exit_code\": 0, \"timed_out\": false, \"skipped\": false}\n",
        Kind::CommandLog);
    row("model selections",
        R"({"timestamp": "x", "role": "builder", "model": "m", "attempt_index": 0, "escalation_info": {}})",
        Kind::ModelSelections);
    row("token events", R"({"run_id": "r", "predicted_output_tokens": 5, "actual_output_tokens": 6})",
        Kind::TokenEvents);
    row("short token events", R"({"predicted": 1, "actual": 2, "budget": 3})", Kind::TokenEvents);
    row("array of token events", R"([ {"predicted_output_tokens": 5} ])", Kind::TokenEvents);
    row("session of Codex", R"({"timestamp": "t", "type": "session_meta", "payload": {"id": "c"}})",
        Kind::SessionRecord);
    row("session of Claude Code", R"({"type": "user", "sessionId": "s", "message": {"role": "user"}})",
        Kind::SessionRecord);
    row("session of Copilot", R"({"type": "session.start", "id": "e", "data": {"sessionId": "s"}})",
        Kind::SessionRecord);
    row("session of aider", "# aider chat started at 2026-01-01 10:00:00\n\n#### do it\n", Kind::SessionRecord);
    row("events that are no session", R"({"timestamp": "t", "type": "order.paid", "payload": {"type": "x"}})",
        Kind::Json);
    row("a manifest", R"({"type": "module", "owner": "x", "version": "1", "cwd": "/a"})", Kind::Json);
    row("usage of a model", R"({"id": "r", "model": "m", "usage": {"completion_tokens": 3}})", Kind::ModelUsage);
    row("span of a model call", R"({"name": "chat", "attributes": {"gen_ai.usage.output_tokens": 3}})",
        Kind::ModelUsage);
    row("usage of Gemini", R"({"candidates": [], "usageMetadata": {"candidatesTokenCount": 3}})", Kind::ModelUsage);
    row("usage of Bedrock", R"({"stopReason": "end_turn", "usage": {"inputTokens": 1, "outputTokens": 3}})",
        Kind::ModelUsage);
    row("usage of Ollama", R"({"model": "m", "done": true, "prompt_eval_count": 1, "eval_count": 3})",
        Kind::ModelUsage);
    row("usage of something else", R"({"id": "r", "usage": {"cpu": 3}})", Kind::Json);
    row("other JSON", R"({"a": [1, 2, {"command": 3}]})", Kind::Json);
    row("other JSON lines", "{\"a\": 1}\n{\"a\": 2}\n", Kind::Json);
    row("empty object", "{}", Kind::Json);
    row("array of numbers", "[1, 2.5e3, null]", Kind::Json);

    row("no JSON: template", "{{ name }} is {% x %}", Kind::Unknown);
    row("no JSON: log line", "[12] started\n[13] stopped\n", Kind::Unknown);
    row("no JSON: code", "{\n    int x = 1;\n    call(x);\n}\n", Kind::Unknown);

    row("junit", "<?xml version=\"1.0\"?>\n<!-- made by x -->\n<testsuites><testsuite name=\"a\"/></testsuites>",
        Kind::JUnitXml);
    row("junit, one suite", "<testsuite errors=\"0\">", Kind::JUnitXml);
    row("other xml", "<?xml version=\"1.0\"?>\n<coverage/>", Kind::Unknown);
    row("html", "<!DOCTYPE html>\n<html><body><p>All tests pass in this build.</p></body></html>", Kind::Unknown);

    row("run summary", "# Run Summary: run-1\n\n## Status\n- **State:** DONE_SUCCESS\n", Kind::RunSummary);
    row("phase summary", "# Phase Summary: p - name\n\n## Status\n", Kind::PhaseSummary);
    row("command output", "# Command: ls\n# Exit: 0\n# Duration: 0.1s\n\n# STDOUT\nx\n", Kind::CommandOutput);
    row("executor log", "[2025-12-02 01:31:06] INFO: starting\n[2025-12-02 01:31:07] WARNING: x\n", Kind::ExecutorLog);
    row("executor log with a session in it",
        "[2025-12-02 01:31:06] INFO: starting\n[2025-12-02 01:31:07] INFO: x\n===== test session starts =====\n",
        Kind::ExecutorLog);
    row("ci runner log",
        "build\tRun tests\t\xEF\xBB\xBF"
        "2025-12-28T00:04:11.1234567Z ##[group]Run\nbuild\tRun tests\t2025-12-28T00:04:12.1234567Z x\n",
        Kind::CiRunnerLog);
    row("ci runner log without columns", "2025-12-28T00:04:11.1234567Z ##[group]Run\n", Kind::CiRunnerLog);
}

void ContentKindTest::knowsAKindByItsContent()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(kindOfContent(text.toStdString(), false)), kind);
}

void ContentKindTest::readsNoQuotesOfPrograms_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isSource");
    for (const char* path : {"src/parse.py", "web/report.template.ts", "ci/release.sh", "status.yml", "CMakeLists.txt",
                             "a/Makefile", "features/login.feature", "logs/x.SNAP", "view.blade.php"})
        QTest::newRow(path) << QByteArray(path) << true;
    for (const char* path : {"README.md", "test_output.txt", "out.log", "py", "results", "report.tap", "notes.rst",
                             ".sh", "py.txt", "run.py.log", "a.json", "index.html", "diff.patch"})
        QTest::newRow(path) << QByteArray(path) << (std::string_view(path) == ".sh");
}

void ContentKindTest::readsNoQuotesOfPrograms()
{
    QFETCH(const QByteArray, path);
    QFETCH(const bool, isSource);
    const std::string_view document =
        "# Status\n\nAll 40 tests pass. The build is green.\n\n- [x] harbor\n- [x] tides\n";
    const std::string_view log = "\"\"\"Reads\n\n============ test session starts ============\ncollected 2 items\n\n"
                                 "tests/test_a.py .F [100%]\n\nFAILED tests/test_a.py::test_b - assert 0\n"
                                 "========= 1 failed, 1 passed in 0.04s =========\n\"\"\"\n";
    QCOMPARE(kindOfFile(path.toStdString(), document, false) == ArtifactKind::Prose, !isSource);
    QCOMPARE(kindOfFile(path.toStdString(), log, false) == ArtifactKind::PytestLog, !isSource);
    // What is set up there is read all the same.
    QCOMPARE(kindOfFile(path.toStdString(), "# ports\nPORT=8080\nexport DEBUG=1\n", false), ArtifactKind::BuildScripts);
}

void ContentKindTest::takesNoSampleForAResult_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<bool>("isRecordKept");
    const auto row = [](const char* path, const char* folder, bool isRecordKept = false) {
        QTest::newRow(path) << QByteArray(path) << QByteArray(folder) << isRecordKept;
    };
    row("tests/fixtures/red.log", "tests/fixtures");
    row("pkg/parse/testdata/a/red.log", "pkg/parse/testdata");
    row("web/__snapshots__/out.txt", "web/__snapshots__", true);
    row("src/test/resources/TEST-a.xml", "src/test/resources");
    row("tests/data/red.log", "tests/data");
    row("web/node_modules/pkg/README.md", "web/node_modules");
    row("vendor/pkg/README.md", "vendor", true);
    row("fixtures/session.jsonl", "fixtures", true);
    row("fixtures.log", "", true);
    row("docs/vendor/terms.md", "", true);
    row("data/out.log", "", true);
    row("tests/output/out.log", "", true);
    row("tests/results/data/out.log", "", true);
}

void ContentKindTest::takesNoSampleForAResult()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, folder);
    QFETCH(const bool, isRecordKept);
    const std::string name = path.toStdString();
    QCOMPARE(QByteArray::fromStdString(std::string(foreignFolder(name))), folder);
    QCOMPARE(kindInFolder(ArtifactKind::PytestLog, name),
             folder.isEmpty() ? ArtifactKind::PytestLog : ArtifactKind::Unknown);
    QCOMPARE(kindInFolder(ArtifactKind::SessionRecord, name),
             isRecordKept ? ArtifactKind::SessionRecord : ArtifactKind::Unknown);
    QCOMPARE(kindInFolder(ArtifactKind::BuildScripts, name), ArtifactKind::BuildScripts);
    // Results of another time are kept in such folders, and documents of this one.
    for (const char* kept : {"archive/2022/", "old/", "docs/examples/", "samples/x/", "upstream/"}) {
        QCOMPARE(kindInFolder(ArtifactKind::PytestLog, kept + std::string("red.log")), ArtifactKind::Unknown);
        QCOMPARE(kindInFolder(ArtifactKind::Prose, kept + std::string("notes.md")), ArtifactKind::Prose);
        QVERIFY(!folderAside(kept + std::string("red.log")).empty());
    }
}

void ContentKindTest::knowsSamples_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, ArtifactKind kind) {
        QTest::newRow(name) << QByteArray(name) << static_cast<int>(kind);
    };
    using Kind = ArtifactKind;
    row("bundle.txt", Kind::Bundle);
    row("bundle-three-lines.txt", Kind::Bundle);
    row("document-quoting-a-log.md", Kind::Prose);
    row("document-quoting-json.md", Kind::Prose);
    row("notes.txt", Kind::Prose);
    row("status-lines.txt", Kind::Prose);
    row("generated-block.md", Kind::Prose);
    row("html-readme.md", Kind::Prose);
    row("status-with-output.md", Kind::Prose);
    row("vitest.log", Kind::RunnerLog);
    row("jest.log", Kind::RunnerLog);
    row("go-test.log", Kind::RunnerLog);
    row("pytest-verbose.log", Kind::PytestLog);
    row("pytest-quiet.log", Kind::PytestLog);
    row("pytest-xdist.log", Kind::PytestLog);
    row("pytest-summary-only.log", Kind::PytestLog);
    row("git-context.txt", Kind::GitContext);
    row("git-log.txt", Kind::GitContext);
    row("git-oneline.txt", Kind::GitContext);
    row("source.py", Kind::Unknown);
    row("config.yaml", Kind::BuildScripts);
    row("settings.ini", Kind::BuildScripts);
    row("table.csv", Kind::Unknown);
    row("requirements.txt", Kind::Unknown);
    row("server.log", Kind::Unknown);
    row("change.diff", Kind::Unknown);
}

void ContentKindTest::knowsSamples()
{
    QFETCH(QByteArray, name);
    QFETCH(int, kind);
    const QString path = test::dataPath(QStringLiteral("files/kinds/") + QString::fromLatin1(name));
    const auto text = inspectText(path.toStdString());
    QVERIFY(text);
    QCOMPARE(static_cast<int>(kindOfContent(text->head, text->looksBinary)), kind);
    QByteArray windows = bytesOf(text->head);
    windows.replace("\n", "\r\n");
    QCOMPARE(static_cast<int>(kindOfContent(windows.toStdString(), false)), kind);
}

void ContentKindTest::knowsJsonCutAnywhere()
{
    const std::string report = R"({"created": 1.5, "exitcode": 1, "summary": {"total": 2, "passed": 1, "failed": 1},)"
                               R"( "tests": [{"nodeid": "a\"b\\", "outcome": "passed"}]})";
    const std::size_t sure = report.find("\"summary\"") + 10;
    for (std::size_t length = sure; length <= report.size(); ++length) {
        const ArtifactKind kind = kindOfContent(std::string_view(report).substr(0, length), false);
        QVERIFY2(kind == ArtifactKind::PytestReport, QByteArray::number(qulonglong{length}).constData());
    }
}

void ContentKindTest::survivesAnyBytes()
{
    quint32 state = 12345;
    for (int round = 0; round < 300; ++round) {
        std::string text(round % 5 == 0 ? "{\"" : "");
        for (int i = 0; i < 500; ++i) {
            state = state * 1664525U + 1013904223U;
            text += round % 2 == 0 ? "{}[]\":,\\ \n\r=#|ab1\t"[(state >> 16) % 19] : static_cast<char>(state >> 24);
        }
        static_cast<void>(kindOfContent(text, false));
        static_cast<void>(kindOfContent(text, true));
    }
    QCOMPARE(kindOfContent(std::string(100000, '['), false), ArtifactKind::Unknown);
    QCOMPARE(kindOfContent(std::string("SQLite format 3\0rest", 20), true), ArtifactKind::Sqlite);
    QCOMPARE(kindOfContent("rest", true), ArtifactKind::Binary);
}

void ContentKindTest::knowsTheRealPack_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* path, ArtifactKind kind) {
        QTest::newRow(path) << QByteArray(path) << static_cast<int>(kind);
    };
    using Kind = ArtifactKind;
    row("README.md", Kind::Prose);
    row("BUILD_LOG.md", Kind::Prose);
    row("GIT_CONTEXT.txt", Kind::GitContext);
    row("autopack.db", Kind::Sqlite);
    row("CONSOLIDATED/CONSOLIDATED_CI_REPORTS.ndjson", Kind::ReportCorpus);
    row("CONSOLIDATED/CONSOLIDATED_CI_LOGS.txt", Kind::Bundle);
    row("CONSOLIDATED/SOT_BUNDLE.md", Kind::Bundle);
    row("CONSOLIDATED/CODE_AND_GIT_CONTEXT.txt", Kind::Bundle);
    row("CONSOLIDATED/research-system-v1_DIAGNOSTICS.jsonl", Kind::CommandLog);
    row("docs/BUILD_HISTORY.md", Kind::Prose);
    row("docs/DRAIN_REPORT_2025-12-28.md", Kind::Prose);
    row("docs/BUILD-129_PHASE3_DRAIN_SYSTEMIC_BLOCKERS_RCA.md", Kind::Prose);
    row(".autonomous_runs/autopack/run_summary.md", Kind::RunSummary);
}

void ContentKindTest::knowsTheRealPack()
{
    QFETCH(QByteArray, path);
    QFETCH(int, kind);
    const QString pack = test::realPack(QStringLiteral("autopack-drain-2025-12-28-full"));
    if (pack.isEmpty())
        QSKIP(test::missingPack);
    const auto text = inspectText(test::fileOf(pack, QString::fromLatin1(path)));
    QVERIFY(text);
    QCOMPARE(static_cast<int>(kindOfContent(text->head, text->looksBinary)), kind);
}

QTEST_APPLESS_MAIN(ContentKindTest)
#include "tst_contentkind.moc"
