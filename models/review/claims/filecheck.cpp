// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/filecheck.h"

#include <algorithm>
#include <array>
#include <cctype>
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
    std::string files; ///< as resolved, for people
};

Judgement judged(Verdict verdict, Confidence confidence, const std::string& id, std::vector<MessageArg> args)
{
    Judgement judgement;
    judgement.rule = "check.test.files";
    judgement.verdict = verdict;
    judgement.confidence = confidence;
    judgement.title = {id + ".title", args};
    judgement.reason = {id + ".reason", args};
    judgement.recommendation = {id + ".recommendation", std::move(args)};
    return judgement;
}

std::vector<SourceRef> places(const ClaimFacts& facts, const std::vector<RunCount>& counts)
{
    std::vector<SourceRef> all;
    for (const RunCount& entry : counts)
        all.push_back(facts.place(*entry.run, entry.counts));
    return all;
}

Tally tally(const ClaimFacts& facts, const std::vector<std::string>& files)
{
    Tally result;
    for (const std::string& file : files)
        result.files += (result.files.empty() ? "" : ", ") + file;
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

std::optional<std::int64_t> statedCount(const TestClaimValues& stated)
{
    if (stated.total)
        return stated.total;
    return stated.passed;
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
        args.push_back({"failures", rangeText(failures)});
        args.push_back({"run", facts.label(*tally.failing.back().run)});
        args.push_back({"test", facts.facts().tests.nodeId(tally.failing.back().counts.firstFailure)});
    }
    return args;
}

Judgement checkFailures(const ClaimFacts& facts, const Tally& tally, const std::vector<MessageArg>& args)
{
    const bool all = tally.failing.size() == tally.holding.size();
    Judgement judgement = all ? judged(Verdict::Contradicted, Confidence::High, "claim.test.files.fail", args)
                              : judged(Verdict::TooBroad, Confidence::Medium, "claim.test.files.fail-in-some", args);
    judgement.evidence = places(facts, tally.failing);
    return judgement;
}

/// The count moved although all pass: was true once.
Judgement checkCount(const ClaimFacts& facts, const Tally& tally, std::int64_t stated, bool sameInAll,
                     const std::vector<MessageArg>& args)
{
    Judgement judgement =
        judged(Verdict::Stale, sameInAll ? Confidence::High : Confidence::Medium, "claim.test.files.count-moved", args);
    judgement.evidence = places(facts, tally.holding);
    if (sameInAll) {
        const std::string now = std::to_string(tally.totals.front());
        const std::string then = std::to_string(stated);
        judgement.edit.find = then;
        judgement.edit.replacement = now;
    }
    return judgement;
}

Judgement checkResolved(const ClaimFacts& facts, const Claim& claim, const std::vector<std::string>& files)
{
    const Tally counts = tally(facts, files);
    const std::vector<MessageArg> args = figures(facts, claim, counts);
    if (counts.holding.empty()) {
        Judgement judgement = judged(Verdict::Unsupported, Confidence::High, "claim.test.files.not-run", args);
        judgement.wouldSettle.push_back({"claim.settle.log-of-files", args});
        return judgement;
    }
    const bool ownsUp = claim.test.failed.value_or(0) > 0 || (claim.test.percent && *claim.test.percent < 99.999);
    const bool countOnly = !claim.values.empty() && claim.values.front().value == "file-count";
    if (!ownsUp && !countOnly && !counts.failing.empty())
        return checkFailures(facts, counts, args);
    const bool skippedOnly =
        std::all_of(counts.executed.begin(), counts.executed.end(), [](std::int64_t n) { return n == 0; });
    if (skippedOnly && !countOnly) {
        Judgement judgement = judged(Verdict::Unsupported, Confidence::High, "claim.test.files.skipped", args);
        judgement.evidence = places(facts, counts.holding);
        return judgement;
    }
    const auto stated = statedCount(claim.test);
    const auto isStated = [&](std::int64_t n) { return !stated || n == *stated; };
    const bool sameInAll = std::all_of(counts.totals.begin(), counts.totals.end(),
                                       [&](std::int64_t n) { return n == counts.totals.front(); });
    const bool found = std::any_of(counts.totals.begin(), counts.totals.end(), isStated) ||
                       std::any_of(counts.executed.begin(), counts.executed.end(), isStated);
    if (!found && !ownsUp)
        return checkCount(facts, counts, *stated, sameInAll, args);
    if (!found) {
        Judgement judgement =
            judged(Verdict::Unsupported, Confidence::Medium, "claim.test.files.figures-unknown", args);
        judgement.wouldSettle.push_back({"claim.settle.log-of-files", args});
        return judgement;
    }
    Judgement judgement = judged(Verdict::Supported, sameInAll ? Confidence::High : Confidence::Medium,
                                 "claim.test.files.supported", args);
    judgement.evidence = places(facts, counts.holding);
    return judgement;
}

