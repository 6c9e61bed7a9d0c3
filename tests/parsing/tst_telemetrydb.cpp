// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/telemetry/telemetrydb.h"

#include "models/parsing/rules/executors.h"
#include "models/parsing/telemetry/tokenevents.h"
#include "models/sql/connection.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <string>

using namespace exhibit;

namespace {

const Executors& executors()
{
    static const Executors loaded = Executors::load(test::shippedRules()).value();
    return loaded;
}

template <typename T> QString textOf(const std::optional<T>& value)
{
    return value ? QString::number(*value) : QStringLiteral("-");
}

QString print(const TokenEvent& event)
{
    return QStringLiteral("#%1 %2/%3 %4->%5 of %6 truncated=%7 success=%8")
        .arg(event.where.rowId)
        .arg(QString::fromStdString(event.runId), QString::fromStdString(event.phaseId), textOf(event.predicted),
             textOf(event.actual), textOf(event.ceiling), textOf(event.truncated), textOf(event.success));
}

QString print(const std::vector<Problem>& problems)
{
    QStringList printed;
    for (const Problem& problem : problems)
        printed << QString::fromStdString(problem.message.id);
    return printed.join(QLatin1Char(' '));
}

} // namespace

class TestTelemetryDb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schemas_data();
    void schemas();
    void escalations();
    void recordedRuns_data();
    void recordedRuns();
    void rows();
    void quotes_data();
    void quotes();
    void journalBesideIt();
    void nothingIsWritten();
    void notADatabase_data();
    void notADatabase();
    void damagedPages();
    void oddRowIds_data();
    void oddRowIds();
    void largeValues();
    void malformedSchema();
    void realDatabase();

private:
    std::string create(const QString& name, const std::string& sql);

    QTemporaryDir m_folder;
};

std::string TestTelemetryDb::create(const QString& name, const std::string& sql)
{
    const std::string path = m_folder.filePath(name).toStdString();
    const auto connection = Connection::open(path, Connection::OpenMode::ReadWriteCreate);
    if (!connection || !(*connection)->executeScript(sql))
        return {};
    return path;
}

void TestTelemetryDb::schemas_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("events");
    QTest::addColumn<QString>("problems");
    QTest::newRow("full")
        << QStringLiteral("CREATE TABLE token_estimation_v2_events(event_id INTEGER PRIMARY KEY, run_id TEXT, phase_id "
                          "TEXT, timestamp TEXT,"
                          " predicted_output_tokens INT, actual_output_tokens INT, selected_budget INT, success "
                          "BOOLEAN, truncated BOOLEAN,"
                          " stop_reason TEXT);"
                          "INSERT INTO token_estimation_v2_events VALUES(5,'r','p','2025',10,20,30,1,0,'end_turn');"
                          "INSERT INTO token_estimation_v2_events VALUES(2,'r','p','2025',11,21,31,0,1,'max_tokens');")
        << QStringList{QStringLiteral("#2 r/p 11->21 of 31 truncated=1 success=0"),
                       QStringLiteral("#5 r/p 10->20 of 30 truncated=0 success=1")}
        << QString();
    QTest::newRow("missing columns")
        << QStringLiteral(
               "CREATE TABLE token_estimation_v2_events(run_id TEXT, actual_output_tokens INT, stop_reason TEXT);"
               "INSERT INTO token_estimation_v2_events VALUES('r',20,'max_tokens');")
        << QStringList{QStringLiteral("#1 r/ -->20 of - truncated=1 success=-")}
        << QStringLiteral("problem.database.missing-columns");
    QTest::newRow("nulls") << QStringLiteral("CREATE TABLE token_estimation_v2_events(run_id TEXT, "
                                             "predicted_output_tokens INT, actual_output_tokens INT,"
                                             " selected_budget INT, truncated INT);"
                                             "INSERT INTO token_estimation_v2_events VALUES(NULL,NULL,NULL,NULL,NULL);")
                           << QStringList{QStringLiteral("#1 / -->- of - truncated=- success=-")} << QString();
    QTest::newRow("other tables") << QStringLiteral("CREATE TABLE runs(id TEXT); INSERT INTO runs VALUES('r');")
                                  << QStringList{} << QString();
    QTest::newRow("a view of that name")
        << QStringLiteral("CREATE TABLE t(a); CREATE VIEW token_estimation_v2_events AS SELECT a AS run_id FROM t;")
        << QStringList{} << QString();
    QTest::newRow("without rowid") << QStringLiteral("CREATE TABLE token_estimation_v2_events(run_id TEXT PRIMARY KEY, "
                                                     "predicted_output_tokens INT, actual_output_tokens INT,"
                                                     " selected_budget INT, truncated INT) WITHOUT ROWID;")
                                   << QStringList{} << QString();
}

