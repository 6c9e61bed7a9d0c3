// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

#include <string>
#include <vector>

namespace exhibit {

/// What a sentence about tests says beyond what `runs` show: from its first to its last word that is none of those that
/// a run accounts for (rules `support.word`), that names none of the runs, and that is none of their numbers.
/// `accounted` are words that the check itself has found in the runs. Words of scripts other than Latin are not looked
/// at. Empty: the runs bear out all of it.
std::string restOfSentence(const ClaimFacts& facts, const Claim& claim, const std::string& accounted, bool isPart,
                           const std::vector<const Run*>& runs);

/// A sentence that says more than its runs show (`All tests pass on GPU`, `… and the linter is clean`) is borne out in
/// part, which is no support: the runs stay as evidence, and what nothing shows is named.
void settleRest(const ClaimFacts& facts, const Claim& claim, Judgement& judgement);

/// The same of what is said of a linter, a type checker or a build: a number or an option that neither its call nor the
/// cited lines hold (`mypy --strict passes`, `no issues in 40 files`).
void settleRestOfTool(const ClaimFacts& facts, const Claim& claim, Judgement& judgement);

} // namespace exhibit
