// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/review/patterns/toldlines.h"

#include <vector>

namespace exhibit {

/// The patterns of the review so far (issue: failures explained): needs runs, deltas, gates, signatures and telemetry.
/// Unordered. `lines` gives the coverage tables of logs; without it there are none.
std::vector<Finding> buildPatterns(const PackFacts& facts, const Review& review, const ToldLines& statements,
                                   const Rules* rules);

} // namespace exhibit
