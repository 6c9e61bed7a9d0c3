// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/tables/column.h"

namespace exhibit {

struct ProblemRow
{
    Problem problem = {};
};

/// What could not be read as expected, of the pack and of every file; errors first, then by place.
Table<ProblemRow> problemTable(const PackSnapshot& snapshot, const Messages& messages);

} // namespace exhibit
