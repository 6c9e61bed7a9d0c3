// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/decision/markdowndecision.h"

#include "models/domain/workdecision.h"
#include "models/report/decision/decisiontexts.h"
#include "models/report/markdownsections.h"

#include <algorithm>
#include <iterator>

namespace exhibit {

namespace {

std::string namesList(MarkdownContext& context, const DecisionReason& reason)
{
    if (reason.names.empty())
        return {};
    std::string list;
    for (const std::string& name : reason.names)
        context.append(list, context.code(name));
    if (reason.namesLeft > 0)
        list += ' ' + context.say("decision.names.more", {{"count", std::to_string(reason.namesLeft)}});
    return ' ' + context.say(namesMessage(reason)) + ' ' + list + context.marks().stop;
}

/// Of so many reasons a list tells the first: a line that only counts is as long as the one that it would stand for.
std::size_t told(std::size_t all, std::size_t most)
{
    return all == most + 1 ? all : std::min(all, most);
}

std::string changeText(MarkdownContext& context, const DecisionReason& reason, std::size_t place, bool inWords)
{
    if (reason.change.isEmpty())
        return {};
    const ReportOutline& outline = context.outline();
    const std::size_t number = outline.stepFor(place);
    // Steps for documents name them only: what to write instead stands with each statement.
    const bool saysIt = number > 0 && (!outline.steps[number - 1].step.text.id.starts_with("next.") ||
                                       !outline.of(reason.findings).empty());
    const std::string label = ' ' + context.say("decision.change") + ' ';
    if (!saysIt)
        return label + (inWords && number > 0 ? context.step(number) + context.marks().colon : std::string()) +
               context.say(reason.change);
    const std::string step = inWords ? context.stepInWords(number) : context.step(number);
    return label + step + (step.ends_with("\u2026") ? std::string() : context.marks().stop);
}

/// One of a list with numbers, by which steps name it.
std::string reasonLine(MarkdownContext& context, const DecisionReason& reason, std::size_t place,
                       const DecisionLimits& limits)
{
    const std::string number = std::to_string(place + 1);
    std::string line =
        "**" + context.mark(context.words(reasonText(context.messages(), reason).toStdString()), "reason" + number) +
        "**";
    if (!reason.pointers.empty())
        line += context.inBrackets(placesText(context, reason.pointers, false, limits.places)) + context.marks().stop;
    line += namesList(context, reason);
    line += changeText(context, reason, place, limits.stepsInWords);
    if (const std::string more = context.seeText(reason.findings, true); !more.empty())
        line += ' ' + more + context.marks().stop;
    return number + ". " + line + '\n';
}

std::string reasonList(MarkdownContext& context, const char* label, const std::vector<DecisionReason>& reasons,
                       std::size_t first, std::size_t most, const DecisionLimits& limits)
{
    if (reasons.empty())
        return {};
    std::string text = context.say(label) + "\n\n";
    const std::size_t shown = told(reasons.size(), most);
    for (std::size_t i = 0; i < shown; ++i)
        text += reasonLine(context, reasons[i], first + i, limits);
    if (shown < reasons.size())
        text += '\n' + context.say("decision.more", {{"count", std::to_string(reasons.size() - shown)}}) + '\n';
    return text + '\n';
}

} // namespace

std::string decisionHeadline(MarkdownContext& context, const ReviewDecision& decision, bool saysResult)
{
    std::string text;
    if (saysResult && !decision.policy.empty())
        text += "**" + context.say(decisionMessage(decision.result)) + context.marks().stop + "** ";
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
    std::string text = context.say("decision.by", {{"name", decision.name}});
    text += decision.reasons.empty() ? "\n\n" : " ";
    text += reasonList(context, "decision.blocks", decision.reasons, 0, limits.reasons, limits);
    if (decision.result == DecisionResult::CannotBeDecided)
        text += context.say("decision.cannot.why") + ' ' + context.say("decision.cannot.change") + "\n\n";
    if (decision.result == DecisionResult::Accept)
        text += context.say("decision.nothing") + "\n\n";
    text += reasonList(context, decision.reasons.empty() ? "decision.conditions" : "decision.conditions.besides",
                       decision.conditions, decision.reasons.size(), limits.conditions, limits);
    // What executors would have gone on with is the matter of the section about completion, which a brief lacks.
    const QString passing = passingText(context.messages(), decision, !limits.stepsInWords);
    return passing.isEmpty() ? text : text + context.words(passing.toStdString()) + '\n';
}

std::vector<const DecisionReason*> toldReasons(const ReviewDecision& decision, const DecisionLimits& limits)
{
    std::vector<const DecisionReason*> reasons;
    for (std::size_t i = 0; i < told(decision.reasons.size(), limits.reasons); ++i)
        reasons.push_back(&decision.reasons[i]);
    for (std::size_t i = 0; i < told(decision.conditions.size(), limits.conditions); ++i)
        reasons.push_back(&decision.conditions[i]);
    return reasons;
}

std::string answeredText(MarkdownContext& context, const OrderedStep& step, const DecisionLimits& limits)
{
    const ReviewDecision& decision = context.outline().decision;
    const std::size_t blocking = decision.reasons.size();
    std::vector<std::size_t> places;
    std::copy_if(step.answers.begin(), step.answers.end(), std::back_inserter(places), [&](std::size_t place) {
        return place < blocking ? place < told(blocking, limits.reasons)
                                : place - blocking < told(decision.conditions.size(), limits.conditions);
    });
    if (places.empty())
        return {};
    std::sort(places.begin(), places.end());
    std::string text = context.say(places.size() == 1 ? "report.answers.one" : "report.answers.many");
    for (const std::size_t place : places) {
        const std::string number = std::to_string(place + 1);
        text += (place == places.front() ? " " : context.marks().comma) + context.link(number, "reason" + number);
    }
    return text;
}

std::string reviewerText(MarkdownContext& context, const ReportOptions& options)
{
    return options.reviewer.empty() ? std::string()
                                    : context.say("report.reviewer") + ' ' + context.words(options.reviewer) + "\n\n";
}

} // namespace exhibit
