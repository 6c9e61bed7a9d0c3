// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/suite/countcheck.h"

#include "models/parsing/claims/needs/countedtests.h"
#include "models/review/claims/suite/suitefigures.h"
#include "models/review/claims/verdictof.h"
#include "models/review/claims/wording/claimtext.h"

#include <re2/re2.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

namespace exhibit {

namespace {

/// `pytest tests/unit --collect-only`, `-k slow`: not all there is was asked for.
bool isOfPart(const Run& run)
{
    static const RE2 part(R"(\s-[kmt]\s|\s--(?:grep|filter|ignore|deselect)\b|\s[\w./-]*/[\w./-]+)");
    return RE2::PartialMatch(run.command, part);
}

/// Of a list of tests those that it names, of a run all that it has an outcome of.
std::int64_t knownTests(const Run& run)
{
    return run.collectOnly ? run.counts.collected.value_or(0) : run.counts.tests();
}

/// Headings below which a number may be that of something else.
bool isBelowTitleOrTests(const Claim& claim)
{
    static const RE2 whole(
        R"((?i)\b(?:tests?|testing|status|quality|overview|about|project|structure|layout|development|ci|suite|features|summary|architecture)\b)");
    static const RE2 part(
        R"((?i)\b(?:unit|integration|e2e|end-to-end|backend|frontend|smoke|regression|performance)\b)");
    return (claim.heading.empty() || RE2::PartialMatch(claim.heading, whole) || isFrontPage(claim)) &&
           !RE2::PartialMatch(claim.heading, part);
}

} // namespace

bool isCountOfTests(const Claim& claim)
{
    return claim.subject.type == countedSubject;
}

std::optional<Judgement> checkCountOfTests(const ClaimFacts& facts, const Claim& claim)
{
    constexpr std::int64_t telling = 5; // fewer meet by chance
    constexpr std::int64_t farthest = 10;
    const std::int64_t stated = std::atoll(std::string(statedValue(claim, countedTests)).c_str());
    const bool isCurrent = claim.genre == Genre::CurrentState && claim.asOf.source == AsOfSource::None;
    if (statedValue(claim, countedWhole).empty() || !isCurrent || stated < telling || claim.bound != Bound::Exact ||
        !isBelowTitleOrTests(claim))
        return std::nullopt;
    std::vector<const Run*> runs;
    bool areAllLists = true;
    for (const Run& run : facts.runs()) {
        if (!run.executed && !run.collectOnly)
            continue;
        runs.push_back(&run);
        areAllLists = areAllLists && run.collectOnly && run.counts.deselected.value_or(0) == 0 && !isOfPart(run);
    }
    if (runs.empty())
        return std::nullopt;
    const std::int64_t first = knownTests(*runs.front());
    const bool isRefuted = std::all_of(runs.begin(), runs.end(), [&](const Run* run) {
        const std::int64_t tests = knownTests(*run);
        const bool isMore = tests > stated && tests <= stated * farthest;
        return run->state != RunState::Interrupted && (isMore || (areAllLists && tests == first && tests < stated)) &&
               tests > 0 && run->counts.failedCollectors.value_or(0) == 0;
    });
    if (!isRefuted)
        return std::nullopt;
    Judgement judgement = verdictOf(
        "check.count", Verdict::Stale, Confidence::Medium, "claim.count.differs",
        {{"stated", std::to_string(stated)}, {"actual", std::to_string(first)}, {"run", facts.label(*runs.front())}});
    judgement.evidence = summariesOf(runs);
    return judgement;
}

} // namespace exhibit
