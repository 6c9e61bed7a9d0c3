// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/review.h"
#include "models/review/signatures/signaturerules.h"

#include <vector>

namespace exhibit {

/// Failures of all runs grouped by masked message and crash location: line and file in product code, the file alone in
/// test code, the test's own file where no location is known. Messages that were cut join the only full one they can
/// be the start of. Most tests first.
std::vector<Signature> buildSignatures(const PackFacts& facts, const std::vector<Run>& runs,
                                       const SignatureRules& rules);

} // namespace exhibit
