// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measures/telemetryfigures.h"

#include <optional>
#include <vector>

namespace exhibit {

// Small samples and what they are worth. Nothing here draws at random: the same values give the same interval.

/// The value below which that share of the values lies: of `sorted` ones the nearest rank. Unset if there are none.
std::optional<double> quantile(const std::vector<double>& sorted, double share);
/// The middle value, of two middle ones their mean.
Middle middleOf(std::vector<double> values);

/// Where the true share lies (Wilson's score interval), as fractions of 1. `whole` must be positive.
Interval shareInterval(const Share& share);
/// Where the true difference `after` less `before` lies, in percent points (Newcombe's hybrid of both intervals).
Interval differenceOfShares(const Share& before, const Share& after);
/// Where the true median lies, by ranks alone. `sorted` must not be empty.
Interval medianInterval(const std::vector<double>& sorted);

} // namespace exhibit
