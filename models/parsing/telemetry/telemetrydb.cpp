// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/telemetry/telemetrydb.h"

#include "models/domain/text.h"
#include "models/files/text/encoding.h"
#include "models/parsing/rules/executors.h"
#include "models/parsing/telemetry/phaserows.h"
#include "models/parsing/telemetry/telemetrydbrow.h"
#include "models/parsing/telemetry/telemetrydbruns.h"
#include "models/sql/connection.h"
#include "models/sql/statement.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <limits>
#include <memory>
#include <set>
#include <system_error>
#include <utility>

namespace exhibit {

namespace {

/// One row while it is read: values by the field that the executor's profile gives their column.
class RowReader
{
public:
    RowReader(const Statement& statement, const ExecutorTable& table, const std::vector<std::string>& columns)
        : m_statement(statement), m_table(table), m_columns(columns)
    {}

    /// The whole value: what is read as a document makes no sense without its end.
    std::string document(std::string_view field) const
    {
        const int index = indexOf(field);
        return index < 0 || m_statement.isNull(index) ? std::string() : m_statement.asText(index);
    }
    std::string text(std::string_view field) const
    {
        std::string value = document(field);
        return value.size() > maxTextBytes ? cutText(value) : value;
    }
    std::optional<std::int64_t> integer(std::string_view field) const
    {
        const int index = indexOf(field);
        return index < 0 ? std::nullopt : m_statement.asOptionalInt64(index);
    }
    std::optional<double> number(std::string_view field) const
    {
        const int index = indexOf(field);
        return index < 0 ? std::nullopt : m_statement.asOptionalDouble(index);
    }
    std::optional<bool> flag(std::string_view field) const
    {
        const std::optional<std::int64_t> value = integer(field);
        return value ? std::optional<bool>(*value != 0) : std::nullopt;
    }

private:
    static constexpr std::size_t maxTextBytes = 4096; ///< of a name or a reason

    static std::string cutText(std::string_view value)
    {
        value = value.substr(0, maxTextBytes);
        value.remove_suffix(incompleteUtf8Tail(value));
        return std::string(value) + "\xE2\x80\xA6";
    }

    /// Column 0 is the rowid.
    int indexOf(std::string_view field) const
    {
        const std::string_view column = m_table.columnOf(field);
        const auto found = std::find(m_columns.begin(), m_columns.end(), column);
        return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin()) + 1;
    }

    const Statement& m_statement;
    const ExecutorTable& m_table;
    const std::vector<std::string>& m_columns;
};

class Reader
{
public:
    Reader(Connection& connection, const std::string& artifactPath, TelemetryDb& db)
        : m_connection(connection), m_artifactPath(artifactPath), m_db(db)
    {}

    void checkFile();
    void countRows();
    void readEvents(const ExecutorTable& table);
    void readEscalations(const ExecutorTable& table);
    void readPhases(const ExecutorTable& table);
    void readRuns(const std::string& name);
    void addProblemOf(std::string_view id, Severity severity, std::vector<MessageArg> args);

private:
    template <typename Take> void eachRow(const ExecutorTable& table, std::string_view holds, Take&& take);
    template <typename Take> void readRows(const ExecutorTable& table, TelemetrySource& source, Take&& take);
    std::optional<std::int64_t> rowFrom(const std::string& table, std::int64_t first);
    void noteLargeValue(const std::string& table, std::optional<std::int64_t> rowId);
    bool resolves(const SourceRef& where);
    void damaged(std::string_view table, const Error& error);
    void noteMissing(const ExecutorTable& table, std::initializer_list<std::string_view> needed);

