// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/decisionparts.h"
#include "models/report/markdownsections.h"
#include "models/report/markdowntext.h"

#include <algorithm>

namespace exhibit {

namespace {

const char* classificationMessage(Classification classification)
{
    switch (classification) {
    case Classification::Systemic:
        return "report.classification.systemic";
    case Classification::RealGate:
        return "report.classification.real-gate";
    case Classification::Policy:
        return "report.classification.policy";
    case Classification::Documentation:
        return "report.classification.documentation";
    case Classification::Fixed:
        return "report.classification.fixed";
    case Classification::None:
        break;
    }
    return "report.classification.none";
}

const char* likelihoodMessage(Likelihood likelihood)
{
    switch (likelihood) {
    case Likelihood::Likely:
        return "report.likelihood.likely";
    case Likelihood::LessLikely:
        return "report.likelihood.less-likely";
    case Likelihood::Possible:
        break;
    }
    return "report.likelihood.possible";
}

std::string paragraph(MarkdownContext& context, const char* label, const std::string& text)
{
    return text.empty() ? text : "**" + context.say(label) + "** " + text + "\n\n";
}

std::string sentence(MarkdownContext& context, const Message& message)
{
    return message.isEmpty() ? std::string() : context.say(message);
}

std::string listed(MarkdownContext& context, const char* label, const std::vector<Message>& messages)
{
    std::string list;
    for (const Message& message : messages)
        list += message.isEmpty() ? std::string() : bullet(context.say(message));
    return list.empty() ? list : "**" + context.say(label) + "**\n\n" + list + '\n';
}

std::string bearing(MarkdownContext& context, const char* label, const std::vector<EvidenceStatement>& statements)
{
    std::string text;
    for (const EvidenceStatement& statement : statements) {
        const std::string places = placesText(context, statement.pointers);
        text += "  " + bullet(context.say(label) + ' ' + context.say(statement.text) +
                              (places.empty() ? places : " (" + places + ')'));
    }
    return text;
}

std::string hypotheses(MarkdownContext& context, const Finding& finding)
{
    std::string text;
    for (const Hypothesis& hypothesis : finding.hypotheses) {
        std::string line =
            "**" + context.say(hypothesis.text) + "** (" + context.say(likelihoodMessage(hypothesis.likelihood)) + ')';
        if (!hypothesis.explanation.isEmpty())
            line += ' ' + context.say(hypothesis.explanation);
        text += bullet(line) + bearing(context, "report.speaks-for", hypothesis.speaksFor) +
                bearing(context, "report.speaks-against", hypothesis.speaksAgainst);
    }
    return text.empty() ? text : "**" + context.say("report.hypotheses") + "**\n\n" + text + '\n';
}

/// The finding's own table; a last column leads to the evidence of each row.
std::string ownTable(MarkdownContext& context, const Finding& finding)
{
    if (finding.rows.empty())
        return {};
    std::vector<std::string> head;
    for (const Message& column : finding.columns)
        head.push_back(context.say(column));
    head.emplace_back("pointer");
    std::vector<std::vector<std::string>> rows;
    for (const FindingRow& row : finding.rows) {
        std::vector<std::string> cells;
        for (const Message& cell : row.cells)
            cells.push_back(context.say(cell));
        cells.resize(finding.columns.size());
        cells.push_back(context.place(row.where, true));
        rows.push_back(std::move(cells));
    }
    return markdownTable(head, rows) + '\n';
}

std::string patternText(MarkdownContext& context, const Finding& finding, int number)
{
    std::string text = heading(4, context.say("report.heading.pattern", {{"number", std::to_string(number)}}) + ' ' +
                                      context.say(finding.title));
    text += decisionText(context, placedDecision(context.snapshot(), finding));
    text += paragraph(context, "report.classification",
                      context.say(classificationMessage(finding.classification)) + " (" +
                          context.say("confidence." + std::string(confidenceName(finding.confidence))) + ')');
    text += paragraph(context, "report.runs", context.labels(finding.runs));
    text += paragraph(context, "report.fixed-in", context.labels(finding.fixedIn));
    text += paragraph(context, "report.recognised-by", sentence(context, finding.signature));
    text += paragraph(context, "report.repeats", sentence(context, finding.repeats));
    text += paragraph(context, "report.assessment", sentence(context, finding.assessment));
    text += ownTable(context, finding);
    if (!finding.pointers.empty()) {
        text += "**" + context.say("report.evidence") + "**\n\n";
        for (const SourceRef& ref : finding.pointers)
            text += bullet(context.quoted(ref));
        text += '\n';
    }
    text += hypotheses(context, finding);
    text += paragraph(context, "report.recommendation", sentence(context, finding.recommendation));
    text += listed(context, "report.proposed-fix", finding.proposedFixes);
    text += listed(context, "report.proposed-tests", finding.proposedTests);
    return text + listed(context, "report.extra-evidence", finding.extraEvidence);
}

bool isDismissed(MarkdownContext& context, const Finding& finding)
{
    return placedDecision(context.snapshot(), finding).decision.state == DecisionState::Dismissed;
}

} // namespace

bool isPattern(const Finding& finding)
{
    return finding.kind == FindingKind::Pattern || !finding.hypotheses.empty();
}

std::string placesText(MarkdownContext& context, const std::vector<SourceRef>& refs, bool inTable)
{
    std::string text;
    for (const SourceRef& ref : refs)
        text += (text.empty() ? "" : ", ") + context.place(ref, inTable);
    return text;
}

std::string markdownPatterns(MarkdownContext& context)
{
    std::string patterns;
    std::string dismissed;
    int number = 0;
    int dismissedCount = 0;
    for (const Finding& finding : context.review().findings) {
        if (finding.kind == FindingKind::Mismatch)
            continue;
        if (isDismissed(context, finding)) {
            ++dismissedCount;
            dismissed +=
                dismissedLine(context, context.say(finding.title), placedDecision(context.snapshot(), finding));
        } else if (isPattern(finding)) {
            patterns += patternText(context, finding, ++number);
        }
    }
    if (!patterns.empty())
        patterns.insert(0, heading(3, context.say("report.heading.patterns")));
    if (!dismissed.empty())
        patterns += heading(3, context.say("report.heading.dismissed", {{"count", std::to_string(dismissedCount)}})) +
                    dismissed;
    return patterns;
}

std::string markdownSystemic(MarkdownContext& context)
{
    if (!hasRuns(context.facts()) && context.review().findings.empty())
        return {};
    std::vector<std::vector<std::string>> rows;
    for (const Finding& finding : context.review().findings) {
        if (finding.kind == FindingKind::Mismatch || isDismissed(context, finding))
            continue;
        rows.push_back(
            {context.say(finding.title), context.say(classificationMessage(finding.classification)),
             context.labels(finding.runs),
             finding.repeats.isEmpty() ? std::string("\u2013") : context.say(finding.repeats),
             placesText(context,
                        {finding.pointers.begin(),
                         finding.pointers.begin() + std::min<std::ptrdiff_t>(3, std::ssize(finding.pointers))},
                        true)});
    }
    std::string text = heading(2, "C) " + context.say("report.heading.systemic"));
    if (rows.empty())
        return text + context.say("report.systemic.none") + '\n';
    return text + context.say("report.systemic.intro") + "\n\n" +
           markdownTable({"finding", "classification", "runs", "repeats", "pointers"}, rows);
}

std::string markdownNextSteps(MarkdownContext& context)
{
    if (context.review().nextSteps.empty())
        return {};
    std::string text =
        heading(2, "D) " + context.say("report.heading.next-steps")) + context.say("report.next-steps.intro") + "\n\n";
    int number = 0;
    for (const NextStep& step : context.review().nextSteps) {
        text += std::to_string(++number) + ". " + context.say(step.text) + '\n';
        if (!step.why.isEmpty())
            text += "   " + bullet(context.say("report.why") + ' ' + context.say(step.why));
        for (const Message& evidence : step.extraEvidence)
            text += "   " + bullet(context.say("report.extra-evidence") + ' ' + context.say(evidence));
        if (const std::string places = placesText(context, step.pointers); !places.empty())
            text += "   " + bullet(places);
    }
    return text;
}

} // namespace exhibit
