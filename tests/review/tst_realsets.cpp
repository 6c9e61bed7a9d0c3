// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/packreader.h"
#include "models/review/runs/runs.h"
#include "models/review/sets/deltas.h"
#include "models/review/sets/testsets.h"
#include "tests/support/builtinrules.h"
#include "tests/support/testpacks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace exhibit;
using namespace exhibit::test;

namespace {

const char* const layouts[] = {"autopack-drain-2025-12-28", "autopack-drain-2025-12-28-full"};

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list << item.toString();
    return list;
}

} // namespace

/// Sets, behaviours, signatures and gates of the real pack against groundtruth/run_deltas.json, in both layouts.
class TestRealSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (realPack(QString::fromLatin1(layouts[0])).isEmpty() ||
            groundTruth(QStringLiteral("run_deltas.json")).isEmpty())
            QSKIP(missingPack);
        m_truth = QJsonDocument::fromJson(readFile(groundTruth(QStringLiteral("run_deltas.json")))).object();
        ReadOptions options;
        options.rules = builtInRules();
        options.useIndex = false;
        options.dataDir = m_dir.path().toStdString();
        options.cacheDir = m_dir.path().toStdString();
        for (const char* layout : layouts) {
            auto snapshot = readPack(realPack(QString::fromLatin1(layout)).toStdString(), options, CancelFlag());
            QVERIFY2(bool(snapshot), snapshot ? "" : snapshot.error().message.id.c_str());
            m_packs.insert_or_assign(layout, std::move(snapshot).value());
        }
    }

    void deltasAgainstTheFirst_data() { bothLayouts(); }
    void deltasAgainstTheFirst()
    {
        const PackSnapshot pack = snapshot();
        for (const QJsonValue& truth : m_truth[QLatin1String("vs_first_full_run")].toArray())
            compare(pack, pack.review->deltas[runNamed(pack, truth[QLatin1String("current")])], truth);
    }

    void deltasAgainstTheRunBefore_data() { bothLayouts(); }
    void deltasAgainstTheRunBefore()
    {
        const PackSnapshot pack = snapshot();
        for (const QJsonValue& truth : m_truth[QLatin1String("pairwise_consecutive")].toArray())
            compare(pack, pack.review->previousDeltas[runNamed(pack, truth[QLatin1String("current")])], truth);
        QVERIFY(!pack.review->previousDeltas.front().comparable);
        QVERIFY(!pack.review->previousDeltas[runNamed(pack, QStringLiteral("research-system-v29"))].comparable);
    }

    void failuresNeverSeenBefore_data() { bothLayouts(); }
    void failuresNeverSeenBefore()
    {
        const PackSnapshot pack = snapshot();
        for (const QJsonValue& truth : m_truth[QLatin1String("vs_any_earlier_run")].toArray()) {
            const Delta delta =
                againstEarlier(*pack.facts, pack.review->runs, runNamed(pack, truth[QLatin1String("current")]));
            QStringList found = names(pack, delta.newlyFailing) + names(pack, delta.newTestsFailing);
            found.sort();
            QCOMPARE(found, strings(truth[QLatin1String("never_failed_before")]));
        }
    }

    void coreAndMovers_data() { bothLayouts(); }
    void coreAndMovers()
    {
        const PackSnapshot pack = snapshot();
        const QJsonValue core = m_truth[QLatin1String("persistent")];
        QCOMPARE(names(pack, pack.review->alwaysFailing),
                 strings(core[QLatin1String("failed_in_all_five_executed_runs")]));
        const QJsonObject moving = m_truth[QLatin1String("non_persistent_failures")].toObject();
        QStringList movers;
        for (const Mover& mover : pack.review->movers)
            movers << QString::fromStdString(pack.facts->tests.nodeId(mover.test));
        QCOMPARE(movers, moving.keys());
        for (const Mover& mover : pack.review->movers) {
            const QJsonValue truth = moving[QString::fromStdString(pack.facts->tests.nodeId(mover.test))];
            for (std::size_t i = 0; i < pack.review->runs.size(); ++i) {
                const QString run = QString::fromStdString(pack.review->runs[i].key.runId);
                const QString status = truth[run][QLatin1String("status")].toString(QStringLiteral("ABSENT"));
                QCOMPARE(QString::fromLatin1(outcomeName(mover.outcomes[i]).data()).toUpper(), status);
            }
        }
    }

    void skips_data() { bothLayouts(); }
    void skips()
    {
        const PackSnapshot pack = snapshot();
        const QJsonObject truth = m_truth[QLatin1String("skips")][QLatin1String("by_file")].toObject();
        for (const Run& run : pack.review->runs) {
            if (!hasOutcomes(run))
                continue;
            QJsonObject byFile;
            for (std::int32_t i = 0; i < pack.facts->tests.count(); ++i) {
                if (run.outcomes.of(TestId{i}) != Outcome::Skipped)
                    continue;
                const std::string file(fileOfTest(pack.facts->tests.nodeId(TestId{i})));
                const QString name = QString::fromStdString(file);
                byFile[name] = byFile[name].toInt() + 1;
            }
            QCOMPARE(byFile, truth);
        }
    }

    void behaviours_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<QString>("test");
        QTest::addColumn<QString>("behaviour");
        QTest::addColumn<QString>("run");
        QTest::addColumn<int>("failed");
        const struct
        {
            const char *test, *behaviour, *run;
            int failed;
        } rows[] = {
            {"::test_cache_behavior", "flaky", "research-system-v1", 3},
            {"::test_update_status_invalid_transition", "failing-removed", "research-system-v26", 4},
            {"TestValidationErrors::test_email_validation", "new-failing", "research-system-v26", 1},
            {"::test_structured_edits_allows_creating_new_file_without_context", "regressed",
             "scope-smoke-20251206184302", 1},
            {"::test_structured_edits_reads_existing_file_from_disk_when_missing_from_context", "regressed",
             "scope-smoke-20251206184302", 1},
            {"test_build_history_integrator.py::TestBuildHistoryIntegrator::test_generate_recommendations",
             "always-failing", "", 5},
        };
        for (const char* pack : layouts) {
            for (const auto& row : rows)
                QTest::addRow("%s %s", pack, row.test)
                    << QString::fromLatin1(pack) << QString::fromLatin1(row.test) << QString::fromLatin1(row.behaviour)
                    << QString::fromLatin1(row.run) << row.failed;
        }
    }

    void behaviours()
    {
        QFETCH(QString, test);
        QFETCH(QString, behaviour);
        QFETCH(QString, run);
        QFETCH(int, failed);
        const PackSnapshot pack = snapshot();
        int found = 0;
        for (const TestBehaviour& entry : pack.review->behaviours) {
            if (!QString::fromStdString(pack.facts->tests.nodeId(entry.test)).endsWith(test))
                continue;
            ++found;
            QCOMPARE(QString::fromStdString(std::string(behaviourName(entry.behaviour))), behaviour);
            QCOMPARE(entry.run < 0
                         ? QString()
                         : QString::fromStdString(pack.review->runs[static_cast<std::size_t>(entry.run)].key.runId),
                     run);
            QCOMPARE(entry.failedRuns, failed);
            QVERIFY(!entry.reason.isEmpty());
            QVERIFY(!entry.pointers.empty());
        }
        QCOMPARE(found, 1);
    }

    void signatures_data() { bothLayouts(); }
    void signatures()
    {
        const PackSnapshot pack = snapshot();
        const Signature& largest = pack.review->signatures.front();
        QCOMPARE(largest.tests.size(), std::size_t(14));
        QCOMPARE(largest.crashPath, std::string("src/autopack/circuit_breaker.py"));
        QCOMPARE(largest.crashLine, 117);
        QVERIFY(largest.side == CodeSide::Product);
        QCOMPARE(largest.exception, std::string("AttributeError"));
        QCOMPARE(largest.pattern, std::string("AttributeError: <str> object has no attribute <str>"));
        QCOMPARE(largest.runs.size(), std::size_t(5));
        QCOMPARE(largest.members.size(), std::size_t(70));
        const int run = static_cast<int>(runNamed(pack, QStringLiteral("research-system-v26")));
        int groups = 0;
        std::size_t members = 0;
        std::vector<std::int64_t> sizes;
        for (const Signature& signature : pack.review->signatures) {
            const auto own = std::count_if(signature.members.begin(), signature.members.end(),
                                           [run](const SignatureMember& member) { return member.run == run; });
            if (own == 0)
                continue;
            ++groups;
            members += static_cast<std::size_t>(own);
            sizes.push_back(own);
            QVERIFY2(signature.side != CodeSide::Unknown, signature.crashPath.c_str());
            QVERIFY2(signature.crashPath.find(':') == std::string::npos, signature.crashPath.c_str());
        }
        QCOMPARE(members, std::size_t(60));
        QVERIFY2(groups >= 24 && groups <= 30, qPrintable(QString::number(groups)));
        QCOMPARE(std::vector<std::int64_t>(sizes.begin(), sizes.begin() + 4), (std::vector<std::int64_t>{14, 7, 5, 4}));
    }

    void outcomes_data() { bothLayouts(); }
    void outcomes()
    {
        const PackSnapshot pack = snapshot();
        QStringList completedRed;
        for (const RunGate& gate : pack.review->gates) {
            if (gate.completedRed)
                completedRed << QString::fromStdString(gate.key.runId);
        }
        QCOMPARE(completedRed,
                 QStringList({QStringLiteral("research-system-v20"), QStringLiteral("research-system-v26"),
                              QStringLiteral("build112-completion"), QStringLiteral("scope-smoke-20251206184302")}));
        for (const char* run : {"research-system-v20", "research-system-v26", "build112-completion",
                                "scope-smoke-20251206184302", "research-system-v29"}) {
            const RunGate& gate = pack.review->gates[runNamed(pack, QString::fromLatin1(run))];
            QVERIFY2(!gate.recorded.empty(), run);
        }
    }

    void gates_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<QString>("run");
        QTest::addColumn<QString>("severity");
        QTest::addColumn<QStringList>("decisions"); // in the order of the policies
        const struct
        {
            const char *run, *severity, *decisions;
        } rows[] = {
            {"research-system-v20", "none", "completes completes completes unknown blocks"},
            {"research-system-v26", "low", "completes blocks blocks blocks blocks"},
            {"research-system-v29", "critical", "blocks blocks blocks blocks blocks"},
            {"build112-completion", "none", "completes completes completes completes blocks"},
            {"scope-smoke-20251206184302", "medium", "completes blocks blocks blocks blocks"},
            {"research-system-v1", "none", "completes completes completes completes blocks"},
        };
        for (const char* pack : layouts) {
            for (const auto& row : rows)
                QTest::addRow("%s %s", pack, row.run)
                    << QString::fromLatin1(pack) << QString::fromLatin1(row.run) << QString::fromLatin1(row.severity)
                    << QString::fromLatin1(row.decisions).split(QLatin1Char(' '));
        }
    }

    void gates()
    {
        QFETCH(QString, run);
        QFETCH(QString, severity);
        QFETCH(QStringList, decisions);
        const PackSnapshot pack = snapshot();
        const RunGate& gate = pack.review->gates[runNamed(pack, run)];
        QCOMPARE(QString::fromStdString(gate.severity), severity);
        QVERIFY(!gate.hasBaseline);
        QVERIFY(gate.hasReadableReport);
        QStringList found;
        for (const GateOutcome& outcome : gate.outcomes) {
            found << QString::fromStdString(std::string(gateDecisionName(outcome.decision)));
            QCOMPARE(outcome.steps.size(), std::size_t(7));
            QVERIFY(!outcome.reasons.empty());
        }
        QCOMPARE(found, decisions);
    }

