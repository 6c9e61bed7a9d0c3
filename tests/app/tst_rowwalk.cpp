// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through every row of every list, table and tree of every page, by keyboard and by mouse, in both directions.
// Of very long lists only the ends and strides, unless EXHIBIT_WALK_EVERY_ROW is set.
#include "tests/app/walker.h"
#include "tests/support/testpacks.h"

#include <QApplication>

using namespace exhibit;
using namespace exhibit::test;

class TestRowWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walk_data();
    void walk();

private:
    QTemporaryDir m_made;
};

void TestRowWalk::walk_data()
{
    QTest::addColumn<QStringList>("packs"); // one after the other in the same window
    const QString demo = QStringLiteral(EXHIBIT_DEMO_PACK_DIR);
    const QString none = packWithoutRuns(m_made.filePath(QStringLiteral("none")));
    const QString many = packOfManyRuns(m_made.filePath(QStringLiteral("many")), 200);
    QTest::newRow("demo") << QStringList{demo};
    QTest::newRow("without runs") << QStringList{none};
    QTest::newRow("200 runs") << QStringList{many};
    QTest::newRow("one after the other") << QStringList{none, demo, none};
    for (const char* name : {"autopack-drain-2025-12-28", "autopack-drain-2025-12-28-full", "odd-files", "field/gantt"})
        QTest::newRow(name) << QStringList{realPack(QString::fromLatin1(name))};
}

void TestRowWalk::walk()
{
    QFETCH(QStringList, packs);
    if (packs.contains(QString()))
        QSKIP(missingPack);
    StepLog log;
    WindowFixture fixture(QSize(1180, 760));
    MainWindow& window = fixture.window();
    for (const QString& pack : packs) {
        log.setTitle(pack);
        QVERIFY(fixture.open(pack));
        RowWalk walk(window, log);
        for (const char* page :
             {"overview", "runs", "tests", "mismatches", "patterns", "telemetry", "commits", "evidence", "report"}) {
            const QString why = walk.walkPage(QString::fromLatin1(page));
            QVERIFY2(why.isEmpty(), qPrintable(why));
        }
        QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier);
        QVERIFY(log.fault().isEmpty());
    }
}

QTEST_MAIN(TestRowWalk)
#include "tst_rowwalk.moc"
