// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decision.h"

#include "models/domain/enumnames.h"

namespace exhibit {

namespace {

constexpr EnumName<DecisionState> decisionStateNames[] = {
    {DecisionState::Accepted, "accepted"},
    {DecisionState::Dismissed, "dismissed"},
    {DecisionState::NeedsEvidence, "needs-evidence"},
    {DecisionState::Undecided, "undecided"},
};

constexpr EnumName<AnchorMatch> anchorMatchNames[] = {
    {AnchorMatch::Moved, "moved"},
    {AnchorMatch::Similar, "similar"},
    {AnchorMatch::Exact, "exact"},
};

} // namespace

std::string_view decisionStateName(DecisionState state)
{
    return nameOf(decisionStateNames, state);
}

DecisionState decisionStateFromName(std::string_view name)
{
    return valueOf(decisionStateNames, name, DecisionState::Undecided);
}

std::string_view anchorMatchName(AnchorMatch match)
{
    return nameOf(anchorMatchNames, match);
}

const Decision& DecisionSet::of(std::string_view id) const
{
    static const Decision none;
    const auto found = byId.find(id);
    return found == byId.end() ? none : found->second.decision;
}

} // namespace exhibit
