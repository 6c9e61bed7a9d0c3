// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/suite/suitefigures.h"

#include "models/domain/text.h"
#include "models/review/claims/verdictof.h"
#include "models/review/runs/runends.h"

#include <re2/re2.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace exhibit {

namespace {

constexpr const char* suiteRule = "check.test.suite";

/// `12 doctests, 88 tests, 0 failures, 3 excluded`: the runner itself calls so many tests, whatever their sum is.
bool isInSummary(const Run& run, std::int64_t tests)
{
    static const RE2 noun(R"((?i)(?:^|[^\w.,])(\d{1,7}) (?:tests?|examples?|specs?|scenarios?|cases?|checks?)\b)");
    re2::StringPiece rest(run.summary.quote);
    for (std::int64_t number = 0; RE2::FindAndConsume(&rest, noun, &number);) {
        if (number == tests)
            return true;
    }
    return false;
}

} // namespace

bool isGreen(const Run& run)
{
    return run.executed && run.state != RunState::CollectionFailed && run.state != RunState::Interrupted &&
           run.failing() == 0;
}

bool isFrontPage(const Claim& claim)
{
    constexpr std::string_view name = "readme";
    const std::string file =
        lowered(std::string(lastPart(claim.where.member.empty() ? claim.where.path : claim.where.member)));
    return file.starts_with(name);
}

std::vector<SourceRef> summariesOf(const std::vector<const Run*>& runs)
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

bool hasStatedCounts(const Run& run, const TestClaimValues& stated, Bound bound)
{
    const auto same = [bound](const std::optional<std::int64_t>& want, const std::optional<std::int64_t>& have) {
        return !want || *want == have.value_or(0) || (bound == Bound::AtLeast && have.value_or(0) >= *want) ||
               (bound == Bound::About && std::llabs(have.value_or(0) - *want) * 20 <= *want);
    };
    const bool saysAll = stated.total && stated.total == stated.passed && !stated.skipped &&
                         stated.failed.value_or(0) == 0 && run.failing() == 0;
    if (saysAll && isInSummary(run, *stated.total))
        return true;
    // `All 38 tests pass` beside 38 passed and 2 skipped: of those that ran.
    const bool isOfThoseThatRan = saysAll && run.counts.passed == stated.passed;
    const bool total = isOfThoseThatRan || same(stated.total, run.counts.tests());
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
    const bool isPartly =
        id == "claim.test.suite.figures-unknown" &&
        std::any_of(args.begin(), args.end(), [](const MessageArg& arg) { return arg.name == "partly"; });
    Judgement judgement = verdictOf(suiteRule, verdict, confidence, id, std::move(args));
    if (isPartly)
        judgement.reason.id = "claim.test.suite.figures-partly.reason";
    return judgement;
}

RunSplit splitRuns(const std::vector<const Run*>& runs)
{
    RunSplit parts;
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

std::vector<MessageArg> suiteArgs(const ClaimFacts& facts, const std::vector<const Run*>& runs, const RunSplit& parts,
                                  const Claim& claim)
{
    const Run& latest = parts.failed.empty() ? *runs.back() : *parts.failed.back();
    std::vector<MessageArg> args = {{"runs", std::to_string(runs.size())},
                                    {"green", std::to_string(parts.green.size())},
                                    {"red", std::to_string(parts.failed.size() + parts.uncollected.size())},
                                    {"failedRuns", std::to_string(parts.failed.size())},
                                    {"uncollected", std::to_string(parts.uncollected.size())},
                                    {"failures", rangeText(parts.failures)},
                                    {"totals", parts.totals.empty() ? "0" : rangeText(parts.totals)},
                                    {"run", facts.label(latest)},
                                    {"runPassed", std::to_string(latest.counts.passed.value_or(0))},
                                    {"runFailed", std::to_string(latest.failing())},
                                    {"runSkipped", std::to_string(latest.counts.skipped.value_or(0))}};
    // Where a run tells a part of its tests, `figures-unknown` says no total.
    if (std::any_of(runs.begin(), runs.end(),
                    [&facts](const Run* run) { return !isTotalTold(*run) || didNotFinish(facts.facts(), *run); }))
        args.push_back({"partly", "yes"});
    if (claim.test.total)
        args.push_back({"total", std::to_string(*claim.test.total)});
    else if (claim.test.passed)
        args.push_back({"total", std::to_string(*claim.test.passed)});
    return args;
}

Judgement unprovenSuite(const std::string& id, const std::vector<MessageArg>& args)
{
    Judgement judgement = judgedSuite(Verdict::Unsupported, Confidence::Medium, id, args);
    judgement.wouldSettle.push_back({"claim.settle.suite-log", {}});
    return judgement;
}

} // namespace exhibit
