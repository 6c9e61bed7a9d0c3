// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

namespace exhibit {

/// The claim says that no test fails, and it is contradicted or about other tests.
bool claimsGreen(const JudgedClaim& claim);

/// Such a claim is contradicted, and what contradicts it shows tests that fail or could not be collected.
bool isGreenOverRed(const Review& review, const JudgedClaim& claim);

} // namespace exhibit
