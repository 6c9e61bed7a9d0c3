// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/connection.h"
#include "models/sql/queryguard.h"
#include "models/sql/statement.h"

#include "tests/files/filehelpers.h"
#include "tests/support/testpacks.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

#include <thread>

using namespace exhibit;
using exhibit::test::bytesOf;
using exhibit::test::ScratchFolder;
using OpenMode = Connection::OpenMode;

class SqlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsValuesOfEveryType();
    void runsAStatementAgain();
    void rollsBackUnlessCommitted();
    void runsScripts();
    void listsTablesAndColumns();
    void opensOddPaths_data();
    void opensOddPaths();
    void leavesEvidenceAlone();
    void opensNoEvidenceBehindALink();
    void opensEvidenceInWalModeWithoutItsLog();
    void refusesWhatIsNoDatabase_data();
    void refusesWhatIsNoDatabase();
    void readsTextThatIsNoUtf8();
    void survivesADamagedDatabase();
    void aQueryEndsAtTheNextLook();
    void readsTheRealDatabase();
};

void SqlTest::keepsValuesOfEveryType()
{
    const ScratchFolder folder;
    const auto connection = Connection::open(folder.path("db"), OpenMode::ReadWriteCreate);
    QVERIFY(connection);
    QVERIFY((*connection)->execute("CREATE TABLE t(a, b, c, d, e, f, g)"));
    auto insert = Statement::prepare(**connection, "INSERT INTO t VALUES(?, ?, ?, ?, ?, ?, ?)");
    QVERIFY(insert);
    const std::string bytes("\0\xFFx", 3);
    insert->bind(0, std::int64_t{1} << 60);
    insert->bind(1, 2.5);
    insert->bind(2, "gr\xC3\xBCn");
    insert->bindBytes(3, bytes);
    insert->bindNull(4);
    insert->bind(5, "");
    insert->bind(6, std::optional<int>());
    QVERIFY(insert->run());
    auto select = Statement::prepare(**connection, "SELECT * FROM t");
    QVERIFY(select);
    QVERIFY(select->next());
    QCOMPARE(select->columnCount(), 7);
    QCOMPARE(select->asInt64(0), std::int64_t{1} << 60);
    QCOMPARE(select->asDouble(1), 2.5);
    QCOMPARE(select->asText(2), std::string("gr\xC3\xBCn"));
    QCOMPARE(bytesOf(select->asBytes(3)), bytesOf(bytes));
    QVERIFY(select->isNull(4));
    QVERIFY(!select->asOptionalInt64(4));
    QVERIFY(!select->isNull(5));
    QCOMPARE(select->asText(5), std::string());
    QVERIFY(select->isNull(6));
    using Type = Statement::Type;
    const QList<Type> expected{Type::Integer, Type::Real, Type::Text, Type::Bytes, Type::Null, Type::Text, Type::Null};
    for (int column = 0; column < 7; ++column)
        QCOMPARE(select->type(column), expected.at(column));
    QVERIFY(!select->next());
    QVERIFY(!select->error());
}

void SqlTest::runsAStatementAgain()
{
    const ScratchFolder folder;
    const auto connection = Connection::open(folder.path("db"), OpenMode::ReadWriteCreate);
    QVERIFY(connection);
    QVERIFY((*connection)->execute("CREATE TABLE t(a INTEGER UNIQUE)"));
    auto insert = Statement::prepare(**connection, "INSERT INTO t VALUES(?)");
    QVERIFY(insert);
    for (const int value : {3, 1, 2}) {
        insert->bind(0, value);
        QVERIFY(insert->run());
    }
    insert->bind(0, 2);
    const auto again = insert->run();
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Database);
    insert->bind(0, 4);
    QVERIFY(insert->run());
    auto select = Statement::prepare(**connection, "SELECT a FROM t WHERE a > ? ORDER BY a");
    QVERIFY(select);
    for (const int above : {0, 2, 4}) {
        select->bind(0, above);
        int rows = 0;
        while (select->next())
            ++rows;
        QCOMPARE(rows, 4 - above);
    }
    QVERIFY(!Statement::prepare(**connection, "SELECT nonsense FROM nowhere"));
}

void SqlTest::rollsBackUnlessCommitted()
{
    const ScratchFolder folder;
    const auto connection = Connection::open(folder.path("db"), OpenMode::ReadWriteCreate);
    QVERIFY(connection);
    QVERIFY((*connection)->execute("CREATE TABLE t(a)"));
    const auto rows = [&connection] {
        auto count = Statement::prepare(**connection, "SELECT count(*) FROM t");
        return count && count->next() ? count->asInt64(0) : -1;
    };
    {
        const Transaction transaction(**connection);
        QVERIFY(transaction.isActive());
        QVERIFY((*connection)->execute("INSERT INTO t VALUES(1)"));
        QCOMPARE(rows(), 1);
    }
    QCOMPARE(rows(), 0);
    {
        Transaction transaction(**connection);
        QVERIFY((*connection)->execute("INSERT INTO t VALUES(1)"));
        QVERIFY(transaction.commit());
    }
    QCOMPARE(rows(), 1);
}

