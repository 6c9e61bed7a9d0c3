// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/suite/greensentence.h"

#include "models/review/claims/suite/suitefigures.h"
#include "models/review/claims/wording/suiteedit.h"
#include "models/review/decision/laterruns.h"

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

bool totalIsOfNoRun(const Claim& claim, const RunSplit& parts)
{
    return claim.test.total && !parts.totals.empty() &&
           std::find(parts.totals.begin(), parts.totals.end(), *claim.test.total) == parts.totals.end();
}

/// The stated number of tests is neither the total nor the passed of any run: the sentence is of a run that is not
/// here, or of a set that it does not name.
bool isOfAnotherRun(const Claim& claim, const std::vector<const Run*>& runs)
{
    const std::optional<std::int64_t> stated = claim.test.total ? claim.test.total : claim.test.passed;
    return stated && std::none_of(runs.begin(), runs.end(), [&](const Run* run) {
               return run->counts.tests() == *stated || run->counts.passed == stated;
           });
}

/// The largest green run is larger than every red one: what is red may be a part of the tests, or of another day.
bool largestIsGreen(const RunSplit& parts)
{
    std::int64_t green = 0;
    std::int64_t red = 0;
    for (const Run* run : parts.green)
        green = std::max(green, run->counts.tests());
    for (const Run* run : parts.failed)
        red = std::max(red, run->counts.tests());
    return green > red;
}

/// Less than half of every run: tests come and go, but a suite does not double between two runs.
bool isOfSmallerSet(const Claim& claim, const RunSplit& parts)
{
    return std::all_of(parts.totals.begin(), parts.totals.end(),
                       [&](std::int64_t total) { return *claim.test.total * 2 < total; });
}

/// Numbers of so different sizes are of two sets of tests: a suite does not double between two runs.
bool isOfOtherSize(std::int64_t stated, std::int64_t total)
{
    return stated * 2 < total || total * 2 < stated;
}

Judgement allRed(const ClaimFacts& facts, const Claim& claim, const std::vector<const Run*>& runs,
                 const RunSplit& parts)
{
    std::string id = "claim.test.suite.red";
    if (parts.failed.empty())
        id = "claim.test.suite.uncollected";
    else if (!parts.uncollected.empty())
        id = "claim.test.suite.red-and-uncollected";
    const bool otherTotal = totalIsOfNoRun(claim, parts);
    // One run of another size may be of another set, as may smaller runs; several larger ones that are all red are not.
    const bool smallerRuns =
        otherTotal && *std::max_element(parts.totals.begin(), parts.totals.end()) < *claim.test.total;
    const std::vector<MessageArg> args = suiteArgs(facts, runs, parts, claim);
    const bool ofSubject = otherTotal && isOfSmallerSet(claim, parts) && !isFrontPage(claim);
    const bool otherCollected =
        parts.failed.empty() && claim.test.total && std::all_of(runs.begin(), runs.end(), [&](const Run* run) {
            return run->counts.collected && isOfOtherSize(*claim.test.total, *run->counts.collected);
        });
    if ((otherTotal && (smallerRuns || parts.failed.size() < 2)) || ofSubject || otherCollected)
        return unprovenSuite("claim.test.suite.figures-unknown", args);
    Judgement judgement = judgedSuite(Verdict::Contradicted, Confidence::High, id, args);
    if (otherTotal)
        judgement.reason.id = id + ".other-total.reason";
    judgement.evidence = summariesOf(runs);
    const Claim* stamp = facts.stampBeside(claim);
    if (stamp) {
        judgement.evidence.push_back(stamp->where);
        judgement.recommendation.args.push_back({"asOf", stamp->stamp.text});
        judgement.recommendation.id = id + ".dated.recommendation";
    }
    judgement.edit =
        editOfGreenSentence(facts, claim,
                            {parts.failed.empty() ? nullptr : parts.failed.back(), rangeText(parts.failures),
                             parts.failed.size(), parts.uncollected.size(), stamp ? stamp->stamp.text : std::string(),
                             otherTotal && isOfSmallerSet(claim, parts)});
    if (otherTotal)
        judgement.wouldSettle.push_back({"claim.settle.log-of-total", {{"total", std::to_string(*claim.test.total)}}});
    return judgement;
}

/// The stated total is that of green runs alone: it says which run the sentence is about.
bool totalIsOfGreenRunsOnly(const Claim& claim, const RunSplit& parts)
{
    const std::optional<std::int64_t> stated = claim.test.total ? claim.test.total : claim.test.passed;
    const auto sameSize = [&](const Run* run) {
        return run->counts.tests() == *stated || run->counts.passed == stated;
    };
    return stated && std::none_of(parts.failed.begin(), parts.failed.end(), sameSize);
}

