// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markdownsections.h"

#include "models/review/findings.h"

#include <array>

namespace exhibit {

namespace {

const char* verdictMessage(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Contradicted:
        return "verdict.contradicted";
    case Verdict::TooBroad:
        return "verdict.too-broad";
    case Verdict::ScopeMismatch:
        return "verdict.scope-mismatch";
    case Verdict::Stale:
        return "verdict.stale";
    case Verdict::Unsupported:
        return "verdict.unsupported";
    case Verdict::Supported:
        return "verdict.supported";
    case Verdict::NotCheckable:
        break;
    }
    return "verdict.not-checkable";
}

const char* confidenceMessage(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return "confidence.high";
    case Confidence::Medium:
        return "confidence.medium";
    case Confidence::Low:
        break;
    }
    return "confidence.low";
}

std::string labelled(MarkdownContext& context, const char* label, const Message& message)
{
    return message.isEmpty() ? std::string() : "**" + context.say(label) + "** " + context.say(message) + "\n\n";
}

std::string mismatchText(MarkdownContext& context, const JudgedClaim& judged, int number)
{
    const std::string title = judged.title.isEmpty() ? context.code(judged.claim.text) : context.say(judged.title);
    std::string text = heading(3, 'A' + std::to_string(number) + ". " + title);
    text += "**" + context.say("report.verdict") + "** " + context.say(verdictMessage(judged.verdict)) + " (" +
            context.say(confidenceMessage(judged.confidence)) + ")\n\n";
    text += "**" + context.say("report.claim") + "** " + context.place(judged.claim.where);
    if (!judged.claim.heading.empty())
        text += " (" + context.say("report.under-heading") + ' ' + context.code(judged.claim.heading) + ')';
    text += "\n\n> " + context.code(judged.claim.where.quote.empty() ? judged.claim.text : judged.claim.where.quote) +
            "\n\n";
    for (const SourceRef& ref : judged.alsoAt)
        text += bullet(context.say("report.also-at") + ' ' + context.place(ref));
    text += judged.alsoAt.empty() ? "" : "\n";
    if (!judged.evidence.empty()) {
        text += "**" + context.say("report.evidence") + "**\n\n";
        for (const SourceRef& ref : judged.evidence)
            text += bullet(context.quoted(ref));
        text += '\n';
    }
    text += labelled(context, "report.assessment", judged.reason);
    text += labelled(context, "report.recommendation", judged.recommendation);
    if (!judged.wouldSettle.empty()) {
        text += "**" + context.say("report.would-settle") + "**\n\n";
        for (const Message& message : judged.wouldSettle)
            text += bullet(context.say(message));
        text += '\n';
    }
    if (!judged.proposedDiff.empty())
        text += "**" + context.say("report.proposed-edit") + "**\n\n" + context.codeLines(judged.proposedDiff, "diff");
    else if (!judged.proposedText.empty())
        text += "**" + context.say("report.proposed-edit") + "**\n\n" + context.codeLines(judged.proposedText, "text");
    return text;
}

/// Unproven figures, states and paths run into thousands: they are counted, not listed. What is said of tests is listed
/// always.
bool isListed(const JudgedClaim& claim)
{
    const ClaimClass kind = claim.claim.claimClass;
    if (kind == ClaimClass::Test)
        return true;
    return claim.verdict == Verdict::Supported && kind != ClaimClass::Path && kind != ClaimClass::Line;
}

std::string otherClaims(MarkdownContext& context, Verdict verdict)
{
    std::string list;
    int listed = 0;
    int folded = 0;
    for (const JudgedClaim& claim : context.review().claims) {
        if (claim.verdict != verdict)
            continue;
        if (!isListed(claim)) {
            ++folded;
            continue;
        }
        ++listed;
        std::string line = context.place(claim.claim.where) + ": " + context.code(cutQuote(claim.claim.text));
        if (verdict != Verdict::Supported && !claim.reason.isEmpty())
            line += " \u2013 " + context.say(claim.reason);
        for (const SourceRef& ref : claim.evidence)
            line += (&ref == claim.evidence.data() ? " \u2190 " : ", ") + context.place(ref);
        list += bullet(line);
    }
    if (listed + folded == 0)
        return {};
    std::string text = heading(4, context.say(verdictMessage(verdict)) + ": " + std::to_string(listed + folded));
    text += list;
    if (folded > 0)
        text += bullet(context.say("report.folded-claims", {{"count", std::to_string(folded)}}));
    return text;
}

} // namespace

std::string markdownMismatches(MarkdownContext& context)
{
    std::string text = heading(2, "A) " + context.say("report.heading.mismatches"));
    const auto& claims = context.review().claims;
    if (!hasProse(context.facts()))
        return text + context.say("report.no-prose") + '\n';
    if (claims.empty())
        return text + context.say("report.no-claims") + '\n';
    int number = 0;
    std::string mismatches;
    for (const JudgedClaim& claim : claims) {
        if (isMismatch(claim.verdict))
            mismatches += mismatchText(context, claim, ++number);
    }
    text += context.say(number == 0 ? "report.claims.none-wrong" : "report.claims.checked",
                        {{"claims", std::to_string(claims.size())}, {"mismatches", std::to_string(number)}}) +
            '\n';
    text += mismatches;
    std::string others;
    for (const Verdict verdict : std::array{Verdict::Unsupported, Verdict::NotCheckable, Verdict::Supported})
        others += otherClaims(context, verdict);
    if (!others.empty())
        text += heading(3, context.say("report.heading.other-claims")) + others;
    return text;
}

} // namespace exhibit
