// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/databasejoins.h"

#include "models/domain/text.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::int64_t mostJoined = 100;

void bindCell(Statement& statement, const DatabaseCell& cell)
{
    if (cell.type == Statement::Type::Integer)
        statement.bind(0, cell.integer);
    else if (cell.type == Statement::Type::Real)
        statement.bind(0, cell.real);
    else
        statement.bind(0, cell.text);
}

const DatabaseCell* valueOf(const DatabaseRecord& record, std::string_view column)
{
    const auto found = std::find_if(record.begin(), record.end(), [column](const auto& entry) {
        return lowered(entry.first) == lowered(std::string(column));
    });
    const bool isValue = found != record.end() && found->second.type != Statement::Type::Null &&
                         found->second.type != Statement::Type::Bytes && !found->second.isCut;
    return isValue ? &found->second : nullptr;
}

/// Columns that name things, such as `run_id`; a bare `id` means another thing in every table.
bool namesAThing(const std::string& column)
{
    const std::string lower = lowered(column);
    return lower.size() > 3 && lower.ends_with("_id");
}

class Joining
{
public:
    Joining(Connection& connection, const DatabaseSchema& schema, const DatabaseRecord& record,
            const CancelFlag& cancel)
        : m_connection(connection), m_schema(schema), m_record(record), m_cancel(cancel)
    {}

    /// Rows of `other` whose `column` has the value that the record has under `own`.
    void look(const DatabaseObject& other, const std::string& column, std::string_view own, bool isDeclared)
    {
        const DatabaseCell* value = valueOf(m_record, own);
        const bool isKnown = std::any_of(m_found.begin(), m_found.end(), [&](const JoinedRows& known) {
            return known.table == other.name && known.column == column;
        });
        if (m_cancel.isCancelled() || value == nullptr || isKnown || other.rowIdName.empty())
            return;
        Result<Statement> statement = Statement::prepare(
            m_connection, "SELECT " + other.rowIdName + " FROM " + quotedIdentifier(other.name) + " WHERE " +
                              quotedIdentifier(column) + " = ? LIMIT " + std::to_string(mostJoined + 1));
        if (!statement)
            return;
        bindCell(*statement, *value);
        JoinedRows joined{other.name, column, 0, false, 0, isDeclared};
        while (statement->next()) {
            joined.isMore = joined.count == mostJoined;
            if (joined.isMore)
                break;
            if (joined.count++ == 0)
                joined.rowId = statement->asInt64(0);
        }
        if (joined.count > 0)
            m_found.push_back(std::move(joined));
    }

    void declared(const DatabaseObject& object)
    {
        for (const DatabaseLink& link : object.links) {
            const DatabaseObject* other = m_schema.find(link.toTable);
            const int key = other == nullptr ? -1 : other->rowIdColumn();
            const std::string column =
                link.toColumn.empty() && key >= 0 ? other->columns[static_cast<std::size_t>(key)].name : link.toColumn;
            if (other != nullptr && other->columnNamed(column) >= 0)
                look(*other, column, link.column, true);
        }
        for (const DatabaseObject& other : m_schema.objects) {
            for (const DatabaseLink& link : other.links) {
                const int key = object.rowIdColumn();
                const std::string own = link.toColumn.empty() && key >= 0
                                            ? object.columns[static_cast<std::size_t>(key)].name
                                            : link.toColumn;
                if (link.toTable == object.name && &other != &object)
                    look(other, link.column, own, true);
            }
        }
    }

    void ofOneName(const DatabaseObject& object)
    {
        for (const DatabaseObject& other : m_schema.objects) {
            if (other.name == object.name)
                continue;
            for (const DatabaseColumn& column : other.columns) {
                if (namesAThing(column.name) && object.columnNamed(column.name) >= 0)
                    look(other, column.name, column.name, false);
            }
        }
    }

    std::vector<JoinedRows> found() { return std::move(m_found); }

private:
    Connection& m_connection;
    const DatabaseSchema& m_schema;
    const DatabaseRecord& m_record;
    const CancelFlag& m_cancel;
    std::vector<JoinedRows> m_found;
};

} // namespace

std::vector<JoinedRows> joinedRows(Connection& connection, const DatabaseSchema& schema, const DatabaseObject& object,
                                   const DatabaseRecord& record, const CancelFlag& cancel)
{
    Joining joining(connection, schema, record, cancel);
    joining.declared(object);
    joining.ofOneName(object);
    return joining.found();
}

} // namespace exhibit
