// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commits/commitreview.h"
#include "models/domain/corrections.h"
#include "models/domain/decision.h"
#include "models/domain/failures/signature.h"
#include "models/domain/failures/testbehaviour.h"
#include "models/domain/finding.h"
#include "models/domain/gate.h"
#include "models/domain/measures/drainplan.h"
#include "models/domain/measures/telemetryfigures.h"
#include "models/domain/packfacts.h"
#include "models/domain/reviewdecision.h"
#include "models/domain/reviewtotals.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace exhibit {

enum class BaselineSource {
    None,
    StandIn, ///< a complete run of mostly the same tests, because the pack brings no baseline
    Chosen,  ///< by a person
    Tracker, ///< a baseline file of the pack
};

struct Baseline
{
    RunKey key;
    BaselineSource source = BaselineSource::None;
};

/// A run against the baseline; only test ids that both executed are compared, the rest is said.
struct Delta
{
    RunKey key;
    std::vector<TestId> newlyFailing;    ///< executed and not failing in the baseline
    std::vector<TestId> newTestsFailing; ///< absent from the baseline, failing here
    std::vector<TestId> fixed;           ///< failing in the baseline, passed here
    std::vector<TestId> stillFailing;
    std::vector<TestId> failingRemoved; ///< failing in the baseline, absent here
    std::int64_t vanished = 0;          ///< executed in the baseline, absent here
    std::int64_t added = 0;             ///< absent from the baseline, executed here
    std::int64_t notReached = 0; ///< executed in the baseline, absent here because the session ended early or their
                                 ///< file was not collected: neither vanished nor removed
    std::vector<std::string> newCollectionErrors;
    bool comparable = true; ///< false: this run executed nothing, or the stand-in is none for it

    /// Tests that fail here and not in the baseline, those that it does not have included.
    std::int64_t testsNewlyFailing() const
    {
        return static_cast<std::int64_t>(newlyFailing.size() + newTestsFailing.size());
    }
    /// The same and the modules that are newly not collected: what severity and gates count.
    std::int64_t newFailures() const
    {
        return testsNewlyFailing() + static_cast<std::int64_t>(newCollectionErrors.size());
    }
};

/// A test whose outcome is not the same in every executed run, at least one being a failure.
struct Mover
{
    TestId test;
    std::vector<Outcome> outcomes; ///< one per Review::runs
};

/// An executor whose records the pack holds.
struct Executor
{
    std::string id, name, triggerName;
    double triggerPercent = usualTriggerPercent;
    SourceRef where; ///< what it was recognised by
};

/// Something the evidence names that is not in the pack.
struct MissingEvidence
{
    std::string what; ///< path or thing
    std::vector<SourceRef> namedAt;
    std::vector<Message> wouldSettle;
};

/// What to do next, by rank.
struct NextStep
{
    std::string id;
    Message text;
    Message why; ///< the rule that ranked it here
    std::vector<Message> extraEvidence;
    std::vector<std::string> findings; ///< ids of findings it answers
    std::vector<SourceRef> pointers;
};

/// Headline of the overview: the first that holds of nothing to judge, prose that reads green over red runs, new
/// failures, runs that collected nothing, known failures, unfinished runs, all green.
struct Headline
{
    Message headline, detail;
};

/// What is concluded from facts, rules and the chosen baseline. A pure function of these.
struct Review
{
    std::string rulesDigest;
    Corrections corrections;         ///< what a person knew better
    std::vector<Executor> executors; ///< those recognised; mostly none or one
    Baseline baseline;
    std::vector<Run> runs;             ///< pack order: NDJSON order, then logs, then prose
    std::vector<TestId> alwaysFailing; ///< fail in every executed run (needs two); dictionary order by node id
    std::vector<Mover> movers;
    std::vector<Delta> deltas;             ///< one per run, same order
    std::vector<Delta> previousDeltas;     ///< the same against the executed run before; not comparable for the first
    std::vector<TestBehaviour> behaviours; ///< of tests that are not stable, by node id
    std::vector<Signature> signatures;     ///< most tests first
    std::vector<RunGate> gates;            ///< one per run, same order
    std::vector<CommitReview> commits;     ///< one per PackFacts::commits, same order
    std::vector<NextStep> nextSteps;       ///< most important first
    std::vector<JudgedClaim> claims;       ///< most serious first, then by place
    std::vector<Finding> findings;         ///< most severe first
    std::vector<MissingEvidence> missing;
    TelemetryFigures telemetry;
    DrainPlan drainPlan; ///< what the queue that the pack records would run next
    ReviewTotals totals;
    Headline headline;
    std::vector<Message> takeaways;
    std::vector<DecisionPolicy> policies; ///< by which the work can be decided; the order of the rules
};

/// Facts, what follows from them and what a person said of it, as threads and the window share them.
struct PackSnapshot
{
    std::shared_ptr<const PackFacts> facts;
    std::shared_ptr<const Review> review;
    std::shared_ptr<const DecisionSet> decisions = {}; ///< null: nothing was decided
    explicit operator bool() const { return facts != nullptr && review != nullptr; }
};

/// What was decided of all that waits for a decision; all 0 without a review.
DecisionCounts countDecisions(const PackSnapshot& snapshot);

} // namespace exhibit
