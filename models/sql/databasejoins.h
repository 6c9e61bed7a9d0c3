// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sql/databaserows.h"

namespace exhibit {

/// Rows of another table that tell of the same thing.
struct JoinedRows
{
    std::string table, column;
    std::int64_t count = 0;
    bool isMore = false;     ///< than `count`
    std::int64_t rowId = 0;  ///< of the first
    bool isDeclared = false; ///< by a foreign key; else both have a column of this name

    friend bool operator==(const JoinedRows&, const JoinedRows&) = default;
};

std::vector<JoinedRows> joinedRows(Connection& connection, const DatabaseSchema& schema, const DatabaseObject& object,
                                   const DatabaseRecord& record, const CancelFlag& cancel);

} // namespace exhibit
