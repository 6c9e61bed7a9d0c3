// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/telemetry/telemetrydb.h"

#include <string>
#include <vector>

namespace exhibit {

class Statement;

/// The current row of a statement whose columns from `first` on are `columns`.
DatabaseRow rowOf(const Statement& statement, int first, const std::vector<std::string>& columns);

} // namespace exhibit
