// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"
#include "models/report/reportformats.h"

#include <functional>
#include <string>
#include <vector>

namespace exhibit::test {

/// The built-in messages.
Messages builtinMessages();

/// What buildReview does, with claims that a test has judged itself.
PackSnapshot reviewed(PackFacts facts, std::vector<JudgedClaim> claims = {});

/// A small pack with everything in it: four runs with both witnesses, a failed collection, a bundle with a copy of the
/// README, claims of several verdicts, token events, a missing file, problems, and evidence that tries to be markup.
PackSnapshot sampleReview();

/// A small pack with claims of one kind, each with a recommendation of `advice(i)`; null: without one.
PackSnapshot manyAlike(int count, const std::function<std::string(int)>& advice = {});

/// A report as one who exports it gets it, with the built-in messages.
QByteArray bytesOf(ReportFormat format, const PackSnapshot& snapshot = sampleReview(),
                   const ReportOptions& options = {}, const CheckedPointers& checked = {});

} // namespace exhibit::test
