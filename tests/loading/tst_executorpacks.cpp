// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/packreader.h"
#include "models/sql/connection.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace exhibit;

namespace {

/// What two executors call the same things.
struct Names
{
    QString folder, file, done;
    std::string events, escalations;
};

const Names autopack{
    QStringLiteral(".autonomous_runs"), QStringLiteral("ci/pytest_unit.log"), QStringLiteral("DONE_SUCCESS"),
    "token_estimation_v2_events(run_id, phase_id, actual_output_tokens, selected_budget, truncated, timestamp)",
    "token_budget_escalation_events(run_id, phase_id, base_value, retry_max_tokens, timestamp)"};
const Names beehive{QStringLiteral("hive"), QStringLiteral("comb/flight-unit.log"), QStringLiteral("HONEY"),
                    "calls(swarm, flight, used, room, cut, at)", "second_calls(swarm, flight, room, more_room, at)"};

void write(const QString& path, const QString& text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

/// One red run that its summary calls done, and calls of a model.
void writePack(const QString& root, const Names& names)
{
    const QString run = root + QLatin1Char('/') + names.folder + QStringLiteral("/first/");
    write(run + names.file,
          QStringLiteral("============================= test session starts ==============================\n"
                         "collected 2 items\n\ntests/test_a.py::test_one PASSED\ntests/test_a.py::test_two FAILED\n\n"
                         "=========================== short test summary info ============================\n"
                         "FAILED tests/test_a.py::test_two - AssertionError: assert 1 == 2\n"
                         "========================= 1 failed, 1 passed in 0.10s ==========================\n"));
    write(run + QStringLiteral("run_summary.md"),
          QStringLiteral("# Run Summary: first\n\n- **State:** %1\n").arg(names.done));
    const auto connection = Connection::open(QString(root + QStringLiteral("/calls.db")).toStdString(),
                                             Connection::OpenMode::ReadWriteCreate);
    QVERIFY(bool(connection));
    const auto table = [](const std::string& columns) { return columns.substr(0, columns.find('(')); };
    QVERIFY(
        bool((*connection)
                 ->executeScript("CREATE TABLE " + names.events + "; CREATE TABLE " + names.escalations +
                                 "; INSERT INTO " + table(names.events) +
                                 " VALUES('first','unit',92,100,0,'2025-01-01 10:00:00'),"
                                 "('first','unit',120,100,1,'2025-01-01 11:00:00');"
                                 "INSERT INTO " +
                                 table(names.escalations) + " VALUES('first','unit',100,200,'2025-01-01 10:30:00');")));
}

} // namespace

/// Packs of two executors: what is read of one is read of the other, by nothing but its profile.
class TestExecutorPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothGiveTheSameRecords();
    void policiesAndWordsBelongToTheirPacks();
    void withoutItsProfileNothingIsAssumed();

private:
    PackSnapshot read(const Names& names, const QString& rules) const
    {
        const QTemporaryDir dir;
        const QString pack = dir.filePath(QStringLiteral("pack"));
        writePack(pack, names);
        ReadOptions options;
        options.useIndex = false;
        options.cacheDir = options.dataDir = dir.path().toStdString();
        options.rulesDir = rules.toStdString();
        const auto snapshot = readPack(pack.toStdString(), options, CancelFlag());
        return snapshot ? *snapshot : PackSnapshot();
    }
    const QString m_rules = test::dataPath(QStringLiteral("executors"));
};

void TestExecutorPacks::bothGiveTheSameRecords()
{
    for (const Names& names : {autopack, beehive}) {
        const PackSnapshot pack = read(names, m_rules);
        QVERIFY(bool(pack));
        const Review& review = *pack.review;
        QCOMPARE(review.runs.size(), std::size_t{1});
        QCOMPARE(toString(review.runs[0].key), std::string("first/unit"));
        QCOMPARE(review.runs[0].counts.failed, std::optional<std::int64_t>(1));
        QVERIFY(review.gates[0].completedRed);
        QCOMPARE(pack.facts->tokenEvents.size(), std::size_t{2});
        QCOMPARE(pack.facts->tokenEvents[1].ceiling, std::optional<std::int64_t>(100));
        QCOMPARE(pack.facts->escalations.size(), std::size_t{1});
        QCOMPARE(review.telemetry.truncated, 1);
        QCOMPARE(review.telemetry.aboveCeiling, 1);
    }
}

void TestExecutorPacks::policiesAndWordsBelongToTheirPacks()
{
    const PackSnapshot first = read(autopack, m_rules), second = read(beehive, m_rules);
    QVERIFY(first && second);
    const auto policies = [](const PackSnapshot& pack) {
        QStringList ids;
        for (const GateOutcome& outcome : pack.review->gates[0].outcomes)
            ids << QString::fromStdString(outcome.policy).section(QLatin1Char('-'), 0, 0);
        return ids.join(QLatin1Char(' '));
    };
    QCOMPARE(policies(first), QStringLiteral("finalizer finalizer finalizer no all"));
    QCOMPARE(policies(second), QStringLiteral("queen no all"));
    QCOMPARE(first.review->executors.size(), std::size_t{1});
    QCOMPARE(second.review->executors.at(0).name, std::string("Beehive"));
    QVERIFY(!second.review->executors.at(0).where.isNull());
    QCOMPARE(first.review->telemetry.triggerName, std::string("P10"));
    QCOMPARE(first.review->telemetry.atOrAboveTrigger, 1);
    QCOMPARE(second.review->telemetry.triggerName, std::string("swarming"));
    QCOMPARE(second.review->telemetry.atOrAboveTrigger, 2);
}

void TestExecutorPacks::withoutItsProfileNothingIsAssumed()
{
    const PackSnapshot pack = read(beehive, {});
    QVERIFY(bool(pack));
    QVERIFY(pack.review->executors.empty());
    QVERIFY(pack.facts->tokenEvents.empty());
    QVERIFY(pack.review->telemetry.triggerName.empty());
    for (const RunGate& gate : pack.review->gates)
        QCOMPARE(gate.outcomes.size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(TestExecutorPacks)
#include "tst_executorpacks.moc"
