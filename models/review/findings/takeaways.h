// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <vector>

namespace exhibit {

/// The few sentences that a reader should keep, most important first; needs all the rest of the review.
std::vector<Message> buildTakeaways(const Review& review);

} // namespace exhibit
