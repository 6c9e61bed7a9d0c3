// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <string>
#include <vector>

namespace exhibit {

/// The lines of a file that are worth a stop: where a test or a module is said to have failed, and where a claim stands
/// that does not hold. Ascending, each once.
std::vector<LineNumber> failureLines(const Review& review, const std::string& path);

} // namespace exhibit
