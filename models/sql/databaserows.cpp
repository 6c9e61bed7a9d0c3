// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/databaserows.h"

#include <algorithm>
#include <limits>
#include <sstream>

namespace exhibit {

namespace {

constexpr std::size_t mostRecordBytes = 1 << 16;
constexpr std::size_t mostHeldBytes = 64 << 20;
/// SQLite takes expressions only so deep.
constexpr std::size_t mostFilteredColumns = 400;
constexpr std::size_t mostWords = 8;
constexpr const char* numberName = "\"exhibit row number\"";

std::string columnList(const DatabaseObject& object)
{
    std::string list;
    for (const DatabaseColumn& column : object.columns)
        list.append(list.empty() ? "" : ", ").append(quotedIdentifier(column.name));
    return list;
}

std::vector<std::string> wordsOf(const std::string& filter)
{
    std::vector<std::string> words;
    std::istringstream stream(filter);
    for (std::string word; words.size() < mostWords && stream >> word;)
        words.push_back(word);
    return words;
}

std::string asPattern(const std::string& word)
{
    std::string pattern = "%";
    for (const char character : word) {
        if (character == '%' || character == '_' || character == '\\')
            pattern += '\\';
        pattern += character;
    }
    return pattern + '%';
}

std::size_t filteredColumns(const RowQuery& query)
{
    return std::min(query.object.columns.size(), mostFilteredColumns);
}

/// ` WHERE …` with a parameter for each word in each column, and ` ORDER BY …`.
std::string conditions(const RowQuery& query, std::size_t words, const std::string& idName)
{
    std::string where;
    const auto also = [&where] { where += where.empty() ? " WHERE " : " AND "; };
    for (std::size_t word = 0; word < words; ++word) {
        also();
        where += '(';
        for (std::size_t i = 0; i < filteredColumns(query); ++i)
            where.append(i == 0 ? "" : " OR ")
                .append(quotedIdentifier(query.object.columns[i].name))
                .append(" LIKE ? ESCAPE '\\'");
        where += ')';
    }
    if (query.only) {
        also();
        where += idName + " IN (";
        for (std::size_t i = 0; i < query.only->size(); ++i)
            where.append(i == 0 ? "" : ",").append(std::to_string((*query.only)[i]));
        where += ')';
    }
    if (query.sortColumn >= 0 && query.sortColumn < static_cast<int>(query.object.columns.size()))
        where += " ORDER BY " +
                 quotedIdentifier(query.object.columns[static_cast<std::size_t>(query.sortColumn)].name) +
                 (query.descending ? " DESC, " : ", ") + idName;
    else
        where += " ORDER BY " + idName + (query.descending ? " DESC" : "");
    return where;
}

void bindWords(Statement& statement, const RowQuery& query, const std::vector<std::string>& words)
{
    int parameter = 0;
    for (const std::string& word : words) {
        for (std::size_t column = 0; column < filteredColumns(query); ++column)
            statement.bind(parameter++, asPattern(word));
    }
}

/// Ids up to the end, or to what stops it.
void takeIds(Connection& connection, const RowQuery& query, const CancelFlag& cancel, RowOrder& order)
{
    const std::vector<std::string> words = wordsOf(query.filter);
    const std::string& id = query.object.rowIdName;
    Result<Statement> statement =
        Statement::prepare(connection, "SELECT " + id + " FROM " + quotedIdentifier(query.object.name) +
                                           conditions(query, words.size(), id));
    if (!statement) {
        order.problem = statement.error();
        return;
    }
    bindWords(*statement, query, words);
    while (!cancel.isCancelled() && statement->next())
        order.ids.push_back(statement->asInt64(0));
    order.problem = statement->error();
}

RowOrder orderOfIds(Connection& connection, const RowQuery& query, const CancelFlag& cancel)
{
    RowOrder order;
    takeIds(connection, query, cancel, order);
    if (!order.problem || cancel.isCancelled() || query.sortColumn >= 0 || query.descending)
        return order;
    // Behind a damaged page there may be rows: they are found from the end.
    RowQuery backwards = query;
    backwards.descending = true;
    RowOrder end;
    takeIds(connection, backwards, cancel, end);
    const std::int64_t last = order.ids.empty() ? std::numeric_limits<std::int64_t>::min() : order.ids.back();
    for (auto row = end.ids.rbegin(); row != end.ids.rend(); ++row) {
        if (order.ids.empty() || *row > last)
            order.ids.push_back(*row);
    }
    return order;
}

std::size_t bytesOf(const DatabaseCells& cells)
{
    std::size_t bytes = 0;
    for (const DatabaseCell& cell : cells)
        bytes += sizeof cell + cell.text.size();
    return bytes;
}

RowOrder heldRows(Connection& connection, const RowQuery& query, const CancelFlag& cancel)
{
    const std::vector<std::string> words = wordsOf(query.filter);
    const bool isPlain = words.empty() && query.sortColumn < 0 && !query.descending && !query.only;
    const std::string columns = columnList(query.object);
    const std::string from = " FROM " + quotedIdentifier(query.object.name);
    std::string sql = "SELECT 0, " + columns + from;
    if (!isPlain)
        sql = "SELECT * FROM (SELECT row_number() OVER () AS " + std::string(numberName) + ", " + columns + from + ')' +
              conditions(query, words.size(), numberName);
    RowOrder order;
    Result<Statement> statement = Statement::prepare(connection, sql);
    if (!statement) {
        order.problem = statement.error();
        return order;
    }
    bindWords(*statement, query, words);
    std::size_t bytes = 0;
    std::int64_t number = 0;
    while (!cancel.isCancelled() && statement->next()) {
        order.isCut = order.rows.size() == mostHeldRows || bytes > mostHeldBytes;
        if (order.isCut)
            return order;
        order.ids.push_back(isPlain ? ++number : statement->asInt64(0));
        order.rows.push_back(cellsOf(*statement, 1, mostCellBytes));
        bytes += bytesOf(order.rows.back());
    }
    order.problem = statement->error();
    return order;
}

Result<Statement> selectRow(Connection& connection, const DatabaseObject& object)
{
    return Statement::prepare(connection, "SELECT " + columnList(object) + " FROM " + quotedIdentifier(object.name) +
                                              " WHERE " + object.rowIdName + " = ?");
}

DatabaseRecord recordOf(const Statement& statement, const DatabaseObject& object)
{
    DatabaseRecord record;
    for (std::size_t i = 0; i < object.columns.size(); ++i)
        record.emplace_back(object.columns[i].name, cellOf(statement, static_cast<int>(i), mostRecordBytes));
    return record;
}

/// Of a row with a value that is too large to be read the others.
DatabaseRecord recordByColumn(Connection& connection, const DatabaseObject& object, std::int64_t id)
{
    DatabaseRecord record;
    for (const DatabaseColumn& column : object.columns) {
        DatabaseObject alone = object;
        alone.columns = {column};
        Result<Statement> statement = selectRow(connection, alone);
        if (!statement)
            continue;
        statement->bind(0, id);
        if (statement->next()) {
            record.push_back(recordOf(*statement, alone).front());
        } else if (statement->metLargeValue()) {
            DatabaseCell cell;
            cell.type = Statement::Type::Bytes;
            cell.text = "<more than " + std::to_string(Connection::maxValueBytes) + " bytes>";
            record.emplace_back(column.name, cell);
        }
    }
    return record;
}

} // namespace

RowOrder rowOrder(Connection& connection, const RowQuery& query, const CancelFlag& cancel)
{
    return query.object.rowIdName.empty() ? heldRows(connection, query, cancel) : orderOfIds(connection, query, cancel);
}

std::vector<DatabaseCells> readRows(Connection& connection, const DatabaseObject& object,
                                    const std::vector<std::int64_t>& ids, const CancelFlag& cancel)
{
    std::vector<DatabaseCells> rows(ids.size());
    Result<Statement> statement = selectRow(connection, object);
    if (!statement)
        return rows;
    for (std::size_t i = 0; i < ids.size() && !cancel.isCancelled(); ++i) {
        statement->bind(0, ids[i]);
        if (statement->next()) {
            rows[i] = cellsOf(*statement, 0, mostCellBytes);
        } else if (statement->metLargeValue()) {
            for (auto& [name, cell] : recordByColumn(connection, object, ids[i]))
                rows[i].push_back(std::move(cell));
            if (rows[i].size() != object.columns.size())
                rows[i].clear();
        }
    }
    return rows;
}

Result<DatabaseRecord> readRecord(Connection& connection, const DatabaseObject& object, std::int64_t id)
{
    const Error noSuchRow{Error::Code::InvalidArgument,
                          {"error.database.no-such-row", {{"table", object.name}, {"row", std::to_string(id)}}}};
    if (object.columns.empty())
        return noSuchRow;
    if (object.rowIdName.empty()) {
        Result<Statement> statement =
            Statement::prepare(connection, "SELECT " + columnList(object) + " FROM " + quotedIdentifier(object.name));
        if (!statement)
            return statement.error();
        std::int64_t number = 0;
        while (number < id && statement->next())
            ++number;
        if (number == id && id > 0)
            return recordOf(*statement, object);
        return statement->error().value_or(noSuchRow);
    }
    Result<Statement> statement = selectRow(connection, object);
    if (!statement)
        return statement.error();
    statement->bind(0, id);
    if (statement->next())
        return recordOf(*statement, object);
    if (statement->metLargeValue())
        return recordByColumn(connection, object, id);
    return statement->error().value_or(noSuchRow);
}

Result<std::int64_t> countRows(Connection& connection, const std::string& object)
{
    Result<Statement> statement = Statement::prepare(connection, "SELECT count(*) FROM " + quotedIdentifier(object));
    if (!statement)
        return statement.error();
    if (statement->next())
        return statement->asInt64(0);
    return statement->error().value_or(Error{Error::Code::Database, {"error.cancelled", {}}});
}

} // namespace exhibit
