// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/charts/tokenchart.h"

#include "models/report/charts/ceilinguse.h"
#include "models/report/charts/failurechart.h"
#include "models/report/markdowntext.h"
#include "models/report/secrets.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace exhibit {

namespace {

constexpr std::size_t mostPhaseRows = 8;
constexpr std::size_t longestPhase = 26; // bytes

/// At most one digit behind the point, in no locale.
std::string percentOf(double percent)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", percent);
    std::string number = text;
    if (number.ends_with(".0"))
        number.resize(number.size() - 2);
    return number + '%';
}

/// The end of the axis: a round number that holds the largest value.
double scaleEnd(double largest)
{
    double unit = 100;
    while (largest > unit * 10)
        unit *= 10;
    return std::max(100.0, std::ceil(largest / unit) * unit);
}

} // namespace

TokenChart tokenChart(const PackSnapshot& snapshot)
{
    TokenChart chart;
    const std::vector<TokenEvent>& events = snapshot.facts->tokenEvents;
    const double trigger = snapshot.review->telemetry.triggerPercent;
    const std::vector<UtilizationMark> worst = worstByPhase(events, trigger);
    chart.phases = worst.size();
    if (worst.empty())
        return chart;
    const double end = scaleEnd(worst.front().percent);
    const auto wide = [end](double percent) {
        return static_cast<int>(std::lround(percent / end * (TokenChart::plotEnd - TokenChart::plotX)));
    };
    for (std::size_t i = 0; i < std::min(worst.size(), mostPhaseRows); ++i) {
        const UtilizationMark& mark = worst[i];
        const TokenEvent& event = events[static_cast<std::size_t>(mark.event)];
        TokenChart::Row row;
        row.name = shortenedName(maskSecrets(inertText(event.phaseId.empty() ? event.runId : event.phaseId)).text,
                                 longestPhase);
        row.value = percentOf(mark.percent);
        row.look = mark.truncated ? TokenChart::Look::Truncated
                   : mark.high    ? TokenChart::Look::High
                                  : TokenChart::Look::Below;
        row.y = TokenChart::top + static_cast<int>(i) * TokenChart::pitch + (TokenChart::pitch - TokenChart::bar) / 2;
        row.solid = std::max(1, wide(std::clamp(mark.percent, 0.0, 100.0)));
        row.above = mark.percent > 100 ? wide(mark.percent) - row.solid : 0;
        row.textY = row.y + TokenChart::bar - 2;
        chart.rows.push_back(std::move(row));
    }
    for (int i = 0; i <= 2; ++i)
        chart.ticks.push_back({TokenChart::plotX + wide(end * i / 2), percentOf(end * i / 2)});
    chart.triggerX = TokenChart::plotX + wide(trigger);
    chart.ceilingX = TokenChart::plotX + wide(100);
    chart.trigger = percentOf(trigger);
    return chart;
}

} // namespace exhibit
