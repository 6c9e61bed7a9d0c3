// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/gates/gatesteps.h"

#include "models/review/counted.h"
#include "models/review/runs/runs.h"
#include "models/review/sets/deltas.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t maxPointers = 10; ///< a step is read at a glance; the lists of the run name every test

void point(GateStep& step, const SourceRef& ref)
{
    if (!ref.isNull() && step.pointers.size() < maxPointers &&
        std::find(step.pointers.begin(), step.pointers.end(), ref) == step.pointers.end())
        step.pointers.push_back(ref);
}

GateStep newStep(const char* id)
{
    GateStep step;
    step.id = id;
    step.title = Message{std::string("gate.title.") + id, {}};
    return step;
}

GateState stateOf(GateAction action)
{
    switch (action) {
    case GateAction::Ignore:
        return GateState::Skipped;
    case GateAction::Pass:
        return GateState::Passed;
    case GateAction::Warn:
        return GateState::Warned;
    case GateAction::Block:
        return GateState::Blocked;
    }
    return GateState::Unknown;
}

std::string number(const std::optional<std::int64_t>& value)
{
    return std::to_string(value.value_or(0));
}

GateStep collectionStep(const GateSubject& subject, const GatePolicy& policy)
{
    GateStep step = newStep("collection");
    const Run& run = subject.run;
    if (!subject.hasEvidence) {
        step.text = Message{"gate.collection.unknown", {}};
        return step;
    }
    const auto errors = run.uncollectedModules();
    if (errors > 0) {
        step.state = stateOf(policy.collection);
        step.text = counted(errors, "gate.collection.failed.one", "gate.collection.failed.many");
        for (const CollectionError& error : run.collectionErrors)
            point(step, error.where);
        point(step, run.summary);
        return step;
    }
    const bool ranNothing = !run.executed && run.exitCode.value_or(0) != 0;
    step.state = ranNothing ? stateOf(policy.collection) : GateState::Passed;
    step.text = runsNoTests(run.runner) ? Message{"gate.collection.no-session", {}}
                : ranNothing
                    ? Message{"gate.collection.nothing", {{"exit", std::to_string(run.exitCode.value_or(0))}}}
                    : Message{run.counts.collected ? "gate.collection.passed" : "gate.collection.passed.uncounted",
                              {{"collected", number(run.counts.collected)}}};
    for (const int index : run.witnesses)
        point(step, subject.facts.witnesses[static_cast<std::size_t>(index)].collectedAt);
    if (step.pointers.empty())
        point(step, run.summary);
    return step;
}

GateStep absoluteStep(const GateSubject& subject, const GatePolicy& policy)
{
    GateStep step = newStep("absolute");
    const Run& run = subject.run;
    if (!subject.hasEvidence || (run.state == RunState::Unknown && !run.exitCode)) {
        step.text = Message{"gate.absolute.unknown", {}};
        return step;
    }
    const bool decides = policy.absolute != GateAction::Ignore;
    step.state = !isRed(run) ? GateState::Passed : stateOf(policy.absolute);
    std::string id = !run.executed ? "gate.absolute.nothing-ran" : "gate.absolute";
    if (run.executed && run.counts.errors.value_or(0) > 0)
        id += ".errors";
    if (!run.exitCode)
        id += ".no-exit";
    if (!decides)
        id += ".ignored";
    step.text = Message{std::move(id),
                        {{"exit", std::to_string(run.exitCode.value_or(0))},
                         {"failed", std::to_string(run.counts.failed.value_or(0))},
                         {"errors", std::to_string(run.counts.errors.value_or(0))},
                         {"passed", number(run.counts.passed)},
                         {"skipped", number(run.counts.skipped)}}};
    point(step, run.summary);
    return step;
}

void pointToNewFailures(GateStep& step, const GateSubject& subject)
{
    const auto& failures = subject.run.failures;
    for (const auto* tests : {&subject.delta.newlyFailing, &subject.delta.newTestsFailing}) {
        for (const TestId test : *tests) {
            const auto found =
                std::lower_bound(failures.begin(), failures.end(), test,
                                 [](const Failure& failure, TestId wanted) { return failure.test < wanted; });
            if (found != failures.end() && found->test == test)
                point(step, found->where);
        }
    }
    for (const CollectionError& error : subject.run.collectionErrors)
        point(step, error.where);
    if (step.pointers.empty())
        point(step, subject.run.summary);
}

/// Whether the number of failures says that nothing changed.
bool countIsUnchanged(const GateSubject& subject)
{
    const auto& runs = subject.review.runs;
    const auto base =
        std::find_if(runs.begin(), runs.end(), [&](const Run& run) { return run.key == subject.review.baseline.key; });
    return base != runs.end() && base->failing() == subject.run.failing();
}

