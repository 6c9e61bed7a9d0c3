// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markdownreport.h"

#include "models/report/brief/briefreport.h"
#include "models/report/decision/markdowndecision.h"
#include "models/report/markdownsections.h"
#include "models/report/markdowntext.h"
#include "models/report/proof/reportproof.h"
#include "models/review/decision/decidereview.h"

namespace exhibit {

namespace {

constexpr DecisionLimits fullDecision{20, 20, 3};

std::string opening(MarkdownContext& context, const ReviewDecision& decision)
{
    const PackFacts& facts = context.facts();
    std::string text = "# " + context.say("report.title") + ' ' + context.code(facts.name) + "\n\n";
    text += decisionHeadline(context, decision) + "\n\n" + markdownDecision(context, decision, fullDecision);
    if (!hasProse(facts) && !hasRuns(facts))
        text += '\n' + context.say("report.neither") + '\n';
    return text;
}

/// How far somebody has looked.
std::string progress(MarkdownContext& context)
{
    std::string text;
    const ReviewTotals& totals = context.review().totals;
    if (totals.toReview() > 0)
        text += bullet(context.say("report.to-review", {{"total", std::to_string(totals.toReview())},
                                                        {"claims", std::to_string(totals.claimsToReview)},
                                                        {"patterns", std::to_string(totals.patternsToReview)}}));
    if (!context.snapshot().decisions)
        return text;
    const DecisionCounts counts = countDecisions(context.snapshot());
    return text + bullet(context.say("report.decided", {{"accepted", std::to_string(counts.accepted)},
                                                        {"dismissed", std::to_string(counts.dismissed)},
                                                        {"needs", std::to_string(counts.needsEvidence)},
                                                        {"undecided", std::to_string(counts.undecided())}}));
}

std::string fullText(MarkdownContext& context, const ReportOptions& options,
                     const std::vector<PointerFailure>& failures, ReportFormat format)
{
    std::string text = opening(context, decideReview(context.snapshot(), options.policy));
    text += markdownNextSteps(context);
    text += markdownMismatches(context);
    text += markdownNotices(context);
    text += markdownPatterns(context);
    text += markdownRuns(context);
    text += markdownFailingSets(context);
    text += markdownSignatures(context);
    text += markdownGates(context);
    text += markdownSessions(context);
    text += markdownTelemetry(context);
    text += markdownCommits(context);
    text += markdownSystemic(context);
    text += markdownMissing(context);
    text += markdownEvidence(context) + '\n' + progress(context);
    text += markdownSupported(context);
    text += markdownProblems(context, failures);
    text += markdownAppendix(context);
    return text + markdownProof(context, options, format, failures);
}

} // namespace

std::string reportText(MarkdownContext& context, const ReportOptions& options,
                       const std::vector<PointerFailure>& failures, ReportFormat format)
{
    return withoutExtraBlankLines(options.scope == ReportScope::Brief ? briefText(context, options, failures, format)
                                                                      : fullText(context, options, failures, format));
}

QByteArray markdownReport(const PackSnapshot& snapshot, const Messages& messages,
                          const std::vector<PointerFailure>& failures, const ReportOptions& options)
{
    MarkdownContext context(snapshot, messages);
    return QByteArray::fromStdString(reportText(context, options, failures, ReportFormat::Markdown));
}

} // namespace exhibit
