// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/sql/databasecell.h"
#include "models/sql/databaseschema.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

/// Which rows of a table or view, and in which order. The database sorts and filters.
struct RowQuery
{
    DatabaseObject object;
    std::string filter;            ///< words; each has to be in some column
    int sortColumn = naturalOrder; ///< of `object.columns`
    bool descending = false;
    std::optional<std::vector<std::int64_t>> only; ///< no others than these

    static constexpr int naturalOrder = -1; ///< as the database keeps them
};

/// Rows by their ids. Of what has no row ids the rows themselves, with their numbers in the order of the database.
struct RowOrder
{
    std::vector<std::int64_t> ids;
    std::vector<DatabaseCells> rows; ///< as `ids`; empty where the table has row ids
    bool isCut = false;              ///< there are more than are read
    std::optional<Error> problem;    ///< what stopped it; the rows before it are there
};

/// What is read of one text in a table.
constexpr std::size_t mostCellBytes = 2048;
/// Rows that are held of what has no row ids.
constexpr std::size_t mostHeldRows = 100000;

RowOrder rowOrder(Connection& connection, const RowQuery& query, const CancelFlag& cancel);

/// The rows with these ids; without cells what is not there or cannot be read.
std::vector<DatabaseCells> readRows(Connection& connection, const DatabaseObject& object,
                                    const std::vector<std::int64_t>& ids, const CancelFlag& cancel);

/// A row with its values in full, up to what a person can look at. `id` as in RowOrder.
using DatabaseRecord = std::vector<std::pair<std::string, DatabaseCell>>;
Result<DatabaseRecord> readRecord(Connection& connection, const DatabaseObject& object, std::int64_t id);

/// How many rows there are; Error where they cannot be counted.
Result<std::int64_t> countRows(Connection& connection, const std::string& object);

} // namespace exhibit
