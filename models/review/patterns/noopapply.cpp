// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text.h"
#include "models/review/gates/deliverables.h"
#include "models/review/patterns/rulelist.h"

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

struct NoOps
{
    std::vector<int> runs;
    std::vector<const ApplyStats*> measured;
    std::vector<const ToldLine*> told;      ///< tied to a run
    std::vector<const ToldLine*> elsewhere; ///< of runs that the pack does not hold
    bool otherFormat = false;               ///< the prose says that the output was in another format
};

std::vector<int> runsOf(const PatternContext& context, const RunKey& key)
{
    std::vector<int> found;
    for (std::size_t i = 0; i < context.review.runs.size(); ++i) {
        const RunKey& known = context.review.runs[i].key;
        if (!key.runId.empty() && known.runId == key.runId && (key.phase.empty() || known.phase == key.phase))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

NoOps collectNoOps(const PatternContext& context)
{
    NoOps noOps;
    for (const ApplyStats& stats : context.facts.applyStats) {
        if (!stats.isNoOp())
            continue;
        noOps.measured.push_back(&stats);
        for (const int run : runsOf(context, stats.key))
            addOnce(noOps.runs, run);
    }
    for (const char* use : {"pattern.no-op", "pattern.no-op.log"}) {
        for (const ToldLine* statement : context.statements.of(use)) {
            (statement->runs.empty() ? noOps.elsewhere : noOps.told).push_back(statement);
            for (const int run : statement->runs)
                addOnce(noOps.runs, run);
            noOps.otherFormat = noOps.otherFormat || statement->rule->set.contains("format") ||
                                statement->text.find("not a diff") != std::string::npos ||
                                statement->text.find("{\"files\"") != std::string::npos;
        }
    }
    return noOps;
}

void addRows(Finding& finding, const PatternContext& context, const NoOps& noOps)
{
    finding.columns = {Message{"pattern.column.run", {}}, Message{"pattern.column.source", {}},
                       Message{"pattern.column.says", {}}, Message{"pattern.column.first", {}}};
    for (const ApplyStats* stats : noOps.measured) {
        const std::string name = stats->key.runId.empty() ? std::string("–") : toString(stats->key);
        finding.rows.push_back(
            {{plainText(name), Message{"pattern.source.measured", {}},
              Message{"pattern.no-op.stats", {{"mode", stats->mode}}}, plainText(toString(stats->where))},
             stats->where});
    }
    for (const ToldLine* statement : noOps.told) {
        finding.rows.push_back({{plainText(context.labels(statement->runs)), Message{"pattern.source.quoted", {}},
                                 plainText(shortened(statement->text, 240)), plainText(toString(statement->where))},
                                statement->where});
    }
}

/// What the specifications of the phases that changed nothing say; returns how many are known.
std::size_t weighDeliverables(const PatternContext& context, const NoOps& noOps, Hypothesis& lost, Hypothesis& done)
{
    std::size_t known = 0;
    for (const int index : noOps.runs) {
        const Run& run = context.run(index);
        const Deliverables deliverables = deliverablesOf(context.facts, context.review.runs, run, context.workspace);
        const std::string label = context.label(index);
        known += deliverables.asked.empty() ? 0 : 1;
        if (deliverables.allowNoop.value_or(false))
            done.speaksFor.push_back(
                sentence(Message{"pattern.no-op.allowed", {{"run", label}}}, deliverables.specifications));
        if (deliverables.isAllThere())
            done.speaksFor.push_back(
                sentence(Message{"pattern.no-op.all-there",
                                 {{"run", label}, {"count", std::to_string(deliverables.asked.size())}}},
                         deliverables.there));
        if (deliverables.missing.empty())
            continue;
        std::vector<SourceRef> places;
        for (const Deliverables::Shown& shown : deliverables.missing)
            addOnce(places, shown.file.where);
        const Message missing{"pattern.no-op.missing",
                              {{"run", label}, {"count", std::to_string(deliverables.missing.size())}}};
        lost.speaksFor.push_back(sentence(missing, places));
        done.speaksAgainst.push_back(sentence(missing, places));
    }
    return known;
}

std::vector<Hypothesis> hypothesesOf(const PatternContext& context, const NoOps& noOps)
{
    Hypothesis lost;
    lost.text = Message{"pattern.no-op.lost", {}};
    lost.explanation = Message{"pattern.no-op.lost.why", {}};
    Hypothesis empty;
    empty.text = Message{"pattern.no-op.empty-plan", {}};
    empty.explanation = Message{"pattern.no-op.empty-plan.why", {}};
    Hypothesis done;
    done.text = Message{"pattern.no-op.done", {}};
    done.explanation = Message{"pattern.no-op.done.why", {}};
    if (noOps.otherFormat) {
        for (const ToldLine* statement : noOps.told)
            lost.speaksFor.push_back(sentence(Message{"pattern.no-op.other-format", {}}, {statement->where}));
    }
    for (const ToldLine* statement : noOps.elsewhere)
        lost.speaksFor.push_back(quoted(*statement));
    for (const ToldLine* statement : context.statements.of("pattern.no-op.gone"))
        lost.speaksAgainst.push_back(quoted(*statement));
    for (const ApplyStats* stats : noOps.measured) {
        if (stats->planned.value_or(-1) == 0)
            empty.speaksFor.push_back(sentence(Message{"pattern.no-op.planned-none", {}}, {stats->where}));
        else if (stats->planned.value_or(0) > 0)
            lost.speaksFor.push_back(sentence(
                Message{"pattern.no-op.planned", {{"count", std::to_string(*stats->planned)}}}, {stats->where}));
    }
    if (weighDeliverables(context, noOps, lost, done) == 0)
        done.speaksAgainst.push_back(sentence(Message{"pattern.no-op.no-deliverables", {}}));
    lost.likelihood = noOps.otherFormat ? Likelihood::Likely : Likelihood::Possible;
    empty.likelihood = empty.speaksFor.empty() ? Likelihood::Possible : Likelihood::Likely;
    done.likelihood = done.speaksFor.empty()       ? Likelihood::LessLikely
                      : done.speaksAgainst.empty() ? Likelihood::Likely
                                                   : Likelihood::Possible;
    return {std::move(lost), std::move(empty), std::move(done)};
}

} // namespace

std::vector<Finding> findNoOpApply(const PatternContext& context)
{
    const NoOps noOps = collectNoOps(context);
    if (noOps.told.empty() && noOps.measured.empty())
        return {};
    Finding finding = newPattern("pattern.no-op-apply");
    addRuns(finding, context, noOps.runs);
    finding.title = Message{"pattern.no-op.title", {}};
    finding.signature =
        Message{noOps.measured.empty() ? "pattern.no-op.signature.told" : "pattern.no-op.signature.measured",
                {{"told", std::to_string(noOps.told.size())}, {"measured", std::to_string(noOps.measured.size())}}};
    finding.assessment = Message{noOps.measured.empty() ? "pattern.no-op.assessment.told" : "pattern.no-op.assessment",
                                 {{"run", context.labels(noOps.runs)}}};
    finding.recommendation = Message{"pattern.no-op.recommendation", {}};
    finding.confidence = noOps.measured.empty() ? Confidence::Medium : Confidence::High;
    for (const ApplyStats* stats : noOps.measured)
        point(finding, stats->where);
    pointAll(finding, noOps.told);
    for (const int run : noOps.runs) {
        if (static_cast<std::size_t>(run) < context.review.gates.size()) {
            for (const RecordedOutcome& outcome : context.review.gates[static_cast<std::size_t>(run)].recorded)
                point(finding, outcome.where);
        }
    }
    addRows(finding, context, noOps);
    judgeRepetition(finding, context, noOps.runs, "pattern.no-op.repeats", Classification::Systemic,
                    Classification::None);
    finding.hypotheses = hypothesesOf(context, noOps);
    finding.proposedFixes = {Message{"pattern.no-op.fix.stats", {}}, Message{"pattern.no-op.fix.guard", {}},
                             Message{"pattern.no-op.fix.allow", {}}};
    finding.proposedTests = {Message{"pattern.no-op.test", {}}};
    if (noOps.runs.empty()) {
        finding.assessment.id = "pattern.no-op.assessment.no-run";
        return {std::move(finding)};
    }
    const std::string run = context.labels(noOps.runs);
    const bool isSpecified = std::all_of(noOps.runs.begin(), noOps.runs.end(), [&](int index) {
        return !deliverablesOf(context.facts, context.review.runs, context.run(index), context.workspace).asked.empty();
    });
    if (!isSpecified)
        finding.extraEvidence = {Message{"pattern.settle.deliverables", {{"run", run}}}};
    else if (!context.workspace.hasListings())
        finding.extraEvidence = {Message{"pattern.settle.workspace-tree", {{"run", run}}}};
    finding.extraEvidence.push_back(Message{"pattern.settle.apply-log", {{"run", run}}});
    return {std::move(finding)};
}

} // namespace exhibit
