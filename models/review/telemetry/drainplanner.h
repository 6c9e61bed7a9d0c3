// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measures/drainplan.h"
#include "models/domain/packfacts.h"
#include "models/parsing/rules/executors.h"

#include <string>
#include <vector>

namespace exhibit {

struct DrainOptions
{
    std::string scoring;               ///< of those that the executor has; empty: its first
    std::vector<RunTypeRule> runTypes; ///< asked before those of the executor
};

/// Orders the runs whose phases wait as the executor of the pack would pick them: by the sum of the points of their
/// best phases; of equals the one whose best phase is to make more, then the name that sorts last. Where no phase
/// scores, by how many wait. Phases with nothing to make, or without a point above zero, do not score.
DrainPlan planDrain(const PackFacts& facts, const Executors& executors, const DrainOptions& options = {});

/// Names of the scorings that executors have, each once, the usual one first.
std::vector<std::string> drainScorings(const Executors& executors);

} // namespace exhibit
