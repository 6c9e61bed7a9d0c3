// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/tables/column.h"

namespace exhibit {

struct RunRow
{
    std::size_t index = 0; ///< of Review::runs
    const Run* run = nullptr;
    const Delta* delta = nullptr; ///< null: nothing to compare with
    BarData failures = {}, collectors = {};
    DeltaData change = {};
    BaselineSource baseline = BaselineSource::None; ///< how it came to be what others are compared with
};

/// The runs of a pack in pack order, with the columns of every overview of runs; runner and command stand there if
/// they tell something. The titles are the ids: names of the review's table, not words.
Table<RunRow> runTable(const PackSnapshot& snapshot, const Messages& messages);

/// Failures of a run split as the chart and the inline bars draw them.
BarData failureParts(const Review& review, std::size_t run);
DeltaData deltaData(const Review& review, std::size_t run);

} // namespace exhibit
