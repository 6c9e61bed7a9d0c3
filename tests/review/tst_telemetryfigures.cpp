// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/telemetry/buildtelemetry.h"
#include "models/review/telemetry/callfigures.h"
#include "models/review/telemetry/oddrows.h"
#include "models/review/telemetry/phaseoutcomes.h"
#include "models/review/telemetry/statistics.h"
#include "models/review/telemetry/validation.h"

#include <QTest>

#include <cmath>

using namespace exhibit;

namespace {

TokenEvent call(const char* phase, const char* time, std::int64_t predicted, std::int64_t used, std::int64_t ceiling,
                bool truncated = false)
{
    TokenEvent event;
    event.runId = "run-a";
    event.phaseId = phase;
    event.timestamp = time;
    event.predicted = predicted;
    event.actual = used;
    event.ceiling = ceiling;
    event.truncated = truncated;
    event.where.path = "a.db";
    event.where.table = "events";
    return event;
}

TelemetryFigures figuresOf(std::vector<TokenEvent> events, std::vector<Escalation> escalations = {})
{
    PackFacts facts;
    facts.tokenEvents = std::move(events);
    facts.escalations = std::move(escalations);
    for (std::size_t i = 0; i < facts.tokenEvents.size(); ++i)
        facts.tokenEvents[i].where.rowId = static_cast<std::int64_t>(i) + 1;
    return buildTelemetryFigures(facts, {});
}

Share share(std::int64_t part, std::int64_t whole)
{
    Share result;
    result.part = part;
    result.whole = whole;
    return result;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 0.05;
}

} // namespace

class TestTelemetryFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attemptsAreRanksInTime()
    {
        const std::vector<TokenEvent> events = {
            call("p", "2025-01-01 03:00:00", 1, 1, 1), call("p", "2025-01-01T01:00:00", 1, 1, 1),
            call("q", "2025-01-01 02:00:00", 1, 1, 1), call("", "2025-01-01 02:00:00", 1, 1, 1)};
        QCOMPARE(attemptsOf(events), (std::vector<int>{2, 1, 1, 0}));
    }

    void ratesAndMiddles()
    {
        const TelemetryFigures figures = figuresOf(
            {call("p", "2025-01-01 01:00:00", 100, 1000, 1000, true), call("p", "2025-01-01 02:00:00", 100, 300, 1200),
             call("q", "2025-01-01 03:00:00", 100, 960, 1000), call("r", "2025-01-01 04:00:00", 100, 49, 1000)});
        QCOMPARE(figures.all.truncated.part, std::int64_t(1));
        QCOMPARE(figures.all.firstTruncated.whole, std::int64_t(3));
        QCOMPARE(figures.all.firstTruncated.part, std::int64_t(1));
        QCOMPARE(figures.all.escalatable.part, std::int64_t(2)); // truncated, and 96 %
        QCOMPARE(figures.all.retriesNotTruncated.part, std::int64_t(1));
        QCOMPARE(figures.all.underPredicted.part, std::int64_t(3));
        QCOMPARE(figures.all.smape.count, std::int64_t(2)); // neither what was cut nor what used too little
        QVERIFY(isNear(*figures.all.smape.median, (100.0 + 200.0 * 860 / 1060) / 2));
        QVERIFY(!figures.all.smape.isTelling());
        QVERIFY(isNear(*figures.all.budgetP90, 4.0));
        QCOMPARE(figures.exactlyFull, std::int64_t(1));
    }

    /// Cut output may have been going to use more than was predicted, or less: nobody knows.
    void whatWasCutBelowItsPrediction()
    {
        const TelemetryFigures figures = figuresOf({call("p", "2025-01-01 01:00:00", 2000, 1000, 1000, true)});
        QCOMPARE(figures.all.underPredicted.whole, std::int64_t(0));
    }

    void sumsAreInNoRate()
    {
        TokenEvent sum = call("p", "2025-01-01 01:00:00", 1, 1000, 1000);
        sum.isSum = true;
        const TelemetryFigures figures = figuresOf({sum, call("p", "2025-01-01 02:00:00", 1, 60, 1000, true)});
        QCOMPARE(figures.sums, std::int64_t(1));
        QCOMPARE(figures.all.truncated.whole, std::int64_t(1));
        QCOMPARE(figures.all.firstTruncated.part, std::int64_t(1));
    }

    void groups()
    {
        std::vector<TokenEvent> events = {call("p", "2025-01-01 01:00:00", 1, 60, 100),
                                          call("p", "2025-01-03 01:30:00", 1, 60, 100, true),
                                          call("p", "2025-01-03 02:00:00", 1, 60, 100)};
        events[0].category = "docs";
        events[1].category = events[2].category = "tests";
        const TelemetryFigures figures = figuresOf(events);
        QCOMPARE(figures.byCategory.size(), std::size_t(2));
        QCOMPARE(figures.byCategory.front().name, std::string("tests"));
        QCOMPARE(figures.byCategory.front().truncated.part, std::int64_t(1));
        QCOMPARE(figures.byDay.size(), std::size_t(2));
        QCOMPARE(figures.byDay.back().name, std::string("2025-01-03"));
        QCOMPARE(figures.batches.size(), std::size_t(2));
        QVERIFY(figures.byModel.empty());
    }

    void escalationsAndTheirCalls()
    {
        Escalation escalation;
        escalation.runId = "run-a";
        escalation.phaseId = "p";
        escalation.timestamp = "2025-01-01 01:00:00";
        escalation.reason = "utilization";
        escalation.wasTruncated = false;
        const TelemetryFigures figures =
            figuresOf({call("p", "2025-01-01 01:00:00", 1, 1000, 1000, true),
                       call("p", "2025-01-01 01:10:00", 1, 900, 1250), call("q", "2025-01-01 01:05:00", 1, 900, 1000)},
                      {escalation});
        QCOMPARE(figures.outcomes.size(), std::size_t(1));
        QCOMPARE(figures.outcomes.front().call, 0);
        QCOMPARE(figures.outcomes.front().retry, 1);
        QVERIFY(figures.outcomes.front().hidesTruncation);
        QCOMPARE(figures.successAfterEscalation, std::int64_t(1));
    }

    void oddRows_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("an error that follows") << 0 << QByteArray();
        QTest::newRow("an error that does not") << 1 << QByteArray("smape");
        QTest::newRow("a use below zero") << 2 << QByteArray("impossible");
        QTest::newRow("the same moment twice") << 3 << QByteArray("repeated");
        QTest::newRow("the same use five times") << 4 << QByteArray("constant");
        QTest::newRow("the ceiling five times") << 5 << QByteArray();
    }

    void oddRows()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, why);
        std::vector<TokenEvent> events = {call("p", "2025-01-01 01:00:00", 100, 120, 8192)};
        events[0].smapePercent = kind == 1 ? 100.0 : 18.2;
        if (kind == 2)
            events[0].actual = -1;
        if (kind == 3)
            events.push_back(events[0]);
        for (int i = 0; kind >= 4 && i < 5; ++i)
            events.push_back(call("p", ("2025-01-02 01:00:0" + std::to_string(i)).c_str(), 70, 700, 700, kind == 5));
        const std::vector<OddRow> odd = findOddRows(events);
        QCOMPARE(odd.empty() ? QByteArray() : QByteArray(odd.back().why.data()), why);
    }

    void intervals()
    {
        const Interval half = shareInterval(share(15, 53));
        QVERIFY(isNear(100 * half.low, 18.0) && isNear(100 * half.high, 41.6));
        const Interval none = shareInterval(share(0, 10));
        QCOMPARE(none.low, 0.0);
        QVERIFY(isNear(100 * none.high, 27.8));
        const Interval difference = differenceOfShares(share(14, 28), share(1, 25));
        QVERIFY2(difference.high < 0 && difference.low < -46.0, "truncation fell for certain");
        const Interval same = differenceOfShares(share(5, 10), share(5, 10));
        QVERIFY(same.low < 0 && same.high > 0 && isNear(same.low, -same.high));
        QCOMPARE(*middleOf({4, 1, 3, 2}).median, 2.5);
        QCOMPARE(*quantile({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 0.9), 9.0);
        QVERIFY(!quantile({}, 0.5));
    }

    void validation()
    {
        std::vector<TokenEvent> events;
        for (int i = 0; i < 12; ++i)
            events.push_back(call(("p" + std::to_string(i)).c_str(), "2025-01-01 01:00:00", 100, 100 + i, 100, i < 8));
        for (int i = 0; i < 12; ++i)
            events.push_back(call(("q" + std::to_string(i)).c_str(), "2025-01-05 01:00:00", 100, 100 + i, 1000, false));
        const ValidationBatch batch = figuresOf(events).validation;
        QCOMPARE(batch.cut, std::string("2025-01-05 01:00:00"));
        QCOMPARE(batch.figures.size(), std::size_t(4));
        QCOMPARE(validatedVerdictName(batch.figures[0].verdict), std::string_view("better"));  // 8 of 12, 0 of 12
        QCOMPARE(validatedVerdictName(batch.figures[2].verdict), std::string_view("too-few")); // no second attempt
        QCOMPARE(validatedVerdictName(batch.figures[3].verdict), std::string_view("too-few")); // 4 errors before
        QVERIFY(figuresOf({events.begin(), events.begin() + 12}).validation.figures.empty());
    }

    void phasesWithATruncatedCall()
    {
        PackFacts facts;
        facts.tokenEvents = {call("p", "t", 1, 60, 60, true), call("q", "t", 1, 50, 60), call("r", "t", 1, 50, 60)};
        for (const auto& [name, state] : {std::pair("p", "FAILED"), std::pair("q", "COMPLETE"),
                                          std::pair("r", "QUEUED"), std::pair("s", "FAILED")}) {
            PhaseRecord phase;
            phase.runId = "run-a";
            phase.phaseId = name;
            phase.state = state;
            facts.phases.push_back(phase);
        }
        const PhaseOutcomes outcomes = outcomesOfPhases(facts);
        QCOMPARE(outcomes.failedTruncated.part, std::int64_t(1));
        QCOMPARE(outcomes.failedTruncated.whole, std::int64_t(1));
        QCOMPARE(outcomes.failedOthers.part, std::int64_t(0));
        QCOMPARE(outcomes.failedOthers.whole, std::int64_t(1));
        QCOMPARE(outcomes.places.size(), std::size_t(2));
    }
};

QTEST_APPLESS_MAIN(TestTelemetryFigures)
#include "tst_telemetryfigures.moc"
