// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measures/telemetry.h"
#include "models/domain/review.h"

#include <optional>
#include <vector>

namespace exhibit {

/// Use of the output-token ceiling by one attempt.
struct UtilizationMark
{
    int event = 0;          ///< index into PackFacts::tokenEvents
    double percent = 0;     ///< never clamped
    bool truncated = false; ///< then a lower bound
    bool high = false;      ///< at or above the trigger level
};

/// None if the event states no use or no ceiling.
std::optional<UtilizationMark> utilizationMark(const std::vector<TokenEvent>& events, int number, double trigger);

/// The worst attempt of each phase, worst first; truncated before finished at the same percentage.
std::vector<UtilizationMark> worstByPhase(const std::vector<TokenEvent>& events, double trigger = usualTriggerPercent);

} // namespace exhibit
