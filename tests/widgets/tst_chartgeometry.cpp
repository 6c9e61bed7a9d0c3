// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/chartsamples.h"

#include "widgets/charts/failuresgeometry.h"
#include "widgets/charts/sessionaxisgeometry.h"
#include "widgets/charts/utilizationgeometry.h"

#include <QTest>

namespace exhibit {

class TestChartGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionMarksAtOnePlaceShowTheGravest_data()
    {
        QTest::addColumn<QVector<int>>("verdicts");
        QTest::addColumn<int>("shown");
        const auto row = [](const char* name, const QVector<Verdict>& verdicts, int shown) {
            QVector<int> all;
            for (const Verdict verdict : verdicts)
                all << static_cast<int>(verdict);
            QTest::newRow(name) << all << shown;
        };
        row("stale among supported", {Verdict::Supported, Verdict::Stale, Verdict::Supported}, 1);
        row("contradicted before stale", {Verdict::Stale, Verdict::Unsupported, Verdict::Contradicted}, 2);
        row("all hold", {Verdict::Supported, Verdict::Supported}, 0);
    }

    void sessionMarksAtOnePlaceShowTheGravest()
    {
        QFETCH(QVector<int>, verdicts);
        QFETCH(int, shown);
        SessionLine line;
        line.end = 1000;
        for (const int verdict : verdicts) {
            SessionMark mark;
            mark.lane = SessionLane::Said;
            mark.at = 500;
            mark.verdict = static_cast<Verdict>(verdict);
            line.marks.push_back(mark);
        }
        SessionAxisGeometry geometry;
        geometry.layout(line, {900, 200}, 1, {SessionLane::Said});
        QCOMPARE(geometry.placed().size(), std::size_t(1));
        QCOMPARE(geometry.placed().front().count, line.marks.size());
        QCOMPARE(geometry.placed().front().mark, static_cast<std::size_t>(shown));
    }

    /// However long a session was, no more is drawn than its picture has columns, and every mark is in one of them.
    void manySessionMarksShareTheirPlaces()
    {
        constexpr int steps = 20'000;
        constexpr int width = 900;
        const std::vector<SessionLane> lanes = {SessionLane::Said,  SessionLane::Runs,   SessionLane::Commands,
                                                SessionLane::Edits, SessionLane::Tokens, SessionLane::Commits};
        SessionLine line;
        line.end = steps;
        for (const SessionLane lane : lanes) {
            for (int i = 0; i < steps; ++i) {
                SessionMark mark;
                mark.lane = lane;
                mark.at = mark.ended = i;
                mark.count = 1;
                line.marks.push_back(mark);
            }
        }
        SessionAxisGeometry geometry;
        geometry.layout(line, {width, 260}, 1, lanes);
        QVERIFY(geometry.placed().size() <= lanes.size() * width);
        std::size_t marks = 0;
        for (const PlacedMark& placed : geometry.placed())
            marks += placed.count;
        QCOMPARE(marks, (lanes.size() - 1) * steps); // tokens are a curve
        QVERIFY(geometry.tokens().size() <= width);
        QVERIFY(geometry.ticks().size() <= width);
    }

    void scaleIsRound_data();
    void scaleIsRound();
    void slotsCoverTheWidth_data();
    void slotsCoverTheWidth();
    void partsStandOnEachOther();
    void blockedRunHasItsOwnBar();
    void manyRunsStayInsideThePlot();
    void labelsAreThinned();
    void namesAreShortAndUnique_data();
    void namesAreShortAndUnique();
    void notesFitBelowTheirBar();
    void nothingIsClamped();
    void marksAreGroupedByDate();
    void manyEventsShareColumns();
    void manyEventsAreADistribution();
    void worstPhaseComesFirst();
    void dateSpans_data();
    void dateSpans();
};

