// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"
#include "models/review/claims/programs/namedcommits.h"

#include <optional>

namespace exhibit {

/// Rule `check.status.lint`: a sentence that says that a linter or type checker finds nothing, against what that very
/// tool counted in this pack, else against its only report (SARIF). A sentence that names no tool ("0 lint errors")
/// speaks of all tools of its kind. No warnings are not no errors; a check of single files, and outputs that disagree,
/// decide nothing.
/// Without any output or report of such a tool (isAnyLinted()) there is nothing to hold it against.
std::optional<Judgement> checkLint(const ClaimFacts& facts, const NamedCommits& commits, const Claim& claim);

bool isAnyLinted(const ClaimFacts& facts);

} // namespace exhibit
