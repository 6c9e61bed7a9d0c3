// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/runs/logdiff.h"
#include "models/items/runs/volatilemask.h"

#include <QTest>

using namespace exhibit;

class TestLogDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each part stands for something: its example, with other digits, is the same line; and nothing else of it goes.
    void partsAreMasked_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("same");
        for (const VolatilePart& part : volatileParts()) {
            const QByteArray line(part.example);
            QByteArray other = line;
            for (char& c : other)
                c = c == '2' ? '3' : c == '1' ? '0' : c == '7' ? '6' : c;
            QVERIFY2(other != line, part.id);
            QTest::newRow(part.id) << line << other << true;
        }
        QTest::newRow("counts") << QByteArray("12 passed, 1 failed") << QByteArray("13 passed, 1 failed") << false;
        QTest::newRow("names") << QByteArray("tests/test_a.py::test_1") << QByteArray("tests/test_a.py::test_2")
                               << false;
        QTest::newRow("a number of its own") << QByteArray("retry 3") << QByteArray("retry 4") << false;
        QTest::newRow("exit code") << QByteArray("exit code 1") << QByteArray("exit code 0") << false;
        QTest::newRow("version") << QByteArray("pytest-7.4.0") << QByteArray("pytest-7.4.1") << false;
        QTest::newRow("line of a file") << QByteArray("a.py:12: AssertionError")
                                        << QByteArray("a.py:13: AssertionError") << false;
    }

    void partsAreMasked()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, other);
        QFETCH(bool, same);
        const VolatileMask mask;
        QCOMPARE(mask.masked(line.toStdString()) == mask.masked(other.toStdString()), same);
    }

    void linesThatOnlyTimesTellApartAreTheSame()
    {
        const LogDiff diff = logDiff({QStringLiteral("a.log"), 11, {"10:00:01 start", "b", "c", "1 passed in 0.10s"}},
                                     {QStringLiteral("b.log"), 1, {"10:00:09 start", "b", "d", "1 passed in 0.22s"}});
        QCOMPARE(diff.removed, std::int64_t{1});
        QCOMPARE(diff.added, std::int64_t{1});
        QCOMPARE(diff.onlyVolatile, std::int64_t{2});
        QCOMPARE(diff.notCompared, std::int64_t{0});
        // As they stand, with the numbers of their lines.
        QCOMPARE(diff.unified, QStringLiteral("--- a.log\n+++ b.log\n@@ -11,4 +1,4 @@\n"
                                              "-10:00:01 start\n+10:00:09 start\n b\n-c\n+d\n"
                                              "-1 passed in 0.10s\n+1 passed in 0.22s\n"));
        const LogLines one{QStringLiteral("a.log"), 1, {"took 3 ms"}}, two{QStringLiteral("b.log"), 1, {"took 4 ms"}};
        QCOMPARE(logDiff(one, two).unified, QString());
        QCOMPARE(logDiff(one, two).onlyVolatile, std::int64_t{1});
    }

    /// Else two sides of one change stand in different rows.
    void removedLinesStandBeforeAddedOnes()
    {
        const LogDiff diff = logDiff(
            {QStringLiteral("a"), 1, {"start", "collected 14 items", "", "one", "two", "three", "end"}},
            {QStringLiteral("b"), 1, {"start", "collected 13 items", "", "three", "one", "two", "four", "end"}});
        QVERIFY2(diff.unified.contains(QStringLiteral("-collected 14 items\n+collected 13 items\n")),
                 qPrintable(diff.unified));
        const QStringList lines = diff.unified.section(QLatin1Char('\n'), 2).split(QLatin1Char('\n'));
        for (qsizetype i = 1; i < lines.size(); ++i)
            QVERIFY2(!(lines.at(i).startsWith(QLatin1Char('-')) && lines.at(i - 1).startsWith(QLatin1Char('+'))),
                     qPrintable(diff.unified));
    }

    void farLinesAreLeftOut()
    {
        LogLines before{QStringLiteral("a"), 1, {}}, after{QStringLiteral("b"), 1, {}};
        for (int line = 0; line < 100; ++line) {
            before.lines.push_back("line of " + std::to_string(line));
            after.lines.push_back(line == 50 ? "another" : before.lines.back());
        }
        after.lines.push_back("one more");
        const LogDiff diff = logDiff(before, after);
        QVERIFY2(diff.unified.contains(QStringLiteral("@@ -48,7 +48,7 @@\n")), qPrintable(diff.unified));
        QVERIFY2(diff.unified.contains(QStringLiteral("@@ -98,3 +98,4 @@\n")), qPrintable(diff.unified));
        QCOMPARE(diff.unified.count(QLatin1Char('\n')), 2 + 9 + 5);
    }

    /// Logs of millions of lines with nothing in common end, and it is said how much was left.
    void hugeLogsEnd()
    {
        LogLines before{QStringLiteral("a"), 1, {}}, after{QStringLiteral("b"), 1, {}};
        for (int line = 0; line < 30'000; ++line) {
            before.lines.push_back("left " + std::to_string(line));
            after.lines.push_back("right " + std::to_string(line));
        }
        QVERIFY(logDiff(before, after).notCompared > 0);
        QCOMPARE(logDiff(before, before).notCompared, std::int64_t{0});
    }
};

QTEST_GUILESS_MAIN(TestLogDiff)
#include "tst_logdiff.moc"
