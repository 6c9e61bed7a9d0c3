// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/suitemapgeometry.h"
#include "widgets/charts/suitemapwidget.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace exhibit;

namespace {

/// Runs as strings, one letter a test: `P`, `F`, `S`, `-`; a run of `#` executed nothing and failed to collect `t2.py`.
std::shared_ptr<const TestMatrix> matrixOf(const std::vector<std::string>& runs)
{
    auto facts = std::make_shared<PackFacts>();
    auto review = std::make_shared<Review>();
    for (std::size_t test = 0; test < runs.front().size(); ++test)
        facts->tests.intern("t" + std::to_string(test) + ".py::case");
    for (const std::string& letters : runs) {
        Run run;
        run.key = {"run-" + std::to_string(review->runs.size()), {}};
        run.executed = letters.front() != '#';
        if (!run.executed) {
            run.state = RunState::CollectionFailed;
            run.collectionErrors.push_back({"t2.py", "ImportError", "no", {}, {}});
        }
        for (std::size_t test = 0; run.executed && test < letters.size(); ++test) {
            const char letter = letters[test];
            const Outcome outcome = letter == 'P'   ? Outcome::Passed
                                    : letter == 'F' ? Outcome::Failed
                                    : letter == 'S' ? Outcome::Skipped
                                                    : Outcome::Absent;
            run.outcomes.set(TestId{static_cast<std::int32_t>(test)}, outcome, 0);
        }
        review->runs.push_back(std::move(run));
    }
    return std::make_shared<const TestMatrix>(PackSnapshot{facts, review});
}

QString drawn(const std::vector<MapColour>& strip)
{
    static const char letters[] = " .s/!F";
    QString text;
    for (const MapColour colour : strip)
        text += QLatin1Char(letters[static_cast<int>(colour)]);
    return text;
}

} // namespace

class TestSuiteMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strips_data();
    void strips();
    void aSingleFailureIsSeen();
    void places();
    void nextFailures();
    void clickAsksForTheTest();
    void keysWalkFailures();
    void manyRunsScroll();
    void largeMapIsQuick();
    void screenReadersHearATable();
};

void TestSuiteMap::strips_data()
{
    QTest::addColumn<QString>("run");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<QString>("strip");
    QTest::newRow("one a test") << QStringLiteral("PFS-P") << 5 << QStringLiteral(".FF .");
    QTest::newRow("two a test") << QStringLiteral("PFS-P") << 10 << QStringLiteral("..FFss  ..");
    QTest::newRow("commonest wins") << QStringLiteral("PPPSPPPS") << 2 << QStringLiteral("..");
    QTest::newRow("a failure wins over all") << QStringLiteral("PPPPPPFP") << 2 << QStringLiteral(".F");
    QTest::newRow("not run") << QStringLiteral("####") << 4 << QStringLiteral("//!!");
}

void TestSuiteMap::strips()
{
    QFETCH(QString, run);
    QFETCH(int, pixels);
    QFETCH(QString, strip);
    // Another run has all the tests, so that those absent here are tests of the pack.
    const std::string letters = run.toStdString();
    const auto matrix = matrixOf({letters, std::string(letters.size(), 'P')});
    QCOMPARE(drawn(mapStrip(*matrix, 0, pixels, 1.6)), strip);
}

void TestSuiteMap::aSingleFailureIsSeen()
{
    std::string run(10000, 'P');
    run[6000] = 'F';
    const auto strip = mapStrip(*matrixOf({run}), 0, 700, 1.6);
    QCOMPARE(std::count(strip.begin(), strip.end(), MapColour::Failed), 2);
    QVERIFY(mapStrip(TestMatrix(), 0, 0, 1.6).empty());
}

void TestSuiteMap::places()
{
    SuiteMapGeometry geometry;
    geometry.left = 100;
    geometry.right = 300;
    geometry.top = 8;
    geometry.runs = 3;
    geometry.entries = 50;
    QCOMPARE(geometry.runAt(10), 0);
    QCOMPARE(geometry.runAt(8 + 16 * 2 + 5), 2);
    QCOMPARE(geometry.runAt(200), -1);
    QCOMPARE(geometry.runAt(0), -1);
    QCOMPARE(geometry.entryAt(99), -1);
    QCOMPARE(geometry.entryAt(100), 0);
    QCOMPARE(geometry.entryAt(299.9), 49);
    QCOMPARE(geometry.entryAt(300), -1);
    QCOMPARE(geometry.entryAt(geometry.xOf(17) + 0.1), 17);
}

