// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/deciding/decisionplacer.h"
#include "models/store/reviewstore.h"

#include <vector>

namespace exhibit {

/// Lays decisions on earlier packs over what this pack has not decided itself: recognised by its words as in one pack
/// that changes, judged as it was then, and saying the same numbers. `own`: all rows kept of this pack; one that was
/// taken back here stays so. `earlier`: as ReviewStore::earlierDecisions() gives them.
void carryDecisions(const std::vector<std::vector<EarlierDecision>>& earlier, const KeptDecisions& own,
                    const PackSnapshot& snapshot, DecisionPlacer& placer, DecisionSet& set);

} // namespace exhibit
