// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/outcomewalk.h"
#include "models/review/counted.h"
#include "models/review/patterns/commitfacts.h"
#include "models/review/patterns/rulelist.h"
#include "models/review/sets/deltas.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t mostTests = 4;

FindingRow rowOf(const PatternContext& context, int index)
{
    const auto at = static_cast<std::size_t>(index);
    const Run& run = context.run(index);
    const RunGate& gate = context.review.gates[at];
    FindingRow row;
    row.where = gate.recorded.empty() ? run.summary : gate.recorded.front().where;
    std::string state;
    for (const RecordedOutcome& outcome : gate.recorded) {
        // The fuller sentence names the phase.
        if (outcome.completed && outcome.state.size() > state.size()) {
            state = outcome.state;
            row.where = outcome.where;
        }
    }
    const bool compared = at < context.review.deltas.size() && context.review.deltas[at].comparable &&
                          context.review.baseline.source != BaselineSource::None;
    row.cells = {plainText(context.label(index)), plainText(std::to_string(run.failing())),
                 compared ? plainText(std::to_string(context.review.deltas[at].newFailures()))
                          : Message{"pattern.not-comparable", {}},
                 plainText(shortened(state, 80)), plainText(toString(row.where))};
    return row;
}

/// Passing tests of the pack whose names say that a completion policy warns, allows or blocks.
std::vector<SourceRef> testsOfPolicy(const PatternContext& context)
{
    std::vector<SourceRef> places;
    for (auto run = context.review.runs.rbegin(); run != context.review.runs.rend(); ++run) {
        if (!run->executed || run->log.isNull())
            continue;
        const auto& ids = context.facts.tests.nodeIds();
        for (const auto& [test, outcome] : entriesOf(run->outcomes.outcomes)) {
            if (places.size() >= mostTests)
                break;
            if (outcome == Outcome::Passed && run->outcomes.lines[test] != 0 &&
                context.wording("pattern.red.policy-test", ids[test]))
                places.push_back(placeOfTest(context.facts, *run, testIdOf(test)));
        }
        break;
    }
    return places;
}

Hypothesis onlyNewFailuresBlock(const PatternContext& context, const std::vector<int>& runs,
                                const std::vector<const ToldLine*>& policy)
{
    Hypothesis hypothesis;
    hypothesis.text = Message{"pattern.red.delta", {}};
    hypothesis.explanation = Message{"pattern.red.delta.why", {}};
    int pro = 0;
    int contra = 0;
    for (const ToldLine* statement : policy)
        hypothesis.speaksFor.push_back(quoted(*statement));
    pro += policy.empty() ? 0 : 1;
    if (std::vector<SourceRef> tests = testsOfPolicy(context); !tests.empty()) {
        ++pro;
        hypothesis.speaksFor.push_back(sentence(Message{"pattern.red.policy-tests", {}}, std::move(tests)));
    }
    if (!context.review.alwaysFailing.empty()) {
        ++pro;
        hypothesis.speaksFor.push_back(sentence(counted(static_cast<std::int64_t>(context.review.alwaysFailing.size()),
                                                        "pattern.red.core.one", "pattern.red.core.many")));
    }
    for (const int index : runs) {
        const auto at = static_cast<std::size_t>(index);
        if (at >= context.review.deltas.size() || context.review.deltas[at].newFailures() == 0)
            continue;
        ++contra;
        hypothesis.speaksAgainst.push_back(
            sentence(counted(context.review.deltas[at].newFailures(), "pattern.red.new.one", "pattern.red.new.many",
                             {{"run", context.label(index)}}),
                     {context.run(index).summary}));
    }
    const auto without = std::count_if(runs.begin(), runs.end(), [&](int run) {
        return !context.review.gates[static_cast<std::size_t>(run)].hasBaseline;
    });
    if (without > 0)
        hypothesis.speaksAgainst.push_back(sentence(Message{"pattern.red.no-baseline", {}}));
    hypothesis.likelihood = likelihoodOf(pro, contra);
    return hypothesis;
}

Hypothesis notAsked(const PatternContext& context, const std::vector<int>& runs)
{
    Hypothesis hypothesis;
    hypothesis.text = Message{"pattern.red.not-asked", {}};
    hypothesis.explanation = Message{"pattern.red.not-asked.why", {}};
    std::vector<SourceRef> reds;
    bool high = false;
    for (const int index : runs) {
        const auto at = static_cast<std::size_t>(index);
        reds.push_back(context.run(index).summary);
        high = high || (at < context.review.deltas.size() && context.review.deltas[at].newFailures() >= 5);
    }
    hypothesis.speaksFor.push_back(sentence(Message{"pattern.red.no-reason", {}}, reds));
    hypothesis.likelihood = high ? Likelihood::Likely : Likelihood::Possible;
    return hypothesis;
}

} // namespace

std::vector<Finding> findCompletedRed(const PatternContext& context)
{
    std::vector<int> runs;
    for (std::size_t i = 0; i < context.review.gates.size() && i < context.review.runs.size(); ++i) {
        if (context.review.gates[i].completedRed)
            runs.push_back(static_cast<int>(i));
    }
    if (runs.empty())
        return {};
    Finding finding = newPattern("pattern.completed-red");
    addRuns(finding, context, runs);
    const auto count = static_cast<std::int64_t>(runs.size());
    finding.title = counted(count, "pattern.red.title.one", "pattern.red.title.many");
    finding.signature = Message{"pattern.red.signature", {}};
    finding.assessment =
        counted(count, "pattern.red.assessment.one", "pattern.red.assessment.many", {{"names", context.labels(runs)}});
    finding.recommendation = Message{"pattern.red.recommendation", {}};
    finding.confidence = Confidence::Medium;
    finding.columns = {Message{"pattern.column.run", {}}, Message{"pattern.red.column.failing", {}},
                       Message{"pattern.red.column.new", {}}, Message{"pattern.red.column.recorded", {}},
                       Message{"pattern.column.first", {}}};
    std::vector<const ToldLine*> policy;
    for (const int run : runs) {
        finding.rows.push_back(rowOf(context, run));
        point(finding, context.run(run).summary);
        for (const RecordedOutcome& outcome : context.review.gates[static_cast<std::size_t>(run)].recorded)
            point(finding, outcome.where);
        for (const ToldLine* statement : context.statements.of("pattern.policy", run)) {
            policy.push_back(statement);
            point(finding, statement->where);
        }
    }
    judgeRepetition(finding, context, runs, "pattern.red.repeats", Classification::Policy, Classification::Policy);
    finding.hypotheses = {onlyNewFailuresBlock(context, runs, policy), notAsked(context, runs)};
    finding.proposedFixes = {Message{"pattern.red.fix.record", {}}, Message{"pattern.red.fix.document", {}},
                             Message{"pattern.red.fix.new-failures", {}}};
    finding.proposedTests = {Message{"pattern.red.test", {}}};
    finding.extraEvidence = {Message{"pattern.settle.baseline", {{"run", context.labels(runs)}}},
                             Message{"pattern.settle.phase-summary", {{"run", context.labels(runs)}}}};
    return {std::move(finding)};
}

} // namespace exhibit
