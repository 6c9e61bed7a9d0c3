// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/pytest/pytestloglines.h"
#include "models/parsing/pytest/pytestlogtotals.h"
#include "models/parsing/text/ansi.h"

#include <QTest>

using namespace exhibit;

class TestPytestLogLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultLines_data();
    void resultLines();
    void finalLines_data();
    void finalLines();
    void collectedLines_data();
    void collectedLines();
    void letterLines_data();
    void letterLines();
    void crashLines_data();
    void crashLines();
    void escapes_data();
    void escapes();
};

void TestPytestLogLines::resultLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("nodeId"); // empty: no result
    QTest::addColumn<int>("word");
    using pytestlog::ResultWord;
    const auto row = [](const char* name, const char* line, const char* nodeId, ResultWord word) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(nodeId) << int(word);
    };
    row("passed", "t/x.py::test_a PASSED [  0%]", "t/x.py::test_a", ResultWord::Passed);
    row("class", "t/x.py::TestA::test_a FAILED   [100%]", "t/x.py::TestA::test_a", ResultWord::Failed);
    row("count progress", "t/x.py::test_a ERROR [ 12/120]", "t/x.py::test_a", ResultWord::Error);
    row("no progress", "t/x.py::test_a XPASS", "t/x.py::test_a", ResultWord::XPassed);
    row("reason", "t/x.py::test_a SKIPPED (...) [ 24%]", "t/x.py::test_a", ResultWord::Skipped);
    row("reason with brackets", "t/x.py::test_a SKIPPED (no (such) thing [x]) [ 24%]", "t/x.py::test_a",
        ResultWord::Skipped);
    row("open reason", "t/x.py::test_a XFAIL (waits for", "t/x.py::test_a", ResultWord::XFailed);
    row("reason with a word", "t/x.py::test_a SKIPPED (was FAILED (twice))", "t/x.py::test_a", ResultWord::Skipped);
    row("blanks in parameters", "t/x.py::test_a[a b - c] PASSED [ 1%]", "t/x.py::test_a[a b - c]", ResultWord::Passed);
    row("word in parameters", "t/x.py::test_a[q PASSED (r] FAILED [ 1%]", "t/x.py::test_a[q PASSED (r]",
        ResultWord::Failed);
    row("word in parameters, reason", "t/x.py::test_a[q PASSED (r] SKIPPED (why)", "t/x.py::test_a[q PASSED (r]",
        ResultWord::Skipped);
    row("percentage in parameters", "t/x.py::test_a[10/20] PASSED", "t/x.py::test_a[10/20]", ResultWord::Passed);
    row("unicode", "t/x.py::test_ü[→] PASSED [ 1%]", "t/x.py::test_ü[→]", ResultWord::Passed);
    row("blank in path", "my tests/x.py::test_a PASSED [ 1%]", "my tests/x.py::test_a", ResultWord::Passed);
    row("windows path", "t\\x.py::test_a PASSED [ 1%]", "t\\x.py::test_a", ResultWord::Passed);
    row("inherited", "t/x.py::TestB::test_a <- t/base.py PASSED [ 1%]", "t/x.py::TestB::test_a", ResultWord::Passed);
    row("worker", "[gw0] [  0%] PASSED t/x.py::test_a", "t/x.py::test_a", ResultWord::Passed);
    row("worker without progress", "[gw12] FAILED t/x.py::test_a[a b]", "t/x.py::test_a[a b]", ResultWord::Failed);
    row("rerun", "t/x.py::test_a RERUN [ 1%]", "t/x.py::test_a", ResultWord::Rerun);
    row("file with progress", "docs/guide.md PASSED [ 1%]", "docs/guide.md", ResultWord::Passed);
    row("file without progress", "docs/guide.md PASSED", "", ResultWord::None);
    row("bare node id", "t/x.py::test_a", "", ResultWord::None);
    row("parameters that look like progress", "t/x.py::test_a[ 10%]", "", ResultWord::None);
    row("no path", "auth::login PASSED", "", ResultWord::None);
    row("prose", "All tests PASSED", "", ResultWord::None);
    row("word inside", "t/x.py::test_PASSED", "", ResultWord::None);
    row("lower case", "t/x.py::test_a passed [ 1%]", "", ResultWord::None);
    row("empty", "", "", ResultWord::None);
    row("only a word", "PASSED", "", ResultWord::None);
    row("worker without test", "[gw0] linux Python 3.12", "", ResultWord::None);
}

