// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <vector>

namespace exhibit {

/// The first that applies. Both need all the rest of the review, totals included.
Headline buildHeadline(const Review& review);

/// The few sentences that a reader should keep, most important first.
std::vector<Message> buildTakeaways(const Review& review);

} // namespace exhibit