Message deltaText(const GateSubject& subject)
{
    const std::int64_t count = subject.delta.newFailures();
    std::string id = "gate.delta.none";
    if (count > 0) {
        // A module that cannot be collected is never told as a failing test.
        const bool testsFail = !subject.delta.newlyFailing.empty() || !subject.delta.newTestsFailing.empty();
        id = !testsFail                  ? "gate.delta.collection"
             : countIsUnchanged(subject) ? "gate.delta.unchanged"
                                         : "gate.delta.new";
        id += count == 1 ? ".one" : ".many";
    }
    if (subject.standIn)
        id += ".stand-in";
    return Message{std::move(id),
                   {{"baseline", runLabel(subject.review.runs, subject.review.baseline.key)},
                    {"count", std::to_string(count)},
                    {"severity", subject.severity}}};
}

GateStep deltaStep(const GateSubject& subject, const GatePolicy& policy)
{
    GateStep step = newStep("delta");
    if (!policy.delta) {
        step.state = GateState::Skipped;
        step.text = Message{"gate.delta.not-asked", {}};
        return step;
    }
    const std::int64_t count = subject.delta.newFailures();
    if (subject.isBaseline) {
        step.state = GateState::Skipped;
        step.text = Message{subject.standIn ? "gate.delta.is-stand-in" : "gate.delta.is-baseline", {}};
    } else if (subject.review.baseline.source == BaselineSource::None) {
        step.text = Message{"gate.delta.no-baseline", {}};
    } else if (!subject.delta.comparable && count == 0) {
        step.text = Message{subject.run.executed ? "gate.delta.nothing-shared" : "gate.delta.not-comparable", {}};
    } else {
        const auto action = policy.severities.find(subject.severity);
        step.state = action == policy.severities.end() ? GateState::Passed : stateOf(action->second);
        step.text = deltaText(subject);
        pointToNewFailures(step, subject);
        return step;
    }
    point(step, subject.run.summary);
    return step;
}

/// What the executor says it changed in this run and phase; of several the last.
const ApplyStats* statsOf(const GateSubject& subject)
{
    const RunKey& key = subject.run.key;
    const ApplyStats* found = nullptr;
    for (const ApplyStats& stats : subject.facts.applyStats) {
        const bool sameRun = stats.key.runId == key.runId;
        const bool samePhase = stats.key.phase.empty() || stats.key.phase == key.phase;
        // A summary without a run is this phase's only if no other run has a phase of that name.
        const bool onlyPhase = stats.key.runId.empty() && !stats.key.phase.empty() && stats.key.phase == key.phase &&
                               std::count_if(subject.review.runs.begin(), subject.review.runs.end(),
                                             [&](const Run& run) { return run.key.phase == key.phase; }) == 1;
        if ((sameRun && samePhase) || onlyPhase)
            found = &stats;
    }
    return found;
}

/// The first few of them; how many more there are.
std::string named(const std::vector<Deliverables::Shown>& files)
{
    constexpr std::size_t mostNamed = 3;
    std::string names;
    for (std::size_t i = 0; i < files.size() && i < mostNamed; ++i)
        names += (names.empty() ? "" : ", ") + files[i].path;
    return files.size() > mostNamed ? names + " + " + std::to_string(files.size() - mostNamed) : names;
}

void pointToDeliverables(GateStep& step, const Deliverables& deliverables)
{
    for (const auto* files : {&deliverables.missing, &deliverables.elsewhere}) {
        for (const Deliverables::Shown& shown : *files)
            point(step, shown.file.where);
    }
    for (const SourceRef& where : deliverables.specifications)
        point(step, where);
    for (const SourceRef& where : deliverables.there)
        point(step, where);
}

/// Whether an empty change may complete is asked of the specification: one that allows it, or whose files all exist,
/// only warns.
void judgeNoOp(GateStep& step, const Deliverables& deliverables, const GatePolicy& policy, const std::string& mode)
{
    step.state = stateOf(policy.noop);
    std::string id = "gate.no-op.empty";
    if (deliverables.allowNoop.value_or(false)) {
        step.state = GateState::Warned;
        id = "gate.no-op.allowed";
    } else if (deliverables.isAllThere()) {
        step.state = GateState::Warned;
        id = "gate.no-op.delivered";
    } else if (!deliverables.missing.empty()) {
        id = "gate.no-op.undelivered";
    } else if (!deliverables.asked.empty()) {
        step.state = GateState::Unknown;
        id = "gate.no-op.unsure";
    }
    step.text = Message{std::move(id), {{"mode", mode}, {"files", named(deliverables.missing)}}};
}

