// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/gate.h"
#include "models/domain/result.h"
#include "models/parsing/rules/rules.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace exhibit {

/// What a policy makes of a finding of one of its steps.
enum class GateAction {
    Ignore, ///< it is shown, never decides
    Pass,
    Warn,
    Block,
};

/// `[[policy]]`: one version of a completion policy.
struct GatePolicy
{
    std::string id;
    std::string name;     ///< what it does for people
    std::string executor; ///< id of the profile in whose file it stands: applied only to packs of that executor
    GateAction collection = GateAction::Block;                 ///< failed collectors, or a red exit without any test
    GateAction absolute = GateAction::Ignore;                  ///< any failing test, whatever the baseline
    bool delta = true;                                         ///< whether it compares with a baseline at all
    bool needsBaseline = true;                                 ///< without a true baseline it does not ask the delta
    std::map<std::string, GateAction, std::less<>> severities; ///< `low`, `medium`, `high`, `critical`
    GateAction noop = GateAction::Ignore;
    GateAction quality = GateAction::Ignore;
    GateAction deliverables = GateAction::Ignore;
};

struct GateRules
{
    std::vector<GatePolicy> policies; ///< those of executors first, else in the order of the files
    /// Uses `recorded.*`: how prose says what became of a run; null: prose is not read.
    std::shared_ptr<const Rules> wordings;
};

/// The policies; `wordings` is left to the caller. A policy of a later file
/// replaces one with the same id. Errors (InvalidArgument: `error.rules.*` with file, line, why) name what to mend.
Result<std::vector<GatePolicy>> loadGatePolicies(const std::vector<RuleFile>& files);

} // namespace exhibit
