// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markdownsections.h"
#include "models/report/mismatches/similar.h"
#include "models/report/placeddecision.h"
#include "models/review/claims/wording/closedtext.h"
#include "models/review/findings/findings.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t mostWaiting = 60; ///< the JSON review has all

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
    return message.isEmpty() ? std::string() : bullet("**" + context.say(label) + "** " + context.say(message));
}

std::string settlesText(MarkdownContext& context, const JudgedClaim& judged)
{
    if (judged.wouldSettle.empty())
        return {};
    std::string text = "**" + context.say("report.would-settle") + "**";
    for (const Message& message : judged.wouldSettle)
        text += ' ' + context.say(message);
    return bullet(text);
}

/// The lines that go and those that come: where they stand is said above, and a patch has their surroundings.
std::string changedLines(std::string_view diff)
{
    std::string text;
    while (!diff.empty()) {
        const std::size_t end = std::min(diff.find('\n'), diff.size() - 1) + 1;
        const std::string_view line = diff.substr(0, end);
        diff.remove_prefix(end);
        const bool isHead = line.starts_with("--- ") || line.starts_with("+++ ");
        if (!isHead && (line.starts_with('-') || line.starts_with('+')))
            text += line;
    }
    return text;
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
    return bullet("**" + context.say(label) + "**") + '\n' +
           (diff.empty() ? context.codeLines(lines, "text") : context.codeLines(changedLines(diff), "diff"));
}

/// The number under which a list of places is told already.
using ToldEvidence = std::map<std::string, int>;

std::string evidenceKey(const JudgedClaim& judged)
{
    std::string key;
    for (const SourceRef& ref : judged.evidence)
        key += toString(ref) + '\n';
    return key;
}

/// Why it is wrong and what to do about it.
std::string groundsText(MarkdownContext& context, const JudgedClaim& judged, const ToldEvidence& told)
{
    std::string text;
    const auto same = told.find(evidenceKey(judged));
    if (judged.evidence.size() > 1 && same != told.end())
        text += bullet("**" + context.say("report.evidence") + "** " +
                       context.say("report.evidence.as-in", {{"number", std::to_string(same->second)}}));
    else if (!judged.evidence.empty())
        text += withList(context, "report.evidence", evidenceList(context, judged.evidence));
    text += labelled(context, "report.assessment", judged.reason);
    return text + labelled(context, "report.recommendation", judged.recommendation);
}

/// How often the rule was right before, which is what its confidence rests on.
std::string precisionText(MarkdownContext& context, const JudgedClaim& judged)
{
    if (!judged.precision)
        return {};
    return context.marks().semicolon +
           context.say("claim.precision", {{"right", std::to_string(judged.precision->right)},
                                           {"labelled", std::to_string(judged.precision->labelled())}});
}

std::string underHeading(MarkdownContext& context, const Claim& claim)
{
    return context.inBrackets(context.say("report.under-heading") + ' ' + context.code(claim.heading));
}

/// The statements that it contradicts, which have no entry of their own; those beside the evidence with their words.
std::string otherSidesText(MarkdownContext& context, const ToldMismatch& mismatch)
{
    std::string text;
    for (const JudgedClaim* other : mismatch.against) {
        const std::vector<SourceRef>& known = mismatch.judged->evidence;
        const bool isQuoted = std::any_of(known.begin(), known.end(), [&](const SourceRef& ref) {
            return toString(ref) == toString(other->claim.where);
        });
        std::string line = "**" + context.say("report.other-side") + "** " +
                           (isQuoted ? context.place(other->claim.where) : context.quoted(other->claim.where));
        if (!other->claim.heading.empty())
            line += underHeading(context, other->claim);
        if (!other->claim.alsoAt.empty())
            line += context.marks().semicolon + context.say("report.also-at") + ' ' +
                    placesText(context, other->claim.alsoAt);
        text += bullet(line);
    }
    return text;
}

std::string mismatchText(MarkdownContext& context, const ToldMismatch& mismatch, int number, ToldEvidence& told)
{
    const JudgedClaim& judged = *mismatch.judged;
    std::string text = heading(3, context.mark('A' + std::to_string(number), "a" + std::to_string(number)) + ". " +
                                      mismatchTitle(context, judged));
    text += decisionText(context, placedDecision(context.snapshot(), judged.id));
    text += "**" + context.say("report.verdict") + "** " + context.say(verdictMessage(judged.verdict)) +
            context.inBrackets(context.say(confidenceMessage(judged.confidence)) + precisionText(context, judged)) +
            context.marks().stop + " **" + context.say("report.claim") + "** " + context.place(judged.claim.where);
    if (!judged.claim.heading.empty())
        text += underHeading(context, judged.claim);
    if (!judged.claim.alsoAt.empty())
        text +=
            context.marks().semicolon + context.say("report.also-at") + ' ' + placesText(context, judged.claim.alsoAt);
    text += "\n> " +
            (judged.claim.where.quote.empty() ? context.code(withClosedBrackets(judged.claim.text))
                                              : context.saidAt(judged.claim.where)) +
            '\n';
    text += groundsText(context, judged, told) + otherSidesText(context, mismatch);
    told.emplace(evidenceKey(judged), number);
    return text + settlesText(context, judged) + proposalText(context, judged);
}

