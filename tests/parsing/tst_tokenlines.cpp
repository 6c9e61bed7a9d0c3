// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/telemetry/samecalls.h"
#include "models/parsing/telemetry/tokenlines.h"

#include <QTest>

#include <string>

using namespace exhibit;

namespace {

template <typename T> QString textOf(const std::optional<T>& value)
{
    return value ? QString::number(static_cast<double>(*value)) : QStringLiteral("-");
}

QString print(const TokenEvent& event)
{
    return QStringLiteral("%1/%2 %3->%4 of %5 truncated=%6 stop=%7 +%8")
        .arg(QString::fromStdString(event.runId), QString::fromStdString(event.phaseId), textOf(event.predicted),
             textOf(event.actual), textOf(event.ceiling), textOf(event.truncated),
             QString::fromStdString(event.stopReason), QString::number(event.alsoAt.size()));
}

DocumentRecords read(const QByteArray& text)
{
    TokenLines lines(TextSource{"run.log", {}, LineNumber{1}, {}});
    std::int64_t number = 0;
    for (const QByteArray& line : text.split('\n'))
        lines.addLine(LineNumber{++number}, std::string_view(line.constData(), static_cast<std::size_t>(line.size())));
    DocumentRecords records;
    lines.finish(records);
    return records;
}

} // namespace

class TestTokenLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void events_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("events");
        const auto row = [](const char* name, const char* text, const QStringList& events) {
            QTest::newRow(name) << QByteArray(text) << events;
        };
        row("a line of use",
            "[t] INFO: [TOKEN_BUDGET] phase=plan complexity=low input=900 output=400/1600 total=1300 "
            "utilization=25.0% model=m",
            {QStringLiteral("/plan -->400 of 1600 truncated=- stop= +0")});
        row("three lines of one call",
            "INFO: [TOKEN_BUDGET] phase=plan input=900 output=1600/1600 model=m\n"
            "WARNING: [TOKEN_BUDGET] TRUNCATION: phase=plan used 1600/1600 tokens (100% utilization) - more\n"
            "INFO: [TokenEstimationV2] predicted_output=700 actual_output=1600 smape=78.3% selected_budget=800 "
            "success=False stop_reason=max_tokens truncated=True model=m",
            {QStringLiteral("/plan 700->1600 of 1600 truncated=1 stop=max_tokens +2")});
        row("an estimate takes the phase of the line before",
            "INFO: [TOKEN_BUDGET] phase=plan input=1 output=10/100\nINFO: other work\n"
            "INFO: [TokenEstimationV2] predicted_output=70 actual_output=60 selected_budget=80 stop_reason=end_turn",
            {QStringLiteral("/plan -->10 of 100 truncated=- stop= +0"),
             QStringLiteral("/plan 70->60 of 80 truncated=0 stop=end_turn +0")});
        row("the enforced ceiling goes before the estimated one",
            "INFO: [X:P4] Final max_tokens enforcement: 1600 (token_selected_budget=800)\n"
            "INFO: [TokenEstimationV2] predicted_output=70 actual_output=1500 selected_budget=800 stop_reason=end_turn",
            {QStringLiteral("/ 70->1500 of 1600 truncated=0 stop=end_turn +0")});
        row("two calls with the same use",
            "[TOKEN_BUDGET] phase=plan output=10/100\n[TokenEstimationV2] predicted_output=5 actual_output=10 "
            "success=True\n"
            "[TOKEN_BUDGET] phase=plan output=10/100\n[TokenEstimationV2] predicted_output=5 actual_output=10 "
            "success=True",
            {QStringLiteral("/plan 5->10 of 100 truncated=- stop= +1"),
             QStringLiteral("/plan 5->10 of 100 truncated=- stop= +1")});
        row("any program's words", "call done run=r1 phase=p used=300 cap=500 stop_reason=length",
            {QStringLiteral("r1/p -->300 of 500 truncated=1 stop=length +0")});
        row("the run of the log",
            "INFO: Initialized autonomous executor for run: drain-7\n[TOKEN_BUDGET] phase=p output=1/2",
            {QStringLiteral("drain-7/p -->1 of 2 truncated=- stop= +0")});
        row("use of the context is no use of the ceiling",
            "INFO: [TOKEN_BUDGET] Context loading: ~19999 tokens (99% of 20000 budget)", {});
        row("totals of a call are no output",
            "[TokenEstimationV2] predicted_output=70 actual_total=900 selected_budget=80", {});
        row("words of an older version",
            "[TokenEstimation] Predicted: 500 output tokens, Actual: 114 output tokens, Error: 77%",
            {QStringLiteral("/ 500->114 of - truncated=- stop= +0")});
        row("other key=value lines", "INFO: limit=5 used=many\nx=1 y=2\noutput=/tmp/x model=m", {});
    }

    void events()
    {
        QFETCH(QByteArray, text);
        const DocumentRecords records = read(text);
        QStringList events;
        for (const TokenEvent& event : records.tokenEvents)
            events << print(event);
        QTEST(events, "events");
    }

    void escalations()
    {
        const DocumentRecords records =
            read("[2025-12-29 20:14:55] INFO: [X:P10] ESCALATE-ONCE: phase=plan attempt=1 base=1600 (from "
                 "actual_max_tokens) \xE2\x86\x92 retry=2000 (1.25x, 100.0% utilization)");
        QCOMPARE(records.escalations.size(), std::size_t(1));
        const Escalation& escalation = records.escalations.front();
        QCOMPARE(escalation.phaseId, std::string("plan"));
        QCOMPARE(escalation.baseValue, std::optional<std::int64_t>(1600));
        QCOMPARE(escalation.retryMaxTokens, std::optional<std::int64_t>(2000));
        QCOMPARE(escalation.attemptIndex, std::optional<std::int64_t>(1));
        QCOMPARE(escalation.factor, std::optional<double>(1.25));
        QCOMPARE(escalation.baseSource, std::string("actual_max_tokens"));
        QCOMPARE(escalation.timestamp, std::string("2025-12-29 20:14:55"));
        QVERIFY(records.tokenEvents.empty());
    }

    void ledger()
    {
        const DocumentRecords records =
            read("[TOKEN_BUDGET] phase=plan output=10/100\n[TokenEstimationV2] predicted_output=5 actual_output=10\n"
                 "[TokenEstimationV2] predicted_output=70 actual_total=900");
        QCOMPARE(records.telemetrySources.size(), std::size_t(1));
        const TelemetrySource& source = records.telemetrySources.front();
        QCOMPARE(source.rows, std::int64_t(3));
        QCOMPARE(source.dropped.size(), std::size_t(2));
        QCOMPARE(source.dropped[0].name, std::string("same-event"));
        QCOMPARE(source.dropped[1].name, std::string("no-use"));
    }

    /// A log in local time and a database in UTC tell of the same calls.
    void sameCallOfTwoSources_data()
    {
        QTest::addColumn<QByteArray>("logTime");
        QTest::addColumn<QByteArray>("logPhase");
        QTest::addColumn<int>("logUse");
        QTest::addColumn<int>("events");
        QTest::newRow("the same zone") << QByteArray("2025-12-29 09:14:50") << QByteArray("plan") << 1600 << 1;
        QTest::newRow("eleven hours east") << QByteArray("2025-12-29T20:14:56,123") << QByteArray("plan") << 1600 << 1;
        QTest::newRow("no time") << QByteArray() << QByteArray("plan") << 1600 << 1;
        QTest::newRow("another moment") << QByteArray("2025-12-29 09:21:00") << QByteArray("plan") << 1600 << 2;
        QTest::newRow("another use") << QByteArray("2025-12-29 09:14:50") << QByteArray("plan") << 1500 << 2;
        QTest::newRow("another phase") << QByteArray("2025-12-29 09:14:50") << QByteArray("build") << 1600 << 2;
    }

    void sameCallOfTwoSources()
    {
        QFETCH(QByteArray, logTime);
        QFETCH(QByteArray, logPhase);
        QFETCH(int, logUse);
        PackFacts facts;
        TokenEvent line;
        line.phaseId = logPhase.toStdString();
        line.timestamp = logTime.toStdString();
        line.actual = logUse;
        line.ceiling = 1600;
        line.where.path = "run.log";
        line.where.firstLine = line.where.lastLine = LineNumber{7};
        TokenEvent row = line;
        row.runId = "run-a";
        row.phaseId = "plan";
        row.timestamp = "2025-12-29 09:14:55";
        row.actual = 1600;
        row.where = {};
        row.where.path = "a.db";
        row.where.table = "events";
        row.where.rowId = 1;
        facts.tokenEvents = {line, row};
        facts.telemetrySources = {{"a.db", "events", "calls", 1, 0, {}}};
        joinSameCalls(facts);
        QTEST(int(facts.tokenEvents.size()), "events");
        if (facts.tokenEvents.size() > 1)
            return;
        QVERIFY(facts.tokenEvents.front().where.isDatabaseRow());
        QCOMPARE(facts.tokenEvents.front().runId, std::string("run-a"));
        QCOMPARE(facts.tokenEvents.front().alsoAt.size(), std::size_t(1));
        QCOMPARE(facts.telemetrySources.back().path, std::string("run.log"));
        QCOMPARE(facts.telemetrySources.back().joined, std::int64_t(1));
    }

    /// Three calls alike in one database stay three; a second source is paired with them one by one.
    void alikeInOneSource()
    {
        PackFacts facts;
        for (int i = 0; i < 5; ++i) {
            TokenEvent event;
            event.runId = "r";
            event.phaseId = "p";
            event.actual = 10;
            event.where.path = i < 3 ? "a.db" : "b.ndjson";
            event.where.table = i < 3 ? "t" : "";
            event.where.rowId = i;
            facts.tokenEvents.push_back(event);
        }
        joinSameCalls(facts);
        QCOMPARE(facts.tokenEvents.size(), std::size_t(3));
        QCOMPARE(facts.tokenEvents[0].alsoAt.size(), std::size_t(1));
        QCOMPARE(facts.tokenEvents[1].alsoAt.size(), std::size_t(1));
        QVERIFY(facts.tokenEvents[2].alsoAt.empty());
    }
};

QTEST_APPLESS_MAIN(TestTokenLines)
#include "tst_tokenlines.moc"
