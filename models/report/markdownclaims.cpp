// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markdownsections.h"
#include "models/report/placeddecision.h"
#include "models/review/findings/findings.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace exhibit {

namespace {

constexpr int mostListed = 100; ///< of one verdict; what was decided is listed always

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

/// What is told already, by the number under which it stands.
struct Told
{
    std::map<std::string, int> byEvidence;  ///< the same list of places
    std::map<std::string, int> byStatement; ///< the check and the place of the claim
};

std::string evidenceKey(const JudgedClaim& judged)
{
    std::string key;
    for (const SourceRef& ref : judged.evidence)
        key += toString(ref) + '\n';
    return key;
}

/// The number of the mismatch whose other side this one is: two statements that contradict each other.
int otherSide(const Told& told, const JudgedClaim& judged)
{
    if (judged.evidence.size() != 1)
        return 0;
    const auto found = told.byStatement.find(judged.reason.id + ' ' + toString(judged.evidence.front()));
    return found != told.byStatement.end() ? found->second : 0;
}

/// Why it is wrong and what to do about it.
std::string groundsText(MarkdownContext& context, const JudgedClaim& judged, const Told& told)
{
    if (const int other = otherSide(told, judged); other > 0)
        return context.say("report.other-side", {{"number", std::to_string(other)}}) + "\n\n";
    std::string text;
    const auto same = told.byEvidence.find(evidenceKey(judged));
    if (judged.evidence.size() > 1 && same != told.byEvidence.end())
        text += "**" + context.say("report.evidence") + "** " +
                context.say("report.evidence.as-in", {{"number", std::to_string(same->second)}}) + "\n\n";
    else if (!judged.evidence.empty())
        text += "**" + context.say("report.evidence") + "**\n\n" + evidenceList(context, judged.evidence) + '\n';
    text += labelled(context, "report.assessment", judged.reason);
    return text + labelled(context, "report.recommendation", judged.recommendation);
}

/// How often the rule was right before, which is what its confidence rests on.
std::string precisionText(MarkdownContext& context, const JudgedClaim& judged)
{
    if (!judged.precision)
        return {};
    return "; " + context.say("claim.precision", {{"right", std::to_string(judged.precision->right)},
                                                  {"labelled", std::to_string(judged.precision->labelled())}});
}

std::string mismatchText(MarkdownContext& context, const JudgedClaim& judged, int number, Told& told)
{
    std::string text = heading(3, 'A' + std::to_string(number) + ". " + titleOf(context, judged));
    text += decisionText(context, placedDecision(context.snapshot(), judged.id));
    text += "**" + context.say("report.verdict") + "** " + context.say(verdictMessage(judged.verdict)) + " (" +
            context.say(confidenceMessage(judged.confidence)) + precisionText(context, judged) + ")\n\n";
    text += "**" + context.say("report.claim") + "** " + context.place(judged.claim.where);
    if (!judged.claim.heading.empty())
        text += " (" + context.say("report.under-heading") + ' ' + context.code(judged.claim.heading) + ')';
    text += "\n\n> " + context.code(judged.claim.where.quote.empty() ? judged.claim.text : judged.claim.where.quote) +
            "\n\n";
    for (const SourceRef& ref : judged.claim.alsoAt)
        text += bullet(context.say("report.also-at") + ' ' + context.place(ref));
    text += judged.claim.alsoAt.empty() ? "" : "\n";
    text += groundsText(context, judged, told);
    told.byEvidence.emplace(evidenceKey(judged), number);
    told.byStatement.emplace(judged.reason.id + ' ' + toString(judged.claim.where), number);
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

std::string otherClaims(MarkdownContext& context, Verdict verdict)
{
    std::string list;
    int listed = 0;
    int folded = 0;
    for (const JudgedClaim& claim : context.review().claims) {
        if (claim.verdict != verdict || claim.isNotice())
            continue;
        const PlacedDecision& placed = placedDecision(context.snapshot(), claim.id);
        if (placed.decision.isEmpty() && (listed >= mostListed || !isListed(claim))) {
            ++folded;
            continue;
        }
        ++listed;
        std::string line = context.place(claim.claim.where) + ": " + context.code(cutQuote(claim.claim.text));
        if (verdict != Verdict::Supported && !claim.reason.isEmpty())
            line += " \u2013 " + context.say(claim.reason);
        if (!claim.evidence.empty())
            line += " \u2190 " + placesText(context, claim.evidence, false, 2);
        list += bullet(line + decisionWords(context, placed));
    }
    if (listed + folded == 0)
        return {};
    std::string text = heading(3, context.say(verdictMessage(verdict)) + " (" + std::to_string(listed + folded) + ')');
    text += list;
    if (folded > 0)
        text += bullet(context.say("report.folded-claims", {{"count", std::to_string(folded)}}));
    return text;
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
    int waitingCount = 0, dismissedCount = 0;
    std::string open, waiting, dismissed;
};

Mismatches mismatchLists(MarkdownContext& context)
{
    Mismatches lists;
    int number = 0;
    Told told;
    for (const JudgedClaim& claim : context.review().claims) {
        if (!isMismatch(claim.verdict))
            continue;
        const PlacedDecision& placed = placedDecision(context.snapshot(), claim.id);
        if (placed.decision.state == DecisionState::Dismissed) {
            ++lists.dismissedCount;
            lists.dismissed +=
                dismissedLine(context, titleOf(context, claim) + " (" + context.place(claim.claim.where) + ')', placed);
        } else if (placed.decision.state == DecisionState::NeedsEvidence) {
            ++lists.waitingCount;
            lists.waiting += waitingText(context, claim, placed);
        } else {
            lists.open += mismatchText(context, claim, ++number, told);
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
    if (!hasProse(context.facts()))
        return text + context.say("report.no-prose") + '\n';
    if (context.review().claims.empty())
        return text + context.say("report.no-claims") + '\n';
    const ReviewTotals& totals = context.review().totals;
    const Mismatches mismatches = mismatchLists(context);
    text += context.say(totals.mismatches == 0 ? "report.claims.none-wrong" : "report.claims.checked",
                        {{"claims", std::to_string(totals.claims)},
                         {"mismatches", std::to_string(totals.mismatches)},
                         {"supported", std::to_string(totals.supported)},
                         {"open", std::to_string(totals.claims - totals.supported - totals.mismatches)}}) +
            '\n';
    if (totals.mismatches == 0)
        text += '\n' +
                context.say("report.claims.against", {{"runs", std::to_string(totals.knownRuns)},
                                                      {"executed", std::to_string(totals.executedRuns)},
                                                      {"commits", std::to_string(context.facts().commits.size())}}) +
                '\n';
    text += mismatches.open;
    text += underHeading(context, "report.heading.needs-evidence", mismatches.waiting, mismatches.waitingCount);
    text += underHeading(context, "report.heading.dismissed", mismatches.dismissed, mismatches.dismissedCount);
    if (totals.mismatches < totals.claims)
        text += heading(3, context.say("report.heading.other-claims")) +
                context.say("report.other-claims", {{"supported", std::to_string(totals.supported)},
                                                    {"unproven", std::to_string(totals.unproven)},
                                                    {"notices", std::to_string(totals.notices)},
                                                    {"uncheckable", std::to_string(totals.notCheckable)}}) +
                '\n';
    return text + markdownUnplaced(context);
}

std::string markdownSupported(MarkdownContext& context)
{
    std::string text;
    for (const Verdict verdict : std::array{Verdict::Supported, Verdict::Unsupported, Verdict::NotCheckable})
        text += otherClaims(context, verdict);
    return text.empty() ? text : heading(2, context.say("report.heading.supported")) + text;
}

} // namespace exhibit
