// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/telemetry/statistics.h"

#include <algorithm>
#include <cmath>

namespace exhibit {

namespace {

constexpr double z95 = 1.959964; ///< standard deviations that hold 95 of 100 cases

double fraction(const Share& share)
{
    return static_cast<double>(share.part) / static_cast<double>(share.whole);
}

} // namespace

std::optional<double> quantile(const std::vector<double>& sorted, double share)
{
    if (sorted.empty())
        return std::nullopt;
    const auto count = static_cast<double>(sorted.size());
    const double rank = std::clamp(std::ceil(share * count), 1.0, count);
    return sorted[static_cast<std::size_t>(rank) - 1];
}

Middle middleOf(std::vector<double> values)
{
    Middle middle;
    middle.count = static_cast<std::int64_t>(values.size());
    if (values.empty())
        return middle;
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    middle.median = values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    return middle;
}

Interval shareInterval(const Share& share)
{
    const auto count = static_cast<double>(share.whole);
    const double p = fraction(share);
    const double square = z95 * z95;
    const double centre = p + square / (2 * count);
    const double width = z95 * std::sqrt(p * (1 - p) / count + square / (4 * count * count));
    const double scale = 1 + square / count;
    return {std::max(0.0, (centre - width) / scale), std::min(1.0, (centre + width) / scale)};
}

Interval differenceOfShares(const Share& before, const Share& after)
{
    const double p = fraction(before);
    const double q = fraction(after);
    const Interval in = shareInterval(before);
    const Interval out = shareInterval(after);
    return {100 * (q - p - std::hypot(q - out.low, in.high - p)), 100 * (q - p + std::hypot(out.high - q, p - in.low))};
}

Interval medianInterval(const std::vector<double>& sorted)
{
    const auto count = static_cast<double>(sorted.size());
    const double reach = z95 * std::sqrt(count) / 2;
    const auto at = [&](double rank) { return sorted[static_cast<std::size_t>(std::clamp(rank, 1.0, count)) - 1]; };
    return {at(std::floor(count / 2 - reach)), at(std::ceil(1 + count / 2 + reach))};
}

} // namespace exhibit
