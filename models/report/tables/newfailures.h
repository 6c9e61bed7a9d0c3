// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <optional>

namespace exhibit {

/// How many tests fail anew. Without anything to compare with, or where a run that fails cannot be compared, that is
/// unknown, not 0.
std::optional<std::int64_t> knownNewFailures(const Review& review);

} // namespace exhibit
