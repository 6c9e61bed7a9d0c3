// SPDX-License-Identifier: GPL-3.0-or-later
// What the log of an executor says of its phases, read by the rules of its profile.
#include "models/parsing/telemetry/executorstates.h"
#include "tests/support/testpacks.h"

#include <QTest>

using namespace exhibit;

namespace {

const char* const drainLog = R"([2025-12-29 19:03:59] INFO: Initialized autonomous executor for run: shop-v1
[2025-12-29 19:04:02] INFO: [BUILD-127] T0 baseline: 0 tests, 0 passing, 0 failing, 16 errors
[2025-12-29 19:04:06] INFO: [BUILD-041] Next phase: cart
[2025-12-29 19:04:28] INFO: [PhaseFinalizer] Assessing completion for phase cart
[2025-12-29 19:04:28] WARNING: [PhaseFinalizer] WARN: Quality gate blocked (BLOCKED) but human-approved override present
[2025-12-29 19:04:28] INFO: [PhaseFinalizer] ✅ Phase cart can complete
[2025-12-29 19:04:28] INFO: Updated phase cart status to COMPLETE
[drain_one_phase] Final state: COMPLETE
[drain_one_phase] Draining: shop-v1 / search
[2025-12-29 19:05:28] ERROR: [PhaseFinalizer] ❌ Phase search BLOCKED: CI collection/import error
[2025-12-29 19:05:28] INFO: Updated phase search status to FAILED
[drain_one_phase] Draining: shop-v1 / pay
[drain_one_phase] Final state: QUEUED
[2025-12-29 19:06:28] INFO: Updated phase pay status to FAILED
[2025-12-29 19:07:28] INFO: Updated phase pay status to COMPLETE)";

DocumentRecords read(const Rules& rules, const QByteArray& text)
{
    ExecutorStates states(TextSource{"drain.log", {}, LineNumber{1}, {}}, rules);
    std::int64_t number = 0;
    for (const QByteArray& line : text.split('\n'))
        states.addLine(LineNumber{++number}, std::string_view(line.constData(), static_cast<std::size_t>(line.size())));
    DocumentRecords records;
    states.finish(records);
    return records;
}

QStringList print(const DocumentRecords& records)
{
    QStringList lines;
    for (const Witness& witness : records.witnesses) {
        lines << QStringLiteral("%1 %2 %3 '%4' @%5")
                     .arg(QString::fromStdString(toString(witness.key)),
                          witness.kind == WitnessKind::Prose ? QStringLiteral("recorded") : QStringLiteral("run"),
                          QString::fromUtf8(runStateName(witness.state).data()))
                     .arg(QString::fromStdString(witness.statedState))
                     .arg(witness.where.firstLine.value);
    }
    for (const DiagnosticsRecord& record : records.diagnostics)
        lines << QStringLiteral("decision %1/%2 '%3' @%4")
                     .arg(QString::fromStdString(record.runId), QString::fromStdString(record.label),
                          QString::fromStdString(record.detail))
                     .arg(record.where.firstLine.value);
    for (const Problem& problem : records.problems)
        lines << QString::fromStdString(problem.message.id + ' ' + problem.message.args.at(0).value + ' ' +
                                        problem.message.args.at(1).value);
    return lines;
}

} // namespace

class TestExecutorStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesDecisionsAndOverrides()
    {
        const Rules rules = Rules::load(test::shippedRules()).value();
        QCOMPARE(
            print(read(rules, drainLog)),
            QStringList({QStringLiteral("shop-v1/cart recorded unknown 'COMPLETE' @7"),
                         QStringLiteral("shop-v1/cart recorded unknown 'Quality gate blocked (BLOCKED) "
                                        "but human-approved override present' @5"),
                         QStringLiteral("shop-v1/pay recorded unknown 'COMPLETE' @15"),
                         QStringLiteral("shop-v1/search run failed '' @11"),
                         QStringLiteral("shop-v1/search recorded unknown 'FAILED' @11"),
                         QStringLiteral("decision shop-v1/cart 'Phase cart can complete' @6"),
                         QStringLiteral("decision shop-v1/cart 'Quality gate blocked (BLOCKED) but human-approved "
                                        "override present' @5"),
                         QStringLiteral("decision shop-v1/search 'Phase search BLOCKED: CI collection/import error' "
                                        "@10"),
                         QStringLiteral("decision shop-v1/baseline '0 tests, 0 passing, 0 failing, 16 errors' @2"),
                         QStringLiteral("problem.executor.empty-baseline shop-v1 16")}));
    }

    /// A state without a run and a phase is nobody's, an empty baseline is none, and other programs say such words,
    /// too.
    void saysNothingElse()
    {
        const Rules rules = Rules::load(test::shippedRules()).value();
        // One without a run is kept nowhere, and one of nothing is no problem.
        QVERIFY(print(read(rules, "[drain_one_phase] Final state: FAILED\n"
                                  "INFO: T0 baseline: 4 tests, 4 passing, 0 failing, 0 errors\n"
                                  "INFO: Initialized autonomous executor for run: shop-v1\n"
                                  "[drain_one_phase] Draining: shop-v1 / cart\n"
                                  "Final state: COMPLETE\nINFO: Updated phase cart status to EXECUTING"))
                    .isEmpty());
        QVERIFY(print(read(Rules(), drainLog)).isEmpty());
    }

    void asManyPhasesAsOfATable()
    {
        const Rules rules = Rules::load(test::shippedRules()).value();
        QByteArray text = "autonomous executor for run: r\n";
        for (int i = 0; i < 2'100; ++i)
            text += "Updated phase p" + QByteArray::number(i) + " status to COMPLETE\n";
        QCOMPARE(read(rules, text).witnesses.size(), std::size_t{2'000});
    }
};

QTEST_APPLESS_MAIN(TestExecutorStates)
#include "tst_executorstates.moc"
