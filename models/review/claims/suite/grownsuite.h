// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace exhibit {

/// Titles of what needs no run of the stated size as its proof.
inline constexpr const char* grownSuiteTitle = "claim.test.suite.grown.title";
inline constexpr const char* notBuiltTitle = "claim.test.suite.not-built.title";

/// `23 tests across 5 suites, all passing`: the number that such a sentence leads with.
std::optional<std::int64_t> ownCount(const Claim& claim);

/// `97 tests, all passing` on a front page, where more than these pass in every run: the project has grown since.
std::optional<Judgement> checkGrownSuite(const ClaimFacts& facts, const Claim& claim,
                                         const std::vector<const Run*>& runs);

} // namespace exhibit
