// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <vector>

namespace exhibit {

/// The first that applies of design/UI.md section 5. Needs runs, deltas, core and claims.
Headline buildHeadline(const PackFacts& facts, const Review& review);

/// The few sentences that a reader should keep, most important first.
std::vector<Message> buildTakeaways(const PackFacts& facts, const Review& review);

} // namespace exhibit