GateStep noOpStep(const GateSubject& subject, const GatePolicy& policy)
{
    GateStep step = newStep("no-op");
    const ApplyStats* stats = statsOf(subject);
    const bool asked = policy.noop != GateAction::Ignore;
    if (!stats) {
        step.state = asked ? GateState::Unknown : GateState::Skipped;
        step.text = Message{asked ? "gate.no-op.unknown" : "gate.no-op.not-asked", {}};
        return step;
    }
    const bool isNoOp = stats->isNoOp();
    point(step, stats->where);
    if (isNoOp && asked) {
        judgeNoOp(step, subject.deliverables, policy, stats->mode);
        pointToDeliverables(step, subject.deliverables);
        return step;
    }
    step.state = !isNoOp ? GateState::Passed : stateOf(policy.noop);
    step.text = Message{isNoOp ? "gate.no-op.empty.ignored" : "gate.no-op.changed", {{"mode", stats->mode}}};
    return step;
}

/// Steps whose evidence no pack is known to hold in a form that can be read.
GateStep unseenStep(const char* id, GateAction action)
{
    GateStep step = newStep(id);
    const bool asked = action != GateAction::Ignore;
    step.state = asked ? GateState::Unknown : GateState::Skipped;
    step.text = Message{std::string("gate.") + id + (asked ? ".unknown" : ".not-asked"), {}};
    return step;
}

GateStep deliverablesStep(const GateSubject& subject, const GatePolicy& policy)
{
    const Deliverables& deliverables = subject.deliverables;
    if (policy.deliverables == GateAction::Ignore || deliverables.asked.empty())
        return unseenStep("deliverables", policy.deliverables);
    GateStep step = newStep("deliverables");
    pointToDeliverables(step, deliverables);
    const ApplyStats* stats = statsOf(subject);
    std::string id = "gate.deliverables.unseen";
    if (policy.noop != GateAction::Ignore && stats && stats->isNoOp() && deliverables.allowNoop.value_or(false)) {
        step.state = GateState::Skipped;
        id = "gate.deliverables.allowed-no-op";
    } else if (!deliverables.missing.empty()) {
        step.state = stateOf(policy.deliverables);
        id = "gate.deliverables.missing";
    } else if (deliverables.isAllThere()) {
        step.state = GateState::Passed;
        id = "gate.deliverables.there";
    } else if (!deliverables.elsewhere.empty()) {
        id = "gate.deliverables.elsewhere";
    } else if (!deliverables.there.empty()) {
        id = "gate.deliverables.some";
    }
    const bool isMissing = !deliverables.missing.empty();
    step.text = Message{std::move(id),
                        {{"asked", std::to_string(deliverables.asked.size())},
                         {"count", std::to_string(isMissing ? deliverables.missing.size() : deliverables.there.size())},
                         {"files", named(isMissing ? deliverables.missing : deliverables.elsewhere)},
                         {"place", deliverables.elsewhere.empty() ? "" : deliverables.elsewhere.front().file.path}}};
    return step;
}

GateStep recordedStep(const GateSubject& subject)
{
    GateStep step = newStep("recorded");
    const RecordedOutcomes& recorded = subject.recorded;
    if (recorded.outcomes.empty()) {
        step.text = Message{"gate.recorded.none", {}};
        return step;
    }
    const RecordedOutcome* decisive = nullptr;
    const RecordedOutcome* other = nullptr;
    for (const RecordedOutcome& outcome : recorded.outcomes) {
        point(step, outcome.where);
        if ((recorded.completed && outcome.completed) || (recorded.failed && outcome.failed))
            decisive = decisive ? decisive : &outcome;
        else
            other = &outcome;
    }
    step.state = recorded.completed ? GateState::Passed : recorded.failed ? GateState::Blocked : GateState::Unknown;
    const char* id = recorded.completed ? "gate.recorded.completed"
                     : recorded.failed  ? "gate.recorded.failed"
                                        : "gate.recorded.other";
    const RecordedOutcome& first = decisive ? *decisive : recorded.outcomes.front();
    step.text = Message{id, {{"state", first.state}}};
    if (decisive && other) {
        step.text.id += ".mixed";
        step.text.args.push_back({"other", other->state});
    }
    return step;
}

} // namespace

bool isRed(const Run& run)
{
    return run.state == RunState::Failed || run.state == RunState::CollectionFailed ||
           run.state == RunState::Interrupted || run.exitCode.value_or(0) != 0 || run.failing() > 0;
}

std::vector<GateStep> evaluateSteps(const GateSubject& subject, const GatePolicy& policy)
{
    return {collectionStep(subject, policy),
            absoluteStep(subject, policy),
            deltaStep(subject, policy),
            noOpStep(subject, policy),
            unseenStep("quality", policy.quality),
            deliverablesStep(subject, policy),
            recordedStep(subject)};
}

} // namespace exhibit