void TestTelemetryDb::schemas()
{
    QFETCH(QString, sql);
    const std::string path =
        create(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".db"), sql.toStdString());
    QVERIFY(!path.empty());
    const Result<TelemetryDb> db = readTelemetryDb(path, "sub/a.db", executors());
    QVERIFY(bool(db));
    QStringList printed;
    for (const TokenEvent& event : db->tokenEvents) {
        printed << print(event);
        QCOMPARE(event.where.path, std::string("sub/a.db"));
        QCOMPARE(event.where.table, std::string("token_estimation_v2_events"));
        const auto row = readDatabaseRow(path, event.where.table, event.where.rowId);
        QVERIFY(bool(row));
        QVERIFY(holdsQuote(*row, event.where.quote));
    }
    QTEST(printed, "events");
    QTEST(print(db->problems), "problems");
}

void TestTelemetryDb::recordedRuns_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("runs");
    QTest::newRow("runs of a CI") << QStringLiteral(
                                         "CREATE TABLE ci_runs(id TEXT, status TEXT, branch TEXT, finished_at TEXT);"
                                         "INSERT INTO ci_runs VALUES('r1','success','main','2025-01-01T00:00:00Z');"
                                         "INSERT INTO ci_runs VALUES('r2','FAILED','main','2025-01-02T00:00:00Z');"
                                         "INSERT INTO ci_runs VALUES('r3','running','main',NULL);"
                                         "INSERT INTO ci_runs VALUES('r4','cancelled','main',NULL);")
                                  << QStringLiteral("r1 passed 1735689600|r2 failed 1735776000|r4 interrupted 0");
    QTest::newRow("steps by their exit codes")
        << QStringLiteral("CREATE TABLE steps(run_id TEXT, name TEXT, state TEXT, exit_code INT);"
                          "INSERT INTO steps VALUES('r1','build','completed',0);"
                          "INSERT INTO steps VALUES('r1','test','completed',2);")
        << QStringLiteral("r1/build passed 0|r1/test failed 0");
    QTest::newRow("runs of something else") << QStringLiteral("CREATE TABLE runs(id TEXT, status TEXT, distance REAL);"
                                                              "INSERT INTO runs VALUES('r1','failed',1.5);")
                                            << QString();
    QTest::newRow("a queue that an executor keeps")
        << QStringLiteral("CREATE TABLE phases(run_id TEXT, phase_id TEXT, state TEXT, last_failure_reason TEXT);"
                          "INSERT INTO phases VALUES('r1','p1','FAILED','x');")
        << QString();
}

void TestTelemetryDb::recordedRuns()
{
    QFETCH(QString, sql);
    const std::string path =
        create(QStringLiteral("runs of %1.db").arg(QString::fromLatin1(QTest::currentDataTag())), sql.toStdString());
    const Result<TelemetryDb> db = readTelemetryDb(path, "a.db", executors());
    QVERIFY(bool(db));
    QStringList runs;
    for (const Witness& run : db->runs) {
        const auto row = readDatabaseRow(path, run.where.table, run.where.rowId);
        QVERIFY(bool(row));
        QVERIFY(holdsQuote(*row, run.where.quote));
        runs += QStringLiteral("%1 %2 %3")
                    .arg(QString::fromStdString(toString(run.key)), QString::fromUtf8(runStateName(run.state).data()))
                    .arg(run.createdEpoch.value_or(0), 0, 'f', 0);
    }
    QTEST(runs.join(QLatin1Char('|')), "runs");
}

