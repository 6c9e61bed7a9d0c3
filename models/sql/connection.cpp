// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/connection.h"

#include "models/sql/databasedriver.h"

#include "models/files/openfile.h"
#include "models/sql/serveraddress.h"
#include "models/sql/statement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <optional>

namespace exhibit {

namespace {

constexpr int busyMilliseconds = 5000;

QString asQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString uniqueName()
{
    static std::atomic<std::uint64_t> next = 0;
    return QStringLiteral("exhibit-%1").arg(next.fetch_add(1));
}

/// `file:` URI of a path: its bytes may be anything, also `?`, `#`, `%` and bytes that are not UTF-8.
QString fileUri(const std::string& path, const char* query)
{
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    QByteArray uri("file:");
    // Two slashes at the beginning would name a host.
    if (path.starts_with("//"))
        uri += "//";
    for (const char byte : path) {
        if (plain.find(byte) != std::string_view::npos) {
            uri += byte;
            continue;
        }
        uri += '%';
        uri += QByteArray(1, byte).toHex().toUpper();
    }
    return QString::fromLatin1(uri + query);
}

QString nameFor(const std::string& path, Connection::OpenMode mode)
{
    switch (mode) {
    case Connection::OpenMode::ReadOnlyImmutable:
        return fileUri(path, "?mode=ro&immutable=1");
    case Connection::OpenMode::ReadOnly:
    case Connection::OpenMode::PrivateCopy:
        // Whoever may not write cannot roll back what a killed writer left, and then cannot read either.
        return fileUri(path, "?mode=rw");
    case Connection::OpenMode::ReadWriteCreate:
        break;
    }
    return fileUri(path, "?mode=rwc");
}

sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

/// The file of evidence that a path without links leads to, held open while SQLite opens it by that path.
class Evidence
{
public:
    explicit Evidence(const std::string& path) : m_descriptor(openWithoutLinks(path, O_PATH))
    {
        m_isPlain = m_descriptor >= 0 && ::fstat(m_descriptor, &m_status) == 0 && S_ISREG(m_status.st_mode);
    }
    Evidence(const Evidence&) = delete;
    Evidence& operator=(const Evidence&) = delete;
    ~Evidence()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    bool isPlain() const { return m_isPlain; }

