// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/rulefiles.h"
#include "models/parsing/rules/rules.h"
#include "models/review/gates/gates.h"
#include "models/review/runs/runs.h"
#include "models/review/sets/deltas.h"
#include "tests/support/factsbuilder.h"
#include "tests/support/textfacts.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

constexpr auto P = Outcome::Passed;
constexpr auto F = Outcome::Failed;

const GateRules& builtInRules()
{
    static const auto files = ruleFiles({}).value();
    static const GateRules rules{loadGatePolicies(files).value(),
                                 std::make_shared<const Rules>(Rules::load(files).value())};
    return rules;
}

std::vector<RunGate> gatesOf(const PackFacts& facts, const std::optional<std::string>& baseline)
{
    Review review;
    review.executors = {{"autopack", "Autopack", {}, usualTriggerPercent, {}}};
    review.runs = assembleRuns(facts);
    review.baseline = chooseBaseline(facts, review.runs, baseline).value();
    review.deltas = buildDeltas(facts, review.runs, review.baseline);
    return buildGates(facts, review, builtInRules());
}

QString decisions(const RunGate& gate)
{
    QStringList list;
    for (const GateOutcome& outcome : gate.outcomes)
        list << QString::fromStdString(std::string(gateDecisionName(outcome.decision)));
    return list.join(QLatin1Char(' '));
}

Results failing(int known, int fresh)
{
    Results results{{"t/x.py::green", P}};
    for (int i = 0; i < 12; ++i)
        results.emplace_back("t/x.py::t" + std::to_string(i), i < known + fresh ? F : P);
    return results;
}

} // namespace

