// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

#include <string>
#include <vector>

namespace exhibit {

/// Rule `check.test.suite`: a sentence about all tests against every run that speaks to it.
Judgement checkSuite(const ClaimFacts& facts, const Claim& claim);

/// The same against the runs that a sentence names.
Judgement checkRuns(const ClaimFacts& facts, const Claim& claim, const std::vector<const Run*>& runs);

/// By `rule`: a sentence about tests of which no run is known. `subset`: the words that name them; may be empty.
Judgement unknownSubset(const char* rule, const std::string& subset);

/// Rule `check.test.entry`: a sentence of a history entry speaks of its own moment.
Judgement checkEntry(const ClaimFacts& facts, const Claim& claim);

} // namespace exhibit
