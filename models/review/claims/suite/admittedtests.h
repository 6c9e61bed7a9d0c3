// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"

#include <string>
#include <vector>

namespace exhibit {

/// The document of the sentence says itself of each test that fails in `runs` that it does: by the name of the test, of
/// its class or of its file. What could not be collected, or fails without a name, is not admitted.
bool isAdmitted(const ClaimFacts& facts, const Claim& claim, const std::vector<const Run*>& runs);

/// The sentence says of the test by its short name that it does not pass, or excepts it: `The other tests of F pass;
/// test_x does not`, `test_x is the failing one`, `all but test_x`.
bool admitsTest(const std::string& text, const std::string& nodeId);

} // namespace exhibit
