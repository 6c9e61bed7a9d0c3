// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/parsing/rules/rules.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace exhibit {

/// A whole number as prose writes it: `1,234`, `1 234`, `1_234`, `12`; empty for anything else or above a billion.
std::optional<std::int64_t> countOf(std::string_view text);

/// A percentage as prose writes it, with a point or a comma.
std::optional<double> percentOf(std::string_view text);

/// `Tests passing: 80%`, `Passed: 66,7 %` state a rate and no number of tests; `Failed: 20 %` none of either. The
/// matches are of `text`.
void readRates(std::string_view text, std::vector<RuleMatch>& matches);

/// Adds what a match states; a value that is set already stays. False if the match contradicts one.
bool addTestValues(const RuleMatch& match, TestClaimValues& values);

/// Adds what follows from the stated values: all pass means passed = total, no failure among a total means the same.
void addImpliedValues(TestClaimValues& values);

/// A number of `value` is one of those that `matches` have read: of `Failing tests: 0` it is that of failures, and no
/// number of tests.
bool readsAgain(const RuleMatch& value, const std::vector<RuleMatch>& matches);

} // namespace exhibit