void TestChartGeometry::scaleIsRound_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<double>("maximum");
    QTest::addColumn<double>("step");
    QTest::newRow("nothing") << 0.0 << 1.0 << 1.0;
    QTest::newRow("one") << 1.0 << 1.0 << 1.0;
    QTest::newRow("61 failures") << 61.0 << 80.0 << 20.0;
    QTest::newRow("exactly full") << 100.0 << 100.0 << 20.0;
    QTest::newRow("200 percent") << 200.0 << 200.0 << 50.0;
    QTest::newRow("large") << 123456.0 << 150000.0 << 50000.0;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 1.0 << 1.0;
}

void TestChartGeometry::scaleIsRound()
{
    QFETCH(double, largest);
    const ChartScale scale = niceScale(largest);
    QTEST(scale.maximum, "maximum");
    QTEST(scale.step, "step");
    QVERIFY(scale.intervals() <= 5);
}

void TestChartGeometry::slotsCoverTheWidth_data()
{
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("expected");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("all fit") << 100 << 100;
    QTest::newRow("two share") << 150 << 75;
    QTest::newRow("a thousand") << 1000 << 100;
}

void TestChartGeometry::slotsCoverTheWidth()
{
    QFETCH(int, items);
    const auto cells = chartSlots(items, 10, 300, 3);
    QTEST(static_cast<int>(cells.size()), "expected");
    int next = 0;
    for (const ChartSlot& cell : cells) {
        QCOMPARE(cell.first, next);
        QVERIFY(cell.last >= cell.first);
        QVERIFY(cell.width >= 3);
        next = cell.last + 1;
    }
    QCOMPARE(next, items);
}

void TestChartGeometry::partsStandOnEachOther()
{
    const FailuresData data = failuresData(test::packWithRuns(6));
    QCOMPARE(data.bars.size(), std::size_t(6));
    const FailuresGeometry geometry = failuresGeometry(data, QRectF(50, 20, 600, 200), 60);
    QVERIFY(geometry.labelsFit);
    for (const auto& bar : geometry.bars) {
        if (bar.always.isEmpty())
            continue;
        QCOMPARE(bar.always.bottom(), 220.0);
        if (!bar.known.isEmpty())
            QCOMPARE(bar.known.bottom(), bar.always.top());
        const double unit = 200 / geometry.scale.maximum;
        const double height = static_cast<double>(data.bars[static_cast<std::size_t>(bar.run)].height()) * unit;
        QVERIFY(qAbs(bar.whole().height() - height) < 0.01);
    }
    QVERIFY(geometry.baselineY > 20 && geometry.baselineY < 220);
    QCOMPARE(geometry.barAt(geometry.bars[3].cell.center()), 3);
    QCOMPARE(geometry.barAt(QPointF(0, 0)), -1);
}

void TestChartGeometry::blockedRunHasItsOwnBar()
{
    const FailuresData data = failuresData(test::packWithRuns(3));
    const FailuresGeometry geometry = failuresGeometry(data, QRectF(0, 0, 300, 100), 60);
    QVERIFY(data.bars[2].blocked);
    QCOMPARE(data.bars[2].parts.failing(), 0);
    QVERIFY(geometry.bars[2].always.isEmpty());
    QVERIFY(!geometry.bars[2].errors.isEmpty());
}

void TestChartGeometry::manyRunsStayInsideThePlot()
{
    const QRectF plot(40, 10, 400, 150);
    for (const int runs : {200, 1000}) {
        const FailuresGeometry geometry = failuresGeometry(failuresData(test::packWithRuns(runs)), plot, 60);
        QVERIFY(geometry.bars.size() <= 134);
        int covered = 0;
        for (const auto& bar : geometry.bars) {
            covered += bar.last - bar.first + 1;
            QVERIFY(bar.run >= bar.first && bar.run <= bar.last);
            QVERIFY(plot.adjusted(-0.01, -0.01, 0.01, 0.01).contains(bar.whole()));
        }
        QCOMPARE(covered, runs);
        QVERIFY(geometry.bars.front().hidesBlocked || geometry.bars[1].hidesBlocked);
    }
}

