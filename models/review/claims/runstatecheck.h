// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

#include <vector>

namespace exhibit {

/// The states that run and phase summaries state (`State: DONE_SUCCESS`), as claims. Summaries are no prose of the
/// pack's documents: nothing else reads claims from them.
std::vector<Claim> statedRunStates(const PackFacts& facts);

/// Rule `check.run.state`: such a state against the test results of the same run (and phase, if it names one).
Judgement checkRunState(const ClaimFacts& facts, const Claim& claim);

} // namespace exhibit
