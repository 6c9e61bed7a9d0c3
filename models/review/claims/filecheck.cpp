// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/filecheck.h"

#include "models/domain/text.h"
#include "models/review/claims/suite/admittedtests.h"
#include "models/review/claims/verdictof.h"
#include "models/review/runs/quietruns.h"

#include <re2/re2.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace exhibit {

namespace {

struct RunCount
{
    const Run* run = nullptr;
    FileCounts counts;
};

struct Tally
{
    std::vector<RunCount> holding; ///< runs that have tests of the files
    std::vector<RunCount> failing;
    std::vector<std::int64_t> totals, executed;
    std::vector<std::string> names; ///< as resolved
    std::string files;              ///< the same for people, one a line
};

Judgement judgedFiles(Verdict verdict, Confidence confidence, const std::string& id, std::vector<MessageArg> args)
{
    return verdictOf("check.test.files", verdict, confidence, id, std::move(args));
}

std::vector<SourceRef> places(const ClaimFacts& facts, const std::vector<RunCount>& counts)
{
    std::vector<SourceRef> all;
    for (const RunCount& entry : counts)
        all.push_back(facts.place(*entry.run, entry.counts));
    return all;
}

/// Where the tests stand: of one file in every run, of several files each in the last run.
std::vector<SourceRef> places(const ClaimFacts& facts, const Tally& tally)
{
    constexpr std::size_t mostFiles = 8;
    if (tally.names.size() < 2)
        return places(facts, tally.holding);
    std::vector<SourceRef> all;
    const Run& last = *tally.holding.back().run;
    for (const std::string& file : tally.names) {
        const FileCounts counts = facts.count(last, {file});
        if (counts.total > 0 && all.size() < mostFiles)
            all.push_back(facts.place(last, counts));
    }
    return all;
}

/// A report may name files as the machine that wrote it: the end of such a path says enough.
std::string shownFile(const std::string& file)
{
    constexpr int shownParts = 3;
    const bool isAbsolute = file.starts_with('/') || (file.size() > 2 && isLetter(file.front()) && file[1] == ':');
    std::size_t begin = file.size();
    for (int part = 0; isAbsolute && part < shownParts && begin != std::string::npos && begin > 0; ++part)
        begin = file.rfind('/', begin - 1);
    return isAbsolute && begin != std::string::npos ? "…" + file.substr(begin) : file;
}

Tally tally(const ClaimFacts& facts, const std::vector<std::string>& files)
{
    Tally result;
    result.names = files;
    for (std::size_t i = 0; i < files.size(); ++i)
        result.files += (i == 0 ? "" : "\n") + shownFile(files[i]);
    for (const Run* run : facts.executed()) {
        const FileCounts counts = facts.count(*run, files);
        if (counts.total == 0)
            continue;
        result.holding.push_back({run, counts});
        result.totals.push_back(counts.total);
        result.executed.push_back(counts.total - counts.skipped);
        if (counts.failed > 0)
            result.failing.push_back({run, counts});
    }
    return result;
}

std::vector<MessageArg> figures(const ClaimFacts& facts, const Claim& claim, const Tally& tally)
{
    std::vector<MessageArg> args = {{"files", tally.files},
                                    {"runs", std::to_string(tally.holding.size())},
                                    {"failingRuns", std::to_string(tally.failing.size())},
                                    {"totals", rangeText(tally.totals)}};
    if (const auto count = statedCount(claim.test))
        args.push_back({"stated", std::to_string(*count)});
    if (!tally.failing.empty()) {
        std::vector<std::int64_t> failures;
        for (const RunCount& entry : tally.failing)
            failures.push_back(entry.counts.failed);
        const TestId first = tally.failing.back().counts.firstFailure;
        args.push_back({"failures", rangeText(failures)});
        args.push_back({"run", facts.label(*tally.failing.back().run)});
        args.push_back({"test", first.value < 0 ? shownFile(tally.names.front()) : facts.facts().tests.nodeId(first)});
    }
    return args;
}

Judgement checkFailures(const ClaimFacts& facts, const Tally& tally, const std::vector<MessageArg>& args)
{
    const bool all = tally.failing.size() == tally.holding.size();
    Judgement judgement =
        all ? judgedFiles(Verdict::Contradicted, Confidence::High, "claim.test.files.fail", args)
            : judgedFiles(Verdict::TooBroad, Confidence::Medium, "claim.test.files.fail-in-some", args);
    for (const RunCount& entry : tally.failing)
        judgement.evidence.push_back(facts.failurePlace(*entry.run, entry.counts.firstFailure));
    return judgement;
}

/// The count moved although all pass: was true once.
Judgement checkCount(const ClaimFacts& facts, const Tally& tally, std::int64_t stated, bool sameInAll,
                     const std::vector<MessageArg>& args)
{
    Judgement judgement = judgedFiles(Verdict::Stale, sameInAll ? Confidence::High : Confidence::Medium,
                                      "claim.test.files.count-moved", args);
    judgement.evidence = places(facts, tally);
    if (sameInAll) {
        const std::string now = std::to_string(tally.totals.front());
        const std::string then = std::to_string(stated);
        judgement.edit.find = then;
        judgement.edit.replacement = now;
    }
    return judgement;
}

/// The numbers of the list right below a claim about several files: one item a file, each with its own count.
struct ListBelow
{
    std::int64_t sum = 0;
    std::string terms; ///< `1 + 5 + 1`
    std::vector<SourceRef> places;
};

std::optional<ListBelow> listBelow(const ClaimFacts& facts, const Claim& claim, std::size_t files)
{
    constexpr std::int64_t gap = 2; // lines between two items
    const std::vector<Claim>& claims = facts.facts().claims;
    ListBelow list;
    LineNumber line = claim.where.lastLine;
    for (auto item = facts.following(claim); item != claims.end() && list.places.size() < files; ++item) {
        if (item->where.path != claim.where.path || item->where.firstLine.value > line.value + gap)
            break;
        const bool counted = item->claimClass == ClaimClass::Test && item->subject.type == "file" &&
                             item->where.firstLine > line && statedCount(item->test);
        if (!counted)
            continue;
        line = item->where.firstLine;
        list.sum += *statedCount(item->test);
        list.terms += (list.terms.empty() ? "" : " + ") + std::to_string(*statedCount(item->test));
        list.places.push_back(item->where);
    }
    return list.places.size() == files ? std::optional(std::move(list)) : std::nullopt;
}

/// Rule `check.list.sum`: a total against the list it stands above.
std::optional<Judgement> checkListSum(const ClaimFacts& facts, const Claim& claim, const Tally& counts)
{
    const auto stated = statedCount(claim.test);
    const auto list = stated && counts.names.size() > 1 ? listBelow(facts, claim, counts.names.size()) : std::nullopt;
    if (!list || list->sum == *stated)
        return std::nullopt;
    const bool agree = !counts.totals.empty() && std::all_of(counts.totals.begin(), counts.totals.end(),
                                                             [&](std::int64_t total) { return total == list->sum; });
    Judgement judgement = verdictOf("check.list.sum", Verdict::Contradicted, Confidence::Medium, "claim.list.sum",
                                    {{"stated", std::to_string(*stated)},
                                     {"sum", std::to_string(list->sum)},
                                     {"terms", list->terms},
                                     {"runs", std::to_string(counts.holding.size())}});
    if (agree)
        judgement.reason.id = "claim.list.sum.runs-agree.reason";
    judgement.evidence = list->places;
    if (agree) {
        const std::vector<SourceRef> ran = places(facts, counts);
        judgement.evidence.insert(judgement.evidence.end(), ran.begin(), ran.end());
    }
    judgement.edit.find = std::to_string(*stated);
    judgement.edit.replacement = std::to_string(list->sum);
    return judgement;
}

/// Where tests failed once, the sentence may tell of the run in which they do not any more: it has the stated number of
/// tests, all pass, and no run in which some fail is known to be newer, or stands behind it where no run is dated.
const RunCount* greenAsStated(const Claim& claim, const Tally& tally)
{
    const auto stated = statedCount(claim.test);
    if (!stated || tally.failing.empty())
        return nullptr;
    const auto& holding = tally.holding;
    for (std::size_t i = holding.size(); i-- > 0;) {
        const RunCount& entry = holding[i];
        if (entry.counts.failed > 0) {
            if (!entry.run->createdEpoch)
                return nullptr;
            continue;
        }
        if (entry.counts.total != *stated || entry.counts.passed != *stated)
            continue;
        const bool isNewest =
            std::none_of(tally.failing.begin(), tally.failing.end(), [&entry](const RunCount& failed) {
                return failed.run->createdEpoch && entry.run->createdEpoch &&
                       *failed.run->createdEpoch > *entry.run->createdEpoch;
            });
        return isNewest ? &entry : nullptr;
    }
    return nullptr;
}

bool hasStated(const FileCounts& counts, const TestClaimValues& stated)
{
    const auto total = statedTotal(stated);
    const auto same = [](const std::optional<std::int64_t>& want, std::int64_t have) { return !want || *want == have; };
    const bool whole = same(total, counts.total) || same(total, counts.total - counts.skipped);
    if (stated.passed || stated.failed || stated.total)
        return whole && same(stated.passed, counts.passed) && same(stated.failed, counts.failed);
    const double rate =
        counts.total == 0 ? 0.0 : static_cast<double>(counts.passed) * 100 / static_cast<double>(counts.total);
    return stated.percent && std::abs(rate - *stated.percent) < 0.55;
}

/// A sentence that owns up to failures. None of the runs has its numbers: where fewer tests pass it reads better than
/// they do, where the number of tests is another one the files have moved on, else nothing speaks against it.
Judgement checkOwnedUp(const ClaimFacts& facts, const Claim& claim, const Tally& tally, std::vector<MessageArg> args)
{
    const TestClaimValues& stated = claim.test;
    const auto any = [&](auto holds) { return std::any_of(tally.holding.begin(), tally.holding.end(), holds); };
    if (any([&](const RunCount& entry) { return hasStated(entry.counts, stated); })) {
        Judgement judgement = judgedFiles(Verdict::Supported, Confidence::Medium, "claim.test.files.supported", args);
        judgement.evidence = places(facts, tally);
        return judgement;
    }
    const auto total = statedTotal(stated);
    const bool unnamed = any([&](const RunCount& entry) { return !facts.isCounted(*entry.run, tally.names); });
    const bool sameTotal = any([&](const RunCount& entry) {
        return total && (entry.counts.total == *total || entry.counts.total - entry.counts.skipped == *total);
    });
    const bool asMany =
        any([&](const RunCount& entry) { return !stated.passed || entry.counts.passed >= *stated.passed; });
    if (unnamed || claim.bound != Bound::Exact || !total || !stated.passed || (sameTotal && asMany)) {
        Judgement judgement =
            judgedFiles(Verdict::Unsupported, Confidence::Medium,
                        unnamed ? "claim.test.files.figures-unnamed" : "claim.test.files.figures-unknown", args);
        judgement.wouldSettle.push_back({"claim.settle.log-of-files", args});
        return judgement;
    }
    std::vector<std::int64_t> passed;
    for (const RunCount& entry : tally.holding)
        passed.push_back(entry.counts.passed);
    args.push_back({"passed", rangeText(passed)});
    args.push_back({"statedPassed", std::to_string(*stated.passed)});
    args.push_back({"statedTotal", std::to_string(*total)});
    Judgement judgement = judgedFiles(sameTotal ? Verdict::Contradicted : Verdict::Stale, Confidence::Medium,
                                      "claim.test.files.other-figures", std::move(args));
    judgement.evidence = places(facts, tally);
    return judgement;
}

/// A number of tests under a heading of those that work, or with a tick, says more than how many there are.
bool praises(const Claim& claim)
{
    static const RE2 good(R"((?i)✅|✓|✔|☑|\b(?:working|passing|passed|green)\b)");
    return RE2::PartialMatch(claim.heading, good) || RE2::PartialMatch(claim.where.quote, good);
}

/// Whether a quiet run may hold what failed: the same program ran, and at least as many tests pass.
bool mayHold(const Run& quiet, const RunCount& failed)
{
    const bool sameRunner = quiet.runner.empty() || failed.run->runner.empty() || quiet.runner == failed.run->runner;
    const bool earlier =
        quiet.createdEpoch && failed.run->createdEpoch && *quiet.createdEpoch < *failed.run->createdEpoch;
    return sameRunner && !earlier && quiet.counts.passed.value_or(0) >= failed.counts.failed;
}

/// A run behind all in which tests of the files fail that is green as a whole and names no passing test: what failed
/// may pass in it. Null if there is none.
const Run* laterQuietGreen(const ClaimFacts& facts, const Tally& tally)
{
    const Run* found = nullptr;
    for (const Run* run : facts.executed()) {
        const bool fails = std::any_of(tally.failing.begin(), tally.failing.end(),
                                       [run](const RunCount& entry) { return entry.run == run; });
        if (fails)
            found = nullptr;
        else if (run->passesUnnamed && run->state == RunState::Passed && mayHold(*run, tally.failing.back()))
            found = run;
    }
    return found;
}

/// The package of a test of Go is that of the folder, or the only one of the run.
bool mayHoldFile(const Run& run, const std::string& nodeId, const std::string& file)
{
    const std::string package = nodeId.substr(0, nodeId.find("::"));
    const std::size_t slash = file.rfind('/');
    return slash == std::string::npos ? run.tallies.size() <= 1 : package.ends_with("/" + file.substr(0, slash));
}

/// Runners that name tests by package tell the file only where one of them fails: `ledger_test.go:41: got 3`.
std::optional<Judgement> failuresInside(const ClaimFacts& facts, const Claim& claim, const std::string& file)
{
    if (!claim.test.allPass && (!claim.test.passed || claim.test.passed != claim.test.total))
        return std::nullopt;
    const Failure* found = nullptr;
    std::int64_t failures = 0;
    for (const Run* run : facts.executed()) {
        const std::int64_t before = failures;
        for (const Failure& failure : run->failures) {
            const std::string& nodeId = facts.facts().tests.nodeId(failure.test);
            if (lastPart(failure.crashPath) != lastPart(file) || !mayHoldFile(*run, nodeId, file))
                continue;
            found = &failure;
            ++failures;
        }
        if (failures == before)
            return std::nullopt; // it may pass there
    }
    if (!found)
        return std::nullopt;
    Judgement judgement = judgedFiles(Verdict::Contradicted, Confidence::Medium, "claim.test.files.fail",
                                      {{"files", file},
                                       {"runs", std::to_string(facts.executed().size())},
                                       {"failures", std::to_string(failures)},
                                       {"test", facts.facts().tests.nodeId(found->test)}});
    judgement.evidence.push_back(found->where);
    return judgement;
}

/// The sentence itself names the one test that fails in each run.
bool namesWhatFails(const ClaimFacts& facts, const Claim& claim, const Tally& tally)
{
    return std::all_of(tally.failing.begin(), tally.failing.end(), [&](const RunCount& entry) {
        const TestId first = entry.counts.firstFailure;
        return entry.counts.failed == 1 && first.value >= 0 &&
               admitsTest(claim.text, facts.facts().tests.nodeId(first));
    });
}

} // namespace

