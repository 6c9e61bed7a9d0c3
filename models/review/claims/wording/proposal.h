// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

namespace exhibit {

/// Fills proposedText and proposedDiff (three lines of context) if the edit is unmistakable in the claim's first line.
/// The patch is one for the document itself: inside a bundle it names the member's path, counts the member's lines and
/// has them undamaged.
void propose(JudgedClaim& judged, const LineEdit& edit, const ClaimFacts& facts);

} // namespace exhibit
