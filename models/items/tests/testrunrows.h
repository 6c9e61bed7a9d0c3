// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/base/rowlist.h"
#include "models/items/tests/testmatrix.h"

namespace exhibit {

/// One test in every run, in pack order: the run, what became of the test there (OutcomeRole, int(OutcomeCell)), and as
/// second line the line that says so. Row and run have the same number. `entry` -1: nothing.
std::vector<ListRow> testRunRows(const TestMatrix& matrix, int entry);

} // namespace exhibit
