// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/packfacts.h"
#include "models/domain/run.h"

#include <functional>
#include <string>
#include <vector>

namespace exhibit {

/// Gives decoded, unrepaired lines of an artifact (fewer at its end, none if it cannot be read). Only proposed diffs
/// need it.
using LineProvider = std::function<std::vector<std::string>(const std::string& path, LineNumber first, int count)>;

/// Judges every claim of the pack. `runs` in pack order. Most serious first; of
/// equal ones tests, then the surest, then by place.
/// Without `lines` no diff is proposed.
std::vector<JudgedClaim> judgeClaims(const PackFacts& facts, const std::vector<Run>& runs,
                                     const LineProvider& lines = {});

} // namespace exhibit