    Connection& m_connection;
    const std::string& m_artifactPath;
    TelemetryDb& m_db;
    std::optional<DatabaseRows> m_rows; ///< of a damaged file: what is found in passing may not be found again
};

void Reader::addProblemOf(std::string_view id, Severity severity, std::vector<MessageArg> args)
{
    Problem problem;
    problem.severity = severity;
    problem.message.id = id;
    problem.message.args = std::move(args);
    problem.where.path = m_artifactPath;
    addProblem(m_db.problems, std::move(problem));
}

void Reader::damaged(std::string_view table, const Error& error)
{
    std::string why = error.message.id;
    for (const MessageArg& arg : error.message.args) {
        if (arg.name == "reason")
            why = arg.value;
    }
    addProblemOf("problem.database.damaged", Severity::Error, {{"table", std::string(table)}, {"why", std::move(why)}});
}

void Reader::noteMissing(const ExecutorTable& table, std::initializer_list<std::string_view> needed)
{
    const std::vector<std::string> columns = m_connection.columns(table.table);
    std::string missing;
    for (const std::string_view field : needed) {
        const std::string_view column = table.columnOf(field);
        if (!column.empty() && std::find(columns.begin(), columns.end(), column) == columns.end())
            missing.append(missing.empty() ? "" : ", ").append(column);
    }
    if (!missing.empty())
        addProblemOf("problem.database.missing-columns", Severity::Info,
                     {{"table", table.table}, {"columns", std::move(missing)}});
}

/// A schema that cannot be read has no tables, and damaged pages may hide rows: nothing of it is silent.
void Reader::checkFile()
{
    std::string why;
    Result<Statement> statement = Statement::prepare(m_connection, "PRAGMA quick_check(1)");
    if (statement && statement->next() && statement->asText(0) == "ok")
        return;
    if (!statement || statement->error()) {
        const Error error = statement ? *statement->error() : statement.error();
        for (const MessageArg& arg : error.message.args)
            why = arg.name == "reason" ? arg.value : why;
    } else {
        why = statement->asText(0);
    }
    addProblemOf("problem.database.damaged-file", Severity::Error, {{"why", why.substr(0, why.find('\n'))}});
    if (Result<DatabaseRows> rows = DatabaseRows::open(m_connection.path()))
        m_rows = std::move(rows).value();
}

bool Reader::resolves(const SourceRef& where)
{
    if (!m_rows)
        return true;
    const Result<DatabaseRow> row = m_rows->read(where.table, where.rowId);
    if (row && holdsQuote(*row, where.quote))
        return true;
    addProblemOf("problem.database.lost-row", Severity::Warning, {{"table", where.table}});
    return false;
}

void Reader::countRows()
{
    for (const std::string& table : m_connection.tables()) {
        Result<Statement> statement =
            Statement::prepare(m_connection, "SELECT count(*) FROM " + quotedIdentifier(table));
        if (!statement) {
            damaged(table, statement.error());
            continue;
        }
        if (statement->next())
            m_db.tableCounts.emplace_back(table, statement->asInt64(0));
        else if (statement->error())
            damaged(table, *statement->error());
    }
}

/// Calls take(row, where) for every row by rowid, with those columns that the profile names and the table has.
template <typename Take> void Reader::eachRow(const ExecutorTable& table, std::string_view holds, Take&& take)
{
    TelemetrySource source{m_artifactPath, table.table, std::string(holds), 0, 0, {}};
    std::int64_t taken = 0;
    readRows(table, source, [&](const RowReader& row, SourceRef&& where) {
        ++taken;
        take(row, std::move(where));
    });
    if (taken < source.rows)
        source.dropped.push_back({"lost", std::to_string(source.rows - taken)});
    m_db.sources.push_back(std::move(source));
}

template <typename Take> void Reader::readRows(const ExecutorTable& table, TelemetrySource& source, Take&& take)
{
    const std::vector<std::string> present = m_connection.columns(table.table);
    std::vector<std::string> columns;
    for (const auto& [field, column] : table.columns) {
        if (std::find(present.begin(), present.end(), column) != present.end())
            columns.push_back(column);
    }
    bool byNumber = false;
    const std::string sql = selectRows(m_connection, table.table, columns, byNumber, Rows::From);
    Result<Statement> statement = Statement::prepare(m_connection, sql);
    if (!statement)
        return damaged(table.table, statement.error());
    if (!byNumber)
        statement->bind(0, std::numeric_limits<std::int64_t>::min());
    std::int64_t next = byNumber ? 1 : std::numeric_limits<std::int64_t>::min();
    while (true) {
        for (; statement->next(); ++next) {
            next = byNumber ? next : statement->asInt64(0);
            SourceRef where;
            where.path = m_artifactPath;
            where.table = table.table;
            where.rowId = next;
            where.quote = databaseRowQuote(columns, rowOf(*statement, 1, columns));
            ++source.rows;
            if (resolves(where))
                take(RowReader(*statement, table, columns), std::move(where));
            if (next == std::numeric_limits<std::int64_t>::max())
                return;
        }
        if (!statement->metLargeValue())
            break;
        const std::optional<std::int64_t> large = byNumber ? std::nullopt : rowFrom(table.table, next);
        noteLargeValue(table.table, large);
        if (!large || *large == std::numeric_limits<std::int64_t>::max())
            return;
        next = *large + 1;
        statement->bind(0, next);
    }
    if (statement->error())
        damaged(table.table, *statement->error());
}

/// The first row from `first` on.
std::optional<std::int64_t> Reader::rowFrom(const std::string& table, std::int64_t first)
{
    bool byNumber = false;
    Result<Statement> statement =
        Statement::prepare(m_connection, selectRows(m_connection, table, {}, byNumber, Rows::From));
    if (!statement)
        return {};
    statement->bind(0, first);
    return statement->next() ? std::optional<std::int64_t>(statement->asInt64(0)) : std::nullopt;
}

/// Without a row: it has no id to go on from, and the rest of its table is left.
void Reader::noteLargeValue(const std::string& table, std::optional<std::int64_t> rowId)
{
    Problem problem{Severity::Warning,
                    {rowId ? "problem.database.large-value" : "problem.database.large-value.last",
                     {{"table", table}, {"megabytes", std::to_string(Connection::maxValueBytes >> 20)}}},
                    {}};
    problem.where.path = m_artifactPath;
    if (rowId) {
        problem.where.table = table;
        problem.where.rowId = *rowId;
    }
    addProblem(m_db.problems, std::move(problem));
}

void Reader::readEvents(const ExecutorTable& table)
{
    if (!m_connection.hasTable(table.table))
        return;
    noteMissing(table, {"predicted", "actual", "ceiling", "truncated"});
    eachRow(table, "calls", [this](const RowReader& row, SourceRef where) {
        TokenEvent event;
        event.runId = row.text("run");
        event.phaseId = row.text("phase");
        event.timestamp = row.text("timestamp");
        event.category = row.text("category");
        event.complexity = row.text("complexity");
        event.model = row.text("model");
        event.stopReason = row.text("stop_reason");
        event.predicted = row.integer("predicted");
        event.actual = row.integer("actual");
        event.ceiling = row.integer("ceiling");
        event.input = row.integer("input");
        event.deliverables = row.integer("deliverables");
        event.success = row.flag("success");
        event.truncated = row.flag("truncated");
        if (!event.truncated && !event.stopReason.empty())
            event.truncated = event.stopReason == "max_tokens";
        event.smapePercent = row.number("smape");
        event.where = std::move(where);
        m_db.tokenEvents.push_back(std::move(event));
    });
}

void Reader::readEscalations(const ExecutorTable& table)
{
    if (!m_connection.hasTable(table.table))
        return;
    noteMissing(table, {"run", "phase", "base", "retry"});
    eachRow(table, "escalations", [this](const RowReader& row, SourceRef where) {
        Escalation escalation;
        escalation.runId = row.text("run");
        escalation.phaseId = row.text("phase");
        escalation.timestamp = row.text("timestamp");
        escalation.reason = row.text("reason");
        escalation.baseSource = row.text("source");
        escalation.attemptIndex = row.integer("attempt");
        escalation.baseValue = row.integer("base");
        escalation.retryMaxTokens = row.integer("retry");
        escalation.factor = row.number("factor");
        escalation.wasTruncated = row.flag("truncated");
        escalation.where = std::move(where);
        m_db.escalations.push_back(std::move(escalation));
    });
}

/// Tables of that name are not rare: one without run and state is somebody else's.
void Reader::readPhases(const ExecutorTable& table)
{
    const std::vector<std::string> columns = m_connection.columns(table.table);
    const auto has = [&](std::string_view field) {
        return std::find(columns.begin(), columns.end(), table.columnOf(field)) != columns.end();
    };
    if (!m_connection.hasTable(table.table) || !has("run") || !has("state"))
        return;
    noteMissing(table, {"phase", "scope"});
    eachRow(table, "phases", [this](const RowReader& row, SourceRef where) {
        PhaseRecord phase;
        phase.runId = row.text("run");
        phase.phaseId = row.text("phase");
        phase.state = row.text("state");
        phase.category = row.text("category");
        phase.complexity = row.text("complexity");
        phase.failure = row.text("failure");
        phase.attempt = row.integer("attempt");
        readPhaseScope(row.document("scope"), phase);
        phase.where = std::move(where);
        m_db.phases.push_back(std::move(phase));
    });
}

void Reader::readRuns(const std::string& name)
{
    const std::optional<ExecutorTable> table = runTableOf(name, m_connection.columns(name));
    if (!table)
        return;
    std::vector<Witness> runs;
    TelemetrySource source;
    readRows(*table, source, [&](const RowReader& row, SourceRef where) {
        const RecordedRun recorded{row.text("run"), row.text("phase"), row.text("state"), row.text("time"),
                                   row.integer("exit")};
        if (std::optional<Witness> run = witnessOf(recorded, std::move(where)); run && runs.size() < maxRecordedRuns)
            runs.push_back(std::move(*run));
    });
    m_db.runs.insert(m_db.runs.end(), std::make_move_iterator(runs.begin()), std::make_move_iterator(runs.end()));
}

} // namespace

