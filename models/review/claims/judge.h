// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/corrections.h"
#include "models/domain/packfacts.h"
#include "models/domain/run.h"
#include "models/review/claims/proof/measuredrules.h"

#include <functional>
#include <vector>

namespace exhibit {

class Rules;

/// Judges every claim of the pack. `runs` in pack order. Most serious first; of
/// equal ones tests, then the surest, then by place.
/// What `measured` knows to be unreliable accuses nobody. Without `rules` nothing is known of the words of tools and
/// parts. `goOn` hears how much is judged, 0 to 1; after false the rest is left out.
std::vector<JudgedClaim> judgeClaims(const PackFacts& facts, const std::vector<Run>& runs,
                                     const Corrections& corrections = {}, const MeasuredRules& measured = {},
                                     const Rules* rules = nullptr, const std::function<bool(double)>& goOn = {});

} // namespace exhibit
