// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/review.h"
#include "models/review/gates/gatepolicy.h"

#include <vector>

namespace exhibit {

/// The completion policies applied to every run: what each would have decided, by which steps, and what the pack says
/// really became of it. Needs runs, baseline and deltas. Without a true baseline the delta is shown against the
/// stand-in, and the reasons say what the policy does without one.
std::vector<RunGate> buildGates(const PackFacts& facts, const Review& review, const GateRules& rules = {});

} // namespace exhibit