void TestTelemetryDb::escalations()
{
    const std::string path = create(QStringLiteral("escalations.db"),
                                    "CREATE TABLE token_budget_escalation_events(run_id TEXT, phase_id TEXT,"
                                    " attempt_index INT, reason TEXT, escalation_factor REAL, base_value INT,"
                                    " base_source TEXT, retry_max_tokens INT, timestamp TEXT);"
                                    "INSERT INTO token_budget_escalation_events VALUES('r','p',1,'utilization',1.25,"
                                    "16384,'tokens_used',20480,'2025-01-01 10:00:00');");
    const Result<TelemetryDb> db = readTelemetryDb(path, "a.db", executors());
    QVERIFY(bool(db));
    QCOMPARE(db->escalations.size(), std::size_t{1});
    const Escalation& escalation = db->escalations.front();
    QCOMPARE(escalation.attemptIndex, std::optional<std::int64_t>(1));
    QCOMPARE(escalation.factor, std::optional<double>(1.25));
    QCOMPARE(
        escalation.where.quote,
        std::string("run_id=r; phase_id=p; base_value=16384; retry_max_tokens=20480; escalation_factor=1.25; "
                    "reason=utilization; base_source=tokens_used; attempt_index=1; timestamp=2025-01-01 10:00:00"));
    QCOMPARE(db->tableCounts.size(), std::size_t{1});
    QCOMPARE(db->tableCounts.front().second, 1);
}

void TestTelemetryDb::rows()
{
    const std::string path =
        create(QStringLiteral("rows.db"), "CREATE TABLE \"odd \"\"name\"(a, \"b c\", d, e);"
                                          "INSERT INTO \"odd \"\"name\" VALUES(1, 'x', NULL, x'0102');");
    const auto row = readDatabaseRow(path, "odd \"name", 1);
    QVERIFY(bool(row));
    const DatabaseRow expected{{"a", "1"}, {"b c", "x"}, {"d", ""}, {"e", "<2 bytes>"}};
    QVERIFY(*row == expected);
    QCOMPARE(databaseRowQuote({"e", "a", "d", "f"}, *row), std::string("e=<2 bytes>; a=1"));
    QVERIFY(!readDatabaseRow(path, "odd \"name", 2));
    QVERIFY(!readDatabaseRow(path, "nothing", 1));
    QVERIFY(readDatabaseRow(path, "nothing", 1).error().code == Error::Code::InvalidArgument);
}

void TestTelemetryDb::quotes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("codePoints");
    QTest::newRow("short") << QStringLiteral("x") << 3;
    QTest::newRow("long") << QStringLiteral("x").repeated(5000) << 200;
    QTest::newRow("long, not ASCII") << QStringLiteral("€").repeated(5000) << 200;
}

void TestTelemetryDb::quotes()
{
    QFETCH(QString, value);
    const DatabaseRow row{{"a", value.toStdString()}, {"b", ""}, {"c", "y; a=1"}};
    const std::string quote = databaseRowQuote({"a", "b"}, row);
    QTEST(static_cast<int>(QString::fromStdString(quote).size()), "codePoints");
    QVERIFY(holdsQuote(row, quote));
    QVERIFY(holdsQuote(row, "c=y; a=1"));
    QVERIFY(holdsQuote(row, ""));
    QVERIFY(!holdsQuote(row, "a=z"));
    QVERIFY(!holdsQuote(row, "z=x"));
    QVERIFY(databaseRowQuote({"a"}, {{"a", "x\ny"}}) == "a=x y");
}

void TestTelemetryDb::journalBesideIt()
{
    const std::string path = create(QStringLiteral("journal.db"), "CREATE TABLE t(a);");
    QFile journal(QString::fromStdString(path) + QStringLiteral("-wal"));
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write("frames");
    journal.close();
    const Result<TelemetryDb> db = readTelemetryDb(path, "journal.db", executors());
    QVERIFY(bool(db));
    QCOMPARE(print(db->problems), QStringLiteral("problem.database.unmerged-journal"));
}

void TestTelemetryDb::nothingIsWritten()
{
    QTemporaryDir folder;
    const std::string path = create(QStringLiteral("still.db"), "CREATE TABLE t(a);");
    const QString copy = folder.filePath(QStringLiteral("still.db"));
    QVERIFY(QFile::copy(QString::fromStdString(path), copy));
    const QByteArray before = test::readFile(copy);
    QVERIFY(bool(readTelemetryDb(copy.toStdString(), "still.db", executors())));
    QCOMPARE(test::readFile(copy), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("still.db")});
}

void TestTelemetryDb::notADatabase_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("this is no database, however long it may be ......................");
    QTest::newRow("magic only") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("magic and noise") << QByteArray("SQLite format 3\0", 16) + QByteArray(2000, 'x');
}