void SqlTest::runsScripts()
{
    const ScratchFolder folder;
    const auto connection = Connection::open(folder.path("db"), OpenMode::ReadWriteCreate);
    QVERIFY(connection);
    QVERIFY((*connection)
                ->executeScript("CREATE TABLE a(x); -- a note; with a sign\n"
                                "INSERT INTO a VALUES('one;two');\n"
                                "CREATE TRIGGER r AFTER INSERT ON a BEGIN UPDATE a SET x = 1; END;\n"
                                "PRAGMA user_version=7"));
    QCOMPARE((*connection)->userVersion(), std::int64_t{7});
    QVERIFY((*connection)->executeScript("  \n"));
    QVERIFY(!(*connection)->executeScript("CREATE TABLE b(x); nonsense; CREATE TABLE c(x)"));
    QVERIFY((*connection)->hasTable("b"));
    QVERIFY(!(*connection)->hasTable("c"));
}

void SqlTest::listsTablesAndColumns()
{
    const ScratchFolder folder;
    const auto connection = Connection::open(folder.path("db"), OpenMode::ReadWriteCreate);
    QVERIFY(connection);
    QVERIFY((*connection)->tables().empty());
    const std::string odd = "o\"dd; name";
    QVERIFY((*connection)->execute("CREATE TABLE " + quotedIdentifier(odd) + "(id INTEGER PRIMARY KEY, \"a b\" TEXT)"));
    QVERIFY((*connection)->execute("CREATE TABLE b(x)"));
    QVERIFY((*connection)->execute("CREATE VIEW v AS SELECT * FROM b"));
    QCOMPARE((*connection)->tables(), (std::vector<std::string>{"b", odd}));
    QCOMPARE((*connection)->columns(odd), (std::vector<std::string>{"id", "a b"}));
    QVERIFY((*connection)->columns("missing").empty());
}

void SqlTest::opensOddPaths_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"plain.db", "with space.db", "100%.db", "a?mode=memory.db", "a#b.db", "gr\xC3\xBCn.db",
                             "semi;colon.db", "a&immutable=1.db"})
        QTest::newRow(name) << QByteArray(name);
}

void SqlTest::opensOddPaths()
{
    QFETCH(QByteArray, name);
    const ScratchFolder folder;
    const std::string path = folder.root() + '/' + name.toStdString();
    {
        const auto connection = Connection::open(path, OpenMode::ReadWriteCreate);
        QVERIFY(connection);
        QVERIFY((*connection)->execute("CREATE TABLE t(a)"));
    }
    QVERIFY(QFile::exists(QString::fromStdString(path)));
    const auto connection = Connection::open(path, OpenMode::ReadOnlyImmutable);
    QVERIFY(connection);
    QVERIFY((*connection)->hasTable("t"));
}

void SqlTest::leavesEvidenceAlone()
{
    const ScratchFolder folder;
    const std::string path = folder.path("db");
    {
        const auto connection = Connection::open(path, OpenMode::ReadWriteCreate);
        QVERIFY(connection);
        QVERIFY((*connection)->execute("CREATE TABLE t(a)"));
    }
    const QByteArray before = test::readFile(QString::fromStdString(path));
    {
        const auto connection = Connection::open(path, OpenMode::ReadOnlyImmutable);
        QVERIFY(connection);
        QVERIFY(!(*connection)->execute("INSERT INTO t VALUES(1)"));
        QVERIFY(!(*connection)->execute("CREATE TABLE u(a)"));
        const std::string other = folder.path("other");
        QVERIFY(!(*connection)->execute("ATTACH '" + other + "' AS o"));
        QVERIFY(!(*connection)->execute("VACUUM INTO '" + other + "'"));
        QVERIFY(!QFile::exists(QString::fromStdString(other)));
    }
    QCOMPARE(test::readFile(QString::fromStdString(path)), before);
    QCOMPARE(QDir(QString::fromStdString(folder.root())).entryList(QDir::Files), QStringList{QStringLiteral("db")});
}

void SqlTest::opensNoEvidenceBehindALink()
{
    const ScratchFolder folder;
    const std::string path = folder.path("real/db");
    QVERIFY(QDir().mkpath(QString::fromStdString(folder.path("real"))));
    QVERIFY(Connection::open(path, OpenMode::ReadWriteCreate).value()->execute("CREATE TABLE t(a)"));
    QVERIFY(Connection::open(path, OpenMode::ReadOnlyImmutable));
    QVERIFY(QFile::link(QString::fromStdString(folder.path("real")), QString::fromStdString(folder.path("link"))));
    QVERIFY(!Connection::open(folder.path("link/db"), OpenMode::ReadOnlyImmutable));
}

void SqlTest::opensEvidenceInWalModeWithoutItsLog()
{
    const ScratchFolder folder;
    const std::string path = folder.path("db");
    {
        const auto connection = Connection::open(path, OpenMode::ReadWriteCreate);
        QVERIFY(connection);
        QVERIFY((*connection)->execute("PRAGMA journal_mode=WAL"));
        QVERIFY((*connection)->execute("CREATE TABLE t(a)"));
    }
    const auto connection = Connection::open(path, OpenMode::ReadOnlyImmutable);
    QVERIFY(connection);
    QVERIFY((*connection)->hasTable("t"));
    QCOMPARE(QDir(QString::fromStdString(folder.root())).entryList(QDir::Files), QStringList{QStringLiteral("db")});
}

