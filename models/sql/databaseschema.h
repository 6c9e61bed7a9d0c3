// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sql/connection.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

struct DatabaseColumn
{
    std::string name, type, defaultValue;
    int keyPlace = 0; ///< in the primary key, from 1; 0: not part of it
    bool isNotNull = false;
    bool isGenerated = false;

    /// Whether SQLite would keep numbers in it as numbers.
    bool holdsNumbers() const;
    friend bool operator==(const DatabaseColumn&, const DatabaseColumn&) = default;
};

struct DatabaseLink
{
    std::string column, toTable, toColumn;
    friend bool operator==(const DatabaseLink&, const DatabaseLink&) = default;
};

/// A table, view or index.
struct DatabaseObject
{
    enum class Kind { Table, View, Index };

    Kind kind = Kind::Table;
    std::string name;
    std::string table; ///< of an index: what it is on
    std::string sql;   ///< as it was made; empty for what SQLite made by itself
    std::vector<DatabaseColumn> columns;
    std::vector<DatabaseLink> links; ///< declared references to other tables
    std::string rowIdName;           ///< one of SQLite's names of the row id; empty: rows have none
    std::string problem;             ///< why its rows cannot be read

    /// The column that is the row id itself; -1: none.
    int rowIdColumn() const;
    int columnNamed(std::string_view name) const; ///< -1: none
};

struct DatabaseSchema
{
    std::vector<DatabaseObject> objects; ///< tables, views, indexes; each by name
    std::int64_t pageCount = 0, pageSize = 0;

    const DatabaseObject* find(std::string_view name) const; ///< table or view; null if there is none
};

/// Tables, views and indexes, without SQLite's own. Error Database if the schema cannot be read.
Result<DatabaseSchema> readSchema(Connection& connection);

/// A name of the row id that no column has; empty for a table WITHOUT ROWID and for a view.
std::string rowIdNameOf(Connection& connection, const std::string& table);

/// The words of the database itself in an error.
std::string reasonOf(const Error& error);

} // namespace exhibit
