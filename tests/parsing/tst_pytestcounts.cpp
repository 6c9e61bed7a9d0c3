// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/pytest/pytestlog.h"
#include "tests/parsing/logreading.h"

#include <QTest>

using namespace exhibit;
using test::describe;
using test::ParsedLog;
using test::parseLog;
using test::problemIds;

/// Sessions that state their tests in another way than once a test: subtests, teardowns, tails, letters.
class TestPytestCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oddSessions_data();
    void oddSessions();
    void headerIsThePlace();
    void lettersByFile();
};

void TestPytestCounts::oddSessions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QStringList>("failing");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char* name, const QByteArray& text, const char* expected, const QStringList& failing = {},
                        const QStringList& problems = {}) {
        QTest::newRow(name) << text << QString::fromLatin1(expected) << failing << problems;
    };
    const QStringList cut{QStringLiteral("cut")};
    const QString a = QStringLiteral("t/x.py::test_a"), b = QStringLiteral("t/x.py::test_b");
    row("a teardown that fails is of a test that ran",
        "=== test session starts ===\ncollected 1 item\n\nt/x.py::test_a PASSED [100%]\n"
        "t/x.py::test_a ERROR [100%]\n=== 1 passed, 1 error in 0.1s ===\n",
        "failed exit=1 collected=1 total=1 passed=1 failed=0 errors=1", {a});
    row("subtests of a plugin",
        "=== test session starts ===\ncollected 2 items\n\nt/x.py::test_a SUBPASS [ 50%]\n"
        "t/x.py::test_a [n] (i=1) SUBFAIL [ 50%]\nt/x.py::test_a PASSED [ 50%]\nt/x.py::test_b PASSED [100%]\n"
        "=== short test summary info ===\nSUBFAIL t/x.py::test_a - assert 0\n"
        "=== 1 failed, 2 passed, 1 subtests passed in 0.1s ===\n",
        "failed exit=1 collected=2 total=2 passed=1 failed=1", {a});
    row("subtests of pytest 9",
        "=== test session starts ===\ncollected 2 items\n\nt/x.py::test_a SUBFAILED[m] (i=1) [ 50%]\n"
        "t/x.py::test_a FAILED [ 50%]\nt/x.py::test_b PASSED [100%]\n=== short test summary info ===\n"
        "SUBFAILED[m] (i=1) t/x.py::test_a - assert 0\nFAILED t/x.py::test_a - contains 1 failed subtest\n"
        "=== 2 failed, 1 passed in 0.1s ===\n",
        "failed exit=1 collected=2 total=2 passed=1 failed=1", {a});
    row("a timeout names the test that hangs",
        "=== test session starts ===\ncollected 2 items\n\nt/x.py::test_a PASSED [ 50%]\nt/x.py::test_b \n"
        "+++++++++ Timeout +++++++++\n~~~~ Stack of MainThread ~~~~\n+++++++++ Timeout +++++++++\n",
        "interrupted exit=1 collected=2 passed=1 failed=1", {b}, cut);
    row("the summary names modules from another folder",
        "=== test session starts ===\ncollected 0 items / 1 error\n\n=== ERRORS ===\n"
        "___ ERROR collecting t/x.py ___\nE   ModuleNotFoundError: No module named 'm'\n"
        "=== short test summary info ===\nERROR ..\\core\\t\\x.py\n!!! Interrupted: 1 error during collection !!!\n"
        "=== 1 error in 0.1s ===\n",
        "collection-failed exit=2 collected=0 total=0 collectors=1");
    row("the summary names modules from the folder of the project",
        "=== test session starts ===\ncollected 4 items / 1 error\n\n=== ERRORS ===\n"
        "___ ERROR collecting t/x.py ___\nE   ModuleNotFoundError: No module named 'm'\n"
        "=== short test summary info ===\nERROR core\\t\\x.py\n!!! Interrupted: 1 error during collection !!!\n"
        "=== 1 error in 0.1s ===\n",
        "collection-failed exit=2 collected=4 total=0 collectors=1");
    row("the summary names a module that nothing was told of",
        "=== test session starts ===\ncollected 0 items / 2 errors\n\n=== ERRORS ===\n"
        "___ ERROR collecting t/x.py ___\nE   ModuleNotFoundError: No module named 'm'\n"
        "=== short test summary info ===\nERROR t/x.py\nERROR core/t/x.py\n"
        "!!! Interrupted: 2 errors during collection !!!\n=== 2 errors in 0.1s ===\n",
        "collection-failed exit=2 collected=0 total=0 collectors=2");
    row("the summary names tests from another folder",
        "=== test session starts ===\ncollected 1 item\n\nt/x.py::test_a FAILED [100%]\n"
        "=== short test summary info ===\nFAILED ..\\core\\t\\x.py::test_a - assert 0\n=== 1 failed in 0.1s ===\n",
        "failed exit=1 collected=1 total=1 passed=0 failed=1", {a});
    const QByteArray notCollected = "=== test session starts ===\ncollected 0 items / 1 error\n\n=== ERRORS ===\n"
                                    "___ ERROR collecting t/x.py ___\nE   ModuleNotFoundError: No module named 'm'\n"
                                    "=== short test summary info ===\nERROR t/x.py\n";
    const QByteArray oneError = "=== 1 error in 0.1s ===\n";
    row("a collection that stops after so many failures",
        notCollected + "!!! stopping after 1 failures !!!\n" + oneError,
        "collection-failed exit=1 collected=0 total=0 collectors=1");
    row("the same of a session that collects only",
        notCollected + "!!! stopping after 1 failures !!!\n!!! Interrupted: 1 error during collection !!!\n" + oneError,
        "collection-failed exit=2 collected=0 total=0 collectors=1");
    row("a collection that goes on and finds nothing", notCollected + oneError,
        "collection-failed exit=1 collected=0 total=0 collectors=1");
    row("workers that stop after so many failures",
        notCollected +
            "!!! stopping after 1 failures !!!\n!!! xdist.dsession.Interrupted: stopping after 1 failures !!!\n" +
            oneError,
        "interrupted exit=2 collected=0 total=0 collectors=1");
    row("the tail of a collection without what stopped it", "ERROR t/x.py\n" + oneError,
        "collection-failed total=0 collectors=1");
    row("the tail of a collection",
        "ERROR t/x.py - ModuleNotFoundError: No module named 'm'\nERROR t/y.py\n"
        "!!! Interrupted: 2 errors during collection !!!\n=== 2 errors in 0.1s ===\n",
        "collection-failed exit=2 total=0 collectors=2");
    row("the tail of a red run", "FAILED t/x.py::test_a - assert 0\n=== 1 failed, 3 passed in 0.1s ===\n",
        "failed exit=1 total=4 passed=3 failed=1", {a});
    row("an outcome with its reason drawn over it",
        "=== test session starts ===\ncollected 2 items\n\nt/x.py::test_a XFAILneeds work.) [ 50%]\n"
        "t/x.py::test_b PASSED [100%]\n=== 1 passed, 1 xfailed in 0.1s ===\n",
        "passed exit=0 collected=2 total=2 passed=1 failed=0 xfailed=1");
    row("letters alone", "....F...............  [ 50%]\n....\n", "interrupted passed=23 failed=1", {}, cut);
    row("letters to the end", "....F...............  [100%]\n", "unknown passed=19 failed=1", {}, cut);
    row("a failure that its header names",
        "=== test session starts ===\ncollected 2 items\n\nt/x.py .F [100%]\n\n=== FAILURES ===\n"
        "___ test_a ___\n>       assert 0\nE       assert 0\nt/x.py:3: AssertionError\n---- Captured stdout call ----\n"
        "hello\n=== 1 failed, 1 passed in 0.02 seconds ===\nERROR: InvocationError\n___ summary ___\n"
        "ERROR:   py3: commands failed\n",
        "failed exit=1 collected=2 total=2 passed=1 failed=1", {a});
    row("older usage", "usage: pytest [options] [file_or_dir] [file_or_dir] [...]\npytest: error: x\n",
        "no-tests exit=4");
}

