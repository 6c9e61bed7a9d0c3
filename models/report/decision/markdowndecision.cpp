// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/decision/markdowndecision.h"

#include "models/domain/workdecision.h"
#include "models/report/decision/decisiontexts.h"
#include "models/report/markdownsections.h"

namespace exhibit {

namespace {

std::string namesText(MarkdownContext& context, const DecisionReason& reason)
{
    if (reason.names.empty())
        return {};
    std::string list;
    for (const std::string& name : reason.names)
        list += (list.empty() ? "" : ", ") + context.code(name);
    if (reason.namesLeft > 0)
        list += ' ' + context.say("decision.names.more", {{"count", std::to_string(reason.namesLeft)}});
    return ' ' +
           context.say(reason.concern == "run.collection-failed" ? "decision.names.missing" : "decision.names.tests") +
           ' ' + list + '.';
}

std::string reasonLine(MarkdownContext& context, const DecisionReason& reason, std::size_t pointers)
{
    std::string line = "**" + context.words(reasonText(context.messages(), reason).toStdString()) + "**";
    if (!reason.pointers.empty())
        line += " (" + placesText(context, reason.pointers, false, pointers) + ").";
    line += namesText(context, reason);
    if (!reason.change.isEmpty())
        line += ' ' + context.say("decision.change") + ' ' + context.say(reason.change);
    return bullet(line);
}

std::string reasonList(MarkdownContext& context, const char* label, const std::vector<DecisionReason>& reasons,
                       std::size_t most, std::size_t pointers)
{
    if (reasons.empty())
        return {};
    std::string text = context.say(label) + "\n\n";
    for (std::size_t i = 0; i < reasons.size() && i < most; ++i)
        text += reasonLine(context, reasons[i], pointers);
    // A line that only counts is as long as the one reason that it would stand for.
    if (reasons.size() == most + 1)
        text += reasonLine(context, reasons[most], pointers);
    else if (reasons.size() > most)
        text += bullet(context.say("decision.more", {{"count", std::to_string(reasons.size() - most)}}));
    return text + '\n';
}

} // namespace

std::string decisionHeadline(MarkdownContext& context, const ReviewDecision& decision)
{
    std::string text;
    if (!decision.policy.empty())
        text += "**" + context.say(decisionMessage(decision.result)) + ".** ";
    text +=
        "**" + context.say(context.review().headline.headline) + "** " + context.say(context.review().headline.detail);
    const Decision& own = workDecision(context.snapshot().decisions.get());
    if (own.state == DecisionState::Undecided)
        return text;
    text += "\n\n**" + context.say(workDecisionMessage(own.state)) + "**";
    return own.reason.empty() ? text : text + ' ' + context.words(own.reason);
}

std::string markdownDecision(MarkdownContext& context, const ReviewDecision& decision, const DecisionLimits& limits)
{
    if (decision.policy.empty())
        return {};
    std::string text = context.say("decision.by", {{"name", decision.name}}) + "\n\n";
    text += reasonList(context, "decision.blocks", decision.reasons, limits.reasons, limits.places);
    if (decision.result == DecisionResult::CannotBeDecided)
        text += context.say("decision.cannot.why") + ' ' + context.say("decision.cannot.change") + "\n\n";
    if (decision.result == DecisionResult::Accept)
        text += context.say("decision.nothing") + "\n\n";
    text += reasonList(context, decision.reasons.empty() ? "decision.conditions" : "decision.conditions.besides",
                       decision.conditions, limits.conditions, limits.places);
    const QString passing = passingText(context.messages(), decision);
    return passing.isEmpty() ? text : text + context.words(passing.toStdString()) + '\n';
}

std::string reviewerText(MarkdownContext& context, const ReportOptions& options)
{
    return options.reviewer.empty() ? std::string()
                                    : context.say("report.reviewer") + ' ' + context.words(options.reviewer) + "\n\n";
}

} // namespace exhibit