void TestSuiteMap::nextFailures()
{
    const auto matrix = matrixOf({"PFPPFP", "######"});
    QCOMPARE(nextFailure(*matrix, 0, 0, 1), 1);
    QCOMPARE(nextFailure(*matrix, 0, 1, 1), 4);
    QCOMPARE(nextFailure(*matrix, 0, 4, 1), -1);
    QCOMPARE(nextFailure(*matrix, 0, 4, -1), 1);
    QCOMPARE(nextFailure(*matrix, 1, 0, 1), 2);
}

void TestSuiteMap::clickAsksForTheTest()
{
    SuiteMapWidget map;
    map.setMatrix(matrixOf({"PPPP", "PPFP"}));
    map.resize(600, map.sizeHint().height());
    map.show();
    QSignalSpy chosen(&map, &SuiteMapWidget::entryChosen);
    const SuiteMapGeometry& geometry = map.geometryOfStrips();
    const QPointF at(geometry.xOf(2) + geometry.entryWidth() / 2, geometry.strip(1).center().y());
    QTest::mouseClick(map.viewport(), Qt::LeftButton, {}, at.toPoint());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).toInt(), 2);
    QCOMPARE(chosen.first().at(1).toInt(), 1);
    QCOMPARE(map.tipFor(1, 2), QStringLiteral("t2.py::case\nrun-1: failed"));
    QTest::mouseClick(map.viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    QCOMPARE(chosen.size(), 1);
}

void TestSuiteMap::keysWalkFailures()
{
    SuiteMapWidget map;
    map.setMatrix(matrixOf({"PPPP", "PFPF"}));
    map.resize(600, map.sizeHint().height());
    map.show();
    QSignalSpy chosen(&map, &SuiteMapWidget::entryChosen);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Right, Qt::Key_Return})
        QTest::keyClick(&map, key);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).toInt(), 3);
    QCOMPARE(map.accessibleDescription(), QStringLiteral("t3.py::case\nrun-1: failed"));
}

void TestSuiteMap::manyRunsScroll()
{
    SuiteMapWidget map;
    map.setMaximumRows(4);
    map.setMatrix(matrixOf(std::vector<std::string>(200, "PFP")));
    const int four = map.sizeHint().height();
    map.setMatrix(matrixOf(std::vector<std::string>(2, "PFP")));
    QVERIFY(map.sizeHint().height() < four);
}

void TestSuiteMap::largeMapIsQuick()
{
    std::string letters(10000, 'P');
    for (std::size_t i = 7; i < letters.size(); i += 100)
        letters[i] = 'F';
    SuiteMapWidget map;
    map.setMatrix(matrixOf(std::vector<std::string>(1000, letters)));
    map.resize(1200, map.sizeHint().height());
    QElapsedTimer timer;
    timer.start();
    map.grab();
    const qint64 first = timer.restart();
    map.grab();
    qInfo("suite map of 1,000 runs of 10,000 tests: first paint %lld ms, next %lld ms", first, timer.elapsed());
    QVERIFY(first < 1000);
}

void TestSuiteMap::screenReadersHearATable()
{
    SuiteMapWidget map;
    map.resize(600, 120);
    map.setMatrix(matrixOf({"PFS", "PPF"}));
    map.show();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&map);
    QVERIFY(spoken && spoken->role() == QAccessible::Table);
    QAccessibleTableInterface* table = spoken->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->columnCount(), 3);
    QCOMPARE(table->rowDescription(1), QStringLiteral("run-1"));
    QCOMPARE(table->columnDescription(1), QStringLiteral("t1.py::case"));
    QCOMPARE(spoken->childCount(), 6);
    QAccessibleInterface* failed = table->cellAt(0, 1);
    QVERIFY(failed && failed->text(QAccessible::Name).startsWith(QStringLiteral("failed")));
    QCOMPARE(spoken->child(1), failed);
    QCOMPARE(spoken->indexOfChild(failed), 1);
    QCOMPARE(failed->tableCellInterface()->columnIndex(), 1);
    QVERIFY(!table->cellAt(2, 0) && !table->cellAt(0, 3));
    const QPoint middle = failed->rect().center();
    QCOMPARE(spoken->childAt(middle.x(), middle.y()), failed);
    QSignalSpy chosen(&map, &SuiteMapWidget::entryChosen);
    failed->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.size(), 1);
    QVERIFY(failed->tableCellInterface()->isSelected());
    map.setMatrix(matrixOf({"PP", "FS"})); // the same number is another cell now
    QVERIFY(table->cellAt(1, 1)->text(QAccessible::Name).startsWith(QStringLiteral("skipped")));
    QCOMPARE(table->cellAt(0, 1)->tableCellInterface()->columnIndex(), 1);
    map.setMatrix(matrixOf({"P"})); // fewer tests: what is still held says nothing
    QCOMPARE(table->columnCount(), 1);
    QVERIFY(!table->cellAt(0, 1));
}

QTEST_MAIN(TestSuiteMap)
#include "tst_suitemap.moc"