class TestGates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ladder_data()
    {
        QTest::addColumn<int>("fresh");
        QTest::addColumn<QString>("severity");
        QTest::addColumn<QString>("expected"); // in the order of gates.toml
        const auto row = [](int fresh, const char* severity, const char* expected) {
            QTest::addRow("%d", fresh) << fresh << QString::fromLatin1(severity) << QString::fromLatin1(expected);
        };
        row(0, "none", "completes completes completes completes blocks");
        row(1, "low", "completes blocks blocks blocks blocks");
        row(2, "medium", "completes blocks blocks blocks blocks");
        row(4, "medium", "completes blocks blocks blocks blocks");
        row(5, "high", "blocks blocks blocks blocks blocks");
        row(10, "critical", "blocks blocks blocks blocks blocks");
    }

    void ladder()
    {
        QFETCH(int, fresh);
        QFETCH(QString, severity);
        QFETCH(QString, expected);
        FactsBuilder facts;
        facts.reportLine({"base", "p"}, 1, failing(1, 0));
        facts.reportLine({"now", "p"}, 2, failing(1, fresh));
        const auto gates = gatesOf(facts.build(), std::string("base"));
        QCOMPARE(QString::fromStdString(gates[1].severity), severity);
        QCOMPARE(decisions(gates[1]), expected);
        QVERIFY(gates[1].hasBaseline);
        QVERIFY(gates[1].hasReadableReport);
        QVERIFY2(!gates[1].completedRed, "nothing records an outcome");
    }

    void greenRunsComplete()
    {
        FactsBuilder facts;
        facts.reportLine({"only", "p"}, 1, {{"t/x.py::green", P}});
        const auto gates = gatesOf(facts.build(), {});
        QCOMPARE(decisions(gates[0]), QStringLiteral("completes completes completes completes completes"));
        QVERIFY(!gates[0].hasBaseline);
    }

    void aCollectionFailureBlocksEverywhere()
    {
        FactsBuilder facts;
        facts.failedCollection({"r", "p"}, {"t/x.py"}, "src.gone");
        const auto gates = gatesOf(facts.build(), {});
        QCOMPARE(decisions(gates[0]), QStringLiteral("blocks blocks blocks blocks blocks"));
        QVERIFY(gates[0].outcomes[0].steps[0].state == GateState::Blocked);
    }

    void proseAloneDecidesNothing()
    {
        FactsBuilder facts;
        facts.prose({"r", ""}, "DONE_SUCCESS");
        const auto gates = gatesOf(facts.build(), {});
        QCOMPARE(decisions(gates[0]), QStringLiteral("unknown unknown unknown unknown unknown"));
        QCOMPARE(gates[0].recorded.size(), 1U);
        QVERIFY(gates[0].recorded[0].completed);
        QVERIFY(!gates[0].completedRed);
    }

    void anEmptyChangeBlocksWithTheGuard()
    {
        FactsBuilder facts;
        facts.reportLine({"r", "p"}, 1, {{"t/x.py::green", P}});
        ApplyStats stats;
        stats.key = {"r", "p"};
        stats.mode = "structured_edit";
        stats.applied = 0;
        stats.where = ref("phase.md", 4, "- Operations applied: 0");
        facts.facts().applyStats.push_back(stats);
        QCOMPARE(decisions(gatesOf(facts.build(), {})[0]),
                 QStringLiteral("completes completes blocks completes completes"));
    }

    void summaries_data()
    {
        QTest::addColumn<QString>("runState");
        QTest::addColumn<QString>("phaseState");
        QTest::addColumn<bool>("completedRed");
        const auto row = [](const char* run, const char* phase, bool expected) {
            QTest::addRow("%s, %s", run, phase) << QString::fromLatin1(run) << QString::fromLatin1(phase) << expected;
        };
        row("DONE_SUCCESS", "", true);
        row("DONE_FAILED_REQUIRES_HUMAN_REVIEW", "", false);
        row("DONE_FAILED_REQUIRES_HUMAN_REVIEW", "COMPLETE", true);
        row("DONE_SUCCESS", "FAILED", false);
        row("QUEUED", "", false);
    }

    void summaries()
    {
        QFETCH(QString, runState);
        QFETCH(QString, phaseState);
        QFETCH(bool, completedRed);
        FactsBuilder facts;
        facts.reportLine({"run-7", "polish"}, 1, {{"t/x.py::red", F}});
        facts.prose({"run-7", ""}, runState.toStdString());
        if (!phaseState.isEmpty())
            facts.prose({"run-7", "polish"}, phaseState.toStdString(), "phase_01.md");
        QCOMPARE(gatesOf(facts.build(), {})[0].completedRed, completedRed);
    }

    void prose_data()
    {
        QTest::addColumn<QStringList>("text");
        QTest::addColumn<QString>("expected"); // states of run-7
        const auto row = [](const char* name, const QStringList& text, const char* expected) {
            QTest::newRow(name) << text << QString::fromLatin1(expected);
        };
        const QString item = QStringLiteral("- **`run-7`** (project)");
        row("item", {item, QStringLiteral("  - Result: **queued 1 → 0** (phase completed).")}, "phase completed");
        row("own phase", {item, QStringLiteral("  - Result: phase `polish` completed.")}, "phase `polish` completed");
        row("other phase", {item, QStringLiteral("  - Result: phase `other` completed.")}, "");
        row("only drained", {item, QStringLiteral("  - Result: queued 1 → 0.")}, "");
        row("finalized", {item, QStringLiteral("  - CI failed but finalized via policy.")}, "CI failed but finalized");
        row("blocked", {item, QStringLiteral("  - The phase was blocked on collection errors.")}, "phase was blocked");
        row("next item", {item, QStringLiteral("- Another: the phase completed.")}, "");
        row("not", {item, QStringLiteral("  - The phase did not complete; it may be completed later.")}, "");
        row("plan", {item, QStringLiteral("  - Once the phase is completed, look again.")}, "");
        row("same sentence", {QStringLiteral("The run run-7 was completed yesterday.")}, "run run-7 was completed");
        row("other sentence", {QStringLiteral("We read run-7. The phase was completed.")}, "");
        row("two runs", {QStringLiteral("The phases of run-7 and run-8 were completed.")}, "");
        row("in a path", {QStringLiteral("See runs/run-7/log: the phase completed.")}, "");
        row("fence", {QStringLiteral("```"), QStringLiteral("run run-7 completed"), QStringLiteral("```")}, "");
        row("section",
            {QStringLiteral("## run-7"), QString(), QStringLiteral("Status: COMPLETE"), QStringLiteral("## Other"),
             QStringLiteral("Status: COMPLETE")},
            "COMPLETE");
    }

    void prose()
    {
        QFETCH(QStringList, text);
        QFETCH(QString, expected);
        FactsBuilder facts;
        facts.reportLine({"run-7", "polish"}, 1, {{"t/x.py::red", F}});
        facts.reportLine({"run-8", "polish"}, 2, {{"t/x.py::red", F}});
        facts.artifact("notes.md", ArtifactKind::Prose, text.size());
        PackFacts pack = facts.build();
        std::vector<std::string> lines;
        for (const QString& line : text)
            lines.push_back(line.toStdString());
        addText(pack, "notes.md", lines, *builtInRules().wordings);
        QStringList states;
        const auto gates = gatesOf(pack, {});
        for (const RecordedOutcome& outcome : gates[0].recorded) {
            states << QString::fromStdString(outcome.state);
            const QString line = text[outcome.where.firstLine.value - 1];
            QVERIFY2(line.contains(QString::fromStdString(outcome.where.quote)), outcome.where.quote.c_str());
        }
        QCOMPARE(states.join(QLatin1Char('|')), expected);
    }

    void aWrongPolicyIsNamed_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::newRow("no name") << QByteArray("[[policy]]\nid = 'p'\n");
        QTest::newRow("unknown action") << QByteArray("[[policy]]\nid = 'p'\nname = 'P'\nabsolute = 'maybe'\n");
        QTest::newRow("not TOML") << QByteArray("[[policy]]\nid = \n");
    }

    void aWrongPolicyIsNamed()
    {
        QFETCH(QByteArray, policy);
        const auto policies = loadGatePolicies({{"own.toml", policy.toStdString()}});
        QVERIFY(!policies);
        QCOMPARE(policies.error().message.args.front().value, std::string("own.toml"));
    }
};

QTEST_APPLESS_MAIN(TestGates)
#include "tst_gates.moc"
