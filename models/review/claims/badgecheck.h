// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

#include <string>

namespace exhibit {

/// Rule `check.badge`: an image of a state. One with fixed words about tests is held against the runs; any other shows
/// what a service says at the moment of reading, which no pack holds. Claims of subject `badge`, its value the address.
Judgement checkBadge(const ClaimFacts& facts, const Claim& claim);

/// `Build: passing` of `…/badge/build-passing-green.svg`: the sentence that an address with fixed words about a build
/// or a tool stands for; empty for any other.
std::string saidByBadge(const std::string& address);

} // namespace exhibit
