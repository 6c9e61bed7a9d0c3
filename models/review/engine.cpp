// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/engine.h"

#include "models/review/claims/judge.h"
#include "models/review/commits/commitreviews.h"
#include "models/review/decision/decisionpolicy.h"
#include "models/review/executorsofpack.h"
#include "models/review/findings/findings.h"
#include "models/review/findings/headline.h"
#include "models/review/findings/missing.h"
#include "models/review/findings/nextsteps.h"
#include "models/review/findings/takeaways.h"
#include "models/review/findings/toldtwice.h"
#include "models/review/gates/gates.h"
#include "models/review/patterns/patterns.h"
#include "models/review/runs/runs.h"
#include "models/review/sets/behaviours.h"
#include "models/review/sets/deltas.h"
#include "models/review/signatures/signatures.h"
#include "models/review/telemetry/buildtelemetry.h"
#include "models/review/telemetry/drainplanner.h"

namespace exhibit {

namespace {

/// Claims take most of the time of a large pack.
constexpr double beforeClaims = 0.3, behindClaims = 0.7;

/// Judging as a part of the review.
std::function<bool(double)> ofClaims(const std::function<bool(double)>& goOn)
{
    if (!goOn)
        return {};
    return [&goOn](double share) { return goOn(beforeClaims + share * (behindClaims - beforeClaims)); };
}

} // namespace

Result<Review> buildReview(const PackFacts& facts, const ReviewOptions& options)
{
    const Error cancelled{Error::Code::Cancelled, {"error.cancelled", {}}};
    const auto goesOn = [&options](double done) { return !options.goOn || options.goOn(done); };
    const auto signatureRules = loadSignatureRules(options.ruleFiles);
    if (!signatureRules)
        return signatureRules.error();
    const auto policies = loadGatePolicies(options.ruleFiles);
    if (!policies)
        return policies.error();
    const auto measured = MeasuredRules::load(options.ruleFiles);
    if (!measured)
        return measured.error();
    auto decisions = loadDecisionPolicies(options.ruleFiles);
    if (!decisions)
        return decisions.error();
    Review review;
    review.policies = std::move(decisions).value();
    review.rulesDigest = options.rulesDigest;
    review.corrections = options.corrections;
    const Executors known = options.rules ? options.rules->executors() : Executors();
    review.executors = recogniseExecutors(facts, known);
    review.runs = assembleRuns(facts, options.corrections);
    auto baseline = chooseBaseline(facts, review.runs, options.baseline);
    if (!baseline)
        return baseline.error();
    review.baseline = std::move(baseline).value();
    review.deltas = buildDeltas(facts, review.runs, review.baseline);
    review.alwaysFailing = findAlwaysFailing(facts, review.runs);
    review.movers = findMovers(facts, review.runs);
    review.previousDeltas = buildPreviousDeltas(facts, review.runs);
    review.behaviours = findBehaviours(facts, review.runs);
    if (!goesOn(0.2))
        return cancelled;
    review.signatures = buildSignatures(facts, review.runs, *signatureRules);
    review.gates = buildGates(facts, review, {*policies, options.rules});
    review.claims =
        judgeClaims(facts, review.runs, options.corrections, *measured, options.rules.get(), ofClaims(options.goOn));
    if (!goesOn(behindClaims))
        return cancelled;
    review.telemetry = buildTelemetryFigures(facts, review.executors);
    review.drainPlan = planDrain(facts, known);
    review.missing = findMissingEvidence(facts, known);
    review.findings = buildFindings(facts, review);
    const ToldLines statements(facts, review.runs, options.rules.get());
    addFindings(review.findings, buildPatterns(facts, review, statements, options.rules.get()));
    markToldTwice(review);
    if (!goesOn(0.85))
        return cancelled;
    review.commits = reviewCommits(facts, review, options.rules.get());
    review.nextSteps = buildNextSteps(review, statements);
    review.totals = countTotals(facts, review);
    review.headline = buildHeadline(facts, review);
    review.takeaways = buildTakeaways(review);
    return review;
}

} // namespace exhibit
