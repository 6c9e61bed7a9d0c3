// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "widgets/charts/brush/chartbrush.h"

#include <QString>

namespace exhibit {

/// The totals of some runs of the review, picked by their place; what is not of runs is as in the whole.
ReviewTotals totalsOfRuns(const PackSnapshot& snapshot, const ChartRange& runs);
/// Whether the finding names one of these runs.
bool isAboutRuns(const Finding& finding, const Review& review, const ChartRange& runs);
/// "research-system-v26 to build112", for a tool tip.
QString namesOfRuns(const Review& review, const ChartRange& runs);

} // namespace exhibit
