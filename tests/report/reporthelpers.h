// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"

#include <vector>

namespace exhibit::test {

/// The built-in messages.
Messages builtinMessages();

/// What buildReview does, with claims that a test has judged itself.
PackSnapshot reviewed(PackFacts facts, std::vector<JudgedClaim> claims = {});

/// A small pack with everything in it: four runs with both witnesses, a failed collection, a bundle with a copy of the
/// README, claims of several verdicts, token events, a missing file, problems, and evidence that tries to be markup.
PackSnapshot sampleReview();

} // namespace exhibit::test
