// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace exhibit {

/// The numbers of a version, without what stands behind them: `18.2.0-rc.1` is 18, 2, 0.
using VersionNumbers = std::vector<int>;

VersionNumbers versionNumbers(std::string_view text);

/// Versions from `low` on and below `high`; without an end if that is empty.
struct VersionRange
{
    VersionNumbers low, high;
};

/// What a constraint of any of the common tools allows: `^18.2.0`, `>=3.10,<4`, `~> 7.1`, `18 || 20`, `==2.0.29`,
/// `3.x`. A version alone is itself with all that begins with it. Empty if nothing was understood.
std::vector<VersionRange> versionRanges(std::string_view constraint);

/// All versions that begin with these numbers.
VersionRange versionsLike(const VersionNumbers& numbers);

/// No version is in both.
bool areDisjoint(const std::vector<VersionRange>& some, const VersionRange& other);

/// `a` is lower than `b` as far as both state numbers.
bool isLowerAsStated(const VersionNumbers& a, const VersionNumbers& b);

} // namespace exhibit
