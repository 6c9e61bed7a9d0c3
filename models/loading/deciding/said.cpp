// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/deciding/said.h"

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

/// What is known ends at a time: what stays open counts as said after it, in every copy that this is merged with.
Said openBeside(Decision decision, std::int64_t seen, std::vector<Decision> others)
{
    decision.seenMs = seen;
    for (Decision& other : others)
        other.changedMs = std::max(other.changedMs, seen + 1);
    std::vector<Decision> open = unsettledOf(decision, std::move(others));
    return {std::move(decision), std::move(open)};
}

} // namespace

Said keptAgainst(Said said, const std::string& against)
{
    std::int64_t seen = said.decision.seenMs;
    std::erase_if(said.others, [&](const Decision& other) {
        if (other.by != against)
            return false;
        seen = std::max(seen, other.changedMs);
        return true;
    });
    return openBeside(std::move(said.decision), seen, std::move(said.others));
}

Said stepped(const Said& now, const Said& from, const Said& to)
{
    std::int64_t seen = std::max({now.decision.seenMs, to.decision.seenMs, from.decision.changedMs});
    std::vector<Decision> others;
    for (const Decision& other : now.others) {
        const bool isKnown = std::any_of(from.others.begin(), from.others.end(), [&other](const Decision& known) {
            return known.by == other.by && known.saysTheSame(other);
        });
        if (isKnown)
            seen = std::max(seen, other.changedMs);
        else
            others.push_back(other);
    }
    others.insert(others.end(), to.others.begin(), to.others.end());
    return openBeside(to.decision, seen, std::move(others));
}

std::int64_t seenOf(const PlacedDecision& shown, const Decision& before, const Decision& after)
{
    std::int64_t seen = std::max(shown.decision.changedMs, shown.decision.seenMs);
    for (const Decision& other : shown.others)
        seen = std::max(seen, other.changedMs);
    const auto replaces = [&](auto Decision::*field) {
        return after.*field != before.*field && before.*field != shown.decision.*field;
    };
    const bool isMeant = replaces(&Decision::state) || replaces(&Decision::reason) || replaces(&Decision::note) ||
                         replaces(&Decision::editedText);
    return isMeant ? seen : std::max(seen, before.changedMs);
}

} // namespace exhibit
