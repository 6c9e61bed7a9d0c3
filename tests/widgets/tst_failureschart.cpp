// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/chartsamples.h"

#include "widgets/charts/failureschart.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/thememanager.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace exhibit {

class TestFailuresChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void draws_data();
    void draws();
    void doubleClickOpensTheRun();
    void keyboardWalksTheBars();
    void dataIsCopied();
    void filesAreWritten();
    void legendTakesPartsOut();
    void comparedWithNothingIsUnknown();
    void marksAreSpoken();
    void newDataForgetsTheOld();

private:
    ThemeManager* m_themes = nullptr;
};

void TestFailuresChart::initTestCase()
{
    m_themes = new ThemeManager(this);
}

void TestFailuresChart::draws_data()
{
    QTest::addColumn<int>("runs");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const int runs : {0, 1, 2, 6, 200, 1000}) {
        for (const bool dark : {false, true}) {
            for (const QSize size : {QSize(442, 272), QSize(260, 168)}) {
                const QString name =
                    QStringLiteral("%1 runs, %2, %3 wide").arg(runs).arg(dark ? 1 : 0).arg(size.width());
                QTest::newRow(qPrintable(name)) << runs << size << dark;
            }
        }
    }
}

void TestFailuresChart::draws()
{
    QFETCH(int, runs);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_themes->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    FailuresChart chart;
    chart.resize(size);
    chart.setSnapshot(test::packWithRuns(runs));
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    const QImage picture = chart.grab().toImage();
    QCOMPARE(picture.pixelColor(1, 1), (dark ? darkTheme() : lightTheme()).panel);
    QCOMPARE(chart.markCount() > 0, runs > 0);
    for (int mark = 0; mark < chart.markCount(); ++mark)
        QVERIFY(QRectF(chart.rect()).contains(chart.markRect(mark)));
    const QByteArray folder = qgetenv("EXHIBIT_CHART_PICTURES");
    if (!folder.isEmpty())
        picture.save(QStringLiteral("%1/failures-%2-%3-%4.png")
                         .arg(QString::fromLocal8Bit(folder))
                         .arg(runs)
                         .arg(size.width())
                         .arg(dark ? QStringLiteral("dark") : QStringLiteral("light")));
}

void TestFailuresChart::doubleClickOpensTheRun()
{
    FailuresChart chart;
    chart.resize(500, 280);
    chart.setSnapshot(test::packWithRuns(6));
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QSignalSpy opened(&chart, &ChartView::openRequested);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.markRect(1).center().toPoint());
    QCOMPARE(chart.currentMark(), 1);
    QCOMPARE(opened.count(), 0);
    QTest::mouseDClick(chart.viewport(), Qt::LeftButton, {}, chart.markRect(1).center().toPoint());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].value<SourceRef>().firstLine, LineNumber::fromOneBased(200));
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    QCOMPARE(opened.count(), 1);
}

void TestFailuresChart::keyboardWalksTheBars()
{
    FailuresChart chart;
    chart.resize(500, 280);
    chart.setSnapshot(test::packWithRuns(6));
    chart.show();
    chart.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&chart));
    chart.clearFocus();
    chart.setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(chart.currentMark(), 0);
    QSignalSpy opened(&chart, &ChartView::openRequested);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentMark(), 2);
    QVERIFY(chart.accessibleDescription().contains(QLatin1String("no tests ran, 10 collection errors")));
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].value<SourceRef>().firstLine, LineNumber::fromOneBased(300));
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.currentMark(), 5);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentMark(), 5);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.currentMark(), 0);
}

void TestFailuresChart::dataIsCopied()
{
    FailuresChart chart;
    chart.setSnapshot(test::packWithRuns(3));
    chart.copyDataAction()->trigger();
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[3], QStringLiteral("long-system-name-v3/phase-2\t0\t0\t0\t0\t10\tlogs/ci.txt#L300"));
}

void TestFailuresChart::filesAreWritten()
{
    QTemporaryDir folder;
    FailuresChart chart;
    chart.resize(500, 280);
    chart.setSnapshot(test::packWithRuns(3));
    QString why;
    QCOMPARE(chart.fileName(), QStringLiteral("failing-tests-per-run"));
    const auto written = [&](const char* name) {
        QFile file(folder.filePath(QLatin1String(name)));
        return chart.save(file.fileName(), &why) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY2(written("chart.svg").contains("<svg"), qPrintable(why));
    QCOMPARE(QImage::fromData(written("chart.PNG")).size(), chart.viewport()->size() * 2);
    const QByteArray csv = written("chart.csv");
    QCOMPARE(csv.count("\r\n"), 4);
    QVERIFY2(csv.endsWith("long-system-name-v3/phase-2,0,0,0,0,10,logs/ci.txt#L300\r\n"), csv.constData());
    QVERIFY(!chart.save(folder.filePath(QStringLiteral("missing/chart.svg")), &why));
    QVERIFY(!why.isEmpty());
}

/// A part that was taken out by its word in the legend leaves the others their scale; the data stays whole.
void TestFailuresChart::legendTakesPartsOut()
{
    FailuresChart chart;
    chart.resize(700, 320);
    chart.setSnapshot(test::packWithRuns(3));
    chart.show();
    const QString data = chart.dataAsTsv();
    const auto heights = [&chart] {
        double sum = 0;
        for (int mark = 0; mark < chart.markCount(); ++mark)
            sum += chart.markRect(mark).height();
        return sum;
    };
    const double before = heights();
    const QPoint firstWord(scaled(12) + scaled(20), scaled(8) + 4);
    QVERIFY(chart.isPartShown(FailuresChart::EveryRun));
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, firstWord);
    QVERIFY(!chart.isPartShown(FailuresChart::EveryRun));
    QVERIFY(chart.isPartShown(FailuresChart::New));
    QCOMPARE(chart.dataAsTsv(), data);
    chart.setPartShown(FailuresChart::OtherKnown, false);
    chart.setPartShown(FailuresChart::New, false);
    chart.setPartShown(FailuresChart::Collection, false);
    QVERIFY(heights() < before);
    for (int part = 0; part < FailuresChart::parts; ++part)
        chart.setPartShown(part, true);
    QCOMPARE(heights(), before);
}

