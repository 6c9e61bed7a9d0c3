// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/chartsamples.h"

#include "widgets/charts/predictionchart.h"
#include "widgets/charts/utilizationbars.h"
#include "widgets/charts/utilizationchart.h"
#include "widgets/common/look/thememanager.h"

#include <QSignalSpy>
#include <QTest>

namespace exhibit {

class TestUtilizationChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void draws_data();
    void draws();
    void doubleClickOpensTheRow();
    void tipSaysLowerBound();
    void barsShowWhatFits();
    void dataHasEveryEvent();
    void marksOfManyComeFromAThread();

private:
    ThemeManager* m_themes = nullptr;
};

void TestUtilizationChart::initTestCase()
{
    m_themes = new ThemeManager(this);
}

void TestUtilizationChart::draws_data()
{
    QTest::addColumn<int>("events");
    QTest::addColumn<bool>("bars");
    QTest::addColumn<bool>("dark");
    for (const int events : {0, 1, 53, 5000}) {
        for (const bool bars : {false, true}) {
            for (const bool dark : {false, true})
                QTest::newRow(qPrintable(QStringLiteral("%1 events, %2, %3").arg(events).arg(bars).arg(dark)))
                    << events << bars << dark;
        }
    }
}

void TestUtilizationChart::draws()
{
    QFETCH(int, events);
    QFETCH(bool, bars);
    QFETCH(bool, dark);
    m_themes->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    UtilizationChart chart;
    UtilizationBars rows;
    ChartView& view = bars ? static_cast<ChartView&>(rows) : chart;
    view.resize(bars ? QSize(358, 236) : QSize(1216, 266));
    chart.setSnapshot(test::packWithEvents(events));
    rows.setSnapshot(test::packWithEvents(events));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QImage picture = view.grab().toImage();
    QCOMPARE(picture.pixelColor(1, 1), (dark ? darkTheme() : lightTheme()).panel);
    QCOMPARE(view.markCount() > 0, events > 0);
    for (int mark = 0; mark < view.markCount(); ++mark)
        QVERIFY(QRectF(view.rect()).contains(view.markRect(mark)));
    const QByteArray folder = qgetenv("EXHIBIT_CHART_PICTURES");
    if (!folder.isEmpty())
        picture.save(QStringLiteral("%1/utilization-%2-%3-%4.png")
                         .arg(QString::fromLocal8Bit(folder))
                         .arg(events)
                         .arg(bars ? QStringLiteral("bars") : QStringLiteral("chart"),
                              dark ? QStringLiteral("dark") : QStringLiteral("light")));
}

void TestUtilizationChart::doubleClickOpensTheRow()
{
    UtilizationChart chart;
    chart.resize(1216, 266);
    chart.setSnapshot(test::packWithEvents(53));
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QSignalSpy opened(&chart, &ChartView::openRequested);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.markRect(2).center().toPoint());
    QCOMPARE(chart.currentMark(), 2);
    QCOMPARE(opened.count(), 0);
    QTest::mouseDClick(chart.viewport(), Qt::LeftButton, {}, chart.markRect(2).center().toPoint());
    QCOMPARE(opened.count(), 1);
    const auto ref = opened[0][0].value<SourceRef>();
    QVERIFY(ref.isDatabaseRow());
    QVERIFY(ref == chart.markPointer(2));
}

void TestUtilizationChart::tipSaysLowerBound()
{
    UtilizationChart chart;
    chart.resize(1216, 266);
    chart.setSnapshot(test::packWithEvents(9));
    const ChartTip tip = chart.markTip(2);
    QCOMPARE(tip.line, QStringLiteral("at least 20\u202f000 of 10\u202f000 tokens, 200%"));
    QVERIFY(tip.detail.contains(QLatin1String("above the recorded ceiling")));
    QCOMPARE(tip.pointer, QStringLiteral("usage.db:events#3"));
}

void TestUtilizationChart::barsShowWhatFits()
{
    UtilizationBars rows;
    QSignalSpy shown(&rows, &UtilizationBars::shownCountChanged);
    rows.resize(358, 236);
    rows.setSnapshot(test::packWithEvents(53));
    QVERIFY(rows.markCount() >= 5);
    QVERIFY(rows.markCount() < rows.phaseCount());
    QCOMPARE(shown.last()[0].toInt(), rows.markCount());
    QVERIFY(rows.markTip(0).line.contains(QLatin1String("200%")));
}

void TestUtilizationChart::dataHasEveryEvent()
{
    UtilizationChart chart;
    chart.setSnapshot(test::packWithEvents(5000));
    QCOMPARE(chart.dataAsTsv().count(QLatin1Char('\n')), 5001);
    chart.setSnapshot({});
    QCOMPARE(chart.dataAsTsv().count(QLatin1Char('\n')), 1);
}

/// A window does not stand still while they are counted, and they are those that it would have counted.
void TestUtilizationChart::marksOfManyComeFromAThread()
{
    const PackSnapshot pack = test::packWithEvents(60000);
    UtilizationChart chart;
    UtilizationBars rows;
    PredictionChart predictions;
    for (ChartView* view :
         {static_cast<ChartView*>(&chart), static_cast<ChartView*>(&rows), static_cast<ChartView*>(&predictions)})
        view->resize(800, 266);
    const auto show = [&](const PackSnapshot& snapshot) {
        chart.setSnapshot(snapshot);
        rows.setSnapshot(snapshot);
        predictions.setSnapshot(snapshot);
    };
    show(pack);
    QVERIFY(chart.isPreparing() && rows.isPreparing() && predictions.isPreparing());
    QCOMPARE(chart.markCount() + rows.markCount() + predictions.markCount(), 0);
    QTRY_VERIFY(!chart.isPreparing() && !rows.isPreparing() && !predictions.isPreparing());
    const double trigger = pack.review->telemetry.triggerPercent;
    QCOMPARE(chart.data().marks.size(), utilizationData(pack.facts->tokenEvents, trigger).marks.size());
    QCOMPARE(rows.phaseCount(), static_cast<int>(worstByPhase(pack.facts->tokenEvents, trigger).size()));
    QVERIFY(chart.markCount() > 0 && predictions.markCount() > 0);
    show(pack);
    show({}); // what is still counted is of no pack any more
    QTest::qWait(50);
    QCOMPARE(chart.markCount() + rows.markCount() + predictions.markCount(), 0);
}

} // namespace exhibit

QTEST_MAIN(exhibit::TestUtilizationChart)
#include "tst_utilizationchart.moc"