void TestPytestLogLines::resultLines()
{
    QFETCH(QString, line);
    QFETCH(QString, nodeId);
    QFETCH(int, word);
    const std::string text = line.toStdString();
    const auto result = pytestlog::parseResultLine(text);
    QCOMPARE(result.has_value(), !nodeId.isEmpty());
    if (result) {
        QCOMPARE(QString::fromStdString(std::string(result->nodeId)), nodeId);
        QCOMPARE(int(result->word), word);
    }
}

void TestPytestLogLines::finalLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // passed failed errors skipped collected seconds; empty: no final line
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("all", "60 failed, 1256 passed, 132 skipped, 11196 warnings in 165.64s (0:02:45)", "1256 60 0 132 -1 165.64");
    row("other order", "14 warnings, 10 errors in 18.27s", "0 0 10 0 -1 18.27");
    row("days", "1 passed in 90061.00s (1 day, 1:01:01)", "1 0 0 0 -1 90061");
    row("old", "1 failed, 2 passed, 1 pytest-warnings in 0.12 seconds", "2 1 0 0 -1 0.12");
    row("one error", "1 error in 0.10s", "0 0 1 0 -1 0.1");
    row("none", "no tests ran in 0.01s", "0 0 0 0 -1 0.01");
    row("collected", "16 tests collected in 0.01s", "0 0 0 0 16 0.01");
    row("collected, some deselected", "81/91 tests collected (10 deselected) in 0.01s", "0 0 0 0 91 0.01");
    row("collected, errors", "1 test collected, 2 errors in 0.01s", "0 0 2 0 1 0.01");
    row("reruns and subtests", "5 passed, 7 rerun, 3 subtests passed in 0.02s", "5 0 0 0 -1 0.02");
    row("only unknown words", "5 apples in 0.02s", "");
    row("no time", "5 passed", "");
    row("no seconds", "5 passed in summer", "");
    row("prose behind", "5 passed in 0.02s of work", "");
    row("prose before", "done: 5 passed in 0.02s", "");
    row("too many digits", "12345678901234567890 passed in 0.02s", "");
    row("no number", "passed in 0.02s", "");
    row("two dots", "5 passed in 0.0.2s", "");
    row("empty", "", "");
}

void TestPytestLogLines::finalLines()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const std::string line = text.toStdString();
    const auto final = pytestlog::parseFinalLine(line);
    QString actual;
    if (final) {
        const auto& c = final->counts;
        actual = QStringLiteral("%1 %2 %3 %4 %5 %6")
                     .arg(c.passed)
                     .arg(c.failed)
                     .arg(c.errors)
                     .arg(c.skipped)
                     .arg(final->collected.value_or(-1))
                     .arg(final->seconds);
    }
    QCOMPARE(actual, expected);
}

void TestPytestLogLines::collectedLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected"); // items errors deselected skipped; empty: none
    const auto row = [](const char* name, const char* line, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(line) << QString::fromLatin1(expected);
    };
    row("verbose", "collecting ... collected 1450 items", "1450 -1 0 0");
    row("plain", "collected 1 item", "1 -1 0 0");
    row("errors", "collecting ... collected 1389 items / 10 errors", "1389 10 0 0");
    row("one error, skipped", "collected 3 items / 1 error / 2 skipped", "3 1 0 2");
    row("deselected", "collected 761 items / 8 deselected / 753 selected", "761 -1 8 0");
    row("terminal", "collecting 0 items\rcollecting 5 items\rcollected 5 items", "5 -1 0 0");
    row("still collecting", "collecting ... ", "");
    row("prose", "we collected many items", "");
    row("other noun", "collected 5 stamps", "");
}

