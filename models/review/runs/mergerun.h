// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/run.h"

#include <vector>

namespace exhibit {

/// One run from its witnesses (indexes into PackFacts::witnesses, not empty). `parts` are those of them that make the
/// run together, none where it is whole. Numbers come from the report, what it lacks from the log; places come from the
/// log, whose lines are easier to read than those of a report corpus.
Run mergeWitnesses(const PackFacts& facts, const RunKey& key, std::vector<int> witnesses, std::vector<int> parts = {});

/// The counts of a witness made comparable: zero counts that its format leaves out are 0, collection errors are no
/// test errors, deselected tests are not collected ones, the total of a log is the sum of its outcomes.
RunCounts comparableCounts(const Witness& witness);

} // namespace exhibit
