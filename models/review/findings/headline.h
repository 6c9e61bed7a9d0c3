// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

namespace exhibit {

/// The first that applies; needs all the rest of the review, totals included. It compares runs only where a baseline
/// can speak for them, and says that there is no evidence only where nothing looks like any.
Headline buildHeadline(const PackFacts& facts, const Review& review);

} // namespace exhibit
