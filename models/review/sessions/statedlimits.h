// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

namespace exhibit {

/// "All unit and integration tests": as good as all, where none ran.
bool isOfAllKinds(const Claim& claim);
/// "No warnings", and not only no errors.
bool deniesWarnings(const Claim& claim);
/// "Passed before the last clean-up", "not run again since": what came later says nothing against it.
bool speaksOfThen(const Claim& claim);

} // namespace exhibit
