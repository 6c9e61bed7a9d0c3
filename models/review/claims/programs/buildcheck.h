// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

#include <optional>

namespace exhibit {

/// Rule `check.status.build`: a sentence that says that the code builds, compiles or type-checks, against a run that a
/// build error of the same language stopped, or against the output of a compiler or builder. Errors in the code of
/// tests prove nothing about the build.
std::optional<Judgement> checkBuild(const ClaimFacts& facts, const Claim& claim);

} // namespace exhibit
