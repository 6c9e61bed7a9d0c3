// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/domain/run.h"
#include "models/domain/sourceref.h"

#include <string>
#include <vector>

namespace exhibit {

/// What one step of a completion policy says of a run.
enum class GateState {
    Passed,
    Warned,
    Blocked,
    Unknown, ///< the evidence that the step needs is not in the pack
    Skipped, ///< the policy does not ask it here
};

std::string_view gateStateName(GateState state);

struct GateStep
{
    std::string id; ///< `collection`, `absolute`, `delta`, `no-op`, `quality`, `deliverables`, `recorded`
    GateState state = GateState::Unknown;
    Message title, text;
    std::vector<SourceRef> pointers;
};

enum class GateDecision { Completes, Blocks, Unknown };

std::string_view gateDecisionName(GateDecision decision); ///< `completes`, `blocks`, `unknown`

/// One policy applied to one run.
struct GateOutcome
{
    std::string policy; ///< id of the policy's rule, e.g. `no-new-failures`
    Message name;
    GateDecision decision = GateDecision::Unknown;
    std::vector<GateStep> steps;
    std::vector<Message> reasons; ///< why it decides so, most important first
};

/// What the pack says really became of the run or phase.
struct RecordedOutcome
{
    std::string state; ///< as stated, e.g. `DONE_SUCCESS`, `completed`
    bool completed = false, failed = false;
    SourceRef where;
};

/// The completion policies re-evaluated on one run.
struct RunGate
{
    RunKey key;
    bool hasBaseline = false; ///< a tracker file of the pack or a chosen run; a stand-in is none
    bool hasReadableReport = false;
    std::string severity;              ///< `none`, `low`, `medium`, `high`, `critical` of the delta
    std::vector<GateOutcome> outcomes; ///< one per policy, the order of the rules
    std::vector<RecordedOutcome> recorded;
    /// The run was completed although it was red. False if nothing records it.
    bool completedRed = false;
};

} // namespace exhibit
