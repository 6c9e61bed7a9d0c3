// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/telemetry/oddrows.h"

#include <cmath>
#include <functional>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace exhibit {

namespace {

/// Errors are mostly kept with one or two decimals.
constexpr double roundingOfErrors = 0.6;
/// So many calls of one run that ended by themselves with the very same use are no chance.
constexpr int mostEqual = 5;

bool isImpossible(const TokenEvent& event)
{
    const auto isNegative = [](const std::optional<std::int64_t>& value) { return value && *value < 0; };
    return isNegative(event.actual) || isNegative(event.predicted) || isNegative(event.input) ||
           (event.ceiling && *event.ceiling <= 0);
}

bool errorFollows(const TokenEvent& event)
{
    if (!event.smapePercent || !event.predicted || !event.actual)
        return true;
    const auto predicted = static_cast<double>(*event.predicted);
    const auto actual = static_cast<double>(*event.actual);
    const double computed = predicted + actual > 0 ? 200 * std::abs(predicted - actual) / (predicted + actual) : 0;
    return std::abs(computed - *event.smapePercent) <= roundingOfErrors;
}

using Use = std::tuple<std::string_view, std::int64_t, std::int64_t>;

struct TupleHash
{
    template <typename... Parts> std::size_t operator()(const std::tuple<Parts...>& row) const
    {
        return std::apply(
            [](const Parts&... parts) {
                std::size_t hash = 0;
                ((hash = hash * 31 + std::hash<Parts>()(parts)), ...);
                return hash;
            },
            row);
    }
};

std::optional<Use> useOf(const TokenEvent& event)
{
    if (event.isSum || event.truncated.value_or(false) || event.runId.empty() || !event.actual || !event.predicted)
        return std::nullopt;
    return Use(event.runId, *event.actual, *event.predicted);
}

} // namespace

std::vector<OddRow> findOddRows(const std::vector<TokenEvent>& events)
{
    std::unordered_map<Use, int, TupleHash> uses;
    for (const TokenEvent& event : events) {
        if (const std::optional<Use> use = useOf(event))
            ++uses[*use];
    }
    std::vector<OddRow> odd;
    using Row = std::tuple<std::string_view, std::string_view, std::string_view, std::int64_t, std::int64_t>;
    std::unordered_set<Row, TupleHash> seen;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const TokenEvent& event = events[i];
        const auto add = [&](std::string_view why) { odd.push_back({static_cast<int>(i), why}); };
        const bool isRow = !event.timestamp.empty() && !event.phaseId.empty() && event.actual && event.predicted;
        const bool isNew =
            !isRow ||
            seen.insert({event.runId, event.phaseId, event.timestamp, *event.actual, *event.predicted}).second;
        const std::optional<Use> use = useOf(event);
        if (isImpossible(event))
            add("impossible");
        else if (!errorFollows(event))
            add("smape");
        else if (!isNew)
            add("repeated");
        else if (use && uses[*use] >= mostEqual)
            add("constant");
    }
    return odd;
}

} // namespace exhibit
