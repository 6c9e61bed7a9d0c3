// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <vector>

namespace exhibit {

/// A step of the review with what it changes of a decision.
struct OrderedStep
{
    NextStep step;
    std::vector<std::size_t> answers; ///< places in the reasons, from 0; the conditions go on behind them
};

/// The steps in the order of what they change: first those that answer a reason that blocks, then a condition, each in
/// the order of these, then the others in theirs. Whatever the policy asks for is answered by one: what no step of the
/// review does is a step of its own.
std::vector<OrderedStep> orderedSteps(const Review& review, const ReviewDecision& decision);

} // namespace exhibit
