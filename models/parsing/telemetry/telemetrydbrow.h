// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/telemetry/telemetrydb.h"

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

class Statement;

/// Columns of a known table that its quote and its record take, in the order of the quote; empty for other tables.
std::vector<std::string_view> columnsThatMatter(std::string_view table);

/// The current row of a statement whose columns from `first` on are `columns`.
DatabaseRow rowOf(const Statement& statement, int first, const std::vector<std::string>& columns);

} // namespace exhibit
