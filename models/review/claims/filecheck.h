// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

namespace exhibit {

/// Rule `check.test.files`: a sentence about named test files against the tests of these files in every run. Failures
/// elsewhere never count against it.
Judgement checkTestFiles(const ClaimFacts& facts, const Claim& claim);

/// Rule `check.test.subset`: a sentence about a subset that only words name. Judged if they single out one test file.
/// A test that is called by its own name.
Judgement checkNamedTest(const ClaimFacts& facts, const Claim& claim);
Judgement checkSubset(const ClaimFacts& facts, const Claim& claim);

} // namespace exhibit
