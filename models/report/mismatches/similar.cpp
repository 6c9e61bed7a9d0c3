// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/mismatches/similar.h"

#include "models/report/markdownsections.h"
#include "models/report/placeddecision.h"

#include <algorithm>

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

bool areCounterparts(const JudgedClaim& a, const JudgedClaim& b)
{
    const auto names = [](const JudgedClaim& judged, const SourceRef& place) {
        return std::any_of(judged.evidence.begin(), judged.evidence.end(), [&](const SourceRef& evidence) {
            return evidence.path == place.path && evidence.firstLine == place.firstLine;
        });
    };
    return isOfOneKind(a, b) && names(a, b.claim.where) && names(b, a.claim.where);
}

std::string mismatchTitle(MarkdownContext& context, const JudgedClaim& judged)
{
    return judged.title.isEmpty() ? context.code(judged.claim.text) : context.say(judged.title);
}

std::vector<SimilarMismatches> similarMismatches(const PackSnapshot& snapshot)
{
    std::vector<SimilarMismatches> kinds;
    for (const JudgedClaim& judged : snapshot.review->claims) {
        const DecisionState state = placedDecision(snapshot, judged.id).decision.state;
        if (!isMismatch(judged.verdict) || state == DecisionState::Dismissed || state == DecisionState::NeedsEvidence)
            continue;
        const auto kind = std::find_if(kinds.begin(), kinds.end(), [&judged](const SimilarMismatches& known) {
            return isOfOneKind(*known.front(), judged);
        });
        if (kind == kinds.end())
            kinds.push_back({&judged});
        else
            kind->push_back(&judged);
    }
    std::vector<SimilarMismatches> groups;
    for (const SimilarMismatches& kind : kinds) {
        if (kind.size() >= leastOfAGroup)
            groups.push_back(kind);
        else
            std::transform(kind.begin(), kind.end(), std::back_inserter(groups),
                           [](const JudgedClaim* judged) { return SimilarMismatches{judged}; });
    }
    return groups;
}

std::string similarTable(MarkdownContext& context, const SimilarMismatches& group, int first)
{
    const int last = first + static_cast<int>(group.size()) - 1;
    std::string text = heading(3, 'A' + std::to_string(first) + "\u2013A" + std::to_string(last) + ". " +
                                      context.say("report.similar", {{"count", std::to_string(group.size())}}) + ' ' +
                                      context.say(verdictMessage(group.front()->verdict)));
    std::vector<std::vector<std::string>> rows;
    for (const JudgedClaim* judged : group) {
        std::string title =
            mismatchTitle(context, *judged) + decisionWords(context, placedDecision(context.snapshot(), judged->id));
        rows.push_back({'A' + std::to_string(first++), std::move(title), context.place(judged->claim.where, true),
                        placesText(context, judged->evidence, true, mostOfEvidence), remedy(context, *judged)});
    }
    return text + markdownTable({"", "statement", "pointer", "evidence", "instead"}, rows);
}

} // namespace exhibit
