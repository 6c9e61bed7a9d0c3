// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/rates/ratechart.h"
#include "widgets/common/look/thememanager.h"

#include <QSignalSpy>
#include <QTest>

namespace exhibit {

namespace {

/// Batches of `calls` calls each, half of them truncated; the first is a day before the next.
PackSnapshot packWithBatches(const QList<int>& calls)
{
    auto facts = std::make_shared<PackFacts>();
    facts->artifacts.push_back({});
    facts->artifacts.back().path = "usage.db";
    auto review = std::make_shared<Review>();
    for (int i = 0; i < calls.size(); ++i) {
        CallFigures batch;
        batch.name = "2025-12-" + std::to_string(10 + i) + " 08:00:00";
        batch.events = calls[i];
        batch.truncated = {calls[i] / 2, calls[i]};
        batch.where.path = "usage.db";
        batch.where.table = "events";
        batch.where.rowId = i + 1;
        review->telemetry.batches.push_back(batch);
    }
    return {facts, review};
}

} // namespace

class TestRateChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draws_data();
    void draws();
    void barsAreAsHighAsTheirRates();
    void tooFewHaveNoRate();
    void theLatestBatchesStay();
    void barsOpenTheirFirstCall();
};

void TestRateChart::draws_data()
{
    QTest::addColumn<int>("batches");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const int batches : {0, 1, 2, 4, 40, 2000}) {
        for (const bool dark : {false, true}) {
            for (const QSize size : {QSize(288, 260), QSize(200, 150), QSize(40, 40)})
                QTest::addRow("%d batches, %d, %d wide", batches, dark ? 1 : 0, size.width())
                    << batches << size << dark;
        }
    }
}

void TestRateChart::draws()
{
    QFETCH(int, batches);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    ThemeManager themes;
    themes.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    RateChart chart;
    chart.resize(size);
    chart.setSnapshot(packWithBatches(QList<int>(batches, 20)));
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QCOMPARE(chart.batchCount(), batches);
    QVERIFY(chart.markCount() <= batches);
    QCOMPARE(chart.markCount() > 0, batches > 0);
    for (int mark = 0; mark < chart.markCount(); ++mark)
        QVERIFY(!chart.markRect(mark).isEmpty());
    QVERIFY(!chart.grab().toImage().isNull());
}

void TestRateChart::barsAreAsHighAsTheirRates()
{
    PackSnapshot pack = packWithBatches({20, 20, 20});
    auto review = std::make_shared<Review>(*pack.review);
    review->telemetry.batches[0].truncated = {5, 20};
    review->telemetry.batches[2].truncated = {20, 20};
    pack.review = review;
    RateChart chart;
    chart.resize(320, 260);
    chart.setSnapshot(pack);
    QCOMPARE(chart.markCount(), 3);
    const double full = chart.markRect(2).height();
    QCOMPARE(qRound(chart.markRect(1).height() / full * 100), 50);
    QCOMPARE(qRound(chart.markRect(0).height() / full * 100), 25);
    QVERIFY(chart.markTip(1).line.contains(QLatin1String("10 of 20")));
    QVERIFY(chart.markTip(1).detail.contains(QLatin1String("50%")));
}

void TestRateChart::tooFewHaveNoRate()
{
    RateChart chart;
    chart.resize(320, 260);
    chart.setSnapshot(packWithBatches({4, 20}));
    QVERIFY(chart.markRect(0).height() * 4 < chart.markRect(1).height());
    QVERIFY(!chart.markTip(0).detail.contains(QLatin1Char('%')));
    QVERIFY(chart.markTip(0).line.contains(QLatin1String("2 of 4")));

    // Nor do they set the scale.
    PackSnapshot pack = packWithBatches({1, 20});
    auto review = std::make_shared<Review>(*pack.review);
    review->telemetry.batches[0].truncated = {1, 1};
    review->telemetry.batches[1].truncated = {1, 20};
    pack.review = review;
    chart.setSnapshot(pack);
    QVERIFY(chart.markRect(1).height() > chart.height() / 2.0);
}

void TestRateChart::theLatestBatchesStay()
{
    RateChart chart;
    chart.resize(260, 260);
    chart.setSnapshot(packWithBatches(QList<int>(15, 20)));
    QVERIFY(chart.markCount() < 15);
    QCOMPARE(chart.markPointer(chart.markCount() - 1).rowId, 15);
    QCOMPARE(chart.dataAsTsv().count(QLatin1Char('\n')), 16);
}

void TestRateChart::barsOpenTheirFirstCall()
{
    RateChart chart;
    chart.resize(320, 260);
    chart.setSnapshot(packWithBatches({20, 20}));
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QSignalSpy opened(&chart, &ChartView::openRequested);
    chart.setCurrentMark(1);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.front().front().value<SourceRef>().rowId, 2);
}

} // namespace exhibit

QTEST_MAIN(exhibit::TestRateChart)
#include "tst_ratechart.moc"
