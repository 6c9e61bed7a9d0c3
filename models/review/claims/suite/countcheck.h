// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

#include <optional>

namespace exhibit {

/// Whether the claim only says how many tests there are (`parsing/claims/needs/countedtests`).
bool isCountOfTests(const Claim& claim);

/// Rule `check.count`: what a current page says of the number of all tests against runs that have more of them, or
/// that only collected, and have fewer. Nothing where that is not so: a number alone is no claim.
std::optional<Judgement> checkCountOfTests(const ClaimFacts& facts, const Claim& claim);

} // namespace exhibit
