// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reviewstore.h"

#include <algorithm>
#include <tuple>

namespace exhibit {

namespace {

/// Of two changes in the same millisecond each place has to choose the same one.
bool isLaterChange(const Decision& one, const Decision& other)
{
    const auto key = [](const Decision& said) {
        return std::tie(said.changedMs, said.by, said.state, said.reason, said.note, said.editedText);
    };
    return key(one) > key(other);
}

} // namespace

KeptDecision joined(const KeptDecision& one, const KeptDecision& other)
{
    const KeptDecision& later = isLaterChange(other.decision, one.decision) ? other : one;
    KeptDecision kept{later.anchor, later.decision};
    std::vector<Decision> said;
    for (const KeptDecision* side : {&one, &other}) {
        said.push_back(side->decision);
        said.insert(said.end(), side->others.begin(), side->others.end());
    }
    for (const Decision& each : said) {
        if (each.by == kept.decision.by)
            kept.decision.seenMs = std::max(kept.decision.seenMs, each.seenMs);
    }
    kept.others = unsettledOf(kept.decision, std::move(said));
    return kept;
}

} // namespace exhibit
