// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markdownreport.h"

#include "models/report/brief/briefreport.h"
#include "models/report/decision/markdowndecision.h"
#include "models/report/markdownsections.h"
#include "models/report/markdowntext.h"
#include "models/report/proof/reportproof.h"
#include "models/report/sections/reportsections.h"
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

std::string fullText(MarkdownContext& context, const ReportOptions& options,
                     const std::vector<PointerFailure>& failures, ReportFormat format)
{
    std::string text = opening(context, decideReview(context.snapshot(), options.policy));
    for (const ReportSection* section : chosenSections(options))
        text += section->write(context, failures);
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
