// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/charts/ceilinguse.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace exhibit {

std::optional<UtilizationMark> utilizationMark(const std::vector<TokenEvent>& events, int number, double trigger)
{
    const TokenEvent& event = events[static_cast<std::size_t>(number)];
    const auto percent = event.utilizationPercent();
    if (!percent)
        return std::nullopt;
    return UtilizationMark{number, *percent, event.truncated.value_or(false), *percent >= trigger};
}

std::vector<UtilizationMark> worstByPhase(const std::vector<TokenEvent>& events, double trigger)
{
    std::vector<UtilizationMark> worst;
    const auto isWorse = [](const UtilizationMark& a, const UtilizationMark& b) {
        return std::pair(a.percent, a.truncated) > std::pair(b.percent, b.truncated);
    };
    std::map<std::pair<std::string_view, std::string_view>, std::size_t> known; // by run and phase
    for (int i = 0; i < static_cast<int>(events.size()); ++i) {
        const auto mark = utilizationMark(events, i, trigger);
        if (!mark)
            continue;
        const TokenEvent& event = events[static_cast<std::size_t>(i)];
        const auto [at, isNew] = known.try_emplace({event.runId, event.phaseId}, worst.size());
        if (isNew)
            worst.push_back(*mark);
        else if (isWorse(*mark, worst[at->second]))
            worst[at->second] = *mark;
    }
    std::stable_sort(worst.begin(), worst.end(), isWorse);
    return worst;
}

} // namespace exhibit
