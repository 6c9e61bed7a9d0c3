// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"

#include <cstdint>
#include <string>
#include <vector>

namespace exhibit {

/// One reason why a phase scored.
struct ScorePart
{
    std::string id; ///< of the rule that gives the points
    int points = 0;
};

/// A phase that waits and scored.
struct ScoredPhase
{
    std::string phaseId;
    std::string category, complexity; ///< those that were scored
    bool estimatedCategory = false;   ///< the category is that of an estimate, not the one of the phase
    std::int64_t deliverables = 0;
    std::vector<ScorePart> parts; ///< in the order of the rules
    int score = 0;
    bool counts = false; ///< among the best ones of its run, which make the run's score
    SourceRef where;
};

/// A run of which at least one phase waits.
struct PlannedRun
{
    std::string runId, runType;
    int score = 0;                   ///< of its best phases
    std::int64_t queued = 0;         ///< phases that wait, whether they scored or not
    std::vector<ScoredPhase> phases; ///< the best first
    SourceRef where;                 ///< the first phase that waits

    std::int64_t bestDeliverables() const { return phases.empty() ? 0 : phases.front().deliverables; }
};

/// What to run next, by the rules of the executor that left the queue behind.
struct DrainPlan
{
    /// By what the first run stands first.
    enum class Reason {
        NothingQueued,
        Score,        ///< it alone has the highest score
        Deliverables, ///< of equal scores, its best phase is to make the most
        Name,         ///< of equals in both, its name is the last
        MostQueued,   ///< no phase scored: most of its phases wait
        FirstRecorded ///< no phase scored, several have as many waiting: it is recorded first
    };
    Reason reason = Reason::NothingQueued;
    std::int64_t queued = 0;      ///< phases that wait, of all runs
    std::vector<PlannedRun> runs; ///< the next one first

    bool isEmpty() const { return runs.empty(); }
};

/// Name of a reason in JSON.
std::string_view drainReasonName(DrainPlan::Reason reason);

} // namespace exhibit
