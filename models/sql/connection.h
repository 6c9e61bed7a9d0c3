// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QSqlDatabase>
#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

class QSqlError;

namespace exhibit {

struct ServerAddress;

/// One open SQLite database, or a connection to a server. Belongs to the thread that opened it. Statements must be gone
/// before it is destroyed.
class Connection
{
public:
    enum class OpenMode {
        ReadWriteCreate,   ///< ours: index and reviews
        ReadOnly,          ///< ours: changes nothing but what a writer left half done when it was killed
        ReadOnlyImmutable, ///< evidence: nothing is written beside it, its schema is not trusted
        PrivateCopy, ///< a copy of evidence that is ours alone: its write-ahead log is read, its schema not trusted
    };

    /// Larger values of evidence are not read: see Statement::metLargeValue().
    static constexpr int maxValueBytes = 16 << 20;

    /// `path` is the file's bytes as the system knows them. Errors: Database (args path, reason). A file that is no
    /// database, and what is no plain file at all, is refused here, not at the first query.
    static Result<std::unique_ptr<Connection>> open(const std::string& path, OpenMode mode);

    /// Of a PostgreSQL server, or what speaks its protocol. Error Database `error.server.open` (args address, reason).
    static Result<std::unique_ptr<Connection>> open(const ServerAddress& address);

    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    /// One SQL statement without parameters or result.
    Result<void> execute(std::string_view sql);
    /// Several, separated by `;`: a schema file. Stops at the first error.
    Result<void> executeScript(std::string_view sql);

    std::vector<std::string> tables() const; ///< sorted, without views and SQLite's own; empty if it cannot be read
    std::vector<std::string> columns(std::string_view table) const; ///< in order; empty for an unknown table
    bool hasTable(std::string_view table) const;
    bool isServer() const { return m_isServer; }
    std::int64_t userVersion() const; ///< of SQLite's files
    const std::string& path() const { return m_path; }

    QSqlDatabase database() const { return m_database; } ///< for Statement

private:
    friend class QueryGuard;
    Connection(std::string path, QString name, const char* driver = "QSQLITE");
    Result<void> configure(OpenMode mode);

    std::string m_path;
    QString m_name;
    QSqlDatabase m_database;
    bool m_isServer = false;
    void* m_handle = nullptr; ///< sqlite3*, of the driver
};

/// Why a query on the database at `path` failed. `error.database.conflict`: others changed the same at the same time;
/// the transaction may be tried again.
Error queryError(const QSqlError& error, const std::string& path);

/// `name` as an SQL identifier: in double quotes, inner ones doubled.
std::string quotedIdentifier(std::string_view name);

} // namespace exhibit
