// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markdownreport.h"

#include "models/report/brief/briefreport.h"
#include "models/report/decision/markdowndecision.h"
#include "models/report/markdownsections.h"
#include "models/report/markdowntext.h"
#include "models/report/proof/reportproof.h"
#include "models/report/reportcancel.h"
#include "models/report/sections/reportsections.h"
#include "models/review/decision/decidereview.h"

namespace exhibit {

namespace {

/// HTML and PDF draw the decision and the figures above the text.
bool isDrawn(ReportFormat format)
{
    return format == ReportFormat::Html || format == ReportFormat::Pdf;
}

std::string opening(MarkdownContext& context, const ReportOptions& options, const ReviewDecision& decision,
                    ReportFormat format)
{
    const PackFacts& facts = context.facts();
    std::string text = "# " + context.say("report.title") + ' ' + context.code(facts.name) + "\n\n";
    text += reviewerText(context, options) + decisionHeadline(context, decision, !isDrawn(format)) + "\n\n" +
            markdownDecision(context, decision, fullDecision);
    if (!hasProse(facts) && !hasRuns(facts) && facts.sessions.empty())
        text += '\n' + context.say("report.neither") + '\n';
    return text;
}

std::string fullText(MarkdownContext& context, const ReportOptions& options, const CheckedPointers& checked,
                     ReportFormat format)
{
    const std::vector<const ReportSection*> sections = chosenSections(options);
    std::vector<std::string> ids;
    for (const ReportSection* section : sections)
        ids.emplace_back(section->id);
    const ReviewDecision decision = decideReview(context.snapshot(), options.policy);
    ReportOutline outline = fullOutline(context.snapshot(), decision, ids);
    outline.hasLinks = isDrawn(format);
    context.setOutline(std::move(outline));
    context.setSections(std::move(ids));
    context.setDismissed(options.dismissed);
    std::string text = opening(context, options, decision, format);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        text += sections[i]->write(context, checked);
        tellProgress(i + 1, sections.size());
    }
    return text + markdownProof(context, options, format, checked);
}

} // namespace

std::string reportText(MarkdownContext& context, const ReportOptions& options, const CheckedPointers& checked,
                       ReportFormat format)
{
    return withoutExtraBlankLines(options.scope == ReportScope::Brief ? briefText(context, options, checked, format)
                                                                      : fullText(context, options, checked, format));
}

QByteArray markdownReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                          const ReportOptions& options)
{
    MarkdownContext context(snapshot, messages);
    return QByteArray::fromStdString(reportText(context, options, checked, ReportFormat::Markdown));
}

} // namespace exhibit
