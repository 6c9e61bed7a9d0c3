// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// Rule `check.test.files`: a claim about the tests of files that it names.
Judgement checkTestFiles(const ClaimFacts& facts, const Claim& claim);

/// The same of test files of the runs, by their paths there.
Judgement checkResolved(const ClaimFacts& facts, const Claim& claim, const std::vector<std::string>& files);

/// How many tests a claim is about, as it says: all, those that pass, or pass, fail and are skipped together.
std::optional<std::int64_t> statedCount(const TestClaimValues& stated);
std::optional<std::int64_t> statedTotal(const TestClaimValues& stated);

} // namespace exhibit
