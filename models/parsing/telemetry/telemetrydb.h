// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measures/telemetry.h"
#include "models/domain/problem.h"
#include "models/domain/result.h"
#include "models/domain/run.h"
#include "models/sql/connection.h"
#include "models/sql/statement.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exhibit {

class Executors;

/// What a pack's SQLite database says about tokens.
struct TelemetryDb
{
    std::vector<TokenEvent> tokenEvents;  ///< of the tables of all executors, by rowid
    std::vector<Escalation> escalations;  ///< likewise
    std::vector<PhaseRecord> phases;      ///< likewise
    std::vector<Witness> runs;            ///< that other tables record with their states, by table and rowid
    std::vector<TelemetrySource> sources; ///< one for each table that was read
    std::vector<std::pair<std::string, std::int64_t>> tableCounts; ///< rows of every table, by table name
    std::vector<Problem> problems;                                 ///< missing columns, a `-wal` file beside it, damage
};

/// Reads the database at `absolutePath`; pointers say `artifactPath`. It is opened read-only and immutable: nothing is
/// written beside it and changes that only a `-wal` file holds are not seen. The profiles say which tables and columns
/// tell of model calls; missing ones are not an error. What was read before damage is met is kept; a row of a damaged
/// file that cannot be read again by its pointer is left out and told. Error NotReadable or
/// Database if it cannot be opened as a database.
Result<TelemetryDb> readTelemetryDb(const std::string& absolutePath, const std::string& artifactPath,
                                    const Executors& executors);

/// Column names and values of a row, in the table's order. NULL is an empty text; bytes are `<N bytes>`.
using DatabaseRow = std::vector<std::pair<std::string, std::string>>;

/// Rows of one database, opened once. One thread.
class DatabaseRows
{
public:
    /// Errors: NotReadable or Database.
    static Result<DatabaseRows> open(const std::string& absolutePath);
    /// `rowId`: SQLite's, or the row's number in a table that has none. InvalidArgument if there is no such table or
    /// row.
    Result<DatabaseRow> read(const std::string& table, std::int64_t rowId);

private:
    /// One table, asked for row after row.
    struct OpenTable
    {
        std::string name;
        std::vector<std::string> columns;
        std::optional<Statement> statement;
        bool byNumber = false;
        std::int64_t number = 0; ///< of the row last read
    };

    explicit DatabaseRows(std::unique_ptr<Connection> connection);
    Result<void> openTable(const std::string& table, bool again);
    bool stepTo(std::int64_t rowId);
    Result<DatabaseRow> readByColumn(const std::string& table, std::int64_t rowId);

    std::unique_ptr<Connection> m_connection;
    OpenTable m_table; ///< goes before its connection
};

/// One row for the key/value view. Errors: as those of DatabaseRows.
Result<DatabaseRow> readDatabaseRow(const std::string& absolutePath, const std::string& table, std::int64_t rowId);

/// The quote of a pointer to that row: `column=value; …` of those `columns` that are not NULL, cut to the length of a
/// quote. The same row gives the same text.
std::string databaseRowQuote(const std::vector<std::string>& columns, const DatabaseRow& row);

/// Whether the row holds all that the quote of a pointer to it says.
bool holdsQuote(const DatabaseRow& row, std::string_view quote);

} // namespace exhibit
