// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/review/gates/deliverables.h"
#include "models/review/gates/gatepolicy.h"
#include "models/review/gates/recorded.h"

#include <string>

namespace exhibit {

/// One run as the steps of a policy see it.
struct GateSubject
{
    const PackFacts& facts;
    const Review& review;
    const Run& run;
    const Delta& delta;
    const RecordedOutcomes& recorded;
    const Deliverables& deliverables;
    bool hasEvidence = false; ///< a log or report speaks of it
    bool isBaseline = false;  ///< it is what the others are compared with
    bool standIn = false;     ///< the baseline is only one
    std::string severity;
};

/// The steps of one policy, each with the places that bear it. `collection`, `absolute`, `delta`, `no-op`, `quality`,
/// `deliverables`, `recorded`: always all of them, in this order.
std::vector<GateStep> evaluateSteps(const GateSubject& subject, const GatePolicy& policy);

/// Failing tests, exit code or state say that it was not green.
bool isRed(const Run& run);

} // namespace exhibit
