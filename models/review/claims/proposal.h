// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/review/claims/judge.h"
#include "models/review/claims/judgement.h"

namespace exhibit {

/// Fills proposedText and proposedDiff (three lines of context) if the edit is unmistakable in the claim's first line.
void propose(JudgedClaim& judged, const LineEdit& edit, const LineProvider& lines);

} // namespace exhibit
