// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/patterns/patterncontext.h"

#include <vector>

namespace exhibit {

/// One rule a file; each gives its findings, none if the evidence does not show the pattern.
std::vector<Finding> findImportFailures(const PatternContext& context);
std::vector<Finding> findCompletedRed(const PatternContext& context);
std::vector<Finding> findNoOpApply(const PatternContext& context);
std::vector<Finding> findTruncation(const PatternContext& context);
std::vector<Finding> findRepeatedFailures(const PatternContext& context);
std::vector<Finding> findEnvironmentFailures(const PatternContext& context);
std::vector<Finding> findSourceDisagreements(const PatternContext& context);
std::vector<Finding> findRetryLoops(const PatternContext& context);
std::vector<Finding> findFixesByCommits(const PatternContext& context);
std::vector<Finding> findBrokenFixes(const PatternContext& context);
std::vector<Finding> findOddTelemetry(const PatternContext& context);

} // namespace exhibit
