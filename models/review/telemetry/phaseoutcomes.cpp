// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/telemetry/phaseoutcomes.h"

#include "models/domain/text.h"

#include <map>

namespace exhibit {

namespace {

enum class Ended { No, Failed, Otherwise };

Ended endOf(const std::string& state)
{
    const std::string word = lowered(state);
    if (word.find("fail") != std::string::npos || word.find("error") != std::string::npos)
        return Ended::Failed;
    return word.find("complete") != std::string::npos || word.find("success") != std::string::npos || word == "done"
               ? Ended::Otherwise
               : Ended::No;
}

} // namespace

PhaseOutcomes outcomesOfPhases(const PackFacts& facts)
{
    struct Calls
    {
        bool any = false;
        const TokenEvent* truncated = nullptr;
    };
    std::map<std::pair<std::string_view, std::string_view>, Calls> calls;
    for (const TokenEvent& event : facts.tokenEvents) {
        if (event.isSum || event.phaseId.empty() || event.runId.empty())
            continue;
        Calls& ofPhase = calls[{event.runId, event.phaseId}];
        ofPhase.any = true;
        if (event.truncated.value_or(false) && ofPhase.truncated == nullptr)
            ofPhase.truncated = &event;
    }
    PhaseOutcomes outcomes;
    for (const PhaseRecord& phase : facts.phases) {
        const auto found = calls.find({phase.runId, phase.phaseId});
        const Ended ended = endOf(phase.state);
        if (found == calls.end() || ended == Ended::No)
            continue;
        const TokenEvent* truncated = found->second.truncated;
        (truncated ? outcomes.failedTruncated : outcomes.failedOthers).add(ended == Ended::Failed);
        if (truncated && ended == Ended::Failed) {
            outcomes.places.push_back(truncated->where);
            outcomes.places.push_back(phase.where);
        }
    }
    return outcomes;
}

} // namespace exhibit
