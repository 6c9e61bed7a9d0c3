// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/telemetry/telemetrydb.h"

#include <string>
#include <vector>

namespace exhibit {

class Statement;

/// The current row of a statement whose columns from `first` on are `columns`.
DatabaseRow rowOf(const Statement& statement, int first, const std::vector<std::string>& columns);

enum class Rows { One, From }; ///< with a row id, or from it on in ascending order

/// SELECT with the columns of rows behind their rowid. A column may have the name of the rowid, whose other names
/// then stand for it. A table without any has its rows in the order of its key: `byNumber`.
std::string selectRows(Connection& connection, const std::string& table, const std::vector<std::string>& columns,
                       bool& byNumber, Rows rows = Rows::One);

} // namespace exhibit
