// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/deciding/decisionlook.h"

#include "models/items/claims/claimlistmodel.h"

namespace exhibit {

Look lookOf(DecisionState state)
{
    switch (state) {
    case DecisionState::Accepted:
        return {Icon::Check, Tone::Ok, decisionText(state)};
    case DecisionState::Dismissed:
        return {Icon::Cross, Tone::Muted, decisionText(state)};
    case DecisionState::NeedsEvidence:
        return {Icon::Question, Tone::Warn, decisionText(state)};
    case DecisionState::Undecided:
        break;
    }
    return {Icon::None, Tone::Muted, decisionText(state)};
}

} // namespace exhibit