void TestTelemetryDb::notADatabase()
{
    QFETCH(QByteArray, bytes);
    QFile file(m_folder.filePath(QStringLiteral("broken.db")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    file.close();
    const Result<TelemetryDb> db = readTelemetryDb(file.fileName().toStdString(), "broken.db", executors());
    QVERIFY(!db || !db->problems.empty() || db->tableCounts.empty());
}

void TestTelemetryDb::damagedPages()
{
    std::string sql = "BEGIN; CREATE TABLE token_estimation_v2_events(run_id TEXT, predicted_output_tokens INT,"
                      " actual_output_tokens INT, selected_budget INT, truncated INT);";
    for (int i = 0; i < 400; ++i)
        sql += "INSERT INTO token_estimation_v2_events VALUES('" + std::string(100, 'r') + "',1,2,3,0);";
    const std::string path = create(QStringLiteral("damaged.db"), sql + "COMMIT;");
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 20000);
    // The middle of the table is overwritten: pages before it can still be read.
    file.seek(5L * 4096);
    file.write(QByteArray(4096, char(0xEE)));
    file.close();
    const Result<TelemetryDb> db = readTelemetryDb(path, "damaged.db", executors());
    QVERIFY(bool(db));
    QVERIFY(!db->tokenEvents.empty());
    QVERIFY(db->tokenEvents.size() < 400);
    QVERIFY(!db->problems.empty());
    QCOMPARE(db->problems.front().message.id, std::string("problem.database.damaged-file"));
    QCOMPARE(db->problems.front().where.path, std::string("damaged.db"));
    QVERIFY(std::any_of(db->problems.begin(), db->problems.end(),
                        [](const Problem& problem) { return problem.message.id == "problem.database.damaged"; }));
    Result<DatabaseRows> rows = DatabaseRows::open(path);
    for (const TokenEvent& event : db->tokenEvents)
        QVERIFY(rows->read(event.where.table, event.where.rowId));
}

/// A value that no report of calls holds costs no memory: its row is told of, the others are read.
void TestTelemetryDb::largeValues()
{
    const std::string path =
        create(QStringLiteral("large.db"),
               "CREATE TABLE token_estimation_v2_events(run_id TEXT, model TEXT, stop_reason TEXT);"
               "INSERT INTO token_estimation_v2_events VALUES('a','m','end');"
               "INSERT INTO token_estimation_v2_events VALUES('b',hex(zeroblob(9000000)),'end');"
               "INSERT INTO token_estimation_v2_events VALUES('c',hex(zeroblob(5000)),'end');");
    const Result<TelemetryDb> db = readTelemetryDb(path, "a.db", executors());
    QVERIFY(db);
    QCOMPARE(db->tokenEvents.size(), std::size_t{2});
    QCOMPARE(db->tokenEvents[1].runId, std::string("c"));
    QVERIFY(db->tokenEvents[1].model.size() < 5000);
    QVERIFY(print(db->problems).endsWith(QLatin1String("problem.database.large-value")));
    QCOMPARE(toString(db->problems.back().where), std::string("a.db:token_estimation_v2_events#2"));
    Result<DatabaseRows> rows = DatabaseRows::open(path);
    QVERIFY(rows);
    const Result<DatabaseRow> row = rows->read("token_estimation_v2_events", 2);
    QVERIFY(row);
    QCOMPARE((*row)[0].second, std::string("b"));
    QVERIFY((*row)[1].second.size() < 100);
    QCOMPARE(rows->read("token_estimation_v2_events", 3)->front().second, std::string("c"));
}

/// Whatever the rows are called, every pointer leads back to its row.
void TestTelemetryDb::oddRowIds_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char* name, const char* columns, const char* options, const char* values,
                        const char* ids) {
        QString sql = QStringLiteral("CREATE TABLE token_estimation_v2_events(%1)%2;")
                          .arg(QLatin1String(columns), QLatin1String(options));
        for (const QString& one : QString::fromLatin1(values).split(QLatin1Char(';')))
            sql += QStringLiteral("INSERT INTO token_estimation_v2_events VALUES(%1);").arg(one);
        QTest::newRow(name) << sql << QString::fromLatin1(ids);
    };
    row("a column called rowid", "rowid TEXT, run_id TEXT", "", "'x','a';'x','b'", "1 2");
    row("a column called ROWID", "ROWID TEXT, run_id TEXT", "", "'x','a';'x','b'", "1 2");
    row("all three names taken", "rowid TEXT, _rowid_ TEXT, oid TEXT, run_id TEXT", "", "1,1,1,'a';1,1,1,'b'", "1 2");
    row("without rowid", "run_id TEXT PRIMARY KEY", " WITHOUT ROWID", "'c';'a';'b'", "1 2 3");
    row("a key", "id INTEGER PRIMARY KEY, run_id TEXT", "", "-7,'a';0,'b';9223372036854775807,'c'",
        "-7 0 9223372036854775807");
}

