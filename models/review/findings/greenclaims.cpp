// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/greenclaims.h"

#include <algorithm>

namespace exhibit {

namespace {

/// Whether the place says that tests of a run failed, or that they could not be collected.
bool showsFailure(const std::vector<Run>& runs, const SourceRef& place)
{
    const auto isPlace = [&place](const SourceRef& other) {
        return other.path == place.path && other.firstLine == place.firstLine;
    };
    return std::any_of(runs.begin(), runs.end(), [&](const Run& run) {
        if (run.failing() == 0 && run.uncollectedModules() == 0)
            return false;
        return isPlace(run.summary) || isPlace(run.report) ||
               std::any_of(run.failures.begin(), run.failures.end(),
                           [&](const Failure& failure) { return isPlace(failure.where); });
    });
}

} // namespace

bool claimsGreen(const JudgedClaim& claim)
{
    const TestClaimValues& values = claim.claim.test;
    return claim.claim.claimClass == ClaimClass::Test &&
           (claim.verdict == Verdict::Contradicted || claim.verdict == Verdict::ScopeMismatch) &&
           (values.allPass || (values.failed && *values.failed == 0 && values.errors.value_or(0) == 0) ||
            (values.passed && values.total && *values.passed == *values.total));
}

bool isGreenOverRed(const Review& review, const JudgedClaim& claim)
{
    return claim.verdict == Verdict::Contradicted && claimsGreen(claim) &&
           std::any_of(claim.evidence.begin(), claim.evidence.end(),
                       [&](const SourceRef& place) { return showsFailure(review.runs, place); });
}

} // namespace exhibit
