// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/databaseschema.h"

#include "models/domain/text.h"
#include "models/sql/statement.h"

#include <algorithm>

namespace exhibit {

namespace {

/// Of a damaged schema the objects before the damage are still told.
constexpr std::size_t mostObjects = 20000;

std::int64_t numberOf(Connection& connection, std::string_view pragma)
{
    Result<Statement> statement = Statement::prepare(connection, pragma);
    return statement && statement->next() ? statement->asInt64(0) : 0;
}

void readColumns(Connection& connection, DatabaseObject& object)
{
    constexpr std::int64_t hiddenOfModule = 1;
    Result<Statement> statement = Statement::prepare(
        connection, "SELECT name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo(?) ORDER BY cid");
    if (!statement)
        return;
    statement->bind(0, object.name);
    while (statement->next()) {
        const std::int64_t hidden = statement->asInt64(5);
        if (hidden == hiddenOfModule)
            continue;
        DatabaseColumn& column = object.columns.emplace_back();
        column.name = statement->asText(0);
        column.type = statement->asText(1);
        column.isNotNull = statement->asInt64(2) != 0;
        column.defaultValue = statement->asText(3);
        column.keyPlace = static_cast<int>(statement->asInt64(4));
        column.isGenerated = hidden != 0;
    }
}

void readLinks(Connection& connection, DatabaseObject& object)
{
    Result<Statement> statement =
        Statement::prepare(connection, "SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?)");
    if (!statement)
        return;
    statement->bind(0, object.name);
    while (statement->next())
        object.links.push_back({statement->asText(0), statement->asText(1), statement->asText(2)});
}

bool canSelect(Connection& connection, const DatabaseObject& object, std::string& why)
{
    std::string sql = "SELECT ";
    for (const DatabaseColumn& column : object.columns)
        sql.append(&column == &object.columns.front() ? "" : ", ").append(quotedIdentifier(column.name));
    const Result<Statement> statement =
        Statement::prepare(connection, sql + " FROM " + quotedIdentifier(object.name) + " LIMIT 0");
    if (!statement)
        why = reasonOf(statement.error());
    return static_cast<bool>(statement);
}

/// A column that a schema computes by what is not trusted to it must not hide the stored ones.
void leaveWhatCannotBeRead(Connection& connection, DatabaseObject& object)
{
    if (object.columns.empty()) {
        object.problem = "no columns";
        return;
    }
    std::string why;
    if (canSelect(connection, object, why))
        return;
    object.problem = why;
    DatabaseObject stored = object;
    std::erase_if(stored.columns, [](const DatabaseColumn& column) { return column.isGenerated; });
    if (!stored.columns.empty() && stored.columns.size() < object.columns.size() && canSelect(connection, stored, why))
        object = stored;
    else
        object.columns.clear();
}

DatabaseObject::Kind kindFrom(const std::string& type)
{
    if (type == "table")
        return DatabaseObject::Kind::Table;
    return type == "view" ? DatabaseObject::Kind::View : DatabaseObject::Kind::Index;
}

} // namespace

std::string reasonOf(const Error& error)
{
    for (const MessageArg& arg : error.message.args) {
        if (arg.name == "reason")
            return std::string(trimmed(arg.value));
    }
    return error.message.id;
}

bool DatabaseColumn::holdsNumbers() const
{
    const std::string lower = lowered(type);
    const auto holds = [&lower](std::string_view part) { return lower.find(part) != std::string::npos; };
    return holds("int") || holds("real") || holds("floa") || holds("doub") || holds("num") || holds("dec");
}

int DatabaseObject::rowIdColumn() const
{
    if (rowIdName.empty())
        return -1;
    const auto isKey = [](const DatabaseColumn& column) { return column.keyPlace > 0; };
    const auto key = std::find_if(columns.begin(), columns.end(), isKey);
    const bool isAlias = key != columns.end() && lowered(key->type) == "integer" &&
                         std::count_if(columns.begin(), columns.end(), isKey) == 1;
    return isAlias ? static_cast<int>(key - columns.begin()) : -1;
}

int DatabaseObject::columnNamed(std::string_view wanted) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [wanted](const DatabaseColumn& column) { return column.name == wanted; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

const DatabaseObject* DatabaseSchema::find(std::string_view name) const
{
    const auto found = std::find_if(objects.begin(), objects.end(), [name](const DatabaseObject& object) {
        return object.kind != DatabaseObject::Kind::Index && object.name == name;
    });
    return found == objects.end() ? nullptr : &*found;
}

std::string rowIdNameOf(Connection& connection, const std::string& table)
{
    Result<Statement> isView =
        Statement::prepare(connection, "SELECT 1 FROM sqlite_master WHERE type = 'view' AND name = ?");
    if (isView)
        isView->bind(0, table);
    if (isView && isView->next())
        return {};
    const std::vector<std::string> columns = connection.columns(table);
    for (const char* candidate : {"rowid", "_rowid_", "oid"}) {
        const bool isColumn = std::any_of(columns.begin(), columns.end(),
                                          [&](const std::string& column) { return lowered(column) == candidate; });
        const std::string probe = std::string("SELECT ") + candidate + " FROM " + quotedIdentifier(table) + " LIMIT 0";
        if (!isColumn && Statement::prepare(connection, probe))
            return candidate;
    }
    return {};
}

Result<DatabaseSchema> readSchema(Connection& connection)
{
    DatabaseSchema schema;
    schema.pageCount = numberOf(connection, "PRAGMA page_count");
    schema.pageSize = numberOf(connection, "PRAGMA page_size");
    Result<Statement> statement = Statement::prepare(
        connection, "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE type IN ('table', 'view', 'index') "
                    "ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'view' THEN 1 ELSE 2 END, name");
    if (!statement)
        return statement.error();
    while (schema.objects.size() < mostObjects && statement->next()) {
        std::string name = statement->asText(1);
        if (name.starts_with("sqlite_"))
            continue;
        DatabaseObject& object = schema.objects.emplace_back();
        object.kind = kindFrom(statement->asText(0));
        object.name = std::move(name);
        object.table = statement->asText(2);
        object.sql = statement->asText(3);
    }
    if (statement->error())
        return *statement->error();
    for (DatabaseObject& object : schema.objects) {
        if (object.kind == DatabaseObject::Kind::Index)
            continue;
        readColumns(connection, object);
        leaveWhatCannotBeRead(connection, object);
        object.rowIdName = object.kind == DatabaseObject::Kind::Table && !object.columns.empty()
                               ? rowIdNameOf(connection, object.name)
                               : std::string();
        if (object.kind == DatabaseObject::Kind::Table)
            readLinks(connection, object);
    }
    return schema;
}

} // namespace exhibit