Result<TelemetryDb> readTelemetryDb(const std::string& absolutePath, const std::string& artifactPath,
                                    const Executors& executors)
{
    Result<std::unique_ptr<Connection>> connection =
        Connection::open(absolutePath, Connection::OpenMode::ReadOnlyImmutable);
    if (!connection)
        return connection.error();
    TelemetryDb db;
    Reader reader(**connection, artifactPath, db);
    reader.checkFile();
    reader.countRows();
    std::set<std::string> read; // two profiles may know the same table
    for (const ExecutorProfile& profile : executors.profiles()) {
        if (read.insert(profile.events.table).second)
            reader.readEvents(profile.events);
        if (read.insert(profile.escalations.table).second)
            reader.readEscalations(profile.escalations);
        if (!profile.phases.table.empty() && read.insert(profile.phases.table).second)
            reader.readPhases(profile.phases);
    }
    for (const auto& [table, rows] : db.tableCounts) {
        if (!read.contains(table))
            reader.readRuns(table);
    }
    std::error_code error;
    const std::uintmax_t journal = std::filesystem::file_size(absolutePath + "-wal", error);
    if (!error && journal > 0)
        reader.addProblemOf("problem.database.unmerged-journal", Severity::Warning,
                            {{"bytes", std::to_string(journal)}});
    return db;
}

