// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

namespace exhibit {

/// Rule `check.badge`: an image of a state. One with fixed words about tests is held against the runs; any other shows
/// what a service says at the moment of reading, which no pack holds. Claims of subject `badge`, its value the address.
Judgement checkBadge(const ClaimFacts& facts, const Claim& claim);

} // namespace exhibit
