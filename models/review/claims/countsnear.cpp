// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/countsnear.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdlib>

namespace exhibit {

bool fitsCountsNear(const Claim& claim, const std::vector<const Run*>& runs)
{
    constexpr std::int64_t growth = 5;             // a fifth
    constexpr std::int64_t mostTests = 10'000'000; // a larger number is no number of tests
    std::vector<std::int64_t> counts;
    std::int64_t sum = 0;
    for (const std::string& text : listed(statedValue(claim, "near-totals"))) {
        std::int64_t count = 0;
        std::from_chars(text.data(), text.data() + text.size(), count);
        if (count <= 0 || count > mostTests)
            continue;
        counts.push_back(count);
        sum += count;
    }
    if (counts.empty())
        return true;
    counts.push_back(sum);
    return std::any_of(runs.begin(), runs.end(), [&](const Run* run) {
        return std::any_of(counts.begin(), counts.end(), [&](std::int64_t count) {
            return std::llabs(run->counts.tests() - count) * growth <= count;
        });
    });
}

} // namespace exhibit
