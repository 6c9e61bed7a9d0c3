// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/review/patterns/toldlines.h"

#include <vector>

namespace exhibit {

/// What to do next, most important first: first what blocks a verdict about a run, then what calls failing tests green,
/// then what decides a pattern, then the tests, missing evidence, the documents, the commits and what documents call
/// open; within these by the number of findings it answers, then by severity. Steps that the same extra evidence
/// settles are one. Needs findings, commits and missing evidence.
std::vector<NextStep> buildNextSteps(const Review& review, const ToldLines& statements);

} // namespace exhibit
