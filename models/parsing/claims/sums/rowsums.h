// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/claims/sums/arithmetic.h"

#include <optional>
#include <string>

namespace exhibit {

/// The sum in a row of results whose columns say what they count: `Parser; Tests: 11; Passed: 9; Failed: 2; Rate: 92%`.
/// A rate may be of all tests, of those that ran or of those that passed or failed. Parts that a row does not list may
/// be missing from its total, so that without a column of skipped tests only too many are a fault; a column of whole
/// numbers whose head names none of these settles nothing.
std::optional<StatedSum> findRowSum(const std::string& text);

/// True for the head of such a column: what became of tests, how many there are, a rate.
bool namesResultColumn(const std::string& head);

} // namespace exhibit
