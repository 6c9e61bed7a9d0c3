// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/suitecheck.h"

#include "models/domain/text.h"
#include "models/review/claims/countsnear.h"
#include "models/review/claims/verdictof.h"
#include "models/review/claims/wording/suiteedit.h"
#include "models/review/decision/laterruns.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <utility>

namespace exhibit {

namespace {

constexpr const char* suiteRule = "check.test.suite";

bool isGreen(const Run& run)
{
    return run.executed && run.state != RunState::CollectionFailed && run.state != RunState::Interrupted &&
           run.failing() == 0;
}

std::vector<SourceRef> summaries(const std::vector<const Run*>& runs)
{
    std::vector<SourceRef> places;
    for (const Run* run : runs) {
        if (!run->summary.isNull())
            places.push_back(run->summary);
        else if (!run->report.isNull())
            places.push_back(run->report);
    }
    return places;
}

/// True if the run has every number that the claim states.
bool hasStatedCounts(const Run& run, const TestClaimValues& stated, Bound bound)
{
    const auto same = [bound](const std::optional<std::int64_t>& want, const std::optional<std::int64_t>& have) {
        return !want || *want == have.value_or(0) || (bound == Bound::AtLeast && have.value_or(0) >= *want) ||
               (bound == Bound::About && std::llabs(have.value_or(0) - *want) * 20 <= *want);
    };
    const bool total = same(stated.total, run.counts.tests());
    return same(stated.passed, run.counts.passed) && same(stated.skipped, run.counts.skipped) && total &&
           (!stated.failed || *stated.failed == run.failing() || *stated.failed == run.counts.failed.value_or(0));
}

bool hasStatedRate(const Run& run, double percent)
{
    const double passed = static_cast<double>(run.counts.passed.value_or(0));
    const double ran = passed + static_cast<double>(run.failing());
    const double total = static_cast<double>(run.counts.tests());
    const bool isWhole =
        std::abs(percent - std::round(percent)) < 0.001; // then it was rounded, else it has one decimal
    const double tolerance = isWhole ? 0.55 : 0.055;
    const auto near = [percent, tolerance](double part, double whole) {
        return whole > 0 && std::abs(part / whole * 100 - percent) < tolerance;
    };
    return near(passed, ran) || near(passed, total);
}

Judgement judgedSuite(Verdict verdict, Confidence confidence, const std::string& id, std::vector<MessageArg> args)
{
    return verdictOf(suiteRule, verdict, confidence, id, std::move(args));
}

struct Split
{
    std::vector<const Run*> green, failed, uncollected;
    std::vector<std::int64_t> failures, totals;
};

Split split(const std::vector<const Run*>& runs)
{
    Split parts;
    for (const Run* run : runs) {
        if (run->executed)
            parts.totals.push_back(run->counts.tests());
        if (isGreen(*run)) {
            parts.green.push_back(run);
        } else if (run->executed) {
            parts.failed.push_back(run);
            parts.failures.push_back(run->failing());
        } else {
            parts.uncollected.push_back(run);
        }
    }
    return parts;
}

std::vector<MessageArg> figures(const ClaimFacts& facts, const std::vector<const Run*>& runs, const Split& parts,
                                const Claim& claim)
{
    const Run& latest = parts.failed.empty() ? *runs.back() : *parts.failed.back();
    std::vector<MessageArg> args = {{"runs", std::to_string(runs.size())},
                                    {"green", std::to_string(parts.green.size())},
                                    {"red", std::to_string(parts.failed.size() + parts.uncollected.size())},
                                    {"failedRuns", std::to_string(parts.failed.size())},
                                    {"uncollected", std::to_string(parts.uncollected.size())},
                                    {"failures", rangeText(parts.failures)},
                                    {"totals", rangeText(parts.totals)},
                                    {"run", facts.label(latest)},
                                    {"runPassed", std::to_string(latest.counts.passed.value_or(0))},
                                    {"runFailed", std::to_string(latest.failing())},
                                    {"runSkipped", std::to_string(latest.counts.skipped.value_or(0))}};
    if (claim.test.total)
        args.push_back({"total", std::to_string(*claim.test.total)});
    else if (claim.test.passed)
        args.push_back({"total", std::to_string(*claim.test.passed)});
    return args;
}

bool totalIsOfNoRun(const Claim& claim, const Split& parts)
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
bool largestIsGreen(const Split& parts)
{
    std::int64_t green = 0;
    std::int64_t red = 0;
    for (const Run* run : parts.green)
        green = std::max(green, run->counts.tests());
    for (const Run* run : parts.failed)
        red = std::max(red, run->counts.tests());
    return green > red;
}

/// The runs neither bear the sentence out nor refute it.
Judgement unproven(const std::string& id, const std::vector<MessageArg>& args)
{
    Judgement judgement = judgedSuite(Verdict::Unsupported, Confidence::Medium, id, args);
    judgement.wouldSettle.push_back({"claim.settle.suite-log", {}});
    return judgement;
}

/// Less than half of every run: tests come and go, but a suite does not double between two runs.
bool isOfSmallerSet(const Claim& claim, const Split& parts)
{
    return std::all_of(parts.totals.begin(), parts.totals.end(),
                       [&](std::int64_t total) { return *claim.test.total * 2 < total; });
}

/// The front page speaks of the whole project, another document of its subject.
bool isFrontPage(const Claim& claim)
{
    constexpr std::string_view name = "readme";
    const std::string file =
        lowered(std::string(lastPart(claim.where.member.empty() ? claim.where.path : claim.where.member)));
    return file.starts_with(name);
}

/// Numbers of so different sizes are of two sets of tests: a suite does not double between two runs.
bool isOfOtherSize(std::int64_t stated, std::int64_t total)
{
    return stated * 2 < total || total * 2 < stated;
}

Judgement allRed(const ClaimFacts& facts, const Claim& claim, const std::vector<const Run*>& runs, const Split& parts)
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
    const std::vector<MessageArg> args = figures(facts, runs, parts, claim);
    const bool ofSubject = otherTotal && isOfSmallerSet(claim, parts) && !isFrontPage(claim);
    const bool otherCollected =
        parts.failed.empty() && claim.test.total && std::all_of(runs.begin(), runs.end(), [&](const Run* run) {
            return run->counts.collected && isOfOtherSize(*claim.test.total, *run->counts.collected);
        });
    if ((otherTotal && (smallerRuns || parts.failed.size() < 2)) || ofSubject || otherCollected)
        return unproven("claim.test.suite.figures-unknown", args);
    Judgement judgement = judgedSuite(Verdict::Contradicted, Confidence::High, id, args);
    if (otherTotal)
        judgement.reason.id = id + ".other-total.reason";
    judgement.evidence = summaries(runs);
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
bool totalIsOfGreenRunsOnly(const Claim& claim, const Split& parts)
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
std::optional<Judgement> settledElsewhere(const Split& parts, const std::vector<MessageArg>& args)
{
    bool isOpen = false;
    for (const std::vector<const Run*>* runs : {&parts.failed, &parts.uncollected}) {
        for (const Run* red : *runs) {
            const Aftermath aftermath = aftermathOf(*red, parts.green);
            if (aftermath == Aftermath::Stays)
                return std::nullopt;
            isOpen = isOpen || aftermath == Aftermath::Unordered;
        }
    }
    if (isOpen)
        return unproven("claim.test.suite.order", args);
    Judgement judgement = judgedSuite(Verdict::Supported, Confidence::Medium, "claim.test.suite.settled", args);
    judgement.evidence = summaries(parts.green);
    return judgement;
}

/// A sentence that names its runs is about each of them, whichever is the newest.
Judgement checkGreenSentence(const ClaimFacts& facts, const Claim& claim, const std::vector<const Run*>& runs,
                             bool isNamed)
{
    const Split parts = split(runs);
    const std::vector<MessageArg> args = figures(facts, runs, parts, claim);
    if (parts.green.empty())
        return allRed(facts, claim, runs, parts);
    for (const Run* run : parts.green) {
        if (!hasStatedCounts(*run, claim.test, claim.bound))
            continue;
        const bool others = !parts.failed.empty() || !parts.uncollected.empty();
        if (others && (totalIsOfGreenRunsOnly(claim, parts) || isLastOfStatedSize(*run, claim, runs))) {
            Judgement judgement =
                judgedSuite(Verdict::Supported, Confidence::Medium, "claim.test.suite.figures-found", args);
            judgement.evidence = summaries({run});
            return judgement;
        }
        const bool all = parts.green.size() == runs.size();
        if (!all && !isNamed) {
            if (std::optional<Judgement> settled = settledElsewhere(parts, args))
                return *std::move(settled);
        }
        if (!all && !claim.test.total && !claim.test.passed && largestIsGreen(parts))
            return unproven("claim.test.suite.which-run", args);
        Judgement judgement =
            all ? judgedSuite(Verdict::Supported, Confidence::High, "claim.test.suite.supported", args)
                : judgedSuite(Verdict::TooBroad, Confidence::Medium, "claim.test.suite.mixed", args);
        judgement.evidence = all ? summaries(parts.green) : summaries(runs);
        return judgement;
    }
    if (parts.green.size() < runs.size()) {
        if (isOfAnotherRun(claim, runs))
            return unproven("claim.test.suite.figures-unknown", args);
        Judgement judgement = judgedSuite(Verdict::TooBroad, Confidence::Medium, "claim.test.suite.mixed", args);
        judgement.evidence = summaries(runs);
        return judgement;
    }
    const std::optional<std::int64_t> stated = claim.test.total ? claim.test.total : claim.test.passed;
    if (stated && std::all_of(parts.totals.begin(), parts.totals.end(),
                              [&](std::int64_t total) { return isOfOtherSize(*stated, total); }))
        return unproven("claim.test.suite.figures-unknown", args);
    Judgement judgement = judgedSuite(Verdict::Stale, Confidence::Medium, "claim.test.suite.stale", args);
    judgement.evidence = summaries(parts.green);
    return judgement;
}

/// A sentence that owns up to failures, or states a rate: its numbers are looked for, never held against it.
Judgement checkFigures(const ClaimFacts& facts, const Claim& claim, const std::vector<const Run*>& runs)
{
    const TestClaimValues& stated = claim.test;
    const bool counts = stated.passed || stated.failed || stated.total || stated.skipped;
    std::vector<const Run*> matching;
    for (const Run* run : runs) {
        const bool same = counts ? hasStatedCounts(*run, stated, claim.bound)
                                 : stated.percent && hasStatedRate(*run, *stated.percent);
        if (run->executed && same)
            matching.push_back(run);
    }
    const std::vector<MessageArg> args = figures(facts, runs, split(runs), claim);
    if (!matching.empty()) {
        Judgement judgement = judgedSuite(Verdict::Supported, Confidence::High, "claim.test.suite.figures-found", args);
        judgement.evidence = summaries(matching);
        return judgement;
    }
    const bool executed = std::any_of(runs.begin(), runs.end(), [](const Run* run) { return run->executed; });
    if (!counts && stated.percent && claim.scope == Scope::Whole && executed) {
        Judgement judgement = judgedSuite(Verdict::Contradicted, Confidence::Medium, "claim.test.suite.rate", args);
        judgement.evidence = summaries(runs);
        return judgement;
    }
    Judgement judgement =
        judgedSuite(Verdict::Unsupported, Confidence::Medium, "claim.test.suite.figures-unknown", args);
    judgement.wouldSettle.push_back({"claim.settle.suite-log", {}});
    return judgement;
}

/// The sentence is about the runs it names: what is said of it must not sound as if it were all of the pack.
void nameRuns(Judgement& judgement, const std::vector<const Run*>& runs)
{
    static const std::map<std::string, std::string, std::less<>> ofNamed{
        {"red", "red"},     {"red-and-uncollected", "red"},         {"uncollected", "red"}, {"mixed", "mixed"},
        {"stale", "stale"}, {"figures-unknown", "figures-unknown"},
    };
    constexpr std::string_view family = "claim.test.suite.";
    const std::string outcome = judgement.title.id.substr(family.size(), judgement.title.id.rfind('.') - family.size());
    const auto named = ofNamed.find(outcome);
    if (named == ofNamed.end())
        return;
    std::string names;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (i == 0 || runs[i]->key.runId != runs[i - 1]->key.runId)
            names += (names.empty() ? "" : ", ") + runs[i]->key.runId;
    }
    for (auto [message, part] : {std::pair(&judgement.title, ".title"), std::pair(&judgement.reason, ".reason")}) {
        message->id = std::string(family).append("named.").append(named->second).append(part);
        message->args.push_back({"names", names});
    }
    if (outcome == "mixed")
        judgement.recommendation.id = "claim.test.suite.named.mixed.recommendation";
}

/// Of several runs one has the numbers of the sentence, which names neither it nor all tests. Small numbers meet by
/// chance: a row of a part with one failure is not the run that happens to have one.
bool isCoincidence(const Judgement& judgement, const Claim& claim, const std::vector<const Run*>& runs)
{
    constexpr std::int64_t tellingTests = 10;
    const bool found = judgement.title.id == "claim.test.suite.figures-found.title";
    if (!found || claim.scope == Scope::Whole || runs.size() < 2)
        return false;
    const TestClaimValues& stated = claim.test;
    const std::int64_t most =
        std::max({stated.total.value_or(0), stated.passed.value_or(0), stated.failed.value_or(0)});
    return most > 0 && most < tellingTests;
}

Judgement checkAgainst(const ClaimFacts& facts, const Claim& claim, const std::vector<const Run*>& runs, bool isNamed)
{
    const TestClaimValues& stated = claim.test;
    const bool ownsUp =
        stated.failed.value_or(0) > 0 || stated.errors.value_or(0) > 0 || (stated.percent && *stated.percent < 99.999);
    return stated.allPass && !ownsUp ? checkGreenSentence(facts, claim, runs, isNamed)
                                     : checkFigures(facts, claim, runs);
}

} // namespace

