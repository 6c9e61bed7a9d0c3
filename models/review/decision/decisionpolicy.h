// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/reviewdecision.h"
#include "models/parsing/rules/rulefile.h"

#include <vector>

namespace exhibit {

/// The policies of the rule files in their order; one of a later file replaces one with the same id. Errors
/// (InvalidArgument: `error.rules.*` with file, line, why) name what to mend.
Result<std::vector<DecisionPolicy>> loadDecisionPolicies(const std::vector<RuleFile>& files);

} // namespace exhibit
