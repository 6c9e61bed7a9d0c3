// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <vector>

namespace exhibit {

/// Whether the runs that fail newly are known to be no older than what stands in for a baseline; what a person or the
/// pack itself named as one needs no date.
bool isKnownToBeNew(const Review& review);
/// The same of some runs.
bool areKnownToBeNew(const Review& review, const std::vector<RunKey>& runs);

/// A run that fails shares too few tests with the baseline: what of it is new is not known.
bool leavesRedUncompared(const Review& review);

} // namespace exhibit
