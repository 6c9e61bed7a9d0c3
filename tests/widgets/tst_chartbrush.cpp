// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/chartsamples.h"
#include "widgets/charts/predictionchart.h"
#include "widgets/charts/utilizationchart.h"
#include "widgets/common/look/thememanager.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace exhibit {

class TestChartBrush : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themes = new ThemeManager(this); }

    void init()
    {
        m_chart = std::make_unique<UtilizationChart>();
        m_chart->resize(1216, 266);
        m_chart->setSnapshot(test::packWithEvents(53));
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    }

    void cleanup() { m_chart.reset(); }

    void aDragPicksNeighbours()
    {
        QSignalSpy picked(m_chart.get(), &ChartView::rangePicked);
        const QImage before = m_chart->grab().toImage();
        drag(4, 9);
        QCOMPARE(m_chart->range(), (ChartRange{4, 9}));
        QCOMPARE(picked.size(), 1);
        QVERIFY(m_chart->grab().toImage() != before); // the rest is veiled
        drag(9, 4);                                   // the other way round is the same
        QCOMPARE(picked.size(), 1);
        QTest::keyClick(m_chart.get(), Qt::Key_Escape);
        QVERIFY(m_chart->range().isEmpty());
        QCOMPARE(picked.size(), 2);
        QCOMPARE(m_chart->grab().toImage(), before);
    }

    void aClickPicksNothing()
    {
        QSignalSpy picked(m_chart.get(), &ChartView::rangePicked);
        QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, placeOf(3));
        QCOMPARE(m_chart->currentMark(), 3);
        QVERIFY(picked.isEmpty());
    }

    void keysPickFromTheCurrentMark()
    {
        m_chart->setCurrentMark(5);
        QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_chart->range(), (ChartRange{5, 7}));
        QCOMPARE(m_chart->currentMark(), 7);
        for (int step = 0; step < 4; ++step)
            QTest::keyClick(m_chart.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_chart->range(), (ChartRange{3, 5}));
        QTest::keyClick(m_chart.get(), Qt::Key_Right); // walks on, and lets the range be
        QCOMPARE(m_chart->range(), (ChartRange{3, 5}));
        QCOMPARE(m_chart->currentMark(), 4);
    }

    /// Bars that sum up many attempts stand for all of them.
    void barsOfManyPickThemAll()
    {
        m_chart->setSnapshot(test::packWithEvents(5000));
        QVERIFY(m_chart->markCount() < 5000);
        drag(2, 4);
        QVERIFY(m_chart->range().last - m_chart->range().first + 1 > 3);
        const ChartRange range = m_chart->range();
        m_chart->resize(700, 266); // other bars, the same attempts
        QCOMPARE(m_chart->range(), range);
        m_chart->setSnapshot(test::packWithEvents(53));
        QVERIFY(m_chart->range().isEmpty());
    }

    void zoomsIntoWhatIsPicked()
    {
        const QImage before = m_chart->grab().toImage();
        m_chart->setCurrentMark(5);
        const SourceRef fifth = m_chart->markPointer(5);
        m_chart->setRange({4, 9});
        QTest::keyClick(m_chart.get(), Qt::Key_Z);
        QCOMPARE(m_chart->shownItems(), (ChartRange{4, 9}));
        QCOMPARE(m_chart->markCount(), 6);
        QVERIFY(m_chart->markPointer(m_chart->currentMark()) == fifth);
        QTest::keyClick(m_chart.get(), Qt::Key_PageDown);
        QCOMPARE(m_chart->shownItems(), (ChartRange{7, 12}));
        QTest::keyClick(m_chart.get(), Qt::Key_Minus);
        QCOMPARE(m_chart->shownItems(), (ChartRange{4, 15}));
        for (int i = 0; i < 99; ++i)
            QTest::keyClick(m_chart.get(), Qt::Key_PageDown);
        QCOMPARE(m_chart->shownItems(), (ChartRange{41, 52})); // never past the end
        QTest::keyClick(m_chart.get(), Qt::Key_Backspace);
        QVERIFY(!m_chart->isZoomed());
        QCOMPARE(m_chart->range(), (ChartRange{4, 9})); // what is picked stays
        m_chart->setRange({});
        m_chart->setCurrentMark(-1);
        QCOMPARE(m_chart->grab().toImage(), before);
    }

    void theWheelZoomsAndPans()
    {
        QVERIFY(!wheel(placeOf(30), 120, Qt::NoModifier)); // the page scrolls
        QVERIFY(!wheel(placeOf(30), 120, Qt::ShiftModifier));
        QVERIFY(wheel(placeOf(30), 120, Qt::ControlModifier));
        const ChartRange half = m_chart->shownItems();
        QCOMPARE(half.last - half.first + 1, 27);
        QVERIFY(half.contains(30));
        QVERIFY(wheel(placeOf(3), 120, Qt::ShiftModifier));
        QVERIFY(m_chart->shownItems().first < half.first);
        QVERIFY(wheel(placeOf(3), -120, Qt::ControlModifier));
        QVERIFY(!m_chart->isZoomed());
    }

    /// Attempts that bars had summed up stand for themselves; others of the same kind do not move what is shown.
    void manyComeApart()
    {
        m_chart->setSnapshot(test::packWithEvents(5000));
        m_chart->showItems({4000, 4049});
        QCOMPARE(m_chart->markCount(), 50);
        m_chart->setSnapshot(test::packWithEvents(5000)); // another baseline
        QCOMPARE(m_chart->shownItems(), (ChartRange{4000, 4049}));
        m_chart->setSnapshot(test::packWithEvents(53));
        QVERIFY(!m_chart->isZoomed());
        QCOMPARE(m_chart->markCount(), 53);
    }

    /// A part of the predictions has axes of its own; cells of many come apart.
    void predictionsComeApart()
    {
        PredictionChart chart;
        chart.resize(500, 300);
        PackSnapshot pack = test::packWithEvents(5000);
        auto facts = std::make_shared<PackFacts>(*pack.facts);
        for (std::size_t i = 0; i < facts->tokenEvents.size(); ++i)
            facts->tokenEvents[i].predicted = 300 + 7 * static_cast<std::int64_t>(i * 1237 % 5000);
        pack.facts = facts;
        chart.setSnapshot(pack);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const int cells = chart.markCount();
        QVERIFY(cells > 10 && cells < 5000);
        const auto whole = chart.predictedIn({0, 4999});
        chart.setFocus();
        chart.setRange({2000, 2039});
        QTest::keyClick(&chart, Qt::Key_Z);
        QCOMPARE(chart.markCount(), 40); // each for itself
        const auto part = chart.predictedIn(chart.shownItems());
        QVERIFY(part.first >= whole.first && part.second <= whole.second);
        QVERIFY(part.second - part.first < whole.second - whole.first);
        for (int mark = 0; mark < chart.markCount(); ++mark)
            QVERIFY(chart.rect().contains(chart.markRect(mark).center().toPoint()));
        QTest::keyClick(&chart, Qt::Key_Backspace);
        QCOMPARE(chart.markCount(), cells);
    }

    /// The truncated one of two at one place is seen and clicked, whichever came later, and the tip counts both.
    void truncatedPredictionsStandAbove()
    {
        for (const bool truncatedFirst : {true, false}) {
            PredictionChart chart;
            chart.resize(500, 300);
            PackSnapshot pack = test::packWithEvents(3);
            auto facts = std::make_shared<PackFacts>(*pack.facts);
            for (std::size_t i = 0; i < 3; ++i) {
                facts->tokenEvents[i].predicted = i < 2 ? 2000 : 40'000;
                facts->tokenEvents[i].actual = i < 2 ? 3000 : 9000;
                facts->tokenEvents[i].truncated = i < 2 && (i == 0) == truncatedFirst;
            }
            pack.facts = facts;
            chart.setSnapshot(pack);
            chart.show();
            QVERIFY(QTest::qWaitForWindowExposed(&chart));
            QCOMPARE(chart.markCount(), 3);
            const QColor seen = chart.grab().toImage().pixelColor(chart.markRect(0).center().toPoint());
            QCOMPARE(seen, themeFor(&chart).fail);
            const QPoint place = chart.markRect(0).center().toPoint();
            QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, place);
            QCOMPARE(chart.currentMark(), truncatedFirst ? 0 : 1);
            for (const int mark : {0, 1})
                QCOMPARE(chart.markTip(mark).detail, QStringLiteral("2 attempts here, 1 truncated"));
            QVERIFY(chart.markTip(2).detail.isEmpty());
        }
    }

private:
    bool wheel(const QPoint& at, int steps, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(at, m_chart->viewport()->mapToGlobal(at), {}, {0, steps}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        event.setAccepted(false);
        QApplication::sendEvent(m_chart->viewport(), &event);
        return event.isAccepted();
    }

    QPoint placeOf(int mark) const
    {
        const QRectF rect = m_chart->markRect(mark);
        return QPointF(rect.center().x(), rect.bottom() - 2).toPoint();
    }

    void drag(int from, int to)
    {
        const int reach = QApplication::startDragDistance();
        const QPoint start = placeOf(from) + QPoint(from < to ? -reach / 3 : reach / 3, 0);
        const QPoint end = placeOf(to) + QPoint(from < to ? 2 : -2, 0);
        QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, start);
        for (const QPoint& at : {start + (end - start) / 2, end}) {
            QMouseEvent move(QEvent::MouseMove, at, m_chart->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QApplication::sendEvent(m_chart->viewport(), &move);
        }
        QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, end);
    }

    std::unique_ptr<UtilizationChart> m_chart;
    ThemeManager* m_themes = nullptr;
};

} // namespace exhibit

QTEST_MAIN(exhibit::TestChartBrush)
#include "tst_chartbrush.moc"
