// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/gate.h"

namespace exhibit {

std::string_view gateStateName(GateState state)
{
    switch (state) {
    case GateState::Passed:
        return "passed";
    case GateState::Warned:
        return "warned";
    case GateState::Blocked:
        return "blocked";
    case GateState::Skipped:
        return "skipped";
    case GateState::Unknown:
        break;
    }
    return "unknown";
}

std::string_view gateDecisionName(GateDecision decision)
{
    switch (decision) {
    case GateDecision::Completes:
        return "completes";
    case GateDecision::Blocks:
        return "blocks";
    case GateDecision::Unknown:
        break;
    }
    return "unknown";
}

} // namespace exhibit
