// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/telemetry/quotedrates.h"

#include <re2/re2.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace exhibit {

namespace {

constexpr std::size_t mostRates = 12;
constexpr double roundingOfPercent = 0.6; ///< a stated percentage is a whole number or has one digit more

/// The target that most statements name; of several the first.
struct Target
{
    double percent = 0;
    int times = 0;
    SourceRef where;
};

std::optional<QuotedRate> rateIn(const Claim& claim)
{
    static const RE2 share(R"(\b(\d{1,7})\s?(?:/|\bof\b|\bout of\b)\s?(\d{1,7})\b)");
    static const RE2 percent(R"((\d{1,3}(?:\.\d+)?)\s?%)");
    // Goals, forecasts and other figures are no rate that was seen.
    static const RE2 other(
        R"((?i)smape|accura|\berror|phases?\s+(?:fail|succe|meet)|success rate|failure rate|project(?:ed|ion)|expect|estimat|would|\bif\b|→|->)");
    QuotedRate rate;
    if (!RE2::PartialMatch(claim.text, share, &rate.truncated.part, &rate.truncated.whole) ||
        !RE2::PartialMatch(claim.text, percent, &rate.percent) || RE2::PartialMatch(claim.text, other))
        return std::nullopt;
    const std::optional<double> own = rate.truncated.percent();
    if (!own || rate.truncated.part > rate.truncated.whole || std::abs(*own - rate.percent) > roundingOfPercent)
        return std::nullopt;
    rate.where = claim.where;
    return rate;
}

void addTarget(std::vector<Target>& targets, const Claim& claim)
{
    static const RE2 form(
        R"((?i)\btrunc\w*\b(?:[^.;]|\.\d){0,80}?\b(?:target|goal)\w*(?:\s+of)?\s*(?:≤|<=|<|at most|below|under)\s*(\d{1,2}(?:\.\d+)?)\s?%)");
    static const RE2 other(R"((?i)smape|accura|\berror)");
    double percent = 0;
    if (!RE2::PartialMatch(claim.text, form, &percent) || RE2::PartialMatch(claim.text, other))
        return;
    const auto known = std::find_if(targets.begin(), targets.end(),
                                    [percent](const Target& target) { return target.percent == percent; });
    if (known != targets.end())
        ++known->times;
    else
        targets.push_back({percent, 1, claim.where});
}

} // namespace

QuotedRates quotedTruncationRates(const Review& review)
{
    static const RE2 truncation(R"((?i)\btruncat)");
    std::vector<const Claim*> claims;
    for (const JudgedClaim& judged : review.claims) {
        if (judged.claim.claimClass == ClaimClass::Metric && RE2::PartialMatch(judged.claim.text, truncation))
            claims.push_back(&judged.claim);
    }
    std::sort(claims.begin(), claims.end(),
              [](const Claim* a, const Claim* b) { return comesBefore(a->where, b->where); });
    QuotedRates quoted;
    std::vector<Target> targets;
    for (const Claim* claim : claims) {
        addTarget(targets, *claim);
        std::optional<QuotedRate> rate = rateIn(*claim);
        const auto isSame = [&](const QuotedRate& known) {
            return known.truncated.part == rate->truncated.part && known.truncated.whole == rate->truncated.whole;
        };
        if (rate && quoted.rates.size() < mostRates && std::none_of(quoted.rates.begin(), quoted.rates.end(), isSame))
            quoted.rates.push_back(std::move(*rate));
    }
    const auto most = std::max_element(targets.begin(), targets.end(),
                                       [](const Target& a, const Target& b) { return a.times < b.times; });
    if (most != targets.end()) {
        quoted.target = most->percent;
        quoted.targetAt = most->where;
    }
    return quoted;
}

} // namespace exhibit
