// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// `No test is skipped`, and nothing else.
bool deniesSkips(const TestClaimValues& stated);

/// Rule `check.test.suite`: a sentence about all tests against every run that speaks to it.
Judgement checkSuite(const ClaimFacts& facts, const Claim& claim);

/// The same against the runs that a sentence names.
Judgement checkRuns(const ClaimFacts& facts, const Claim& claim, const std::vector<const Run*>& runs);

/// By `rule`: a sentence about tests of which no run is known. `subset`: the words that name them; may be empty.
Judgement unknownSubset(const char* rule, const std::string& subset);

/// The same of a sentence in an entry that bears a date, against the runs of that day that have as many tests as it
/// states; nothing if there are none.
std::optional<Judgement> checkSuiteOfDay(const ClaimFacts& facts, const Claim& claim);

/// Rule `check.test.entry`: a sentence of a history entry speaks of its own moment.
Judgement checkEntry(const ClaimFacts& facts, const Claim& claim);

} // namespace exhibit
