// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

namespace exhibit {

/// Counts over token events and escalations (EVIDENCE_FORMATS section 14). An escalation succeeded if the first later
/// event of the same run and phase is not truncated.
TelemetryFigures buildTelemetryFigures(const PackFacts& facts);

} // namespace exhibit
