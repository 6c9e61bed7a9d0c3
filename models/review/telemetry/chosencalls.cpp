// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/telemetry/chosencalls.h"

#include "models/review/telemetry/buildtelemetry.h"

#include <set>
#include <string_view>
#include <utility>

namespace exhibit {

PackSnapshot withCalls(const PackSnapshot& snapshot, const std::vector<int>& calls)
{
    auto facts = std::make_shared<PackFacts>();
    facts->name = snapshot.facts->name;
    facts->artifacts = snapshot.facts->artifacts; // by which pointers are written
    std::set<std::pair<std::string_view, std::string_view>> phases;
    for (const int call : calls) {
        const TokenEvent& event = snapshot.facts->tokenEvents[static_cast<std::size_t>(call)];
        facts->tokenEvents.push_back(event);
        phases.emplace(event.runId, event.phaseId);
    }
    for (const Escalation& escalation : snapshot.facts->escalations) {
        if (phases.contains({escalation.runId, escalation.phaseId}))
            facts->escalations.push_back(escalation);
    }
    auto review = std::make_shared<Review>();
    review->executors = snapshot.review->executors;
    review->drainPlan = snapshot.review->drainPlan;
    review->telemetry = buildTelemetryFigures(*facts, review->executors);
    return {std::move(facts), std::move(review), {}};
}

} // namespace exhibit
