// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decision.h"

namespace exhibit {

std::string_view decisionStateName(DecisionState state)
{
    switch (state) {
    case DecisionState::Accepted:
        return "accepted";
    case DecisionState::Dismissed:
        return "dismissed";
    case DecisionState::NeedsEvidence:
        return "needs-evidence";
    case DecisionState::Undecided:
        break;
    }
    return "undecided";
}

DecisionState decisionStateFromName(std::string_view name)
{
    for (const DecisionState state :
         {DecisionState::Accepted, DecisionState::Dismissed, DecisionState::NeedsEvidence}) {
        if (decisionStateName(state) == name)
            return state;
    }
    return DecisionState::Undecided;
}

std::string_view anchorMatchName(AnchorMatch match)
{
    switch (match) {
    case AnchorMatch::Moved:
        return "moved";
    case AnchorMatch::Similar:
        return "similar";
    case AnchorMatch::Exact:
        break;
    }
    return "exact";
}

const Decision& DecisionSet::of(std::string_view id) const
{
    static const Decision none;
    const auto found = byId.find(id);
    return found == byId.end() ? none : found->second.decision;
}

} // namespace exhibit
