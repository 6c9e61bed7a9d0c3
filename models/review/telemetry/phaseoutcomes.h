// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measures/telemetryfigures.h"
#include "models/domain/packfacts.h"

#include <vector>

namespace exhibit {

/// What became of the phases whose calls are recorded: of those with a truncated call, and of the others. Phases that
/// did not end are in neither.
struct PhaseOutcomes
{
    Share failedTruncated, failedOthers;
    std::vector<SourceRef> places; ///< of failed phases and their truncated calls
};

PhaseOutcomes outcomesOfPhases(const PackFacts& facts);

} // namespace exhibit
