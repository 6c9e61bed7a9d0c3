// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/pytest/pytestreporttext.h"

#include "models/domain/run.h"
#include "models/parsing/pytest/pytestreport.h"

#include <QTest>

#include <optional>
#include <string>

using namespace exhibit;

class TestPytestReportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void causes_data();
    void causes();
    void collectionCauses_data();
    void collectionCauses();
};

void TestPytestReportText::states_data()
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

void TestPytestReportText::states()
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

void TestPytestReportText::causes_data()
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

void TestPytestReportText::causes()
{
    QFETCH(QString, longrepr);
    QFETCH(QString, cause);
    const std::string text = longrepr.toStdString();
    QCOMPARE(std::string(causeLine(text)), cause.toStdString());
}

void TestPytestReportText::collectionCauses_data()
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

void TestPytestReportText::collectionCauses()
{
    QFETCH(QString, longrepr);
    const std::string text = longrepr.toStdString();
    CollectionError error;
    readCollectionCause(collectionCause(text), error);
    QTEST(QString::fromStdString(error.exception), "exception");
    QTEST(QString::fromStdString(error.message), "message");
    QTEST(QString::fromStdString(error.missing), "missing");
}

QTEST_GUILESS_MAIN(TestPytestReportText)
#include "tst_pytestreporttext.moc"
