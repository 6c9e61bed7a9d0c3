// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"

#include <string>

namespace exhibit {

/// Failing tests of each run as SVG: those that fail in every run below, other known ones and new ones above, modules
/// that could not be collected hatched. Empty without runs, or with more than can be read.
std::string failuresSvg(const PackSnapshot& snapshot, const Messages& messages);

/// What the worst attempt of each phase used of its ceiling, as SVG. Empty where no call states both.
std::string tokensSvg(const PackSnapshot& snapshot, const Messages& messages);

} // namespace exhibit