/// What was checked and holds, or cannot be told: one line a kind, the first places of each. What was
/// decided or waits for a decision is listed.
std::string otherClaims(MarkdownContext& context, Verdict verdict)
{
    std::map<std::string, std::vector<SourceRef>> kinds;
    std::vector<std::pair<std::string, std::string>> reasons; ///< each with what it is said of
    std::string listed;
    std::size_t count = 0;
    for (const JudgedClaim& claim : context.review().claims) {
        if (claim.verdict != verdict || claim.isNotice())
            continue;
        const PlacedDecision& placed = placedDecision(context.snapshot(), claim.id);
        const bool waits = waitsForDecision(claim) && count < mostWaiting;
        if (!waits && placed.decision.isEmpty()) {
            kinds[std::string(claimClassName(claim.claim.claimClass))].push_back(claim.claim.where);
            continue;
        }
        count += waits ? 1 : 0;
        const std::string line = context.place(claim.claim.where) + context.marks().colon +
                                 context.code(cutQuote(withClosedBrackets(claim.claim.text))) +
                                 decisionWords(context, placed);
        const std::string reason = claim.reason.isEmpty() ? std::string() : context.say(claim.reason);
        const auto told = std::find_if(reasons.begin(), reasons.end(),
                                       [&reason](const auto& known) { return known.first == reason; });
        if (told == reasons.end() || reason.empty())
            reasons.emplace_back(reason, line);
        else
            context.append(told->second, line, &Marks::semicolon);
    }
    for (const auto& [reason, lines] : reasons)
        listed += bullet(reason.empty() ? lines : lines + " \u2013 " + reason);
    std::string text;
    for (const auto& [kind, places] : kinds)
        text += bullet("**" + context.say(verdictMessage(verdict)) + "**" + context.marks().comma +
                       context.word("family", kind) + context.marks().colon + std::to_string(places.size()) +
                       " \u2013 " + placesText(context, places, false, 3));
    return text + listed;
}

std::string waitingText(MarkdownContext& context, const JudgedClaim& judged, const PlacedDecision& placed)
{
    std::string text = bullet("**" + mismatchTitle(context, judged) + "** " + context.quoted(judged.claim.where) +
                              context.inBrackets(context.say(verdictMessage(judged.verdict)) + context.marks().comma +
                                                 context.say(confidenceMessage(judged.confidence))));
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
    int number = 1;
    ToldEvidence told;
    for (const JudgedClaim& claim : context.review().claims) {
        if (!isMismatch(claim.verdict))
            continue;
        const PlacedDecision& placed = placedDecision(context.snapshot(), claim.id);
        if (placed.decision.state == DecisionState::Dismissed) {
            ++lists.dismissedCount;
            lists.dismissed += dismissedLine(
                context, mismatchTitle(context, claim) + context.inBrackets(context.place(claim.claim.where)), placed);
        } else if (placed.decision.state == DecisionState::NeedsEvidence) {
            ++lists.waitingCount;
            lists.waiting += waitingText(context, claim, placed);
        }
    }
    for (const SimilarMismatches& group : similarMismatches(context.snapshot())) {
        if (group.size() == 1)
            lists.open += mismatchText(context, group.front(), number, told);
        else
            lists.open += similarTable(context, group, number);
        number += static_cast<int>(group.size());
    }
    return lists;
}

std::string listUnder(MarkdownContext& context, const char* title, const std::string& list, int count)
{
    return list.empty() ? list : heading(3, context.say(title, {{"count", std::to_string(count)}})) + list;
}

} // namespace

std::string markdownMismatches(MarkdownContext& context)
{
    std::string text = heading(2, context.say("report.heading.mismatches"));
    // Records of sessions claim as well, without any prose.
    if (context.review().claims.empty())
        return text + context.say(hasProse(context.facts()) ? "report.no-claims" : "report.no-prose") + '\n';
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
    text += listUnder(context, "report.heading.needs-evidence", mismatches.waiting, mismatches.waitingCount);
    if (context.showsDismissed())
        text += listUnder(context, "report.heading.dismissed", mismatches.dismissed, mismatches.dismissedCount);
    if (totals.mismatches < totals.claims)
        text += heading(3, context.say("report.heading.other-claims")) +
                context.say("report.other-claims", {{"supported", std::to_string(totals.supported)},
                                                    {"unproven", std::to_string(totals.unproven)},
                                                    {"notices", std::to_string(totals.notices)},
                                                    {"uncheckable", std::to_string(totals.notCheckable)}}) +
                '\n';
    return text + markdownLineNotes(context) + markdownKeptQueries(context) + markdownUnplaced(context);
}

std::string markdownSupported(MarkdownContext& context)
{
    std::string text;
    for (const Verdict verdict :
         std::array{Verdict::Supported, Verdict::Unsupported, Verdict::NotAttributable, Verdict::NotCheckable})
        text += otherClaims(context, verdict);
    return text.empty() ? text : heading(3, context.say("report.heading.supported")) + text;
}

} // namespace exhibit
