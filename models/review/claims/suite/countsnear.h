// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"

#include <cstdint>
#include <string>
#include <vector>

namespace exhibit {

/// `All tests pass` beside a number of tests is about as many; a suite may have grown since, but not into another one.
/// True as well where the text around the sentence counts no tests.
bool fitsCountsNear(const Claim& claim, const std::vector<const Run*>& runs);
/// The same, and of `90+`, `over 85`, `fewer than 80` and `exactly 80` just what they say: what bears a sentence out.
bool meetsCountsNear(const Claim& claim, const std::vector<const Run*>& runs);

/// The fewest tests that the sentence itself allows: `at least 30 tests pass`, `over 90 tests, all passing`; 0: no such
/// bound.
std::int64_t fewestStated(const Claim& claim);

/// The numbers for people, one a line: `80`, `90+`, `≤79`.
std::string countsNearText(const Claim& claim);

/// The text around the sentence counts as many tests as one of the runs has.
bool isCountNear(const Claim& claim, const std::vector<const Run*>& runs);

} // namespace exhibit
