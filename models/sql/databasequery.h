// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/sql/connection.h"
#include "models/sql/databasecell.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace exhibit {

/// What a person may ask a database for.
struct QueryLimits
{
    std::int64_t rows = 1000; ///< 0: all
    std::chrono::milliseconds time{5000};
};

/// The answer to a query, in memory: as many rows as were asked for.
struct QueryRows
{
    std::vector<std::string> columns;
    std::vector<DatabaseCells> rows;
    bool wasCut = false; ///< there were more than the limit
    std::chrono::milliseconds took{0};
};

/// Asks for one statement that only reads, within the limits. Errors: InvalidArgument `error.query.*` for a query that
/// is refused or wrong (where known with its line and column), out of time; Cancelled. `cancel` may be null.
Result<QueryRows> askDatabase(Connection& connection, const std::string& sql, const QueryLimits& limits,
                              const CancelFlag* cancel = nullptr);

/// What is said of a query that had no more time.
Error outOfTime(std::chrono::milliseconds time);

} // namespace exhibit