void TestChartGeometry::labelsAreThinned()
{
    const FailuresGeometry geometry =
        failuresGeometry(failuresData(test::packWithRuns(100)), QRectF(0, 0, 600, 100), 60);
    QCOMPARE(geometry.labelEvery, 10);
    QVERIFY(!geometry.labelsFit);
}

void TestChartGeometry::namesAreShortAndUnique_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("short stays") << QStringList{QStringLiteral("nightly-3")}
                                 << QStringList{QStringLiteral("nightly-3")};
    QTest::newRow("initials") << QStringList{QStringLiteral("payment-service-v12")}
                              << QStringList{QStringLiteral("ps-v12")};
    QTest::newRow("stamp goes") << QStringList{QStringLiteral("smoke-test-20251206184302")}
                                << QStringList{QStringLiteral("smoke-test")};
    QTest::newRow("numbered head") << QStringList{QStringLiteral("job1234-finalisation")}
                                   << QStringList{QStringLiteral("job1234")};
    QTest::newRow("equal ones stay whole")
        << QStringList{QStringLiteral("smoke-test-20251206184302"), QStringLiteral("smoke-test-20251207184302")}
        << QStringList{QStringLiteral("smoke-test-20251206184302"), QStringLiteral("smoke-test-20251207184302")};
    QTest::newRow("empty") << QStringList{QString()} << QStringList{QString()};
    QTest::newRow("dashes only") << QStringList{QStringLiteral("-----------------")}
                                 << QStringList{QStringLiteral("-----------------")};
}

void TestChartGeometry::namesAreShortAndUnique()
{
    QFETCH(QStringList, names);
    QTEST(shortNames(names), "expected");
}

void TestChartGeometry::notesFitBelowTheirBar()
{
    const auto shown = [](const QStringList& notes, int room) {
        std::vector<FailuresBar::Note> all;
        for (const QString& text : notes)
            all.push_back({text});
        QStringList texts;
        for (const FailuresBar::Note& note :
             notesIn(all, 2, [room](const QString& text) { return text.size() <= room; }))
            texts.append(note.text);
        return texts.join(QLatin1Char('|'));
    };
    const QString regressed = QStringLiteral("+2 regressed"), fixed = QStringLiteral("\u22121 fixed");
    QCOMPARE(shown({regressed, fixed}, 20), regressed + QLatin1Char('|') + fixed);
    QCOMPARE(shown({regressed}, 9), QStringLiteral("+2|regressed")); // the word has a line of its own
    QCOMPARE(shown({regressed, fixed}, 9), QStringLiteral("+2|") + fixed);
    QCOMPARE(shown({QStringLiteral("no change")}, 7), QStringLiteral("no|change"));
    QCOMPARE(shown({QStringLiteral("blocked"), QStringLiteral("no verdict")}, 8), QStringLiteral("blocked|no verdict"));
}

void TestChartGeometry::nothingIsClamped()
{
    const PackSnapshot pack = test::packWithEvents(53);
    const UtilizationData data = utilizationData(pack.facts->tokenEvents);
    const QRectF plot(0, 0, 1000, 200);
    const UtilizationGeometry geometry = utilizationGeometry(data, plot);
    QCOMPARE(geometry.bars.size(), std::size_t(53));
    QCOMPARE(geometry.scale.maximum, 200.0);
    QCOMPARE(geometry.y100, 100.0);
    QCOMPARE(geometry.yTrigger, 105.0);
    for (const auto& bar : geometry.bars) {
        const UtilizationMark& mark = data.marks[static_cast<std::size_t>(bar.mark)];
        QCOMPARE(bar.above.isEmpty(), mark.percent <= 100);
        QVERIFY(qAbs(bar.solid.height() + bar.above.height() - mark.percent) < 0.01);
    }
}