/// The sentence states a number of tests, and no run that is not green comes behind this one, which has it: by time,
/// else by place.
bool isLastOfStatedSize(const Run& green, const Claim& claim, const std::vector<const Run*>& runs)
{
    if (!claim.test.total && !claim.test.passed)
        return false;
    bool isBehind = false; // the one looked at stands behind the green one
    for (const Run* run : runs) {
        if (run == &green) {
            isBehind = true;
        } else if (!isGreen(*run)) {
            const bool dated = run->createdEpoch && green.createdEpoch;
            if (dated ? *run->createdEpoch > *green.createdEpoch : isBehind)
                return false;
        }
    }
    return true;
}

/// What is not green passes in a later run, or in one that may be: then which run is the newest decides.
std::optional<Judgement> settledElsewhere(const TestDictionary& tests, const RunSplit& parts,
                                          const std::vector<MessageArg>& args)
{
    bool isOpen = false;
    for (const std::vector<const Run*>* runs : {&parts.failed, &parts.uncollected}) {
        for (const Run* red : *runs) {
            const Aftermath aftermath = aftermathOf(tests, *red, parts.green);
            if (aftermath == Aftermath::Stays)
                return std::nullopt;
            isOpen = isOpen || aftermath == Aftermath::Unordered;
        }
    }
    if (isOpen)
        return unprovenSuite("claim.test.suite.order", args);
    Judgement judgement = judgedSuite(Verdict::Supported, Confidence::Medium, "claim.test.suite.settled", args);
    judgement.evidence = summariesOf(parts.green);
    return judgement;
}

/// What failed was run again by itself and passed: `All 40 pass, test_net on the second attempt` beside a run of 40
/// with one failure and a run of that test alone.
std::optional<Judgement> settledByRerun(const TestDictionary& tests, const RunSplit& parts,
                                        const std::vector<MessageArg>& args)
{
    std::int64_t failing = 0;
    for (const Run* run : parts.failed)
        failing += run->failing();
    RunSplit reruns = parts;
    std::erase_if(reruns.green, [failing](const Run* run) { return run->counts.tests() > failing; });
    if (reruns.green.empty() || parts.failed.empty() || !parts.uncollected.empty())
        return std::nullopt;
    return settledElsewhere(tests, reruns, args);
}

} // namespace

Judgement checkGreenSentence(const ClaimFacts& facts, const Claim& claim, const std::vector<const Run*>& runs,
                             bool isNamed)
{
    const RunSplit parts = splitRuns(runs);
    const std::vector<MessageArg> args = suiteArgs(facts, runs, parts, claim);
    if (parts.green.empty())
        return allRed(facts, claim, runs, parts);
    for (const Run* run : parts.green) {
        if (!hasStatedCounts(*run, claim.test, claim.bound))
            continue;
        const bool others = !parts.failed.empty() || !parts.uncollected.empty();
        if (others && (totalIsOfGreenRunsOnly(claim, parts) || isLastOfStatedSize(*run, claim, runs))) {
            Judgement judgement =
                judgedSuite(Verdict::Supported, Confidence::Medium, "claim.test.suite.figures-found", args);
            judgement.evidence = summariesOf({run});
            return judgement;
        }
        const bool all = parts.green.size() == runs.size();
        if (!all && !isNamed) {
            if (std::optional<Judgement> settled = settledElsewhere(facts.facts().tests, parts, args))
                return *std::move(settled);
        }
        if (!all && !claim.test.total && !claim.test.passed && largestIsGreen(parts))
            return unprovenSuite("claim.test.suite.which-run", args);
        Judgement judgement =
            all ? judgedSuite(Verdict::Supported, Confidence::High, "claim.test.suite.supported", args)
                : judgedSuite(Verdict::TooBroad, Confidence::Medium, "claim.test.suite.mixed", args);
        judgement.evidence = all ? summariesOf(parts.green) : summariesOf(runs);
        return judgement;
    }
    if (parts.green.size() < runs.size()) {
        if (isOfAnotherRun(claim, runs))
            return unprovenSuite("claim.test.suite.figures-unknown", args);
        if (std::optional<Judgement> settled = settledByRerun(facts.facts().tests, parts, args))
            return *std::move(settled);
        Judgement judgement = judgedSuite(Verdict::TooBroad, Confidence::Medium, "claim.test.suite.mixed", args);
        judgement.evidence = summariesOf(runs);
        return judgement;
    }
    const std::optional<std::int64_t> stated = claim.test.total ? claim.test.total : claim.test.passed;
    if (stated && std::all_of(parts.totals.begin(), parts.totals.end(),
                              [&](std::int64_t total) { return isOfOtherSize(*stated, total); }))
        return unprovenSuite("claim.test.suite.figures-unknown", args);
    // `All 20 tests pass` of a run where 18 passed and 2 were skipped: the number is right.
    if (stated && std::any_of(parts.totals.begin(), parts.totals.end(), [&](auto total) { return total == *stated; }))
        return unprovenSuite("claim.test.suite.some-skipped", args);
    Judgement judgement = judgedSuite(Verdict::Stale, Confidence::Medium, "claim.test.suite.stale", args);
    judgement.evidence = summariesOf(parts.green);
    return judgement;
}

} // namespace exhibit