    /// Whether this process has opened the file besides: a folder on the way may have become a link to another one.
    /// True where the system does not list what is open.
    bool isOpenElsewhere() const
    {
        std::error_code error;
        const std::filesystem::directory_iterator open("/proc/self/fd", error);
        if (error)
            return true;
        return std::any_of(begin(open), end(open), [this](const std::filesystem::directory_entry& entry) {
            const int number = std::atoi(entry.path().filename().c_str());
            struct stat status = {};
            return number != m_descriptor && ::fstat(number, &status) == 0 && status.st_dev == m_status.st_dev &&
                   status.st_ino == m_status.st_ino;
        });
    }

private:
    int m_descriptor;
    struct stat m_status = {};
    bool m_isPlain = false;
};

bool holdsNoStatement(std::string_view sql)
{
    return sql.find_first_not_of(" \t\r\n;") == std::string_view::npos;
}

} // namespace

Connection::Connection(std::string path, QString name, const char* driver)
    : m_path(std::move(path)), m_name(std::move(name)),
      m_database(QSqlDatabase::addDatabase(QLatin1String(driver), m_name))
{}

Connection::~Connection()
{
    m_handle = nullptr;
    m_database.close();
    // removeDatabase() complains as long as a copy is alive.
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Error queryError(const QSqlError& error, const std::string& path)
{
    const std::string where = asQString(path).toStdString();
    const QString code = error.nativeErrorCode();
    // Servers say five characters: a transaction that would not be as if alone, or two that wait for each other.
    if (code == QLatin1String("40001") || code == QLatin1String("40P01"))
        return Error{Error::Code::Database, {"error.database.conflict", {{"path", where}}}};
    const int extended = code.size() == 5 ? 0 : code.toInt();
    constexpr int primary = 0xff;
    if ((extended & primary) == SQLITE_FULL)
        return Error{Error::Code::Database, {"error.database.full", {{"path", where}}}};
    return Error{Error::Code::Database,
                 {"error.database.query", {{"path", where}, {"reason", error.databaseText().toStdString()}}}};
}

Result<std::unique_ptr<Connection>> Connection::open(const std::string& path, OpenMode mode)
{
    prepareDatabaseDriver();
    std::unique_ptr<Connection> connection(new Connection(path, uniqueName()));
    const auto refused = [&path](const QString& reason) {
        return Error{
            Error::Code::Database,
            {"error.database.open", {{"path", asQString(path).toStdString()}, {"reason", reason.toStdString()}}}};
    };
    QSqlDatabase& database = connection->m_database;
    if (!database.isValid())
        return refused(QStringLiteral("the QSQLITE driver of Qt is missing"));
    // SQLite would wait for ever at a pipe.
    std::error_code unknown;
    const std::filesystem::file_status status = std::filesystem::status(path, unknown);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        return refused(QStringLiteral("it is no plain file"));
    std::optional<Evidence> evidence;
    if (mode == OpenMode::ReadOnlyImmutable && !evidence.emplace(path).isPlain())
        return refused(QStringLiteral("it is no plain file in folders without links"));
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
    if (mode == OpenMode::ReadOnlyImmutable)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    database.setDatabaseName(nameFor(path, mode));
    if (!database.open())
        return refused(database.lastError().databaseText());
    connection->m_handle = handleOf(database);
    if (const Result<void> configured = connection->configure(mode); !configured)
        return refused(asQString(configured.error().message.args.back().value));
    if (evidence && !evidence->isOpenElsewhere())
        return refused(QStringLiteral("it was exchanged while it was opened"));
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::open(const ServerAddress& address)
{
    const auto refused = [&address](const QString& reason) {
        return Error{Error::Code::Database,
                     {"error.server.open", {{"address", address.url}, {"reason", reason.trimmed().toStdString()}}}};
    };
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        return refused(QStringLiteral("the QPSQL driver of Qt is missing (Debian: libqt6sql6-psql)"));
    std::unique_ptr<Connection> connection(new Connection(address.url, uniqueName(), "QPSQL"));
    connection->m_isServer = true;
    QSqlDatabase& database = connection->m_database;
    database.setHostName(QString::fromStdString(address.host));
    database.setDatabaseName(QString::fromStdString(address.database));
    database.setUserName(QString::fromStdString(address.user));
    if (address.port > 0)
        database.setPort(address.port);
    database.setConnectOptions(QString::fromStdString(address.options));
    if (!database.open())
        return refused(database.lastError().databaseText());
    if (Result<void> done = connection->execute("SET client_min_messages TO warning"); !done)
        return done.error();
    return connection;
}

/// Also reads the schema, so that a file that is no database is found out here.
Result<void> Connection::configure(OpenMode mode)
{
    std::vector<std::string_view> pragmas = {"PRAGMA schema_version"};
    if (mode != OpenMode::ReadWriteCreate)
        pragmas.push_back("PRAGMA query_only=ON");
    if (mode == OpenMode::ReadOnlyImmutable || mode == OpenMode::PrivateCopy) {
        pragmas.insert(pragmas.begin(), "PRAGMA trusted_schema=OFF");
        pragmas.push_back("PRAGMA cell_size_check=ON");
        pragmas.push_back("PRAGMA mmap_size=0");
        if (auto* handle = static_cast<sqlite3*>(m_handle)) {
            sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
            sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
            sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
            sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, maxValueBytes);
        }
    }
    for (const std::string_view pragma : pragmas) {
        if (Result<void> done = execute(pragma); !done)
            return done;
    }
    return {};
}

Result<void> Connection::execute(std::string_view sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(asQString(sql)))
        return queryError(query.lastError(), m_path);
    // A row that is fetched shows errors that come later than the start of the query.
    query.next();
    if (query.lastError().type() != QSqlError::NoError)
        return queryError(query.lastError(), m_path);
    return {};
}

Result<void> Connection::executeScript(std::string_view sql)
{
    std::string statement;
    while (!holdsNoStatement(sql)) {
        const std::size_t end = sql.find(';');
        statement += sql.substr(0, end == std::string_view::npos ? end : end + 1);
        sql.remove_prefix(end == std::string_view::npos ? sql.size() : end + 1);
        // A `;` inside a string or a trigger's body ends nothing.
        if (!sql.empty() && sqlite3_complete(statement.c_str()) == 0)
            continue;
        if (!holdsNoStatement(statement)) {
            if (Result<void> done = execute(statement); !done)
                return done;
        }
        statement.clear();
    }
    if (holdsNoStatement(statement))
        return {};
    return execute(statement);
}

std::vector<std::string> Connection::tables() const
{
    std::vector<std::string> names;
    if (isServer()) {
        const QStringList all = m_database.tables(QSql::Tables);
        for (const QString& name : all)
            names.push_back(name.toStdString());
        std::sort(names.begin(), names.end());
        return names;
    }
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"));
    while (query.next()) {
        std::string name = query.value(0).toString().toStdString();
        if (!name.starts_with("sqlite_"))
            names.push_back(std::move(name));
    }
    return names;
}

std::vector<std::string> Connection::columns(std::string_view table) const
{
    std::vector<std::string> names;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid"));
    query.bindValue(0, asQString(table));
    query.exec();
    while (query.next())
        names.push_back(query.value(0).toString().toStdString());
    return names;
}

bool Connection::hasTable(std::string_view table) const
{
    const std::vector<std::string> names = tables();
    return std::find(names.begin(), names.end(), table) != names.end();
}

std::int64_t Connection::userVersion() const
{
    QSqlQuery query(m_database);
    return query.exec(QStringLiteral("PRAGMA user_version")) && query.next() ? query.value(0).toLongLong() : 0;
}

std::string quotedIdentifier(std::string_view name)
{
    std::string quoted = "\"";
    for (const char character : name) {
        quoted += character;
        if (character == '"')
            quoted += '"';
    }
    quoted += '"';
    return quoted;
}

} // namespace exhibit