std::optional<std::int64_t> statedCount(const TestClaimValues& stated)
{
    return stated.total ? stated.total : stated.passed;
}

std::optional<std::int64_t> statedTotal(const TestClaimValues& stated)
{
    const bool parts = stated.passed && (stated.failed || stated.skipped || stated.errors);
    if (stated.total || !parts)
        return statedCount(stated);
    return *stated.passed + stated.failed.value_or(0) + stated.skipped.value_or(0) + stated.errors.value_or(0);
}

Judgement checkResolved(const ClaimFacts& facts, const Claim& claim, const std::vector<std::string>& files)
{
    const Tally counts = tally(facts, files);
    const std::vector<MessageArg> args = figures(facts, claim, counts);
    if (counts.holding.empty()) {
        Judgement judgement = judgedFiles(Verdict::Unsupported, Confidence::High, "claim.test.files.not-run", args);
        judgement.wouldSettle.push_back({"claim.settle.log-of-files", args});
        return judgement;
    }
    // `9/10 passing` tells of one that does not pass.
    const bool partly = claim.test.passed && claim.test.total && *claim.test.passed < *claim.test.total;
    const bool ownsUp =
        partly || claim.test.failed.value_or(0) > 0 || (claim.test.percent && *claim.test.percent < 99.999);
    const bool countOnly = statedValue(claim, "kind") == "file-count";
    if (const RunCount* green = ownsUp || countOnly ? nullptr : greenAsStated(claim, counts)) {
        Judgement judgement = judgedFiles(Verdict::Supported, Confidence::Medium, "claim.test.files.supported-by",
                                          {{"files", counts.files},
                                           {"total", std::to_string(green->counts.total)},
                                           {"run", facts.label(*green->run)}});
        judgement.evidence = places(facts, {*green});
        return judgement;
    }
    if (!ownsUp && !countOnly && !counts.failing.empty()) {
        if (const Run* quiet = laterQuietGreen(facts, counts)) {
            Judgement judgement = judgedFiles(Verdict::Unsupported, Confidence::Medium, "claim.test.files.quiet",
                                              {{"files", counts.files}, {"run", facts.label(*quiet)}});
            judgement.evidence.push_back(quiet->summary);
            judgement.wouldSettle.push_back({"claim.settle.log-of-files", args});
            return judgement;
        }
        return namesWhatFails(facts, claim, counts)
                   ? judgedFiles(Verdict::Unsupported, Confidence::Medium, "claim.test.suite.admitted", args)
                   : checkFailures(facts, counts, args);
    }
    if (auto judgement = ownsUp ? std::nullopt : checkListSum(facts, claim, counts))
        return *judgement;
    const bool skippedOnly =
        std::all_of(counts.executed.begin(), counts.executed.end(), [](std::int64_t n) { return n == 0; });
    if (skippedOnly && !countOnly) {
        Judgement judgement = judgedFiles(Verdict::Unsupported, Confidence::High, "claim.test.files.skipped", args);
        judgement.evidence = places(facts, counts);
        return judgement;
    }
    if (ownsUp)
        return checkOwnedUp(facts, claim, counts, args);
    const auto stated = statedCount(claim.test);
    // `2 passed, 1 skipped` are three; a run that does not name what it skips counts three there.
    const auto isStated = [&](std::int64_t n) { return !stated || n == *stated || n == statedTotal(claim.test); };
    const bool sameInAll = std::all_of(counts.totals.begin(), counts.totals.end(),
                                       [&](std::int64_t n) { return n == counts.totals.front(); });
    const bool found = std::any_of(counts.totals.begin(), counts.totals.end(), isStated) ||
                       std::any_of(counts.executed.begin(), counts.executed.end(), isStated);
    // Of a run that names only what fails, what it names is no number of tests.
    const bool isKnown = std::all_of(counts.holding.begin(), counts.holding.end(),
                                     [&](const RunCount& entry) { return facts.isCounted(*entry.run, counts.names); });
    if (!isKnown) {
        Judgement judgement =
            judgedFiles(Verdict::Unsupported, Confidence::Medium, "claim.test.files.figures-unnamed", args);
        judgement.wouldSettle.push_back({"claim.settle.log-of-files", args});
        return judgement;
    }
    if (!found)
        return checkCount(facts, counts, *stated, sameInAll, args);
    if (countOnly && !counts.failing.empty() && praises(claim)) {
        Judgement judgement =
            judgedFiles(Verdict::Unsupported, Confidence::Medium, "claim.test.files.count-with-failures", args);
        judgement.evidence.push_back(
            facts.failurePlace(*counts.failing.back().run, counts.failing.back().counts.firstFailure));
        judgement.wouldSettle.push_back({"claim.settle.log-of-files", args});
        return judgement;
    }
    Judgement judgement = judgedFiles(Verdict::Supported, sameInAll ? Confidence::High : Confidence::Medium,
                                      "claim.test.files.supported", args);
    judgement.evidence = places(facts, counts);
    return judgement;
}

Judgement checkTestFiles(const ClaimFacts& facts, const Claim& claim)
{
    std::vector<std::string> files;
    for (const std::string& name : listed(claim.subject.value)) {
        const std::vector<std::string> found = facts.resolveFile(name);
        const bool known = found.size() == 1;
        if (auto judgement = found.empty() ? failuresInside(facts, claim, name) : std::nullopt)
            return *std::move(judgement);
        if (!known) {
            const char* id = found.empty() ? "claim.test.files.unknown" : "claim.test.files.ambiguous";
            const std::vector<MessageArg> args = {{"files", name}, {"count", std::to_string(found.size())}};
            Judgement judgement = judgedFiles(Verdict::Unsupported, Confidence::High, id, args);
            judgement.wouldSettle.push_back({"claim.settle.log-of-files", args});
            return judgement;
        }
        if (std::find(files.begin(), files.end(), found.front()) == files.end())
            files.push_back(found.front());
    }
    return checkResolved(facts, claim, files);
}

} // namespace exhibit
