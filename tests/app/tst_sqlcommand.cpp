// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "models/sql/connection.h"
#include "tests/app/capturedrun.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

const char* const contents =
    "CREATE TABLE phases(id INTEGER PRIMARY KEY, run_id TEXT, phase_id TEXT, state TEXT, scope TEXT, size REAL);"
    "INSERT INTO phases VALUES(1,'run-a','plan','QUEUED',NULL,1.5);"
    "INSERT INTO phases VALUES(2,'run-b','=cmd()','COMPLETE','{\"deliverables\": [\"a\tb.md\"]}',2);"
    "CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n;"
    "CREATE TABLE bytes(b BLOB); INSERT INTO bytes VALUES(x'00ff');";

} // namespace

class TestSqlCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useFoldersBelow(m_dir.filePath(QStringLiteral("home")));
        m_pack = m_dir.filePath(QStringLiteral("pa:ck"));
        QDir().mkpath(m_pack + QStringLiteral("/data"));
        QDir().mkpath(m_pack + QStringLiteral("/twin/one"));
        QDir().mkpath(m_pack + QStringLiteral("/twin/two"));
        QVERIFY(create(QStringLiteral("data/queue.db"), contents));
        QVERIFY(create(QStringLiteral("twin/one/same.db"), "CREATE TABLE t(a); INSERT INTO t VALUES('one');"));
        QVERIFY(create(QStringLiteral("twin/two/same.db"), "CREATE TABLE t(a); INSERT INTO t VALUES('two');"));
        QFile readme(m_pack + QStringLiteral("/README.md"));
        QVERIFY(readme.open(QIODevice::WriteOnly));
        readme.write("All 12 tests pass.\n");
    }

    void answers_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("output");
        const auto row = [](const char* name, const char* database, const char* query, const QStringList& options,
                            const QByteArray& output) {
            QTest::newRow(name) << QString::fromLatin1(database) << QString::fromLatin1(query) << options << output;
        };
        const auto format = [](const char* name) {
            return QStringList{QStringLiteral("--format"), QString::fromLatin1(name)};
        };
        row("a database of the pack", ":queue.db", "SELECT run_id, state FROM phases ORDER BY id", {},
            "run_id\tstate\nrun-a\tQUEUED\nrun-b\tCOMPLETE\n");
        row("by its path", ":data/queue.db", "SELECT count(*) AS n FROM phases", {}, "n\n2\n");
        row("one of two of the same name", ":twin/two/same.db", "SELECT a FROM t", {}, "a\ntwo\n");
        row("tabs inside of a cell", ":queue.db", "SELECT 'a' || char(9) || 'b' || char(10) AS t", {},
            "t\na\\u{0009}b\\u{000a}\n");
        row("no row", ":queue.db", "SELECT id FROM phases WHERE id > 5", {}, "id\n");
        row("as CSV no cell is a formula", ":queue.db", "SELECT phase_id, size FROM phases", format("csv"),
            "phase_id,size\r\nplan,1.5\r\n'=cmd(),2\r\n");
        row("as a table", ":queue.db", "SELECT id, run_id FROM phases", format("table"),
            "id  run_id\n 1  run-a\n 2  run-b\n");
        row("as Markdown", ":queue.db", "SELECT id, phase_id FROM phases ORDER BY id", format("md"),
            "| id | phase_id |\n| --- | --- |\n| 1 | plan |\n| 2 | \\=cmd() |\n");
        row("as JSON", ":queue.db", "SELECT b, NULL AS n FROM bytes", format("json"),
            "{\n    \"columns\": [\n        \"b\",\n        \"n\"\n    ],\n    \"cut\": false,\n    \"rows\": [\n      "
            "  [\n"
            "            {\n                \"bytes\": 2\n            },\n            null\n        ]\n    ]\n}\n");
        row("a pragma that only tells", ":queue.db", "PRAGMA table_info(bytes)", {},
            "cid\tname\ttype\tnotnull\tdflt_value\tpk\n0\tb\tBLOB\t0\t\t0\n");
        row("the index", "", "SELECT run_id, phase, state, scope, db_row FROM pack_phases WHERE state = 'QUEUED'", {},
            "run_id\tphase\tstate\tscope\tdb_row\nrun-a\tplan\tQUEUED\tnone\t1\n");
        row("the index by name", ":index", "SELECT path, kind FROM pack_files WHERE path = 'README.md'", {},
            "path\tkind\nREADME.md\tprose\n");
        row("what numbers of the index mean", "", "SELECT class, passed, path, line FROM pack_claims", {},
            "class\tpassed\tpath\tline\ntest\t12\tREADME.md\t1\n");
    }

    void answers()
    {
        QFETCH(QString, database);
        QFETCH(QString, query);
        QFETCH(QStringList, options);
        QFETCH(QByteArray, output);
        const CapturedRun run = sql(database, query, options);
        QCOMPARE(run.errors, QByteArray());
        QCOMPARE(run.output, output);
        QCOMPARE(run.code, int(ExitFine));
    }

    /// Each view that is promised can be read.
    void viewsOfTheIndex()
    {
        const CapturedRun names =
            sql({}, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name"));
        const QList<QByteArray> views = names.output.trimmed().split('\n').mid(1);
        QVERIFY2(views.size() > 15, names.output.constData());
        for (const QByteArray& view : views) {
            const CapturedRun run = sql({}, QStringLiteral("SELECT * FROM ") + QString::fromLatin1(view));
            QVERIFY2(run.code == ExitFine, QByteArray(view + ": " + run.errors).constData());
        }
    }

    void aDatabaseAlone()
    {
        const CapturedRun run = runExhibit({QStringLiteral("sql"), m_pack + QStringLiteral("/data/queue.db"),
                                            QStringLiteral("SELECT count(*) AS n FROM phases")});
        QCOMPARE(run.output, QByteArray("n\n2\n"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QByteArray>("why");
        const auto row = [](const char* query, const char* why, const char* database = ":queue.db") {
            QTest::newRow(query) << QString::fromLatin1(database) << QString::fromLatin1(query) << QByteArray(why);
        };
        row("ATTACH '/tmp/other.db' AS o", "ATTACH is refused");
        row("DETACH main", "DETACH is refused");
        row("PRAGMA journal_mode = WAL", "PRAGMA journal_mode is refused");
        row("PRAGMA user_version = 3", "PRAGMA user_version is refused");
        row("PRAGMA writable_schema = 1", "PRAGMA writable_schema is refused");
        row("INSERT INTO phases(id) VALUES(9)", "INSERT is refused");
        row("DELETE FROM phases", "DELETE is refused");
        row("UPDATE phases SET state = 'x'", "UPDATE is refused");
        row("CREATE TABLE x(a)", "is refused");
        row("CREATE TEMP TABLE x(a)", "is refused");
        row("DROP TABLE phases", "is refused");
        row("BEGIN", "a transaction is refused");
        row("VACUUM INTO '/tmp/copy.db'", "is refused");
        row("SELECT load_extension('/tmp/x.so')", "load_extension");
        row("SELECT 1; SELECT 2", "one statement at a time");
        row("SELECT nope FROM phases", "no such column: nope (line 1, column 8)");
        row("SELECT 1\nFORM phases", "(line 2, column 6)");
        row("SELECT * FROM absent", "no such table: absent");
        row("DELETE FROM claims", "DELETE is refused", ":index");
        row("SELECT 1", "same.db: several databases of the pack have this name. Use one of data/queue.db", ":same.db");
        row("SELECT 2", "other.db: the pack has no such database. Use one of data/queue.db", ":other.db");
    }

    void refuses()
    {
        QFETCH(QString, database);
        QFETCH(QString, query);
        QFETCH(QByteArray, why);
        const CapturedRun run = sql(database, query);
        QCOMPARE(run.code, int(ExitUsage));
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(run.errors.contains(why), run.errors.constData());
        QCOMPARE(run.errors.count('\n'), qsizetype(1));
    }

    void endlessQueries_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("of its own") << QStringLiteral(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");
        QTest::newRow("of the schema") << QStringLiteral("SELECT * FROM endless");
        QTest::newRow("every row of many") << QStringLiteral(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n WHERE i < 0");
    }

    void endlessQueries()
    {
        QFETCH(QString, query);
        const CapturedRun run =
            sql(QStringLiteral(":queue.db"), query, {QStringLiteral("--time"), QStringLiteral("0.3")});
        QVERIFY2(run.errors.contains("stopped after 0.3 seconds"), run.errors.constData());
        QCOMPARE(run.code, int(ExitUsage));
    }

    void firstRows()
    {
        const CapturedRun run = sql(QStringLiteral(":queue.db"), QStringLiteral("SELECT id FROM phases"),
                                    {QStringLiteral("--limit"), QStringLiteral("1")});
        QCOMPARE(run.output, QByteArray("id\n1\n"));
        QVERIFY2(run.errors.contains("the first 1 rows; there are more"), run.errors.constData());
        QCOMPARE(sql(QStringLiteral(":queue.db"), QStringLiteral("SELECT id FROM phases"),
                     {QStringLiteral("--limit"), QStringLiteral("2")})
                     .errors,
                 QByteArray());
        for (const char* wrong : {"--limit", "--time", "--format"})
            QCOMPARE(sql({}, QStringLiteral("SELECT 1"), {QString::fromLatin1(wrong), QStringLiteral("x")}).code,
                     int(ExitUsage));
    }

    void nothingIsWritten()
    {
        const QDir folder(m_pack + QStringLiteral("/data"));
        QCOMPARE(folder.entryList(QDir::Files), QStringList{QStringLiteral("queue.db")});
        QCOMPARE(sql(QStringLiteral(":queue.db"), QStringLiteral("SELECT count(*) AS n FROM phases")).output,
                 QByteArray("n\n2\n"));
    }

private:
    bool create(const QString& path, const char* script)
    {
        const auto connection = Connection::open(QString(m_pack + QLatin1Char('/') + path).toStdString(),
                                                 Connection::OpenMode::ReadWriteCreate);
        return connection && (*connection)->executeScript(script);
    }

    CapturedRun sql(const QString& database, const QString& query, const QStringList& options = {})
    {
        return runExhibit(QStringList{QStringLiteral("sql"), m_pack + database, query} + options);
    }

    QTemporaryDir m_dir;
    QString m_pack;
};

QTEST_GUILESS_MAIN(TestSqlCommand)
#include "tst_sqlcommand.moc"
