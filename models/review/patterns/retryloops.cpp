// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/counted.h"
#include "models/review/patterns/rulelist.h"
#include "models/review/pointerlist.h"

#include <algorithm>
#include <map>
#include <utility>

namespace exhibit {

namespace {

constexpr std::int64_t manyAttempts = 3;
constexpr std::int64_t manyEscalations = 2;

/// What one phase of one run tried again.
struct Loop
{
    std::int64_t failedCalls = 0, escalations = 0;
    SourceRef first;

    bool isLoop() const { return failedCalls >= manyAttempts || escalations >= manyEscalations; }
};

std::map<RunKey, Loop> loopsOf(const PackFacts& facts)
{
    std::map<RunKey, Loop> loops;
    for (const TokenEvent& event : facts.tokenEvents) {
        const bool failed = event.truncated.value_or(false) || event.success == false;
        if (!failed || event.phaseId.empty())
            continue;
        Loop& loop = loops[{event.runId, event.phaseId}];
        ++loop.failedCalls;
        if (loop.first.isNull())
            loop.first = event.where;
    }
    for (const Escalation& escalation : facts.escalations) {
        if (escalation.phaseId.empty())
            continue;
        Loop& loop = loops[{escalation.runId, escalation.phaseId}];
        ++loop.escalations;
        if (loop.first.isNull())
            loop.first = escalation.where;
    }
    std::erase_if(loops, [](const auto& entry) { return !entry.second.isLoop(); });
    return loops;
}

} // namespace

std::vector<Finding> findRetryLoops(const PatternContext& context)
{
    const std::map<RunKey, Loop> loops = loopsOf(context.facts);
    std::vector<const ToldLine*> told;
    std::vector<int> runs;
    for (const char* use : {"pattern.retry", "pattern.retry.log"}) {
        for (const ToldLine* statement : context.statements.of(use)) {
            if (statement->runs.empty())
                continue;
            told.push_back(statement);
            for (const int run : statement->runs)
                addOnce(runs, run);
        }
    }
    if (loops.empty() && told.empty())
        return {};
    Finding finding = newPattern("pattern.retry-loop");
    finding.columns = {Message{"pattern.column.run", {}}, Message{"pattern.column.source", {}},
                       Message{"pattern.column.says", {}}, Message{"pattern.column.first", {}}};
    PointerList pointers(finding.pointers);
    for (const auto& [key, loop] : loops) {
        for (std::size_t i = 0; i < context.review.runs.size(); ++i) {
            const RunKey& known = context.review.runs[i].key;
            if (known.runId == key.runId && (known.phase.empty() || known.phase == key.phase))
                addOnce(runs, static_cast<int>(i));
        }
        finding.rows.push_back(
            {{plainText(toString(key)), Message{"pattern.source.measured", {}},
              Message{"pattern.retry.row",
                      {{"calls", std::to_string(loop.failedCalls)}, {"escalations", std::to_string(loop.escalations)}}},
              plainText(toString(loop.first))},
             loop.first});
        pointers.add(loop.first);
    }
    for (const ToldLine* statement : told) {
        finding.rows.push_back({{plainText(context.labels(statement->runs)), Message{"pattern.source.quoted", {}},
                                 plainText(shortened(statement->text)), plainText(toString(statement->where))},
                                statement->where});
        pointers.add(statement->where);
    }
    addRuns(finding, context, runs);
    const auto count = static_cast<std::int64_t>(finding.rows.size());
    finding.title = Message{"pattern.retry.title", {}};
    finding.signature = counted(count, "pattern.retry.signature.one", "pattern.retry.signature.many");
    finding.assessment = Message{loops.empty() ? "pattern.retry.assessment.told" : "pattern.retry.assessment",
                                 {{"names", context.labels(runs)}}};
    finding.recommendation = Message{"pattern.retry.recommendation", {}};
    finding.confidence = loops.empty() ? Confidence::Low : Confidence::Medium;
    judgeRepetition(finding, context, runs, "pattern.retry.repeats", Classification::Systemic, Classification::None);
    Hypothesis same;
    same.text = Message{"pattern.retry.same-cause", {}};
    same.explanation = Message{"pattern.retry.same-cause.why", {}};
    same.likelihood = loops.empty() ? Likelihood::Possible : Likelihood::Likely;
    finding.hypotheses = {std::move(same)};
    finding.proposedFixes = {Message{"pattern.retry.fix", {}}};
    if (runs.empty())
        finding.assessment.id = "pattern.retry.assessment.no-run";
    else
        finding.extraEvidence = {Message{"pattern.settle.attempts", {{"run", context.labels(runs)}}}};
    return {std::move(finding)};
}

} // namespace exhibit