void TestPytestLogLines::collectedLines()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const std::string text = line.toStdString();
    const auto collected = pytestlog::parseCollectedLine(text);
    QString actual;
    if (collected)
        actual = QStringLiteral("%1 %2 %3 %4")
                     .arg(collected->items)
                     .arg(collected->errors.value_or(-1))
                     .arg(collected->deselected)
                     .arg(collected->skipped);
    QCOMPARE(actual, expected);
}

void TestPytestLogLines::letterLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("total"); // -1: no such line
    QTest::newRow("file") << QStringLiteral("tests/test_x.py ..F.s [ 10%]") << 5;
    QTest::newRow("no file") << QStringLiteral("..xXE.EF....           [100%]") << 12;
    QTest::newRow("no progress") << QStringLiteral("tests/test_x.py ..F") << 3;
    QTest::newRow("reruns are no results") << QStringLiteral(".R. [100%]") << 2;
    QTest::newRow("other letter") << QStringLiteral("tests/test_x.py ..q [ 10%]") << -1;
    QTest::newRow("words") << QStringLiteral("see tests/test_x.py ... [ 10%]") << -1;
    QTest::newRow("node id") << QStringLiteral("t/x.py::test_a ..") << -1;
    QTest::newRow("empty") << QString() << -1;
}

void TestPytestLogLines::letterLines()
{
    QFETCH(QString, line);
    QFETCH(int, total);
    const std::string text = line.toStdString();
    const auto letters = pytestlog::parseLetterLine(text);
    QCOMPARE(letters ? int(letters->counts.total()) : -1, total);
}

void TestPytestLogLines::crashLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("drive") << QStringLiteral("C:\\a b\\x.py:36: assert 2 == 0")
                           << QStringLiteral("C:\\a b\\x.py|36|assert 2 == 0");
    QTest::newRow("frame") << QStringLiteral("t/x.py:12: in test_a") << QStringLiteral("t/x.py|12|in test_a");
    QTest::newRow("no message") << QStringLiteral("t/x.py:12:") << QStringLiteral("t/x.py|12|");
    QTest::newRow("indented") << QStringLiteral("  t/x.py:12: x") << QString();
    QTest::newRow("no line") << QStringLiteral("KeyError: 'a'") << QString();
    QTest::newRow("time of day") << QStringLiteral("at 12:30 we met") << QString();
}

void TestPytestLogLines::crashLines()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const std::string text = line.toStdString();
    const auto crash = pytestlog::parseCrashLine(text);
    const QString actual = crash ? QStringLiteral("%1|%2|%3")
                                       .arg(QString::fromStdString(std::string(crash->path)))
                                       .arg(crash->line)
                                       .arg(QString::fromStdString(std::string(crash->message)))
                                 : QString();
    QCOMPARE(actual, expected);
}

void TestPytestLogLines::escapes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("none") << QByteArray("plain [m") << QByteArray("plain [m");
    QTest::newRow("colours") << QByteArray("\x1b[31m\x1b[1mFAILED\x1b[0m x") << QByteArray("FAILED x");
    QTest::newRow("parameters") << QByteArray("a\x1b[38;5;196mb\x1b[Kc") << QByteArray("abc");
    QTest::newRow("link") << QByteArray("\x1b]8;;http://x\x1b\\text\x1b]8;;\x07") << QByteArray("text");
    QTest::newRow("cut") << QByteArray("a\x1b[3") << QByteArray("a");
    QTest::newRow("lone") << QByteArray("a\x1b") << QByteArray("a");
}

void TestPytestLogLines::escapes()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, plain);
    std::string buffer;
    const std::string_view text(line.constData(), std::size_t(line.size()));
    QCOMPARE(QByteArray::fromStdString(std::string(withoutAnsi(text, buffer))), plain);
}

QTEST_GUILESS_MAIN(TestPytestLogLines)
#include "tst_pytestloglines.moc"
