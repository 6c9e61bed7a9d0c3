// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/counted.h"
#include "models/review/patterns/rulelist.h"
#include "models/review/runs/witnesses.h"

namespace exhibit {

std::vector<Finding> findSourceDisagreements(const PatternContext& context)
{
    std::vector<int> runs;
    Finding finding = newPattern("pattern.sources-disagree");
    for (std::size_t i = 0; i < context.review.runs.size(); ++i) {
        if (context.review.runs[i].witnessesAgree)
            continue;
        const std::vector<Disagreement> differences = findDisagreements(context.facts, context.review.runs[i]);
        const auto index = static_cast<int>(i);
        for (const Disagreement& difference : differences) {
            addOnce(runs, index);
            point(finding, difference.firstAt);
            point(finding, difference.secondAt);
            finding.rows.push_back(
                {{plainText(context.label(index)), plainText(difference.what),
                  plainText(std::to_string(difference.first)), plainText(std::to_string(difference.second)),
                  plainText(toString(difference.firstAt))},
                 difference.firstAt});
        }
    }
    // A single run has its own finding already; a pattern it is only where it repeats.
    if (runs.size() < 2)
        return {};
    addRuns(finding, context, runs);
    finding.title = Message{"pattern.sources.title", {{"count", std::to_string(runs.size())}}};
    finding.signature = counted(static_cast<std::int64_t>(finding.rows.size()), "pattern.sources.signature.one",
                                "pattern.sources.signature.many");
    finding.assessment = Message{"pattern.sources.assessment", {{"names", context.labels(runs)}}};
    finding.recommendation = Message{"pattern.sources.recommendation", {}};
    finding.confidence = Confidence::High;
    finding.columns = {Message{"pattern.column.run", {}}, Message{"pattern.sources.column.what", {}},
                       Message{"pattern.sources.column.one", {}}, Message{"pattern.sources.column.other", {}},
                       Message{"pattern.column.first", {}}};
    judgeRepetition(finding, context, runs, "pattern.sources.repeats", Classification::Systemic, Classification::None);
    finding.proposedFixes = {Message{"pattern.sources.fix", {}}};
    finding.extraEvidence = {Message{"pattern.settle.original-reports", {{"run", context.labels(runs)}}}};
    return {std::move(finding)};
}

} // namespace exhibit