Result<DatabaseRows> DatabaseRows::open(const std::string& absolutePath)
{
    Result<std::unique_ptr<Connection>> connection =
        Connection::open(absolutePath, Connection::OpenMode::ReadOnlyImmutable);
    if (!connection)
        return connection.error();
    return DatabaseRows(std::move(connection).value());
}

DatabaseRows::DatabaseRows(std::unique_ptr<Connection> connection) : m_connection(std::move(connection))
{}

Result<void> DatabaseRows::openTable(const std::string& table, bool again)
{
    if (m_table.statement && m_table.name == table && !again)
        return {};
    m_table = {};
    m_table.columns = m_connection->columns(table);
    if (m_table.columns.empty())
        return {};
    const std::string sql = selectRows(*m_connection, table, m_table.columns, m_table.byNumber);
    Result<Statement> statement = Statement::prepare(*m_connection, sql);
    if (!statement)
        return statement.error();
    m_table.name = table;
    m_table.statement = std::move(statement).value();
    return {};
}

/// Of a table without row ids pointers come in the order of its rows, so that going on is enough.
bool DatabaseRows::stepTo(std::int64_t rowId)
{
    Statement& statement = *m_table.statement;
    if (!m_table.byNumber) {
        statement.bind(0, rowId);
        return statement.next();
    }
    while (m_table.number < rowId) {
        if (!statement.next())
            return false;
        ++m_table.number;
    }
    return m_table.number > 0;
}

/// A row of which some value is too large to be read: the others, and what is known of that one.
Result<DatabaseRow> DatabaseRows::readByColumn(const std::string& table, std::int64_t rowId)
{
    const std::vector<std::string> columns = std::exchange(m_table, {}).columns;
    DatabaseRow row;
    for (const std::string& column : columns) {
        bool byNumber = false;
        Result<Statement> statement =
            Statement::prepare(*m_connection, selectRows(*m_connection, table, {column}, byNumber));
        if (!statement)
            return statement.error();
        statement->bind(0, rowId);
        if (statement->next())
            row.push_back(rowOf(*statement, 1, {column}).front());
        else if (statement->metLargeValue())
            row.emplace_back(column, "<more than " + std::to_string(Connection::maxValueBytes) + " bytes>");
        else if (statement->error())
            return *statement->error();
    }
    return row;
}

Result<DatabaseRow> DatabaseRows::read(const std::string& table, std::int64_t rowId)
{
    const Error noSuchRow{Error::Code::InvalidArgument,
                          {"error.database.no-such-row", {{"table", table}, {"row", std::to_string(rowId)}}}};
    const bool goesBack = m_table.byNumber && m_table.name == table && rowId < m_table.number;
    if (Result<void> opened = openTable(table, goesBack); !opened)
        return opened.error();
    if (!m_table.statement)
        return noSuchRow;
    if (stepTo(rowId))
        return rowOf(*m_table.statement, 1, m_table.columns);
    if (m_table.statement->metLargeValue() && !m_table.byNumber)
        return readByColumn(table, rowId);
    const Error error = m_table.statement->error().value_or(noSuchRow);
    m_table = {};
    return error;
}

Result<DatabaseRow> readDatabaseRow(const std::string& absolutePath, const std::string& table, std::int64_t rowId)
{
    Result<DatabaseRows> rows = DatabaseRows::open(absolutePath);
    return rows ? rows->read(table, rowId) : Result<DatabaseRow>(rows.error());
}

} // namespace exhibit