void TestTelemetryDb::oddRowIds()
{
    QFETCH(QString, sql);
    QFETCH(QString, ids);
    const std::string path =
        create(QStringLiteral("odd ") + QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".db"),
               sql.toStdString());
    const Result<TelemetryDb> db = readTelemetryDb(path, "a.db", executors());
    QVERIFY(db);
    Result<DatabaseRows> rows = DatabaseRows::open(path);
    QVERIFY(rows);
    QStringList found;
    for (const TokenEvent& event : db->tokenEvents) {
        found << QString::number(event.where.rowId);
        const Result<DatabaseRow> read = rows->read(event.where.table, event.where.rowId);
        QVERIFY2(read && holdsQuote(*read, event.where.quote), event.where.quote.c_str());
        const std::optional<SourceRef> parsed = parseSourceRef(toString(event.where));
        QVERIFY(parsed && parsed->rowId == event.where.rowId);
    }
    QCOMPARE(found.join(QLatin1Char(' ')), ids);
    // Not only in their order.
    const SourceRef& first = db->tokenEvents.front().where;
    const Result<DatabaseRow> again = rows->read(first.table, first.rowId);
    QVERIFY(again && holdsQuote(*again, first.quote));
    QVERIFY(!rows->read(first.table, 17));
}

void TestTelemetryDb::malformedSchema()
{
    const std::string path = create(QStringLiteral("schema.db"), "CREATE TABLE token_estimation_v2_events(run_id TEXT);"
                                                                 "INSERT INTO token_estimation_v2_events VALUES('r');"
                                                                 "CREATE TABLE zz(x);");
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("CREATE TABLE zz(x)", "CREATE NONSE zz(x)");
    file.seek(0);
    file.write(bytes);
    file.close();
    const Result<TelemetryDb> db = readTelemetryDb(path, "schema.db", executors());
    QVERIFY(db);
    QVERIFY(!db->problems.empty());
    QCOMPARE(db->problems.front().message.id, std::string("problem.database.damaged-file"));
}

void TestTelemetryDb::realDatabase()
{
    const QString pack = test::realPack(QStringLiteral("autopack-drain-2025-12-28-full"));
    if (pack.isEmpty())
        QSKIP(test::missingPack);
    const std::string path = QString(pack + QStringLiteral("/autopack.db")).toStdString();
    const Result<TelemetryDb> db = readTelemetryDb(path, "autopack.db", executors());
    QVERIFY(bool(db));
    const auto count = [&](auto matches) {
        return std::count_if(db->tokenEvents.begin(), db->tokenEvents.end(), matches);
    };
    QCOMPARE(db->tokenEvents.size(), std::size_t{53});
    QCOMPARE(count([](const TokenEvent& event) { return event.truncated == true; }), 15);
    QCOMPARE(count([](const TokenEvent& event) { return event.utilizationPercent().value_or(0) > 100.0; }), 7);
    QCOMPARE(count([](const TokenEvent& event) { return event.utilizationPercent() == 100.0; }), 8);
    QCOMPARE(db->escalations.size(), std::size_t{1});
    QCOMPARE(db->tableCounts.size(), std::size_t{21}); // the 22nd is SQLite's own
    QVERIFY(db->problems.empty());
    const std::vector<int> retries = retriesAfterEscalations(db->escalations, db->tokenEvents);
    QCOMPARE(retries.size(), std::size_t{1});
    QVERIFY(retries.front() >= 0);
    const TokenEvent& retry = db->tokenEvents.at(static_cast<std::size_t>(retries.front()));
    QCOMPARE(retry.actual, std::optional<std::int64_t>(16205));
    QCOMPARE(retry.ceiling, std::optional<std::int64_t>(20480));
    QCOMPARE(retry.truncated, std::optional<bool>(false));
    for (const TokenEvent& event : db->tokenEvents)
        QVERIFY(holdsQuote(*readDatabaseRow(path, event.where.table, event.where.rowId), event.where.quote));
}

QTEST_GUILESS_MAIN(TestTelemetryDb)
#include "tst_telemetrydb.moc"
