// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sessions/sessiongaps.h"

#include <algorithm>

namespace exhibit {

std::vector<Message> sessionGaps(const PackFacts& facts, const AgentSession& session)
{
    std::vector<Message> gaps;
    if (!session.showsStatus)
        gaps.push_back({"record.gap.status", {}});
    const bool hasOwnRecords =
        std::any_of(facts.sessions.begin(), facts.sessions.end(), [&session](const AgentSession& other) {
            return !session.id.empty() && other.parent == session.id;
        });
    if (!session.showsSubAgents && !hasOwnRecords)
        gaps.push_back({"record.gap.sub-agents", {}});
    if (session.started.empty())
        gaps.push_back({"record.gap.clock", {}});
    if (session.unknownRecords > 0)
        gaps.push_back({"record.gap.unknown", {{"count", std::to_string(session.unknownRecords)}}});
    return gaps;
}

} // namespace exhibit
