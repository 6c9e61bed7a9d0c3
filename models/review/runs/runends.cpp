// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/runs/runends.h"

#include <algorithm>

namespace exhibit {

bool isTotalTold(const Run& run)
{
    return run.counts.passed || (!run.passesUnnamed && run.counts.total);
}

bool didNotFinish(const PackFacts& facts, const Run& run)
{
    if (run.state == RunState::Interrupted || !run.report.isNull())
        return run.state == RunState::Interrupted;
    return std::any_of(facts.artifacts.begin(), facts.artifacts.end(), [&run](const Artifact& artifact) {
        return artifact.path == run.log.path &&
               std::any_of(artifact.problems.begin(), artifact.problems.end(), [&run](const Problem& problem) {
                   return problem.message.id == "problem.runner.cut" && contains(run.log, problem.where);
               });
    });
}

} // namespace exhibit
