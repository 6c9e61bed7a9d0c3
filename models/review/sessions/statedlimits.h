// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/review/claims/judgement.h"

namespace exhibit {

/// "All unit and integration tests": as good as all, where none ran.
bool isOfAllKinds(const Claim& claim);
/// "No warnings", and not only no errors.
bool deniesWarnings(const Claim& claim);
/// "Passed before the last clean-up", "not run again since": what came later says nothing against it.
bool speaksOfThen(const Claim& claim);
/// Nothing refutes what speaks of another state, of another place or of a part, or holds its word back; and what is
/// only heard is not borne out by what was run here.
Judgement withinLimits(const Claim& claim, Judgement judgement);

} // namespace exhibit
