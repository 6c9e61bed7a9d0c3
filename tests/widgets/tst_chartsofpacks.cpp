// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/packreader.h"
#include "tests/support/builtinrules.h"
#include "tests/support/consolidatedpack.h"
#include "widgets/charts/failureschart.h"
#include "widgets/charts/utilizationbars.h"
#include "widgets/charts/utilizationchart.h"
#include "widgets/common/look/thememanager.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace exhibit {

class TestChartsOfPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void failuresPerRun();
    void everyTokenEventIsABar();
    void pictures_data();
    void pictures();

private:
    QTemporaryDir m_folder, m_cache;
    PackSnapshot m_pack;
};

void TestChartsOfPacks::initTestCase()
{
    QVERIFY(test::writeConsolidatedPack(m_folder.path()));
    ReadOptions options;
    options.rules = test::builtInRules();
    options.cacheDir = m_cache.path().toStdString();
    const CancelFlag cancel;
    auto pack = readPack(m_folder.path().toStdString(), options, cancel);
    QVERIFY(pack);
    m_pack = *pack;
}

void TestChartsOfPacks::failuresPerRun()
{
    const FailuresData data = failuresData(m_pack);
    QList<qint64> heights, fresh;
    for (const FailuresBar& bar : data.bars) {
        heights.append(bar.height());
        fresh.append(bar.parts.newFailing);
    }
    QCOMPARE(heights, QList<qint64>({3, 4, 2, 2, 4, 3}));
    QCOMPARE(fresh, QList<qint64>({0, 2, 0, 0, 1, 0}));
    QVERIFY(data.bars[2].blocked);
    QCOMPARE(data.bars[0].parts.alwaysFailing, 2);
    QCOMPARE(data.baselineFailures.value_or(0), 3);
}

void TestChartsOfPacks::everyTokenEventIsABar()
{
    UtilizationChart chart;
    chart.resize(1216, 266);
    chart.setSnapshot(m_pack);
    QCOMPARE(chart.markCount(), 12);
    const auto& marks = chart.data().marks;
    QCOMPARE(std::count_if(marks.begin(), marks.end(), [](const UtilizationMark& m) { return m.truncated; }), 4);
    QCOMPARE(std::count_if(marks.begin(), marks.end(), [](const UtilizationMark& m) { return m.percent > 100; }), 1);
    for (int mark = 0; mark < chart.markCount(); ++mark)
        QVERIFY(chart.markPointer(mark).isDatabaseRow());
}

void TestChartsOfPacks::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestChartsOfPacks::pictures()
{
    QFETCH(bool, dark);
    ThemeManager themes;
    themes.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    FailuresChart failures;
    UtilizationBars bars;
    UtilizationChart chart;
    failures.resize(442, 236);
    bars.resize(358, 236);
    chart.resize(1216, 266);
    failures.setSnapshot(m_pack);
    bars.setSnapshot(m_pack);
    chart.setSnapshot(m_pack);
    const QByteArray folder = qgetenv("EXHIBIT_CHART_PICTURES");
    for (ChartView* view :
         {static_cast<ChartView*>(&failures), static_cast<ChartView*>(&bars), static_cast<ChartView*>(&chart)}) {
        const QImage picture = view->grab().toImage();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty())
            picture.save(QStringLiteral("%1/pack-%2-%3.png")
                             .arg(QString::fromLocal8Bit(folder))
                             .arg(view->width())
                             .arg(dark ? QStringLiteral("dark") : QStringLiteral("light")));
    }
}

} // namespace exhibit

QTEST_MAIN(exhibit::TestChartsOfPacks)
#include "tst_chartsofpacks.moc"
