// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/suite/grownsuite.h"

#include "models/review/claims/suite/suitefigures.h"
#include "models/review/claims/wording/claimtext.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

/// `97 tests cover the mesh`, `97 tests (as of v1.9)`, a section about the renderer: of a part, or of its own time.
/// A label that may name a part is weighed apart.
bool isLimited(const Claim& claim)
{
    static const RE2 limit(
        R"((?i)\b(?:as of|cover(?:s|ed|ing)?|for|of|on|at|initially|originally|back (?:then|when|in)|then|was|were|had|since|until|before|after|started)\b|\bin\s+(?:the|our|its|this|v\d|\d+\.\d))");
    static const RE2 whole(
        R"((?i)\b(?:tests?|testing|status|quality|overview|about|project|development|verification|ci|suite|features|badges|summary)\b)");
    static const RE2 title(R"(.*\sv?\d+(?:\.\d+){1,3}\W*)");
    const bool isTold = claim.heading.empty() || !statedValue(claim, "under-title").empty() ||
                        RE2::PartialMatch(claim.heading, whole) || RE2::FullMatch(claim.heading, title);
    return !isTold || statedValue(claim, "title") == "of-folder" || RE2::PartialMatch(claim.text, limit);
}

bool hasPartLabel(const Claim& claim)
{
    return !statedValue(claim, "of-part").empty();
}

/// `Active - v0.2, 97 tests passing`: the label tells a state of the project, and no part of it.
bool isLabelledByState(const Claim& claim)
{
    static const RE2 state(
        R"((?i)\W*(?:active|stable|alpha|beta|working|maintained|released|complete|finished|done|ready|current|status|state)\b\W*(?:\([^()]*\))?\W*)");
    return RE2::FullMatch(statedValue(claim, "label"), state);
}

/// The same document has the same number of all tests.
bool isSaidOfAll(const ClaimFacts& facts, const Claim& claim, std::int64_t number)
{
    const std::vector<Claim>& claims = facts.facts().claims;
    return std::any_of(claims.begin(), claims.end(), [&](const Claim& other) {
        return other.claimClass == ClaimClass::Test && other.subject.type == "suite" && other.scope == Scope::Whole &&
               other.test.allPass && other.test.total == number && other.bound == Bound::Exact &&
               documentPath(other) == documentPath(claim) && !hasPartLabel(other) && !isLimited(other);
    });
}

} // namespace

std::optional<std::int64_t> ownCount(const Claim& claim)
{
    static const RE2 counted(R"((?i)^\W*(?:tested with\s+)?(\d[\d,]{0,8})\W{0,4}\s*tests\b[^.;:|]*\ball\b)");
    static const RE2 rated(R"((?i)^\W*(?:test\s+suite\s*:\s*)?(\d[\d,]{0,8})\W{0,4}\s*tests\W{1,4}100\s*%)");
    const bool isRated = claim.test.percent && *claim.test.percent >= 99.999;
    std::string digits;
    if (claim.test.total || claim.test.passed || (!claim.test.allPass && !isRated) ||
        !RE2::PartialMatch(claim.text, isRated ? rated : counted, &digits))
        return std::nullopt;
    std::erase(digits, ',');
    return isRated || digits == statedValue(claim, "near-totals") ? std::optional(std::stoll(digits)) : std::nullopt;
}

std::optional<Judgement> checkGrownSuite(const ClaimFacts& facts, const Claim& claim,
                                         const std::vector<const Run*>& runs)
{
    constexpr std::int64_t telling = 10; // a smaller number may be of a part that is not named
    constexpr std::int64_t farthest = 10;
    const TestClaimValues& stated = claim.test;
    const std::optional<std::int64_t> own = ownCount(claim);
    const std::int64_t number = stated.passed.value_or(stated.total.value_or(own.value_or(0)));
    const bool saysGreen = number >= telling && stated.failed.value_or(0) == 0 && (!stated.percent || own) &&
                           stated.total.value_or(number) == number && (stated.passed || stated.allPass || own);
    const bool isCurrent = claim.genre == Genre::CurrentState && claim.asOf.source == AsOfSource::None;
    if (!saysGreen || !isCurrent || claim.subject.type != "suite" || claim.bound != Bound::Exact ||
        !isFrontPage(claim) || isLimited(claim) || runs.empty())
        return std::nullopt;
    bool isAnyRed = false;
    const bool areLarger = std::all_of(runs.begin(), runs.end(), [&](const Run* run) {
        const std::int64_t tests = run->counts.tests();
        isAnyRed = isAnyRed || !isGreen(*run);
        return (isGreen(*run) || isComplete(*run)) && run->counts.passed.value_or(0) > number &&
               tests <= farthest * number;
    });
    if (!areLarger || (hasPartLabel(claim) && !(isLabelledByState(claim) && isSaidOfAll(facts, claim, number))))
        return std::nullopt;
    Judgement judgement = judgedSuite(Verdict::Stale, Confidence::Medium, "claim.test.suite.grown",
                                      suiteArgs(facts, runs, splitRuns(runs), claim));
    if (isAnyRed) {
        judgement.reason.id = "claim.test.suite.grown.red.reason";
        judgement.recommendation.id = "claim.test.suite.grown.red.recommendation";
    }
    judgement.evidence = summariesOf(runs);
    return judgement;
}

} // namespace exhibit
