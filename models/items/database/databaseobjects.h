// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/base/rowlist.h"
#include "models/sql/databaseschema.h"

#include <map>
#include <string>

namespace exhibit {

/// What is known of a table or view besides its schema.
struct DatabaseObjectFigures
{
    std::map<std::string, std::int64_t> rows; ///< counted so far; -1: they cannot be counted
    std::map<std::string, int> cited;         ///< rows that the review points to
};

/// Tables, views and indexes in groups. IdRole is the name, KindRole an int of DatabaseObject::Kind, CountRole the rows
/// (unset while they are counted), TrailingRole the number of cited rows, SecondLineRole the
/// columns, by which they are found, and LocationRole what is to be opened.
std::vector<ListRow> databaseObjectRows(const DatabaseSchema& schema, const DatabaseObjectFigures& figures);

} // namespace exhibit