/// Without a baseline nobody knows which failures are new: not the bars, their legend, their words, their table.
void TestFailuresChart::comparedWithNothingIsUnknown()
{
    PackSnapshot pack = test::packWithRuns(2);
    auto review = std::make_shared<Review>(*pack.review);
    review->baseline = {};
    for (Delta& delta : review->deltas)
        delta.comparable = false;
    pack.review = review;
    FailuresChart chart;
    chart.resize(700, 320);
    chart.setSnapshot(pack);
    chart.show();
    const std::int64_t all = review->runs[1].failing();
    QVERIFY(all > 40);
    QCOMPARE(chart.markTip(1).line,
             QStringLiteral("%1 failing: 40 in every run, %2 unknown if new").arg(all).arg(all - 40));
    const QStringList lines = chart.dataAsTsv().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(lines[0].contains(QLatin1String("\tother known\tnew\tunknown if new\t")));
    QVERIFY2(lines[2].contains(QStringLiteral("\t40\t\t\t%1\t0\t").arg(all - 40)), qPrintable(lines[2]));
    QCOMPARE(chart.legendWords(), (QStringList{QStringLiteral("Every run"), QStringLiteral("Unknown if new")}));
    chart.setSnapshot(test::packWithRuns(2));
    QCOMPARE(chart.legendWords(), (QStringList{QStringLiteral("Every run"), QStringLiteral("Other known"),
                                               QStringLiteral("New"), QStringLiteral("Baseline")}));
    QVERIFY(!chart.markTip(1).line.contains(QLatin1String("unknown")));
    // One run has no failures of every run: that word is not there, either.
    PackSnapshot one = test::packWithRuns(1);
    review = std::make_shared<Review>(*one.review);
    review->baseline = {};
    review->deltas.front().comparable = false;
    one.review = review;
    chart.setSnapshot(one);
    QCOMPARE(chart.legendWords(), QStringList{QStringLiteral("Unknown if new")});
}

/// Marks are children of the chart for a screen reader, and lead to their lines as for everybody.
void TestFailuresChart::marksAreSpoken()
{
    auto chart = std::make_unique<FailuresChart>();
    chart->resize(500, 280);
    chart->setSnapshot(test::packWithRuns(3));
    chart->show();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(chart.get());
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::Chart);
    QCOMPARE(spoken->text(QAccessible::Name), chart->accessibleName());
    QCOMPARE(spoken->childCount(), chart->markCount());
    for (int mark = 0; mark < chart->markCount(); ++mark) {
        QAccessibleInterface* child = spoken->child(mark);
        QVERIFY(child && child->isValid());
        QVERIFY(child->text(QAccessible::Name).startsWith(chart->markTip(mark).title));
        QCOMPARE(spoken->indexOfChild(child), mark);
        QCOMPARE(child->parent(), spoken);
        QCOMPARE(spoken->child(mark), child); // the same one each time
    }
    QVERIFY(!spoken->child(chart->markCount()));
    QSignalSpy opened(chart.get(), &ChartView::openRequested);
    QAccessibleInterface* last = spoken->child(2);
    QVERIFY(last->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    last->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(chart->currentMark(), 2);
    QSignalSpy table(chart.get(), &ChartView::tableRequested);
    spoken->actionInterface()->doAction(chart->showTableAction()->text());
    QCOMPARE(table.count(), 1);
    chart->setSnapshot(test::packWithRuns(1)); // a mark that is gone says so
    QVERIFY(!last->isValid());
    QVERIFY(last->text(QAccessible::Name).isEmpty());
    chart.reset();
}

void TestFailuresChart::newDataForgetsTheOld()
{
    FailuresChart chart;
    chart.setSnapshot(test::packWithRuns(6));
    chart.setCurrentMark(5);
    chart.setSnapshot(test::packWithRuns(1));
    QCOMPARE(chart.currentMark(), -1);
    QCOMPARE(chart.markCount(), 1);
    chart.setSnapshot({});
    QCOMPARE(chart.markCount(), 0);
    QTest::keyClick(&chart, Qt::Key_Return);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.currentMark(), -1);
}

} // namespace exhibit

QTEST_MAIN(exhibit::TestFailuresChart)
#include "tst_failureschart.moc"
