// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/decisionparts.h"
#include "models/report/markdownsections.h"
#include "models/review/findings.h"

#include <algorithm>
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

std::string titleOf(MarkdownContext& context, const JudgedClaim& judged)
{
    return judged.title.isEmpty() ? context.code(judged.claim.text) : context.say(judged.title);
}

std::string settlesText(MarkdownContext& context, const JudgedClaim& judged)
{
    if (judged.wouldSettle.empty())
        return {};
    std::string text = "**" + context.say("report.would-settle") + "**\n\n";
    for (const Message& message : judged.wouldSettle)
        text += bullet(context.say(message));
    return text + '\n';
}

/// The reviewer's own lines stand in for the proposed ones.
std::string proposalText(MarkdownContext& context, const JudgedClaim& judged)
{
    const std::string& edited = placedDecision(context.snapshot(), judged.id).decision.editedText;
    const std::string diff = edited.empty() ? judged.proposedDiff : editedDiff(judged.proposedDiff, edited);
    const std::string& lines = edited.empty() ? judged.proposedText : edited;
    if (diff.empty() && lines.empty())
        return {};
    const char* label = edited.empty() ? "report.proposed-edit" : "report.proposed-edit.reviewer";
    return "**" + context.say(label) + "**\n\n" +
           (diff.empty() ? context.codeLines(lines, "text") : context.codeLines(diff, "diff"));
}

std::string mismatchText(MarkdownContext& context, const JudgedClaim& judged, int number)
{
    std::string text = heading(3, 'A' + std::to_string(number) + ". " + titleOf(context, judged));
    text += decisionText(context, placedDecision(context.snapshot(), judged.id));
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
    return text + settlesText(context, judged) + proposalText(context, judged);
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

std::string otherClaims(MarkdownContext& context, Verdict verdict, int level)
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
        list += bullet(line + decisionWords(context, placedDecision(context.snapshot(), claim.id)));
    }
    if (listed + folded == 0)
        return {};
    const char* title = verdict == Verdict::Supported ? "report.heading.supported" : verdictMessage(verdict);
    std::string text = heading(level, context.say(title) + ": " + std::to_string(listed + folded));
    text += list;
    if (folded > 0)
        text += bullet(context.say("report.folded-claims", {{"count", std::to_string(folded)}}));
    return text;
}

bool isSupported(const JudgedClaim& claim)
{
    return claim.verdict == Verdict::Supported;
}

std::string waitingText(MarkdownContext& context, const JudgedClaim& judged, const PlacedDecision& placed)
{
    std::string text = bullet("**" + titleOf(context, judged) + "** " + context.quoted(judged.claim.where) + " (" +
                              context.say(verdictMessage(judged.verdict)) + ", " +
                              context.say(confidenceMessage(judged.confidence)) + ')');
    if (!judged.reason.isEmpty())
        text += "  " + bullet(context.say(judged.reason));
    for (const Message& message : judged.wouldSettle)
        text += "  " + bullet(context.say("report.would-settle") + ' ' + context.say(message));
    if (!placed.decision.note.empty())
        text += "  " + bullet(context.say("report.note") + ' ' + context.words(placed.decision.note));
    return text;
}

/// The mismatches by what was decided; undecided ones stand with the accepted.
struct Mismatches
{
    int count = 0, waitingCount = 0, dismissedCount = 0;
    std::string open, waiting, dismissed;
};

Mismatches mismatchLists(MarkdownContext& context)
{
    Mismatches lists;
    int number = 0;
    for (const JudgedClaim& claim : context.review().claims) {
        if (!isMismatch(claim.verdict))
            continue;
        ++lists.count;
        const PlacedDecision& placed = placedDecision(context.snapshot(), claim.id);
        if (placed.decision.state == DecisionState::Dismissed) {
            ++lists.dismissedCount;
            lists.dismissed +=
                dismissedLine(context, titleOf(context, claim) + " (" + context.place(claim.claim.where) + ')', placed);
        } else if (placed.decision.state == DecisionState::NeedsEvidence) {
            ++lists.waitingCount;
            lists.waiting += waitingText(context, claim, placed);
        } else {
            lists.open += mismatchText(context, claim, ++number);
        }
    }
    return lists;
}

std::string underHeading(MarkdownContext& context, const char* title, const std::string& list, int count)
{
    return list.empty() ? list : heading(3, context.say(title, {{"count", std::to_string(count)}})) + list;
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
    const Mismatches mismatches = mismatchLists(context);
    text += context.say(mismatches.count == 0 ? "report.claims.none-wrong" : "report.claims.checked",
                        {{"claims", std::to_string(claims.size())}, {"mismatches", std::to_string(mismatches.count)}}) +
            '\n';
    text += mismatches.open;
    text += underHeading(context, "report.heading.needs-evidence", mismatches.waiting, mismatches.waitingCount);
    text += underHeading(context, "report.heading.dismissed", mismatches.dismissed, mismatches.dismissedCount);
    std::string others;
    for (const Verdict verdict : std::array{Verdict::Unsupported, Verdict::NotCheckable})
        others += otherClaims(context, verdict, 4);
    const auto supported = std::count_if(claims.begin(), claims.end(), isSupported);
    if (supported > 0)
        others += '\n' +
                  context.say(supported == 1 ? "report.supported.count.one" : "report.supported.count.many",
                              {{"count", std::to_string(supported)}}) +
                  '\n';
    if (!others.empty())
        text += heading(3, context.say("report.heading.other-claims")) + others;
    return text + markdownUnplaced(context);
}

std::string markdownSupported(MarkdownContext& context)
{
    return otherClaims(context, Verdict::Supported, 2);
}

} // namespace exhibit
