// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/formats/formats.h"
#include "models/parsing/runners/ends/startfailures.h"

#include <QTest>

using namespace exhibit;

/// Captured outputs of tests that never started, and what is taken for a log by its name.
class TestStartFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhy_data();
    void saysWhy();
    void staysSilent_data();
    void staysSilent();
    void looksAtTheTop();
    void tellsKinds_data();
    void tellsKinds();
};

void TestStartFailures::saysWhy_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char* line : {
             "bash: line 1: pytest: command not found",
             "sh: 1: jest: not found",
             "zsh: command not found: vitest",
             "bash: ./run_tests.sh: Permission denied",
             "'pytest' is not recognized as an internal or external command,",
             "pytest : The term 'pytest' is not recognized as the name of a cmdlet, function, script file,",
             "/usr/bin/python3: No module named pytest",
             "npm ERR! Missing script: \"test\"",
             "npm error Missing script: \"test\"",
             " ERR_PNPM_NO_SCRIPT  Missing script: test",
             "error Command \"test\" not found.",
             "make: *** No rule to make target 'test'.  Stop.",
             "error: could not find `Cargo.toml` in `/src/shop` or any parent directory",
             "cargo : error: process didn't exit successfully: `rustc -vV` (exit code: 1)",
             "go: go.mod file not found in current directory or any parent directory; see 'go help modules'",
             "MSBUILD : error MSB1003: Specify a project or solution file.",
             "Could not open input file: vendor/bin/phpunit",
             "bundler: command not found: rspec",
             "error: Failed to spawn: `pytest`",
             "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
             "** (Mix) Could not find a Mix.Project, please ensure you are running Mix in a directory with a mix.exs",
         })
        QTest::newRow(line) << QByteArray(line);
}

void TestStartFailures::saysWhy()
{
    QFETCH(QByteArray, line);
    const StartFailure failure = startFailureIn("\n\x1b[31m" + line.toStdString() + "\x1b[0m\r\nmore\n");
    QVERIFY(failure.line());
    QCOMPARE(failure.line()->value, std::int64_t{2});
    QCOMPARE(failure.said(), line.trimmed().toStdString());
}

void TestStartFailures::staysSilent_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char* line : {
             "The page was not found",
             "cart: item not found in the list",
             "Note : error: the tests of the cart fail",
             "error: expected 2, got 3",
             "Cannot connect to the database",
             "make: *** [test] Error 1",
             "npm ERR! code 1",
             "2025-11-02 10:11:12 INFO start of all tests",
         })
        QTest::newRow(line) << QByteArray(line);
}

void TestStartFailures::staysSilent()
{
    QFETCH(QByteArray, line);
    QVERIFY(!startFailureIn(line.toStdString()).line());
}

/// Deep in an output it is the program under test that says so.
void TestStartFailures::looksAtTheTop()
{
    std::string text;
    for (int line = 0; line < 60; ++line)
        text += "step " + std::to_string(line) + "\n";
    QVERIFY(!startFailureIn(text + "sh: 1: jq: not found\n").line());
    QVERIFY(startFailureIn("sh: 1: jq: not found\n" + text).line());
}

void TestStartFailures::tellsKinds_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("kind");
    const QByteArray sentences = "All items of the shop are ready.\nThe cart holds two of them.\n";
    const QByteArray broken = "  Restoring the projects of the shop.\nAll projects are ready for the build.\n"
                              "/src/Cart.cs(9,13): error CS0103: The name 'Foo' does not exist [/src/Cart.csproj]\n";
    const QByteArray missing = "The tests of the shop begin here.\nbash: pytest: command not found\n";
    const auto row = [](const char* name, const char* path, const QByteArray& text, const char* kind) {
        QTest::newRow(name) << QString::fromUtf8(path) << text << QString::fromUtf8(kind);
    };
    row("sentences of a document", "notes.txt", sentences, "prose");
    row("sentences of a log", "shop.log", sentences, "unknown");
    row("a document may be called a log", "shop.log", "# Log of decisions\n\n- **Cart**: `a` before `b`.\n", "prose");
    row("errors of a compiler in a log", "cart_test.log", broken, "test-log");
    row("errors of a compiler in a letter", "letter.txt", broken, "prose");
    const QByteArray session = "============================= test session starts ==============================\n"
                               "collecting ... collected 0 items\n\n"
                               "============================ no tests ran in 0.01s =============================\n";
    const QByteArray preface = "Test results of the shop\n========================\n\nThis file holds all of them:\n"
                               "- Cart\n- Prices\n\n";
    row("a session below words of a script", "test_results.txt", preface + session, "pytest-log");
    row("a session that a document quotes", "test_results.txt", preface + session + "\nWe will mend it.\n", "prose");
    row("a session in a letter", "letter.txt", preface + session, "prose");
    row("results that people write", "test_results.txt", sentences, "prose");
    row("results that never came", "test_results.txt", missing, "unknown");
}

void TestStartFailures::tellsKinds()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    QFETCH(QString, kind);
    const ArtifactKind found = kindOfFile(path.toStdString(), text.toStdString(), false, RunnerRules::none());
    QCOMPARE(QString::fromStdString(std::string(kindName(found))), kind);
}

QTEST_APPLESS_MAIN(TestStartFailures)
#include "tst_startfailures.moc"
