// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/chartsamples.h"
#include "widgets/charts/utilizationchart.h"
#include "widgets/common/look/thememanager.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

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

private:
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
