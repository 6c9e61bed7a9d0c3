// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/gate.h"

#include "models/domain/enumnames.h"

namespace exhibit {

namespace {

constexpr EnumName<GateState> gateStateNames[] = {
    {GateState::Passed, "passed"},   {GateState::Warned, "warned"},   {GateState::Blocked, "blocked"},
    {GateState::Skipped, "skipped"}, {GateState::Unknown, "unknown"},
};

constexpr EnumName<GateDecision> gateDecisionNames[] = {
    {GateDecision::Completes, "completes"},
    {GateDecision::Blocks, "blocks"},
    {GateDecision::Unknown, "unknown"},
};

} // namespace

std::string_view gateStateName(GateState state)
{
    return nameOf(gateStateNames, state);
}

std::string_view gateDecisionName(GateDecision decision)
{
    return nameOf(gateDecisionNames, decision);
}

} // namespace exhibit