void SqlTest::refusesWhatIsNoDatabase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text")
        << QByteArray("this is a text and no database at all, but longer than a header of one\n").repeated(40);
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(200, 'x');
    QTest::newRow("missing") << QByteArray();
}

void SqlTest::refusesWhatIsNoDatabase()
{
    QFETCH(QByteArray, content);
    const ScratchFolder folder;
    const std::string path = content.isEmpty() ? folder.path("missing") : folder.write("db", content.toStdString());
    const auto connection = Connection::open(path, OpenMode::ReadOnlyImmutable);
    QVERIFY(!connection);
    QCOMPARE(connection.error().code, Error::Code::Database);
    QVERIFY(!connection.error().message.args.at(1).value.empty());
}

void SqlTest::readsTextThatIsNoUtf8()
{
    const ScratchFolder folder;
    const auto connection = Connection::open(folder.path("db"), OpenMode::ReadWriteCreate);
    QVERIFY(connection);
    auto select = Statement::prepare(**connection, "SELECT CAST(x'61FF62' AS TEXT), CAST(x'EDA080' AS TEXT), "
                                                   "CAST(x'610062' AS TEXT), x'61FF'");
    QVERIFY(select);
    QVERIFY(select->next());
    for (int column = 0; column < 4; ++column)
        QVERIFY(QString::fromStdString(select->asText(column)).toStdString() == select->asText(column));
    QVERIFY(select->asText(0).starts_with('a'));
}

void SqlTest::survivesADamagedDatabase()
{
    const ScratchFolder folder;
    const std::string path = folder.path("db");
    {
        const auto connection = Connection::open(path, OpenMode::ReadWriteCreate);
        QVERIFY(connection);
        QVERIFY((*connection)->execute("CREATE TABLE t(a)"));
        const Transaction transaction(**connection);
    }
    {
        const auto connection = Connection::open(path, OpenMode::ReadWriteCreate);
        QVERIFY(connection);
        QVERIFY((*connection)
                    ->execute("INSERT INTO t SELECT randomblob(3000) FROM (WITH RECURSIVE n(i) AS "
                              "(SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 200) SELECT i FROM n)"));
    }
    QByteArray bytes = test::readFile(QString::fromStdString(path));
    for (qsizetype i = 4096; i < bytes.size(); i += 97)
        bytes[i] = static_cast<char>(bytes.at(i) ^ 0x5A);
    const std::string damaged = folder.write("damaged", bytes.toStdString());
    const auto connection = Connection::open(damaged, OpenMode::ReadOnlyImmutable);
    if (!connection)
        return;
    auto select = Statement::prepare(**connection, "SELECT a FROM t");
    QVERIFY(select);
    while (select->next())
        static_cast<void>(select->asBytes(0));
    QVERIFY(select->error());
}

/// A query that would never end looks up every so many instructions of SQLite's machine, and ends at the first look
/// that finds it cancelled: counted, as a clock would measure the machine.
void SqlTest::aQueryEndsAtTheNextLook()
{
    const ScratchFolder folder;
    const auto connection = Connection::open(folder.path("db"), OpenMode::ReadWriteCreate);
    QVERIFY(connection);
    CancelFlag cancel;
    const QueryGuard guard(**connection, std::chrono::hours(1), &cancel);
    auto endless = Statement::prepare(**connection, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                                    "SELECT count(*) FROM n");
    QVERIFY(endless);
    std::int64_t seen = 0;
    std::thread person([&] {
        while (guard.looks() < 3)
            std::this_thread::yield();
        cancel.cancel();
        seen = guard.looks();
    });
    QVERIFY(!endless->next());
    person.join();
    QVERIFY(endless->error());
    QVERIFY2(guard.looks() <= seen + 1, qPrintable(QStringLiteral("%1 after %2").arg(guard.looks()).arg(seen)));
    QVERIFY(!guard.ranOutOfTime());
    // One turn of this query takes about a dozen instructions: a look is never far.
    QVERIFY(QueryGuard::stepsBetweenLooks <= 2000);
}

void SqlTest::readsTheRealDatabase()
{
    const QString pack = test::realPack(QStringLiteral("autopack-drain-2025-12-28-full"));
    if (pack.isEmpty())
        QSKIP(test::missingPack);
    const auto connection =
        Connection::open(test::fileOf(pack, QStringLiteral("autopack.db")), OpenMode::ReadOnlyImmutable);
    QVERIFY(connection);
    QVERIFY((*connection)->tables().size() > 20);
    QVERIFY((*connection)->hasTable("phases"));
    auto select = Statement::prepare(**connection, "SELECT count(*) FROM token_estimation_v2_events");
    QVERIFY(select);
    QVERIFY(select->next());
    QCOMPARE(select->asInt64(0), std::int64_t{53});
}

QTEST_GUILESS_MAIN(SqlTest)
#include "tst_sql.moc"
