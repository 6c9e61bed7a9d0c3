// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/collecting/collector.h"
#include "models/loading/rulefiles.h"

#include <memory>

namespace exhibit {

/// Adds records of coding agents that worked in the repository: by their working folder, else by the files that they
/// edited or the commits that they made. Of files that were named but do not fit, and of commits without a session,
/// gaps are told. `inRepository`: records that lie in it.
void collectSessions(const CollectOptions& options, const std::shared_ptr<const LoadedRules>& rules,
                     const std::vector<std::string>& inRepository, const CancelFlag& cancel, CollectPlan& plan);

} // namespace exhibit
