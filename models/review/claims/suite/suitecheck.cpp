// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/suite/suitecheck.h"

#include "models/domain/text.h"
#include "models/parsing/runners/buildlines.h"
#include "models/review/claims/filecheck.h"
#include "models/review/claims/parts/runnerfamily.h"
#include "models/review/claims/suite/admittedtests.h"
#include "models/review/claims/suite/countsnear.h"
#include "models/review/claims/suite/greensentence.h"
#include "models/review/claims/suite/grownsuite.h"
#include "models/review/claims/suite/suitefigures.h"
#include "models/review/claims/verdictof.h"
#include "models/review/runs/rundays.h"
#include "models/review/runs/runends.h"

#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <utility>

namespace exhibit {

namespace {

/// `16 passed, 1 failed` of runs that all have 17 tests, and more failures. Small numbers meet by chance.
bool readsBetter(const Claim& claim, const std::vector<const Run*>& runs)
{
    // Of the only run there is no other set to meet; a row of a table has its own.
    const bool isRow = claim.text.find(" | ") != std::string::npos;
    const std::int64_t tellingTests = runs.size() == 1 && !isRow ? 5 : 10;
    const TestClaimValues& stated = claim.test;
    const auto total = statedTotal(stated);
    const bool isCounted = (stated.passed && (stated.failed || stated.total)) || (stated.failed && stated.total);
    if (!isCounted || *total < tellingTests || claim.bound != Bound::Exact)
        return false;
    // `17 of 18 pass`: what is skipped is not said to pass, and does not fail.
    const std::int64_t failed = stated.failed ? *stated.failed + stated.errors.value_or(0) : *total - *stated.passed;
    const std::int64_t passed = stated.passed ? *stated.passed : *total - failed - stated.skipped.value_or(0);
    return std::all_of(runs.begin(), runs.end(), [&](const Run* run) {
        return run->executed && run->counts.tests() == *total && run->failing() > failed &&
               run->counts.passed.value_or(0) < passed;
    });
}

/// A sentence that owns up to failures, or states a rate: its numbers are looked for, and held against it only where
/// all runs of as many tests are worse.
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
    const std::vector<MessageArg> args = suiteArgs(facts, runs, splitRuns(runs), claim);
    if (!matching.empty()) {
        Judgement judgement = judgedSuite(Verdict::Supported, Confidence::High, "claim.test.suite.figures-found", args);
        judgement.evidence = summariesOf(matching);
        return judgement;
    }
    const bool executed = std::any_of(runs.begin(), runs.end(), [](const Run* run) { return run->executed; });
    if (!counts && stated.percent && claim.scope == Scope::Whole && executed) {
        Judgement judgement = judgedSuite(Verdict::Contradicted, Confidence::Medium, "claim.test.suite.rate", args);
        judgement.evidence = summariesOf(runs);
        return judgement;
    }
    if (readsBetter(claim, runs)) {
        Judgement judgement =
            judgedSuite(Verdict::Contradicted, Confidence::Medium, "claim.test.suite.fewer-failures", args);
        judgement.evidence = summariesOf(runs);
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
    if (claim.bound != Bound::Exact)
        return true;
    const TestClaimValues& stated = claim.test;
    const std::int64_t most =
        std::max({stated.total.value_or(0), stated.passed.value_or(0), stated.failed.value_or(0)});
    return most > 0 && most < tellingTests;
}

/// `Full suite: 52 passed`, `our 52 tests pass` say of a run of 52 tests that all pass. Small numbers meet by chance.
bool saysAll(const Claim& claim, const std::vector<const Run*>& runs)
{
    constexpr std::int64_t tellingTests = 10;
    const TestClaimValues& stated = claim.test;
    if (!stated.passed || stated.total || stated.failed || claim.bound != Bound::Exact)
        return false;
    if (claim.scope != Scope::Whole && (claim.scope == Scope::Part || *stated.passed < tellingTests))
        return false;
    const auto passes = [&](const Run* run) { return run->counts.passed == stated.passed; };
    return std::none_of(runs.begin(), runs.end(), passes) && std::any_of(runs.begin(), runs.end(), [&](const Run* run) {
               return run->executed && run->counts.tests() == *stated.passed;
           });
}

/// Only a sentence about all tests is refuted, and by nothing less than that every run skips some.
Judgement checkSkips(const ClaimFacts& facts, const Claim& claim, const std::vector<const Run*>& runs)
{
    std::vector<const Run*> skipping;
    std::vector<std::int64_t> numbers;
    for (const Run* run : runs) {
        if (run->executed && run->counts.skipped.value_or(0) > 0) {
            skipping.push_back(run);
            numbers.push_back(*run->counts.skipped);
        }
    }
    std::vector<MessageArg> args = suiteArgs(facts, runs, splitRuns(runs), claim);
    args.push_back({"skipped", rangeText(numbers)});
    if (skipping.empty() || skipping.size() < runs.size() || claim.scope != Scope::Whole)
        return checkFigures(facts, claim, runs);
    Judgement judgement = judgedSuite(Verdict::Contradicted, Confidence::Medium, "claim.test.suite.skips", args);
    judgement.evidence = summariesOf(skipping);
    return judgement;
}

Judgement checkAgainst(const ClaimFacts& facts, const Claim& claim, const std::vector<const Run*>& runs, bool isNamed)
{
    const TestClaimValues& stated = claim.test;
    if (deniesSkips(stated))
        return checkSkips(facts, claim, runs);
    const bool ownsUp =
        stated.failed.value_or(0) > 0 || stated.errors.value_or(0) > 0 || (stated.percent && *stated.percent < 99.999);
    if ((!stated.allPass && !saysAll(claim, runs)) || ownsUp)
        return checkFigures(facts, claim, runs);
    Judgement judgement = checkGreenSentence(facts, claim, runs, isNamed);
    if (isMismatch(judgement.verdict) && isAdmitted(facts, claim, runs))
        return unprovenSuite("claim.test.suite.admitted", suiteArgs(facts, runs, splitRuns(runs), claim));
    return judgement;
}

/// The only output of the pack is called one of tests, and ends at an error of the build: none of them ran.
const Run* stoppedTestsOf(const std::vector<Run>& runs, const std::string& text)
{
    static const RE2 tests(R"((?i)(?:^|[/_.-])tests?(?:[/_.-]|$))");
    static const RE2 package(R"(\s(?:-p|--package|--test|--bin|--manifest-path)\b)");
    if (runs.size() != 1 || RE2::PartialMatch(text, package))
        return nullptr;
    const Run& run = runs.front();
    const bool isOfTests = run.runner == programRunner && run.state == RunState::Failed && run.command.empty() &&
                           RE2::PartialMatch(std::string(lastPart(run.log.path)), tests);
    const auto said = isOfTests ? buildLineOf(trimmed(run.summary.quote)) : std::nullopt;
    const bool isStopped = said && (said->kind == BuildLine::Kind::Error || said->kind == BuildLine::Kind::Failed);
    const std::string_view named = languageIn(text);
    return isStopped && (named.empty() || named == said->language) ? &run : nullptr;
}

Judgement withoutRuns(const ClaimFacts& facts, const Claim& claim)
{
    const Run* stopped = claim.test.allPass ? stoppedTestsOf(facts.runs(), claim.text) : nullptr;
    if (!stopped) {
        Judgement judgement = judgedSuite(Verdict::Unsupported, Confidence::High, "claim.test.suite.no-runs", {});
        judgement.wouldSettle.push_back({"claim.settle.suite-log", {}});
        return judgement;
    }
    const std::string error(trimmed(stopped->summary.quote));
    Judgement judgement = judgedSuite(Verdict::Contradicted, Confidence::Medium, "claim.test.suite.not-built",
                                      {{"run", facts.label(*stopped)}, {"error", error}});
    judgement.evidence.push_back(stopped->summary);
    return judgement;
}

bool isOfDocument(const SourceRef& place)
{
    static const RE2 name(R"((?i).*\.(?:md|markdown|mdx|rst|adoc))");
    return RE2::FullMatch(place.member.empty() ? place.path : place.member, name);
}

/// Output that another document quotes: of which moment and of which part it is, that document says.
bool areQuotedElsewhere(const ClaimFacts& facts, const Claim& claim, const std::vector<const Run*>& runs)
{
    return std::all_of(runs.begin(), runs.end(), [&](const Run* run) {
        return std::all_of(run->witnesses.begin(), run->witnesses.end(), [&](int index) {
            const Witness& witness = facts.facts().witnesses[static_cast<std::size_t>(index)];
            return isOfDocument(witness.where) &&
                   (witness.where.path != claim.where.path || witness.where.member != claim.where.member);
        });
    });
}

} // namespace

bool deniesSkips(const TestClaimValues& stated)
{
    return stated.skipped == 0 && !stated.passed && !stated.failed && !stated.total && !stated.percent &&
           !stated.allPass;
}

Judgement checkRuns(const ClaimFacts& facts, const Claim& claim, const std::vector<const Run*>& runs)
{
    Judgement judgement = checkAgainst(facts, claim, runs, true);
    nameRuns(judgement, runs);
    return judgement;
}

Judgement unknownSubset(const char* rule, const std::string& subset)
{
    if (subset.empty()) {
        Judgement judgement = verdictOf(rule, Verdict::Unsupported, Confidence::Medium, "claim.test.subset.unnamed");
        judgement.wouldSettle.push_back({"claim.settle.suite-log", {}});
        return judgement;
    }
    Judgement judgement =
        verdictOf(rule, Verdict::Unsupported, Confidence::Medium, "claim.test.subset.unknown", {{"subset", subset}});
    judgement.wouldSettle.push_back({"claim.settle.log-of-subset", {{"subset", subset}}});
    return judgement;
}

namespace {

/// Fewer tests than the sentence says are in all runs together, which are green and tell how many there are.
bool staysBelow(const ClaimFacts& facts, std::int64_t fewest, const std::vector<const Run*>& runs)
{
    std::int64_t tests = 0;
    for (const Run* run : runs) {
        if (!run->executed || !isGreen(*run) || !isTotalTold(*run) || didNotFinish(facts.facts(), *run))
            return false;
        tests += run->counts.tests();
    }
    return tests > 0 && tests < fewest;
}

} // namespace

Judgement checkSuite(const ClaimFacts& facts, const Claim& claim)
{
    const std::vector<const Run*> named = facts.runsNamedIn(claim.text + ' ' + claim.heading);
    if (!named.empty())
        return checkRuns(facts, claim, named);
    const std::vector<const Run*> runs = runsOfNamedLanguage(claim.text, facts.speaking());
    if (runs.empty() && !facts.speaking().empty()) {
        std::string words;
        languageIn(claim.text, &words);
        return unknownSubset("check.test.suite", words);
    }
    if (runs.empty())
        return withoutRuns(facts, claim);
    Judgement judgement = checkAgainst(facts, claim, runs, false);
    if (judgement.verdict != Verdict::Stale && claim.scope != Scope::Part &&
        staysBelow(facts, fewestStated(claim), runs)) {
        judgement = judgedSuite(Verdict::Stale, Confidence::Medium, "claim.test.suite.stale",
                                suiteArgs(facts, runs, splitRuns(runs), claim));
        judgement.evidence = summariesOf(runs);
        return judgement;
    }
    // Where nothing says that all tests are meant, numbers that moved prove it only as those of a suite that grew.
    if (judgement.verdict == Verdict::Unsupported || ownCount(claim) ||
        (judgement.verdict == Verdict::Stale && claim.scope == Scope::Unclear)) {
        if (auto grown = checkGrownSuite(facts, claim, runs))
            return *std::move(grown);
    }
    if (judgement.verdict == Verdict::Stale && areQuotedElsewhere(facts, claim, runs))
        return unprovenSuite("claim.test.suite.figures-unknown", suiteArgs(facts, runs, splitRuns(runs), claim));
    if (isCoincidence(judgement, claim, runs)) {
        std::vector<SourceRef> evidence = std::move(judgement.evidence);
        judgement = unprovenSuite("claim.test.suite.figures-small", {});
        judgement.evidence = std::move(evidence);
    }
    if (judgement.verdict == Verdict::Supported && !claim.test.total && !claim.test.passed &&
        !meetsCountsNear(claim, runs))
        return unprovenSuite("claim.test.suite.counts-near", {{"counts", countsNearText(claim)}});
    return judgement;
}

std::optional<Judgement> checkSuiteOfDay(const ClaimFacts& facts, const Claim& claim)
{
    constexpr std::int64_t telling = 5; // fewer meet by chance
    const std::int64_t stated = statedTotal(claim.test).value_or(0);
    std::vector<const Run*> runs;
    for (const Run* run : facts.speaking()) {
        if (stated >= telling && run->executed && run->counts.tests() == stated && isOfTimeOf(*run, claim.asOf.stamp))
            runs.push_back(run);
    }
    if (runs.empty() || claim.bound != Bound::Exact)
        return std::nullopt;
    return checkAgainst(facts, claim, runs, false);
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
