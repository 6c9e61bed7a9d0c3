// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

namespace exhibit {

/// What is said of one environment (`on Windows`, `with Node 20`, `in release mode`) is neither refuted nor borne out
/// by runs that do not tell that they are of it.
void settleEnvironment(const ClaimFacts& facts, const Claim& claim, Judgement& judgement);

} // namespace exhibit
