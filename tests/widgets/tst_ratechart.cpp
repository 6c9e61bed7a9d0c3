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

/// The pack with statements of a document beside its calls.
PackSnapshot withStatements(const PackSnapshot& pack, const std::vector<std::string>& texts)
{
    auto review = std::make_shared<Review>(*pack.review);
    for (const std::string& text : texts) {
        JudgedClaim judged;
        judged.claim.claimClass = ClaimClass::Metric;
        judged.claim.text = text;
        judged.claim.where.path = "NOTES.md";
        judged.claim.where.firstLine = judged.claim.where.lastLine =
            LineNumber{static_cast<std::int64_t>(review->claims.size()) + 1};
        review->claims.push_back(judged);
    }
    return {pack.facts, review};
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
    void whatIsQuotedStandsApart();
    void onlyRatesOfTruncationAreQuoted_data();
    void onlyRatesOfTruncationAreQuoted();
};

void TestRateChart::whatIsQuotedStandsApart()
{
    const PackSnapshot pack =
        withStatements(packWithBatches({20, 20}),
                       {"Truncation rate: 52.6% (20/38 events) vs target ≤2%", "52.6% truncation rate (20/38 events)",
                        "The batch showed 66.7% truncation (2/3 events)"});
    RateChart chart;
    chart.resize(320, 260);
    chart.setSnapshot(pack);
    QCOMPARE(chart.quoted().target.value_or(0), 2.0);
    QCOMPARE(chart.markCount(), 4);
    QCOMPARE(chart.quotedMarks(), 2);
    QVERIFY(chart.markTip(0).title.contains(QLatin1String("not measured")));
    QVERIFY(chart.markTip(0).line.contains(QLatin1String("20 of 38")));
    QCOMPARE(chart.markPointer(0).path, std::string("NOTES.md"));
    QVERIFY(chart.markRect(1).height() > chart.markRect(0).height());
    QVERIFY(chart.markTip(2).line.contains(QLatin1String("10 of 20")));
    QVERIFY(chart.dataAsTsv().contains(QLatin1String("reported\t20\t38")));

    // Where room is short, half of it stays to what was measured.
    chart.setSnapshot(
        withStatements(packWithBatches(QList<int>(30, 20)),
                       {"Truncated: 50% (1/2 calls)", "Truncated: 33.3% (1/3 calls)", "Truncated: 25% (1/4 calls)"}));
    QVERIFY(chart.quotedMarks() * 2 <= chart.markCount());
    QVERIFY(chart.quotedMarks() > 0);
}

void TestRateChart::onlyRatesOfTruncationAreQuoted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRate");
    QTest::addColumn<double>("target");
    const auto row = [](const char* text, bool isRate, double target = 0) {
        QTest::newRow(text) << QString::fromUtf8(text) << isRate << target;
    };
    row("Truncation rate: 21.7% overall (5/23 events)", true);
    row("18 of 36 calls were truncated (50%)", true);
    row("Truncation 52.6% (20/38 events), target of at most 2%", true, 2);
    row("The batch showed 66.7% truncation (2/3 events), with phases hitting exactly 100%", true);
    row("66.7% of phases failed (2/3) after truncation, a 66.7% failure rate", false);
    row("Truncation 52.6% (20/39 events)", false);
    row("Non-truncated SMAPE: 41.5% median (17/41, target <50%)", false);
    row("Projected truncation: 25% (5/20)", false);
    row("If truncation is above 25% (5/20), stop", false);
    row("Success rate: 66.7% (2/3)", false);
    row("reducing truncation toward target ≤2%", false, 2);
}

void TestRateChart::onlyRatesOfTruncationAreQuoted()
{
    QFETCH(QString, text);
    QFETCH(bool, isRate);
    QFETCH(double, target);
    const QuotedRates quoted = quotedTruncationRates(*withStatements(packWithBatches({}), {text.toStdString()}).review);
    QCOMPARE(!quoted.rates.empty(), isRate);
    QCOMPARE(quoted.target.value_or(0), target);
}

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
