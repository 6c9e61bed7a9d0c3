// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

namespace exhibit {

/// Counts over token events and escalations, by the trigger level of the first executor that has one. An escalation
/// succeeded if the first later event of the same run and phase is not truncated.
TelemetryFigures buildTelemetryFigures(const PackFacts& facts, const std::vector<Executor>& executors);

/// The trigger level as a sentence says it: `95`, `92.5`.
MessageArg triggerLevel(const TelemetryFigures& figures);

} // namespace exhibit