Judgement checkRuns(const ClaimFacts& facts, const Claim& claim, const std::vector<const Run*>& runs)
{
    Judgement judgement = checkAgainst(facts, claim, runs, true);
    nameRuns(judgement, runs);
    return judgement;
}

Judgement checkSuite(const ClaimFacts& facts, const Claim& claim)
{
    const std::vector<const Run*> named = facts.runsNamedIn(claim.text + ' ' + claim.heading);
    if (!named.empty())
        return checkRuns(facts, claim, named);
    const std::vector<const Run*>& runs = facts.speaking();
    if (runs.empty()) {
        Judgement judgement = judgedSuite(Verdict::Unsupported, Confidence::High, "claim.test.suite.no-runs", {});
        judgement.wouldSettle.push_back({"claim.settle.suite-log", {}});
        return judgement;
    }
    Judgement judgement = checkAgainst(facts, claim, runs, false);
    if (isCoincidence(judgement, claim, runs)) {
        std::vector<SourceRef> evidence = std::move(judgement.evidence);
        judgement = unproven("claim.test.suite.figures-small", {});
        judgement.evidence = std::move(evidence);
    }
    if (judgement.verdict == Verdict::Supported && !claim.test.total && !claim.test.passed &&
        !fitsCountsNear(claim, runs))
        return unproven("claim.test.suite.counts-near", {{"counts", std::string(statedValue(claim, "near-totals"))}});
    return judgement;
}

Judgement checkEntry(const ClaimFacts& facts, const Claim& claim)
{
    const std::vector<const Run*> named = facts.runsNamedIn(claim.subject.value + ' ' + claim.text);
    if (!named.empty())
        return checkSuite(facts, claim);
    Judgement judgement =
        judgedSuite(Verdict::Unsupported, Confidence::Medium, "claim.test.entry", {{"entry", claim.subject.value}});
    judgement.rule = "check.test.entry";
    judgement.wouldSettle.push_back({"claim.settle.log-of-entry", {{"entry", claim.subject.value}}});
    return judgement;
}

} // namespace exhibit