void TestPytestCounts::oddSessions()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QFETCH(QStringList, failing);
    QFETCH(QStringList, problems);
    const ParsedLog parsed = parseLog(text.toStdString());
    QCOMPARE(parsed.witnesses.size(), std::size_t(1));
    const Witness& witness = parsed.witnesses.front();
    QCOMPARE(describe(witness), expected);
    QCOMPARE(problemIds(parsed.problems), problems);
    QStringList names;
    for (const Failure& failure : witness.failures)
        names << QString::fromStdString(parsed.tests.nodeId(failure.test));
    QCOMPARE(names, failing);
}

/// A failure that only its header names stands there.
void TestPytestCounts::headerIsThePlace()
{
    const ParsedLog parsed = parseLog("=== test session starts ===\ncollected 1 item\n\nt/x.py F [100%]\n\n"
                                      "=== FAILURES ===\n___ A.test_a[x.y] ___\nE       assert 0\n"
                                      "t/x.py:3: AssertionError\n=== 1 failed in 0.02s ===\n");
    const Failure& failure = parsed.witnesses.at(0).failures.at(0);
    QCOMPARE(parsed.tests.nodeId(failure.test), std::string("t/x.py::A::test_a[x.y]"));
    QCOMPARE(failure.where.firstLine.value, 7);
    QCOMPARE(failure.cause.firstLine.value, 8);
}

/// A quiet run shows by file how many tests passed; the report it wrote is named.
void TestPytestCounts::lettersByFile()
{
    const ParsedLog parsed = parseLog("=== test session starts ===\ncollected 7 items\n\nt/x.py ..F\n.. [ 71%]\n"
                                      "t\\y.py .. [100%]\n---- generated xml file: /srv/out/unit.xml ----\n"
                                      "=== 1 failed, 6 passed in 0.1s ===\n");
    const Witness& witness = parsed.witnesses.at(0);
    QVERIFY(witness.passesUnnamed);
    QCOMPARE(witness.reportPath, std::string("/srv/out/unit.xml"));
    const std::vector<FileTally> tallies{{"t/x.py", 4, 1, 0, 0, {}}, {"t/y.py", 2, 0, 0, 0, {}}};
    QVERIFY(witness.tallies == tallies);
}

QTEST_APPLESS_MAIN(TestPytestCounts)
#include "tst_pytestcounts.moc"
