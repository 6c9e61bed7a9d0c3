// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <vector>

namespace exhibit {

/// Findings of the review so far: needs runs, baseline, deltas, core and claims. Most severe first.
std::vector<Finding> buildFindings(const PackFacts& facts, const Review& review);

/// Puts further findings among them, most severe first.
void addFindings(std::vector<Finding>& findings, std::vector<Finding> more);

} // namespace exhibit
