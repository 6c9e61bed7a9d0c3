// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/telemetry/telemetrydbrow.h"

#include "models/domain/sourceref.h"
#include "models/domain/text.h"
#include "models/sql/connection.h"
#include "models/sql/databaseschema.h"
#include "models/sql/statement.h"

#include <algorithm>

namespace exhibit {

namespace {

/// A cell as a quote tells it; the cut at the end needs no more than this of a long text.
std::string cellText(const std::pair<std::string, std::string>& cell)
{
    std::string text = cell.first + '=' + cell.second.substr(0, 4 * static_cast<std::size_t>(maxQuoteCodePoints));
    std::replace(text.begin(), text.end(), '\n', ' ');
    std::replace(text.begin(), text.end(), '\r', ' ');
    return text;
}

constexpr std::string_view separator = "; ";

} // namespace

DatabaseRow rowOf(const Statement& statement, int first, const std::vector<std::string>& columns)
{
    DatabaseRow row;
    row.reserve(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int column = first + static_cast<int>(i);
        std::string value;
        if (statement.type(column) == Statement::Type::Bytes)
            value = '<' + std::to_string(statement.asBytes(column).size()) + " bytes>";
        else if (!statement.isNull(column))
            value = statement.asText(column);
        row.emplace_back(columns[i], std::move(value));
    }
    return row;
}

std::string databaseRowQuote(const std::vector<std::string>& columns, const DatabaseRow& row)
{
    std::string quote;
    for (const std::string& column : columns) {
        const auto cell =
            std::find_if(row.begin(), row.end(), [&](const auto& candidate) { return candidate.first == column; });
        if (cell != row.end() && !cell->second.empty())
            quote.append(quote.empty() ? std::string_view() : separator).append(cellText(*cell));
    }
    return cutQuote(quote);
}

bool holdsQuote(const DatabaseRow& row, std::string_view quote)
{
    while (!quote.empty()) {
        const auto cell = std::find_if(row.begin(), row.end(), [&](const auto& candidate) {
            const std::string text = cellText(candidate);
            if (!quote.starts_with(text))
                return std::string_view(text).starts_with(quote);
            // A quotation is cut anywhere, within the separator, too.
            const std::string_view rest = quote.substr(text.size());
            return rest.starts_with(separator) || std::string_view(separator).starts_with(rest);
        });
        if (cell == row.end())
            return false;
        quote.remove_prefix(std::min(quote.size(), cellText(*cell).size()));
        quote.remove_prefix(std::min(quote.size(), std::string_view(separator).size()));
    }
    return true;
}

std::string selectRows(Connection& connection, const std::string& table, const std::vector<std::string>& columns,
                       bool& byNumber, Rows rows)
{
    std::string name = rowIdNameOf(connection, table);
    byNumber = name.empty();
    if (byNumber)
        name = "0";
    std::string sql = "SELECT " + name;
    for (const std::string& column : columns)
        sql += ", " + quotedIdentifier(column);
    sql += " FROM " + quotedIdentifier(table);
    if (byNumber)
        return sql;
    return sql + " WHERE " + name + (rows == Rows::One ? " = ?" : " >= ? ORDER BY 1");
}

} // namespace exhibit