void TestChartGeometry::marksAreGroupedByDate()
{
    const UtilizationData data = utilizationData(test::packWithEvents(53).facts->tokenEvents);
    QCOMPARE(data.groups.size(), std::size_t(2));
    QCOMPARE(data.groups[0].count() + data.groups[1].count(), 53);
    QCOMPARE(data.groups[1].from, QDate(2025, 12, 29));
    std::vector<TokenEvent> undated(3);
    for (TokenEvent& event : undated) {
        event.actual = 1;
        event.ceiling = 2;
    }
    undated.push_back({}); // states nothing
    const UtilizationData without = utilizationData(undated);
    QCOMPARE(without.groups.size(), std::size_t(1));
    QVERIFY(!without.groups[0].from.isValid());
    QCOMPARE(without.withoutCeiling, 1);
    QVERIFY(utilizationData({}).groups.empty());
}

void TestChartGeometry::manyEventsShareColumns()
{
    const QRectF plot(0, 0, 900, 200);
    const UtilizationData data = utilizationData(test::packWithEvents(5000).facts->tokenEvents);
    const UtilizationGeometry geometry = utilizationGeometry(data, plot);
    QVERIFY(geometry.bars.size() <= 300);
    int covered = 0;
    for (const auto& bar : geometry.bars) {
        covered += bar.last - bar.first + 1;
        QVERIFY(bar.solid.left() >= plot.left() && bar.solid.right() <= plot.right() + 0.01);
    }
    QCOMPARE(covered, 5000);
}

/// Of thousands of attempts one in three of which was cut, a bar shows the middle and the share, not the worst.
void TestChartGeometry::manyEventsAreADistribution()
{
    std::vector<TokenEvent> events(3000);
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i].actual = i % 3 == 0 ? 100 : 40;
        events[i].ceiling = 100;
        events[i].truncated = i % 3 == 0;
    }
    const UtilizationData data = utilizationData(events);
    const QRectF plot(0, 0, 900, 200);
    QVERIFY(hasSpread(data, plot.width()));
    for (const auto& bar : utilizationGeometry(data, plot).bars) {
        QVERIFY(bar.count() >= 9);
        QCOMPARE(bar.percent, 40.0);
        QCOMPARE(bar.upper, 100.0);
        QVERIFY(qAbs(bar.cut.height() / bar.solid.height() - 1.0 / 3) < 0.1);
        QVERIFY(data.marks[static_cast<std::size_t>(bar.mark)].truncated); // what is opened
    }
    QVERIFY(!hasSpread(utilizationData({events.begin(), events.begin() + 300}), plot.width()));
}

void TestChartGeometry::worstPhaseComesFirst()
{
    const PackSnapshot pack = test::packWithEvents(53);
    const auto worst = worstByPhase(pack.facts->tokenEvents);
    QVERIFY(!worst.empty());
    QCOMPARE(worst.front().percent, 200.0);
    QVERIFY(worst.front().truncated);
    for (std::size_t i = 1; i < worst.size(); ++i)
        QVERIFY(worst[i - 1].percent >= worst[i].percent);
    const UtilizationRows rows = utilizationRows(worst, 95, QRectF(100, 0, 300, 100), 20, 12);
    QCOMPARE(rows.rows.size(), std::size_t(5));
    QCOMPARE(rows.rowAt(QPointF(5, 25)), 1);
    QVERIFY(utilizationRows({}, 95, QRectF(0, 0, 10, 10), 20, 12).rows.empty());
}

void TestChartGeometry::dateSpans_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("expected");
    const QDate day(2025, 12, 24);
    QTest::newRow("one day") << day << day << QStringLiteral("24 Dec 2025");
    QTest::newRow("a month") << day.addDays(-1) << day << QStringLiteral("23\u201324 Dec 2025");
    QTest::newRow("two months") << day.addDays(-30) << day << QStringLiteral("24 Nov\u201324 Dec 2025");
    QTest::newRow("two years") << day.addYears(-1) << day << QStringLiteral("24 Dec 2024\u201324 Dec 2025");
    QTest::newRow("no date") << QDate() << QDate() << QStringLiteral("no date");
}

void TestChartGeometry::dateSpans()
{
    QLocale::setDefault(QLocale::c());
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QTEST(dateSpanText(from, to), "expected");
}

} // namespace exhibit

QTEST_GUILESS_MAIN(exhibit::TestChartGeometry)
#include "tst_chartgeometry.moc"
