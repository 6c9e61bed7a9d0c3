// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decision.h"

#include "models/domain/enumnames.h"

#include <algorithm>
#include <set>

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

bool isUnsettled(const Decision& kept, const Decision& other)
{
    return !kept.isEmpty() && !other.isEmpty() && other.by != kept.by && other.changedMs > kept.seenMs &&
           !kept.saysTheSame(other);
}

std::vector<Decision> unsettledOf(const Decision& kept, std::vector<Decision> said)
{
    std::stable_sort(said.begin(), said.end(),
                     [](const Decision& one, const Decision& other) { return one.changedMs > other.changedMs; });
    std::set<std::string> heard{kept.by};
    std::erase_if(said, [&](const Decision& other) {
        // Of one reviewer only the last word counts, also where it agrees by now.
        return !heard.insert(other.by).second || !isUnsettled(kept, other);
    });
    return said;
}

const Decision& DecisionSet::of(std::string_view id) const
{
    static const Decision none;
    const auto found = byId.find(id);
    return found == byId.end() ? none : found->second.decision;
}

} // namespace exhibit
