// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/patterns/patterns.h"

#include "models/review/patterns/rulelist.h"

#include <algorithm>
#include <iterator>

namespace exhibit {

namespace {

/// Only what a place of the pack speaks for is likely.
void requireEvidence(Finding& finding)
{
    for (Hypothesis& hypothesis : finding.hypotheses) {
        const bool hasPlace =
            std::any_of(hypothesis.speaksFor.begin(), hypothesis.speaksFor.end(),
                        [](const EvidenceStatement& statement) { return !statement.pointers.empty(); });
        if (!hasPlace)
            hypothesis.likelihood = std::min(hypothesis.likelihood, Likelihood::Possible);
    }
}

} // namespace

std::vector<Finding> buildPatterns(const PackFacts& facts, const Review& review, const ToldLines& statements,
                                   const Rules* rules)
{
    std::vector<const Run*> executed;
    bool needsCoverage = false;
    for (const Run& run : review.runs) {
        if (run.executed)
            executed.push_back(&run);
        needsCoverage = needsCoverage || !run.collectionErrors.empty();
    }
    const Workspace workspace(facts);
    const PatternContext context{
        facts, review,   statements, needsCoverage ? coverageOf(facts, executed).rows : std::vector<CoverageRow>{},
        rules, workspace};
    std::vector<Finding> all;
    for (const auto rule :
         {findImportFailures, findBrokenFixes, findCompletedRed, findNoOpApply, findTruncation, findEnvironmentFailures,
          findRepeatedFailures, findRetryLoops, findSourceDisagreements, findOddTelemetry, findFixesByCommits}) {
        std::vector<Finding> found = rule(context);
        for (Finding& finding : found)
            requireEvidence(finding);
        std::move(found.begin(), found.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace exhibit
