// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"

#include <vector>

namespace exhibit {

/// The document of the sentence says itself of each test that fails in `runs` that it does: by the name of the test, of
/// its class or of its file. What could not be collected, or fails without a name, is not admitted.
bool isAdmitted(const ClaimFacts& facts, const Claim& claim, const std::vector<const Run*>& runs);

} // namespace exhibit
