// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/mismatches/similar.h"

#include "models/report/markdownsections.h"
#include "models/report/placeddecision.h"
#include "models/review/claims/wording/closedtext.h"

#include <algorithm>
#include <unordered_map>

namespace exhibit {

namespace {

constexpr std::size_t leastOfAGroup = 3;
constexpr std::size_t mostOfEvidence = 3;

bool isOfOneKind(const JudgedClaim& a, const JudgedClaim& b)
{
    return !a.title.isEmpty() && a.title.id == b.title.id && a.verdict == b.verdict;
}

/// The line that should stand there instead, else what to do about it.
std::string remedy(MarkdownContext& context, const JudgedClaim& judged)
{
    const std::string& edited = placedDecision(context.snapshot(), judged.id).decision.editedText;
    const std::string& text = edited.empty() ? judged.proposedText : edited;
    if (!text.empty())
        return context.code(text, true);
    return judged.recommendation.isEmpty() ? std::string("\u2013") : context.say(judged.recommendation);
}

/// What is to be done about each of them, if it is the same; no line that stands in the place of another is.
std::string remedyOfAll(MarkdownContext& context, const SimilarMismatches& group)
{
    const std::string first = remedy(context, *group.front().judged);
    const bool isOfAll = std::all_of(group.begin(), group.end(), [&](const ToldMismatch& told) {
        return told.judged->proposedText.empty() && !told.judged->recommendation.isEmpty() &&
               remedy(context, *told.judged) == first;
    });
    return isOfAll ? first : std::string();
}

} // namespace

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
    case Verdict::NeverRun:
        return "verdict.never-run";
    case Verdict::NotAttributable:
        return "verdict.not-attributable";
    case Verdict::NotCheckable:
        break;
    }
    return "verdict.not-checkable";
}

std::string mismatchTitle(MarkdownContext& context, const JudgedClaim& judged)
{
    return judged.title.isEmpty() ? context.code(withClosedBrackets(judged.claim.text)) : context.say(judged.title);
}

std::vector<SimilarMismatches> similarMismatches(const PackSnapshot& snapshot)
{
    const std::vector<JudgedClaim>& claims = snapshot.review->claims;
    std::unordered_map<int, std::vector<const JudgedClaim*>> toldWith; ///< by the index of what tells it
    for (const JudgedClaim& judged : claims) {
        if (isMismatch(judged.verdict) && isToldElsewhere(snapshot, judged))
            toldWith[judged.toldBy].push_back(&judged);
    }
    std::vector<SimilarMismatches> kinds;
    for (std::size_t at = 0; at < claims.size(); ++at) {
        const JudgedClaim& judged = claims[at];
        const DecisionState state = placedDecision(snapshot, judged.id).decision.state;
        if (!isMismatch(judged.verdict) || state == DecisionState::Dismissed || state == DecisionState::NeedsEvidence ||
            isToldElsewhere(snapshot, judged))
            continue;
        const auto others = toldWith.find(static_cast<int>(at));
        const ToldMismatch told{&judged, others == toldWith.end() ? std::vector<const JudgedClaim*>() : others->second};
        const auto kind = std::find_if(kinds.begin(), kinds.end(), [&judged](const SimilarMismatches& known) {
            return isOfOneKind(*known.front().judged, judged);
        });
        if (kind == kinds.end())
            kinds.push_back({told});
        else
            kind->push_back(told);
    }
    std::vector<SimilarMismatches> groups;
    for (const SimilarMismatches& kind : kinds) {
        if (kind.size() >= leastOfAGroup)
            groups.push_back(kind);
        else
            std::transform(kind.begin(), kind.end(), std::back_inserter(groups),
                           [](const ToldMismatch& told) { return SimilarMismatches{told}; });
    }
    return groups;
}

std::string toldPlaces(MarkdownContext& context, const ToldMismatch& told, bool inTable)
{
    std::string text = context.place(told.judged->claim.where, inTable);
    if (told.against.empty())
        return text;
    std::vector<SourceRef> others;
    for (const JudgedClaim* other : told.against)
        others.push_back(other->claim.where);
    return text + ' ' + context.say("brief.against") + ' ' + placesText(context, others, inTable);
}

std::string similarTable(MarkdownContext& context, const SimilarMismatches& group, int first)
{
    const int last = first + static_cast<int>(group.size()) - 1;
    std::string text = heading(3, 'A' + std::to_string(first) + "\u2013A" + std::to_string(last) + ". " +
                                      context.say("report.similar", {{"count", std::to_string(group.size())}}) + ' ' +
                                      context.say(verdictMessage(group.front().judged->verdict)));
    const std::string ofAll = remedyOfAll(context, group);
    std::vector<std::string> head{"", context.say("head.statement"), context.say("head.pointer"),
                                  context.say("head.evidence")};
    if (ofAll.empty())
        head.push_back(context.say("head.instead"));
    std::vector<std::vector<std::string>> rows;
    for (const ToldMismatch& told : group) {
        const JudgedClaim& judged = *told.judged;
        std::string title =
            mismatchTitle(context, judged) + decisionWords(context, placedDecision(context.snapshot(), judged.id));
        const std::string number = std::to_string(first++);
        rows.push_back({context.mark('A' + number, "a" + number), std::move(title), toldPlaces(context, told, true),
                        placesText(context, judged.evidence, true, mostOfEvidence)});
        if (ofAll.empty())
            rows.back().push_back(remedy(context, judged));
    }
    text += markdownTable(head, rows);
    return ofAll.empty() ? text : text + '\n' + context.say("report.similar.all") + ' ' + ofAll + '\n';
}

} // namespace exhibit
