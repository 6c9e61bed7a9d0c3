// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <vector>

namespace exhibit {

/// Of a snapshot what telemetry is made of, as if the pack held these calls alone (indexes of PackFacts::tokenEvents)
/// and the escalations of their phases: names of files, calls, figures, and the plan as it was.
PackSnapshot withCalls(const PackSnapshot& snapshot, const std::vector<int>& calls);

} // namespace exhibit
