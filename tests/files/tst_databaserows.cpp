// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/databasejoins.h"
#include "models/sql/databasequery.h"
#include "models/sql/evidencedatabase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace exhibit;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList textsOf(const std::vector<DatabaseCells>& rows)
{
    QStringList texts;
    for (const DatabaseCells& row : rows) {
        QStringList cells;
        for (const DatabaseCell& cell : row)
            cells << (cell.type == Statement::Type::Null ? QStringLiteral("NULL") : QString::fromStdString(cell.text));
        texts << cells.join(QLatin1Char('|'));
    }
    return texts;
}

const char* const odd = "CREATE TABLE plain(id INTEGER PRIMARY KEY, name TEXT, used INTEGER);"
                        "INSERT INTO plain VALUES(1,'b',30),(2,'a',NULL),(5,'100%',10);"
                        "CREATE TABLE keyed(run TEXT, step INTEGER, note TEXT, PRIMARY KEY(run, step)) WITHOUT ROWID;"
                        "INSERT INTO keyed VALUES('r2',1,'x'),('r1',2,'y'),('r1',1,'z');"
                        "CREATE VIEW seen AS SELECT name, used FROM plain;"
                        "CREATE TABLE made(a INTEGER, twice INTEGER GENERATED ALWAYS AS (a * 2) VIRTUAL);"
                        "INSERT INTO made(a) VALUES(4);"
                        "CREATE TABLE \"odd \"\" ; name'\"(\"a \"\"b\" TEXT, rowid TEXT, _rowid_ TEXT);"
                        "INSERT INTO \"odd \"\" ; name'\" VALUES('v','w','z');"
                        "CREATE TABLE bytes(b BLOB); INSERT INTO bytes VALUES(x'00ff41');"
                        "CREATE INDEX by_name ON plain(name);";

} // namespace

class TestDatabaseRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("sort");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QList<qint64>>("only");
        QTest::addColumn<QList<qint64>>("ids");
        QTest::addColumn<QStringList>("rows");
        using Ids = QList<qint64>;
        const auto row = [](const char* name, const char* table, const char* filter, int sort, bool descending,
                            const Ids& only, const Ids& ids, const QByteArrayList& rows) {
            QStringList texts;
            for (const QByteArray& text : rows)
                texts << QString::fromUtf8(text);
            QTest::newRow(name) << QString::fromLatin1(table) << QString::fromLatin1(filter) << sort << descending
                                << only << ids << texts;
        };
        row("as kept", "plain", "", -1, false, {}, {1, 2, 5}, {"1|b|30", "2|a|NULL", "5|100%|10"});
        row("sorted", "plain", "", 1, false, {}, {5, 2, 1}, {"5|100%|10", "2|a|NULL", "1|b|30"});
        row("sorted down", "plain", "", 2, true, {}, {1, 5, 2}, {"1|b|30", "5|100%|10", "2|a|NULL"});
        row("from the end", "plain", "", -1, true, {}, {5, 2, 1}, {"5|100%|10", "2|a|NULL", "1|b|30"});
        row("filtered", "plain", "A", -1, false, {}, {2}, {"2|a|NULL"});
        row("a sign of LIKE is a sign", "plain", "0%", -1, false, {}, {5}, {"5|100%|10"});
        row("each word somewhere", "plain", "b 30", -1, false, {}, {1}, {"1|b|30"});
        row("no match", "plain", "b 31", -1, false, {}, {}, {});
        row("only these", "plain", "", -1, false, {1, 5, 9}, {1, 5}, {"1|b|30", "5|100%|10"});
        row("without row ids, by number", "keyed", "", -1, false, {}, {1, 2, 3}, {"r1|1|z", "r1|2|y", "r2|1|x"});
        row("without row ids, sorted", "keyed", "", 2, false, {}, {3, 2, 1}, {"r2|1|x", "r1|2|y", "r1|1|z"});
        row("without row ids, filtered", "keyed", "r1", 2, false, {}, {2, 1}, {"r1|2|y", "r1|1|z"});
        row("without row ids, only these", "keyed", "", -1, false, {3}, {3}, {"r2|1|x"});
        row("a view", "seen", "", 0, false, {}, {3, 2, 1}, {"100%|10", "a|NULL", "b|30"});
        row("a generated column", "made", "8", -1, false, {}, {1}, {"4|8"});
        row("hostile names", "odd \" ; name'", "w", 0, false, {}, {1}, {"v|w|z"});
        row("bytes", "bytes", "", -1, false, {}, {1}, {"<3 bytes>"});
    }

    void rows()
    {
        QFETCH(QString, table);
        QFETCH(QString, filter);
        QFETCH(int, sort);
        QFETCH(bool, descending);
        QFETCH(QList<qint64>, only);
        QFETCH(QList<qint64>, ids);
        QFETCH(QStringList, rows);
        const auto connection = open(odd);
        QVERIFY(connection);
        const auto schema = readSchema(*connection);
        QVERIFY(schema);
        const DatabaseObject* object = schema->find(table.toStdString());
        QVERIFY(object);
        RowQuery query{*object, filter.toStdString(), sort, descending, {}};
        if (!only.isEmpty())
            query.only.emplace(only.begin(), only.end());
        const CancelFlag cancel;
        const RowOrder order = rowOrder(*connection, query, cancel);
        QVERIFY(!order.problem);
        QCOMPARE(QList<qint64>(order.ids.begin(), order.ids.end()), ids);
        const bool isHeld = object->rowIdName.empty();
        QCOMPARE(textsOf(isHeld ? order.rows : readRows(*connection, *object, order.ids, cancel)), rows);
        for (const std::int64_t id : order.ids) {
            const auto record = readRecord(*connection, *object, id);
            QVERIFY(record);
            QCOMPARE(record->size(), object->columns.size());
        }
        QVERIFY(!readRecord(*connection, *object, 77));
    }

    void schema()
    {
        const auto connection = open(odd);
        const auto schema = readSchema(*connection);
        QVERIFY(schema);
        QStringList names;
        for (const DatabaseObject& object : schema->objects)
            names << QString::fromStdString(object.name);
        QCOMPARE(names.join(QLatin1Char('|')), QStringLiteral("bytes|keyed|made|odd \" ; name'|plain|seen|by_name"));
        QCOMPARE(schema->find("plain")->rowIdColumn(), 0);
        QVERIFY(schema->find("keyed")->rowIdName.empty());
        QVERIFY(schema->find("made")->columns[1].isGenerated);
        QCOMPARE(schema->find("odd \" ; name'")->rowIdName, std::string("oid"));
        QCOMPARE(*countRows(*connection, "seen"), std::int64_t(3));
    }

    /// What a schema computes by what it is not trusted with must not hide the rows.
    void columnsThatCannotBeComputed()
    {
        const QString path = m_dir.filePath(QStringLiteral("unsafe.db"));
        {
            const auto connection = Connection::open(path.toStdString(), Connection::OpenMode::ReadWriteCreate);
            QVERIFY((*connection)
                        ->executeScript(
                            "CREATE TABLE t(a TEXT, d TEXT GENERATED ALWAYS AS (upper(a)) VIRTUAL); INSERT INTO t(a) "
                            "VALUES('x');"
                            "PRAGMA writable_schema = ON;"
                            "UPDATE sqlite_master SET sql = replace(sql, 'upper', 'nosuch') WHERE name = 't';"));
        }
        const auto connection = Connection::open(path.toStdString(), Connection::OpenMode::ReadOnlyImmutable);
        QVERIFY(connection);
        const auto schema = readSchema(**connection);
        if (!schema)
            return; // this SQLite refuses the whole schema, and says so
        const DatabaseObject* object = schema->find("t");
        QVERIFY(object);
        const CancelFlag cancel;
        if (!object->columns.empty())
            QCOMPARE(textsOf(readRows(**connection, *object, {1}, cancel)), QStringList(QStringLiteral("x")));
        QVERIFY(!object->problem.empty());
    }

    void rowsAroundADamagedPage()
    {
        const QString path = m_dir.filePath(QStringLiteral("damaged.db"));
        {
            const auto connection = Connection::open(path.toStdString(), Connection::OpenMode::ReadWriteCreate);
            QVERIFY((*connection)
                        ->executeScript("PRAGMA page_size = 1024; CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT);"
                                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)"
                                        "INSERT INTO t SELECT i, hex(zeroblob(60)) FROM n;"));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 pages = file.size() / 1024;
        QVERIFY(pages > 20);
        file.seek(pages / 2 * 1024);
        file.write(QByteArray(1024, '\x7f'));
        file.close();
        const auto connection = Connection::open(path.toStdString(), Connection::OpenMode::ReadOnlyImmutable);
        QVERIFY(connection);
        const auto schema = readSchema(**connection);
        QVERIFY(schema);
        const CancelFlag cancel;
        const RowOrder order = rowOrder(**connection, {*schema->find("t"), {}, -1, false, {}}, cancel);
        QVERIFY(order.problem);
        QCOMPARE(order.ids.front(), std::int64_t(1));
        QCOMPARE(order.ids.back(), std::int64_t(400));
        QVERIFY(order.ids.size() > 300);
        QVERIFY(order.ids.size() < 400);
        QVERIFY(std::is_sorted(order.ids.begin(), order.ids.end()));
    }

    /// Rows that only a write-ahead log holds are seen, and nothing of the pack changes.
    void writeAheadLog()
    {
        const QString folder = m_dir.filePath(QStringLiteral("wal"));
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + QStringLiteral("/a.db");
        const auto writer = Connection::open(path.toStdString(), Connection::OpenMode::ReadWriteCreate);
        QVERIFY((*writer)->executeScript("PRAGMA journal_mode = WAL; CREATE TABLE t(a); INSERT INTO t VALUES(1);"
                                         "PRAGMA wal_checkpoint(TRUNCATE); INSERT INTO t VALUES(2);"));
        const QByteArray before = bytesOf(path) + bytesOf(path + QStringLiteral("-wal"));
        const QStringList files = QDir(folder).entryList(QDir::Files);
        const CancelFlag cancel;
        const auto database = EvidenceDatabase::prepare(path.toStdString(), cancel);
        QVERIFY(database);
        QCOMPARE((*database)->journal(), EvidenceDatabase::Journal::Merged);
        QVERIFY((*database)->isCopy());
        const auto first = (*database)->open();
        const auto second = (*database)->open();
        QVERIFY(first && second);
        QCOMPARE(*countRows(**first, "t"), std::int64_t(2));
        QCOMPARE(*countRows(**second, "t"), std::int64_t(2));
        QVERIFY(!askDatabase(**first, "DELETE FROM t", {}));
        QCOMPARE(bytesOf(path) + bytesOf(path + QStringLiteral("-wal")), before);
        QCOMPARE(QDir(folder).entryList(QDir::Files), files);
    }

    void journalThatIsLeft()
    {
        const QString path = m_dir.filePath(QStringLiteral("left.db"));
        QVERIFY(Connection::open(path.toStdString(), Connection::OpenMode::ReadWriteCreate)
                    .value()
                    ->executeScript("CREATE TABLE t(a);"));
        QFile journal(path + QStringLiteral("-journal"));
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write("half done");
        journal.close();
        const CancelFlag cancel;
        const auto database = EvidenceDatabase::prepare(path.toStdString(), cancel);
        QVERIFY(database);
        QCOMPARE((*database)->journal(), EvidenceDatabase::Journal::Rollback);
        QVERIFY(!(*database)->isCopy());
        QCOMPARE(bytesOf(journal.fileName()), QByteArray("half done"));
    }

    void joins()
    {
        const auto connection = open("CREATE TABLE runs(id INTEGER PRIMARY KEY, run_id TEXT);"
                                     "CREATE TABLE calls(call INTEGER, run INTEGER REFERENCES runs(id));"
                                     "CREATE TABLE notes(run_id TEXT, text TEXT);"
                                     "INSERT INTO runs VALUES(7,'r7'),(8,'r8');"
                                     "INSERT INTO calls VALUES(1,7),(2,7),(3,8);"
                                     "INSERT INTO notes VALUES('r8','n'),('r7','m');");
        const auto schema = readSchema(*connection);
        const CancelFlag cancel;
        const auto of = [&](const char* table, std::int64_t id) {
            const DatabaseObject* object = schema->find(table);
            return joinedRows(*connection, *schema, *object, *readRecord(*connection, *object, id), cancel);
        };
        QCOMPARE(of("runs", 7), (std::vector<JoinedRows>{{"calls", "run", 2, false, 1, true},
                                                         {"notes", "run_id", 1, false, 2, false}}));
        QCOMPARE(of("calls", 3), (std::vector<JoinedRows>{{"runs", "id", 1, false, 8, true}}));
        QCOMPARE(of("notes", 1), (std::vector<JoinedRows>{{"runs", "run_id", 1, false, 8, false}}));
    }

    void noDatabase_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("This is no database at all, but it is long enough to look like one.\n");
        QTest::newRow("only the head") << QByteArray("SQLite format 3\0garbage garbage garbage garbage", 48);
    }

    void noDatabase()
    {
        QFETCH(QByteArray, bytes);
        QFile file(m_dir.filePath(QStringLiteral("none.db")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const CancelFlag cancel;
        const auto database = EvidenceDatabase::prepare(file.fileName().toStdString(), cancel);
        QVERIFY(!database);
        QCOMPARE(database.error().code, Error::Code::Database);
    }

private:
    std::unique_ptr<Connection> open(const char* script)
    {
        const QString path = m_dir.filePath(QStringLiteral("%1.db").arg(++m_count));
        {
            const auto writer = Connection::open(path.toStdString(), Connection::OpenMode::ReadWriteCreate);
            if (!writer || !(*writer)->executeScript(script))
                return {};
        }
        auto reader = Connection::open(path.toStdString(), Connection::OpenMode::ReadOnlyImmutable);
        return reader ? std::move(reader).value() : nullptr;
    }

    QTemporaryDir m_dir;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestDatabaseRows)
#include "tst_databaserows.moc"
