// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/suite/countsnear.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <numeric>

namespace exhibit {

namespace {

std::vector<std::int64_t> countsNear(const Claim& claim)
{
    constexpr std::int64_t mostTests = 10'000'000; // a larger number is no number of tests
    std::vector<std::int64_t> counts;
    for (const std::string& text : listed(statedValue(claim, "near-totals"))) {
        std::int64_t count = 0;
        std::from_chars(text.data(), text.data() + text.size(), count);
        if (count > 0 && count <= mostTests)
            counts.push_back(count);
    }
    return counts;
}

} // namespace

bool isCountNear(const Claim& claim, const std::vector<const Run*>& runs)
{
    constexpr std::int64_t telling = 5; // fewer meet by chance
    const std::vector<std::int64_t> counts = countsNear(claim);
    return std::any_of(runs.begin(), runs.end(), [&](const Run* run) {
        const std::int64_t tests = run->counts.tests();
        return run->executed && tests >= telling && std::find(counts.begin(), counts.end(), tests) != counts.end();
    });
}

bool fitsCountsNear(const Claim& claim, const std::vector<const Run*>& runs)
{
    constexpr std::int64_t growth = 5; // a fifth
    std::vector<std::int64_t> counts = countsNear(claim);
    if (counts.empty())
        return true;
    counts.push_back(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
    return std::any_of(runs.begin(), runs.end(), [&](const Run* run) {
        return std::any_of(counts.begin(), counts.end(), [&](std::int64_t count) {
            return std::llabs(run->counts.tests() - count) * growth <= count;
        });
    });
}

} // namespace exhibit
