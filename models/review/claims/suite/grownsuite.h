// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

#include <optional>
#include <vector>

namespace exhibit {

/// Titles of what needs no run of the stated size as its proof.
inline constexpr const char* grownSuiteTitle = "claim.test.suite.grown.title";
inline constexpr const char* notBuiltTitle = "claim.test.suite.not-built.title";

/// `97 tests, all passing` on a front page, where all runs are green and larger: the project has grown since.
std::optional<Judgement> checkGrownSuite(const ClaimFacts& facts, const Claim& claim,
                                         const std::vector<const Run*>& runs);

} // namespace exhibit
