// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/telemetryfigures.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

namespace {

/// Both spellings of SQLite's stamps (`2025-12-08 00:02:08.95`, `2025-12-06T18:43:02.71`) in one order.
std::string sortable(std::string timestamp)
{
    std::replace(timestamp.begin(), timestamp.end(), 'T', ' ');
    return timestamp;
}

using Attempts = std::map<std::pair<std::string, std::string>, std::vector<std::pair<std::string, bool>>>;

Attempts attemptsByPhase(const PackFacts& facts)
{
    Attempts attempts;
    for (const TokenEvent& event : facts.tokenEvents)
        attempts[{event.runId, event.phaseId}].emplace_back(sortable(event.timestamp), event.truncated.value_or(false));
    for (auto& [phase, list] : attempts)
        std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return attempts;
}

bool succeeded(const Attempts& attempts, const Escalation& escalation)
{
    const auto found = attempts.find({escalation.runId, escalation.phaseId});
    if (found == attempts.end())
        return false;
    const std::string moment = sortable(escalation.timestamp);
    for (const auto& [timestamp, truncated] : found->second) {
        if (timestamp > moment)
            return !truncated;
    }
    return false;
}

} // namespace

MessageArg triggerLevel(const TelemetryFigures& figures)
{
    std::string text = std::to_string(figures.triggerPercent);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return {"level", std::move(text)};
}

TelemetryFigures buildTelemetryFigures(const PackFacts& facts, const std::vector<Executor>& executors)
{
    TelemetryFigures figures;
    if (!executors.empty()) {
        figures.triggerPercent = executors.front().triggerPercent;
        figures.triggerName = executors.front().triggerName;
    }
    figures.events = static_cast<std::int64_t>(facts.tokenEvents.size());
    for (const TokenEvent& event : facts.tokenEvents) {
        const double percent = event.utilizationPercent().value_or(0.0);
        figures.truncated += event.truncated.value_or(false) ? 1 : 0;
        figures.atOrAboveTrigger += percent >= figures.triggerPercent ? 1 : 0;
        figures.aboveCeiling += percent > 100.0 ? 1 : 0;
    }
    const Attempts attempts = attemptsByPhase(facts);
    figures.escalations = static_cast<std::int64_t>(facts.escalations.size());
    for (const Escalation& escalation : facts.escalations)
        figures.successAfterEscalation += succeeded(attempts, escalation) ? 1 : 0;
    return figures;
}

} // namespace exhibit
