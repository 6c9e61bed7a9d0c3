// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/suite/countsnear.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <numeric>
#include <string>
#include <vector>

namespace exhibit {

namespace {

/// A number and how it is meant: `+` at least, `-` at most, `!` exactly, 0 about.
struct CountNear
{
    std::int64_t count = 0;
    char bound = 0;
};

std::vector<CountNear> countsNear(const Claim& claim)
{
    constexpr std::int64_t mostTests = 10'000'000; // a larger number is no number of tests
    std::vector<CountNear> counts;
    for (const std::string& text : listed(statedValue(claim, "near-totals"))) {
        CountNear near;
        const char* const end = text.data() + text.size();
        const char* const behind = std::from_chars(text.data(), end, near.count).ptr;
        near.bound = behind == end ? '\0' : *behind;
        if (near.count > 0 && near.count <= mostTests)
            counts.push_back(near);
    }
    return counts;
}

bool isAbout(std::int64_t tests, const CountNear& near)
{
    constexpr std::int64_t growth = 5; // a fifth
    return std::llabs(tests - near.count) * growth <= near.count;
}

bool meets(std::int64_t tests, const CountNear& near)
{
    switch (near.bound) {
    case '+':
        return tests >= near.count;
    case '-':
        return tests <= near.count;
    case '!':
        return tests == near.count;
    default:
        return isAbout(tests, near);
    }
}

template <typename Fits> bool fitsAny(const Claim& claim, const std::vector<const Run*>& runs, const Fits& fits)
{
    std::vector<CountNear> counts = countsNear(claim);
    if (counts.empty())
        return true;
    const auto add = [](std::int64_t sum, const CountNear& near) { return sum + near.count; };
    counts.push_back({std::accumulate(counts.begin(), counts.end(), std::int64_t{0}, add), 0});
    return std::any_of(runs.begin(), runs.end(), [&](const Run* run) {
        return std::any_of(counts.begin(), counts.end(),
                           [&](const CountNear& near) { return fits(run->counts.tests(), near); });
    });
}

} // namespace

std::string countsNearText(const Claim& claim)
{
    std::string text;
    for (const CountNear& near : countsNear(claim)) {
        text += (text.empty() ? "" : "\n") + std::string(near.bound == '-' ? "\u2264" : "") +
                std::to_string(near.count) + (near.bound == '+' ? "+" : "");
    }
    return text;
}

std::int64_t fewestStated(const Claim& claim)
{
    if (claim.bound == Bound::AtLeast)
        return claim.test.passed.value_or(claim.test.total.value_or(0));
    const std::vector<CountNear> counts = countsNear(claim);
    if (counts.size() != 1 || counts.front().bound != '+' || claim.bound != Bound::Exact)
        return 0;
    // `Over 90 tests` is 91 at least.
    const std::int64_t fewest = counts.front().count;
    const bool isSaid = claim.text.find(std::to_string(fewest)) != std::string::npos ||
                        claim.text.find(std::to_string(fewest - 1)) != std::string::npos;
    return isSaid ? fewest : 0;
}

bool isCountNear(const Claim& claim, const std::vector<const Run*>& runs)
{
    constexpr std::int64_t telling = 5; // fewer meet by chance
    const std::vector<CountNear> counts = countsNear(claim);
    return std::any_of(runs.begin(), runs.end(), [&](const Run* run) {
        const std::int64_t tests = run->counts.tests();
        return run->executed && tests >= telling &&
               std::any_of(counts.begin(), counts.end(),
                           [tests](const CountNear& near) { return near.count == tests; });
    });
}

bool fitsCountsNear(const Claim& claim, const std::vector<const Run*>& runs)
{
    return fitsAny(claim, runs, isAbout);
}

bool meetsCountsNear(const Claim& claim, const std::vector<const Run*>& runs)
{
    const std::vector<CountNear> counts = countsNear(claim);
    const bool isSingle = counts.size() == 1 && counts.front().bound != 0;
    return isSingle ? std::any_of(runs.begin(), runs.end(),
                                  [&](const Run* run) { return meets(run->counts.tests(), counts.front()); })
                    : fitsAny(claim, runs, meets);
}

} // namespace exhibit
