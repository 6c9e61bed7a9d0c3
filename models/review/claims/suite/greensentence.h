// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

#include <vector>

namespace exhibit {

/// A sentence that says that nothing fails, against the runs that it is about. One that names its runs is about each of
/// them, whichever is the newest.
Judgement checkGreenSentence(const ClaimFacts& facts, const Claim& claim, const std::vector<const Run*>& runs,
                             bool isNamed);

} // namespace exhibit
