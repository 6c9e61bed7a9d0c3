// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/badgecheck.h"

#include "models/review/claims/verdictof.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

constexpr const char* badgeRule = "check.badge";

/// `…/badge/tests-42%20passing-green.svg`: words that were fixed when the address was written.
bool hasFixedGreenTests(const std::string& address)
{
    static const RE2 fixed(
        R"((?i)/badge/(?:unit[-_ ]|all[-_ ])?tests?(?:%20|[-_ :])+(?:\d+(?:%2F|/)\d+)?(?:%20|[-_ ])*(?:\d+(?:%20|[-_ ])+)?(?:passing|passed|success|green)\b)");
    return RE2::PartialMatch(address, fixed);
}

} // namespace

std::string saidByBadge(const std::string& address)
{
    static const RE2 fixed(
        R"((?i)/badge/(build|compil(?:e|ation)|ruff|flake8|mypy|eslint|clippy|golangci--lint|lint|tsc|type--?check)-(?:passing|passed|success|clean|green|ok|no%20errors|0%20errors)-)");
    std::string what;
    if (!RE2::PartialMatch(address, fixed, &what))
        return {};
    RE2::GlobalReplace(&what, "--", "-");
    return RE2::FullMatch(what, "(?i)build|compil.*") ? "Build: passing" : what + ": no errors";
}

Judgement checkBadge(const ClaimFacts& facts, const Claim& claim)
{
    if (!hasFixedGreenTests(claim.subject.value))
        return verdictOf(badgeRule, Verdict::NotCheckable, Confidence::High, "claim.badge.elsewhere");
    if (facts.speaking().empty()) {
        Judgement judgement = verdictOf(badgeRule, Verdict::Unsupported, Confidence::High, "claim.badge.no-runs");
        judgement.wouldSettle.push_back({"claim.settle.suite-log", {}});
        return judgement;
    }
    static const RE2 number(R"((?i)/badge/[^/]*?(\d{1,7})(?:%20|[-_ ])+(?:tests?(?:%20|[-_ ])+)?(?:passing|passed))");
    std::int64_t stated = 0;
    if (RE2::PartialMatch(claim.subject.value, number, &stated) &&
        std::none_of(facts.speaking().begin(), facts.speaking().end(),
                     [&](const Run* run) { return run->counts.tests() == stated || run->counts.passed == stated; })) {
        Judgement judgement = verdictOf(badgeRule, Verdict::Unsupported, Confidence::Medium, "claim.badge.other-number",
                                        {{"number", std::to_string(stated)}});
        judgement.wouldSettle.push_back({"claim.settle.suite-log", {}});
        return judgement;
    }
    const auto isGreen = [](const Run* run) {
        return run->executed && run->state != RunState::Interrupted && run->failing() == 0;
    };
    const std::vector<const Run*>& runs = facts.speaking();
    const auto green = std::count_if(runs.begin(), runs.end(), isGreen);
    const bool all = green == std::ssize(runs);
    const std::vector<MessageArg> args = {{"runs", std::to_string(runs.size())}, {"green", std::to_string(green)}};
    Judgement judgement;
    if (all)
        judgement = verdictOf(badgeRule, Verdict::Supported, Confidence::Medium, "claim.badge.green", args);
    else if (green > 0)
        judgement = verdictOf(badgeRule, Verdict::TooBroad, Confidence::Medium, "claim.badge.mixed", args);
    else
        judgement = verdictOf(badgeRule, Verdict::Contradicted, Confidence::Medium, "claim.badge.red", args);
    for (const Run* run : runs) {
        if (isGreen(run) == all && !(run->summary.isNull() && run->report.isNull()))
            judgement.evidence.push_back(run->summary.isNull() ? run->report : run->summary);
    }
    return judgement;
}

} // namespace exhibit
