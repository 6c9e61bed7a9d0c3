// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/review/patterns/toldlines.h"

#include <vector>

namespace exhibit {

/// What to do next, most important first: first what blocks a verdict about a run, then what decides a pattern, then
/// the tests, the documents and the commits; within these by the number of findings it answers. Steps that the same
/// extra evidence settles are one. Needs findings, commits and missing evidence.
std::vector<NextStep> buildNextSteps(const Review& review, const ToldLines& statements);

} // namespace exhibit
