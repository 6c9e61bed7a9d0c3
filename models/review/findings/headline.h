// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

namespace exhibit {

/// Whether the runs that fail newly are known to be no older than what stands in for a baseline; what a person or the
/// pack itself named as one needs no date.
bool isKnownToBeNew(const Review& review);
/// The same of some runs.
bool areKnownToBeNew(const Review& review, const std::vector<RunKey>& runs);

/// The first that applies; needs all the rest of the review, totals included. It compares runs only where a baseline
/// can speak for them, and says that there is no evidence only where nothing looks like any.
Headline buildHeadline(const PackFacts& facts, const Review& review);

} // namespace exhibit
