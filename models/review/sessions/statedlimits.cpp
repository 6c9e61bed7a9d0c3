// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sessions/statedlimits.h"

#include "models/domain/text.h"
#include "models/parsing/claims/claimwriter.h"
#include "models/parsing/sessions/saidlimits.h"
#include "models/review/claims/verdictof.h"
#include "models/review/sessions/stepsearch.h"

#include <re2/re2.h>

#include <algorithm>
#include <iterator>

namespace exhibit {

bool isOfAllKinds(const Claim& claim)
{
    return claim.subject.type == "named-subset" &&
           (claim.subject.value == "unit" || claim.subject.value == "unit integration" ||
            claim.subject.value == "existing");
}

bool deniesWarnings(const Claim& claim)
{
    // "The build succeeds without any errors or warnings": behind what the rule knows the statement by.
    static const re2::RE2 behind(R"(^,? ?(?:and )?(?:without|with (?:no|zero|0)|free of)(?: any)?(?: compiler)?)"
                                 R"((?: errors?(?:,|/| and| or| nor))? ?(?:compiler )?warnings?\b)");
    const std::string whole = lowered(claim.text);
    const std::size_t at = claim.binding.empty() ? std::string::npos : whole.find(lowered(claim.binding));
    if (at != std::string::npos && re2::RE2::PartialMatch(whole.substr(at + claim.binding.size()), behind))
        return true;
    const std::string said = lowered(claim.binding);
    static constexpr std::string_view denials[] = {"no ", "zero ", "0 ", "without ", "without any ", "free of "};
    return std::any_of(std::begin(denials), std::end(denials), [&said](std::string_view denial) {
        const std::size_t at = said.find(std::string(denial) + "warning");
        return at == 0 || (at != std::string::npos && !isDigit(said[at - 1]) && said[at - 1] != '.');
    });
}

bool speaksOfThen(const Claim& claim)
{
    return !sessionValueOf(claim, "then").empty();
}

Judgement withinLimits(const Claim& claim, Judgement judgement)
{
    const bool isRefuted = judgement.verdict == Verdict::Contradicted || judgement.verdict == Verdict::Stale;
    if (isRefuted && speaksOfThen(claim))
        return verdictOf(judgement.rule, Verdict::Unsupported, Confidence::Medium, "claim.session.then");
    std::string words = sessionValueOf(claim, reserveWords);
    const bool isHeard = !words.empty();
    if (words.empty() && judgement.verdict != Verdict::Supported)
        words = sessionValueOf(claim, limitWords);
    const bool isJudged =
        isRefuted || judgement.verdict == Verdict::NeverRun || (isHeard && judgement.verdict == Verdict::Supported);
    if (!isJudged || words.empty())
        return judgement;
    return verdictOf(judgement.rule, Verdict::Unsupported, Confidence::Medium, "claim.session.limited",
                     {{"words", std::move(words)}});
}

} // namespace exhibit
