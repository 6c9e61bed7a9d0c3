// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/gates/gates.h"

#include "models/review/counted.h"
#include "models/review/gates/gatesteps.h"
#include "models/review/gates/recorded.h"
#include "models/review/sets/deltas.h"

#include <algorithm>

namespace exhibit {

namespace {

const GateStep* stepOf(const GateOutcome& outcome, std::string_view id)
{
    const auto found =
        std::find_if(outcome.steps.begin(), outcome.steps.end(), [id](const GateStep& step) { return step.id == id; });
    return found != outcome.steps.end() ? &*found : nullptr;
}

/// What is recorded happened; it decides nothing.
bool decides(const GateStep& step)
{
    return step.id != "recorded";
}

bool finished(const Run& run)
{
    return run.state == RunState::Passed || run.state == RunState::Failed;
}

GateDecision decisionOf(const GateSubject& subject, const GatePolicy& policy, const GateOutcome& outcome)
{
    if (std::any_of(outcome.steps.begin(), outcome.steps.end(),
                    [](const GateStep& step) { return decides(step) && step.state == GateState::Blocked; }))
        return GateDecision::Blocks;
    if (!subject.hasEvidence || !finished(subject.run))
        return GateDecision::Unknown;
    const GateStep* delta = stepOf(outcome, "delta");
    const bool compared = delta && (delta->state == GateState::Passed || delta->state == GateState::Warned);
    // A policy that fails open without a baseline completes; one that insists on the comparison cannot tell.
    if (policy.delta && !policy.needsBaseline && !compared && isRed(subject.run))
        return GateDecision::Unknown;
    return GateDecision::Completes;
}

void addReasons(const GateSubject& subject, const GatePolicy& policy, bool hasBaseline, GateOutcome& outcome)
{
    bool onlyDelta = true;
    std::int64_t unknown = 0;
    for (const GateStep& step : outcome.steps) {
        if (!decides(step))
            continue;
        if (step.state == GateState::Blocked) {
            outcome.reasons.push_back(step.text);
            onlyDelta = onlyDelta && step.id == "delta";
        }
        unknown += step.state == GateState::Unknown && step.id != "delta" ? 1 : 0;
    }
    const bool blocks = outcome.decision == GateDecision::Blocks;
    if (const GateStep* delta = stepOf(outcome, "delta"); delta && policy.delta && !blocks)
        outcome.reasons.push_back(delta->text);
    if (outcome.decision == GateDecision::Unknown && subject.hasEvidence && !finished(subject.run))
        outcome.reasons.push_back(
            Message{subject.run.collectOnly ? "gate.reason.collected-only" : "gate.reason.not-finished", {}});
    if (policy.delta && policy.needsBaseline && !hasBaseline && subject.hasEvidence)
        outcome.reasons.push_back(
            Message{blocks && onlyDelta ? "gate.reason.no-baseline.would-complete" : "gate.reason.no-baseline", {}});
    if (policy.delta && policy.needsBaseline && subject.run.report.isNull() && subject.hasEvidence)
        outcome.reasons.push_back(Message{"gate.reason.no-report", {}});
    if (unknown > 0 && subject.hasEvidence)
        outcome.reasons.push_back(counted(unknown, "gate.reason.unknown.one", "gate.reason.unknown.many"));
}

GateOutcome applyPolicy(const GateSubject& subject, const GatePolicy& policy, bool hasBaseline)
{
    GateOutcome outcome;
    outcome.policy = policy.id;
    outcome.name = Message{"gate.policy", {{"name", policy.name}}};
    outcome.steps = evaluateSteps(subject, policy);
    outcome.decision = decisionOf(subject, policy, outcome);
    addReasons(subject, policy, hasBaseline, outcome);
    return outcome;
}

bool hasWitness(const PackFacts& facts, const Run& run, bool onlyReports)
{
    return std::any_of(run.witnesses.begin(), run.witnesses.end(), [&](int index) {
        const WitnessKind kind = facts.witnesses[static_cast<std::size_t>(index)].kind;
        return kind == WitnessKind::Report || (!onlyReports && kind == WitnessKind::Log);
    });
}

bool hasTrueBaseline(const PackFacts& facts, const Review& review, const Run& run)
{
    return baselineFileOf(facts, run.key) ||
           (review.baseline.source == BaselineSource::Chosen && run.key != review.baseline.key);
}

/// What an executor asks of its runs is asked of no other's.
bool applies(const GatePolicy& policy, const std::vector<Executor>& executors)
{
    return policy.executor.empty() || std::any_of(executors.begin(), executors.end(), [&](const Executor& executor) {
               return executor.id == policy.executor;
           });
}

} // namespace

std::vector<RunGate> buildGates(const PackFacts& facts, const Review& review, const GateRules& rules)
{
    const auto recorded = findRecordedOutcomes(facts, review.runs, rules.wordings.get());
    const Workspace workspace(facts);
    std::vector<RunGate> gates;
    gates.reserve(review.runs.size());
    for (std::size_t i = 0; i < review.runs.size(); ++i) {
        const Run& run = review.runs[i];
        const Delta& delta = review.deltas[i];
        RunGate gate;
        gate.key = run.key;
        gate.hasBaseline = hasTrueBaseline(facts, review, run);
        gate.hasReadableReport = hasWitness(facts, run, true);
        if (delta.comparable || delta.newFailures() > 0)
            gate.severity = std::string(deltaSeverity(delta));
        gate.recorded = recorded[i].outcomes;
        const bool hasEvidence = hasWitness(facts, run, false);
        gate.completedRed = hasEvidence && recorded[i].completed && isRed(run);
        const Deliverables deliverables = deliverablesOf(facts, review.runs, run, workspace);
        const GateSubject subject{facts,
                                  review,
                                  run,
                                  delta,
                                  recorded[i],
                                  deliverables,
                                  hasEvidence,
                                  review.baseline.source != BaselineSource::Tracker && run.key == review.baseline.key,
                                  review.baseline.source == BaselineSource::StandIn,
                                  gate.severity};
        for (const GatePolicy& policy : rules.policies) {
            if (applies(policy, review.executors))
                gate.outcomes.push_back(applyPolicy(subject, policy, gate.hasBaseline));
        }
        gates.push_back(std::move(gate));
    }
    return gates;
}

} // namespace exhibit