private:
    static void bothLayouts()
    {
        QTest::addColumn<QString>("pack");
        for (const char* pack : layouts)
            QTest::newRow(pack) << QString::fromLatin1(pack);
    }

    PackSnapshot snapshot() const
    {
        QFETCH(QString, pack);
        return m_packs.at(pack.toStdString());
    }

    static std::size_t runNamed(const PackSnapshot& pack, const QJsonValue& name)
    {
        const std::string id = name.toString().toStdString();
        const auto& runs = pack.review->runs;
        const auto found = std::find_if(runs.begin(), runs.end(), [&](const Run& run) { return run.key.runId == id; });
        return static_cast<std::size_t>(found - runs.begin());
    }

    static QStringList names(const PackSnapshot& pack, const std::vector<TestId>& tests)
    {
        QStringList list;
        for (const TestId test : tests)
            list << QString::fromStdString(pack.facts->tests.nodeId(test));
        return list;
    }

    static void compare(const PackSnapshot& pack, const Delta& delta, const QJsonValue& truth)
    {
        QVERIFY(delta.comparable);
        QCOMPARE(names(pack, delta.newlyFailing), strings(truth[QLatin1String("newly_failing_existing")]));
        QCOMPARE(names(pack, delta.newTestsFailing), strings(truth[QLatin1String("new_tests_failing")]));
        QCOMPARE(names(pack, delta.fixed), strings(truth[QLatin1String("fixed")]));
        QCOMPARE(names(pack, delta.failingRemoved), strings(truth[QLatin1String("failing_removed")]));
        QCOMPARE(static_cast<int>(delta.stillFailing.size()), truth[QLatin1String("still_failing_count")].toInt());
        const QJsonValue counts = truth[QLatin1String("counts")];
        QCOMPARE(delta.vanished, counts[QLatin1String("tests_removed")].toInteger());
        QCOMPARE(delta.added, counts[QLatin1String("tests_added")].toInteger());
        QCOMPARE(delta.vanished - static_cast<std::int64_t>(delta.failingRemoved.size()),
                 counts[QLatin1String("passing_removed")].toInteger());
        QCOMPARE(delta.newFailures() == 0 ? QStringLiteral("pass") : QStringLiteral("block"),
                 truth[QLatin1String("gate_no_new_failures")].toString());
    }

    QTemporaryDir m_dir;
    QJsonObject m_truth;
    std::map<std::string, PackSnapshot> m_packs;
};

QTEST_GUILESS_MAIN(TestRealSets)
#include "tst_realsets.moc"
