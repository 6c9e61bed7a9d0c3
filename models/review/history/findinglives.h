// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/history/packcomparison.h"

#include <map>
#include <set>
#include <string>

namespace exhibit {

/// By Anchor::id, of what speaks against A or B.
using StatementLives = std::map<std::string, StatementLife>;

/// Anchor::id of what spoke against packs before A, where B stands behind A: nothing is back in an earlier pack.
std::set<std::string> openBefore(const ProjectHistory& history, const StoredPack& a, const StoredPack& b);

/// Where what speaks against A or B was seen and was not, by the order of the packs, whichever of the two is called A.
/// What speaks against both is known under the identity that it has in A. `history` is of A's project.
StatementLives statementLives(const PackComparison& comparison, const StoredReview& a, const StoredReview& b,
                              const ProjectHistory& history);

} // namespace exhibit