/// Words that name a kind of test, not a part of the product: alone they single nothing out.
bool isKindOfTest(const std::string& word)
{
    static constexpr std::array<std::string_view, 12> kinds = {"unit",       "integration", "regression", "smoke",
                                                               "e2e",        "end-to-end",  "backend",    "frontend",
                                                               "validation", "new",         "functional", "system"};
    return std::find(kinds.begin(), kinds.end(), word) != kinds.end();
}

} // namespace

Judgement checkTestFiles(const ClaimFacts& facts, const Claim& claim)
{
    std::vector<std::string> files;
    for (const std::string& name : listed(claim.subject.value)) {
        const std::vector<std::string> found = facts.resolveFile(name);
        const bool known = found.size() == 1;
        if (!known) {
            const char* id = found.empty() ? "claim.test.files.unknown" : "claim.test.files.ambiguous";
            const std::vector<MessageArg> args = {{"files", name}, {"count", std::to_string(found.size())}};
            Judgement judgement = judged(Verdict::Unsupported, Confidence::High, id, args);
            judgement.wouldSettle.push_back({"claim.settle.log-of-files", args});
            return judgement;
        }
        if (std::find(files.begin(), files.end(), found.front()) == files.end())
            files.push_back(found.front());
    }
    return checkResolved(facts, claim, files);
}

Judgement checkSubset(const ClaimFacts& facts, const Claim& claim)
{
    std::vector<std::string> words;
    bool singlesOut = false;
    for (std::size_t begin = 0; begin < claim.subject.value.size();) {
        const std::size_t end = std::min(claim.subject.value.find(' ', begin), claim.subject.value.size());
        std::string word = claim.subject.value.substr(begin, end - begin);
        std::transform(word.begin(), word.end(), word.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        singlesOut = singlesOut || (word.size() > 3 && !isKindOfTest(word));
        if (!word.empty())
            words.push_back(std::move(word));
        begin = end + 1;
    }
    const std::string file = singlesOut && words.size() > 1 ? facts.fileOfWords(words) : std::string();
    const FileCounts any =
        file.empty() || facts.executed().empty() ? FileCounts{} : facts.count(*facts.executed().back(), {file});
    const auto stated = statedCount(claim.test);
    // Words are a guess: only numbers that fit make it knowledge.
    if (!file.empty() && stated && any.total == *stated) {
        Judgement judgement = checkResolved(facts, claim, {file});
        judgement.confidence = std::min(judgement.confidence, Confidence::Medium);
        judgement.rule = "check.test.subset";
        return judgement;
    }
    Judgement judgement = judged(Verdict::Unsupported, Confidence::Medium, "claim.test.subset.unknown",
                                 {{"subset", claim.subject.value}});
    judgement.rule = "check.test.subset";
    judgement.wouldSettle.push_back({"claim.settle.log-of-subset", {{"subset", claim.subject.value}}});
    return judgement;
}

} // namespace exhibit
