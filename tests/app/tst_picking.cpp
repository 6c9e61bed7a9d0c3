// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of charts that a person picks narrow the pages around them.
#include "models/items/base/columntable.h"
#include "tests/app/windowfixture.h"
#include "widgets/charts/failureschart.h"
#include "widgets/charts/predictionchart.h"
#include "widgets/charts/rates/ratechart.h"
#include "widgets/charts/utilizationchart.h"
#include "widgets/common/controls/chip.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/parts/kpitile.h"
#include "widgets/common/views/filterchips.h"
#include "widgets/common/views/listview.h"
#include "widgets/common/views/tableview.h"
#include "widgets/pages/page.h"

#include <algorithm>

using namespace exhibit;
using namespace exhibit::test;

class TestPicking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    }

    void cleanup() { m_fixture.reset(); }

    void attemptsNarrowTheTelemetryPage()
    {
        QWidget* page = shown("telemetry");
        auto* chart = page->findChild<UtilizationChart*>();
        auto* model = qobject_cast<ColumnTable*>(page->findChild<TableView*>(QStringLiteral("tokenEvents"))->model());
        const int all = model->rowCount();
        QVERIFY(all > 2);
        const QString figure = tile(page, "Truncated outputs")->accessibleName();
        pick(chart, 0, 1);
        QCOMPARE(model->rowCount(), 2);
        QVERIFY(tile(page, "Truncated outputs")->accessibleName() != figure);
        auto* chips = page->findChild<FilterChips*>();
        QVERIFY(chips->isVisible());
        chips->findChild<Chip*>()->click();
        QCOMPARE(model->rowCount(), all);
        QVERIFY(chart->range().isEmpty());
        QCOMPARE(tile(page, "Truncated outputs")->accessibleName(), figure);
    }

    /// What was dragged over in a chart below narrows all of them, too.
    void predictionsAndBatchesNarrowTheTelemetryPage()
    {
        QWidget* page = shown("telemetry");
        auto* predictions = page->findChild<PredictionChart*>();
        auto* rates = page->findChild<RateChart*>();
        auto* model = qobject_cast<ColumnTable*>(page->findChild<TableView*>(QStringLiteral("tokenEvents"))->model());
        const int all = model->rowCount();
        QVERIFY(predictions->markCount() > 4);
        for (int mark = 1; mark < predictions->markCount(); ++mark)
            QVERIFY(predictions->markRect(mark).center().x() >= predictions->markRect(mark - 1).center().x());
        predictions->setFocus();
        predictions->setCurrentMark(0);
        QTest::keyClick(predictions, Qt::Key_Right, Qt::ShiftModifier);
        const int left = model->rowCount();
        QVERIFY(left >= 2 && left < all);
        auto* chips = page->findChild<FilterChips*>();
        QVERIFY(chips->findChild<Chip*>()->accessibleName().contains(QStringLiteral("Predicted")));
        chips->findChild<Chip*>()->click();
        QCOMPARE(model->rowCount(), all);

        QVERIFY(rates->markCount() > 0);
        qint64 calls = 0;
        for (int batch = 0; batch < rates->batchCount(); ++batch)
            calls += rates->batch(batch).events;
        const qint64 first = rates->batch(0).events;
        pick(rates, 0, 0);
        QCOMPARE(qint64(model->rowCount()), first);
        page->findChild<FilterChips*>()->findChild<Chip*>()->click();
        pick(rates, 0, rates->batchCount() - 1);
        QCOMPARE(qint64(model->rowCount()), calls);
        page->findChild<FilterChips*>()->findChild<Chip*>()->click();
        QCOMPARE(model->rowCount(), all);
    }

    /// Typed words narrow the figures as the chart does.
    void wordsNarrowTheFigures()
    {
        QWidget* page = shown("telemetry");
        const QString figure = tile(page, "Truncated outputs")->accessibleName();
        page->findChild<SearchLine*>()->setText(QStringLiteral("no event says this"));
        QTRY_VERIFY(tile(page, "Truncated outputs")->accessibleName() != figure);
        page->findChild<SearchLine*>()->clear();
        QTRY_COMPARE(tile(page, "Truncated outputs")->accessibleName(), figure);
    }

    /// Figures of many calls are counted beside the window: a key is answered before they are there, and of two filters
    /// that follow each other the first shows nothing.
    void figuresOfManyCallsComeFromAThread()
    {
        constexpr int count = 6000;
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("token_estimation_v2_events.ndjson")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int number = 0; number < count; ++number)
            file.write(QStringLiteral("{\"run_id\":\"%1\",\"phase_id\":\"p%2\",\"predicted_output_tokens\":50,"
                                      "\"actual_output_tokens\":60,\"selected_budget\":70,\"success\":true,"
                                      "\"truncated\":%3}\n")
                           .arg(number % 2 ? QStringLiteral("odd") : QStringLiteral("even"))
                           .arg(number)
                           .arg(number % 4 ? QStringLiteral("false") : QStringLiteral("true"))
                           .toUtf8());
        file.close();
        QVERIFY(m_fixture->open(folder.path()));
        QWidget* page = shown("telemetry");
        auto* model = qobject_cast<ColumnTable*>(page->findChild<TableView*>(QStringLiteral("tokenEvents"))->model());
        QCOMPARE(model->rowCount(), count);
        const auto figure = [&] { return tile(page, "Truncated outputs")->accessibleName(); };
        const QString all = figure();
        QStringList shownFigures;
        connect(qobject_cast<Page*>(page), &Page::statusTextChanged, page, [&] { shownFigures.append(figure()); });
        model->setFilterText(QStringLiteral("even"));
        model->setFilterText(QStringLiteral("odd"));
        QCOMPARE(model->rowCount(), count / 2);
        QCOMPARE(figure(), all);
        QTRY_VERIFY(figure() != all);
        const QString odd = figure();
        QVERIFY2(odd.contains(QStringLiteral("0")) && !odd.contains(QStringLiteral("500")), qPrintable(odd));
        shownFigures.removeAll(all);
        shownFigures.removeAll(odd);
        QVERIFY2(shownFigures.isEmpty(), qPrintable(shownFigures.join(QLatin1Char('|'))));
        model->setFilterText({});
        QCOMPARE(figure(), all);
    }

    void runsNarrowTheOverviewAndTheRuns()
    {
        QWidget* page = shown("overview");
        auto* chart = page->findChild<FailuresChart*>();
        const int runs = chart->markCount();
        QVERIFY(runs > 1);
        const auto lists = page->findChildren<ListView*>();
        const auto named = std::find_if(lists.begin(), lists.end(), [](const ListView* list) {
            return list->accessibleName() == QLatin1String("Findings by severity");
        });
        QVERIFY(named != lists.end());
        ListView* findings = *named;
        const int all = findings->model()->rowCount();
        const QString figure = tile(page, "Runs")->accessibleName();
        pick(chart, 0, 0);
        QCOMPARE(chart->range(), (ChartRange{0, 0}));
        QVERIFY(findings->model()->rowCount() < all);
        QVERIFY(tile(page, "Runs")->accessibleName() != figure);
        tile(page, "Runs")->click();
        QCOMPARE(m_fixture->window().currentPageId(), QStringLiteral("runs"));
        QWidget* list = m_fixture->window().page(QStringLiteral("runs"));
        QCOMPARE(list->findChild<TableView*>()->model()->rowCount(), 1);
        list->findChild<FilterChips*>()->findChild<Chip*>()->click();
        QCOMPARE(list->findChild<TableView*>()->model()->rowCount(), runs);
        shown("overview");
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Escape);
        QCOMPARE(findings->model()->rowCount(), all);
        QCOMPARE(tile(page, "Runs")->accessibleName(), figure);
    }

private:
    QWidget* shown(const char* page)
    {
        m_fixture->window().goToPage(QString::fromLatin1(page));
        return m_fixture->window().page(QString::fromLatin1(page));
    }

    static KpiTile* tile(QWidget* page, const char* caption)
    {
        const auto tiles = page->findChildren<KpiTile*>();
        for (KpiTile* tile : tiles) {
            if (tile->accessibleName().startsWith(QString::fromLatin1(caption)))
                return tile;
        }
        return nullptr;
    }

    static void pick(ChartView* chart, int first, int last)
    {
        chart->setRange({first, last});
        Q_EMIT chart->rangePicked({first, last});
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestPicking)
#include "tst_picking.moc"
