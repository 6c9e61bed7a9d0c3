// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/review.h"
#include "models/loading/readoptions.h"
#include "models/report/messages.h"
#include "models/store/decisiontext.h"

#include <memory>
#include <optional>
#include <string>

namespace exhibit {

/// Reads an exported text of decisions. NotReadable `error.decisions.unreadable`, InvalidArgument
/// `error.decisions.broken` with file, line and why.
Result<KeptDecisions> readDecisionFile(const std::string& path, const Messages& messages);

/// What was decided about the pack, in `options.decisionsFile`, else in the user's database.
Result<KeptDecisions> keptDecisions(const PackFacts& facts, const ReadOptions& options, const Messages& messages);

/// Those of the decisions that a review starts from.
Corrections correctionsIn(const KeptDecisions& kept);

/// Puts exported decisions into those of the pack, by statement; the newer change wins.
Result<DecisionMerge> importDecisions(const PackSnapshot& snapshot, const KeptDecisions& other,
                                      const std::string& dataDir, const Messages& messages);

/// Ends what reviewers say differently of the statement kept under `anchorId`: the decision stands, still of whoever
/// made it, or what `by` says takes its place as the reviewer's own. False: there is no such conflict.
Result<bool> settleConflict(const PackSnapshot& snapshot, const std::string& anchorId,
                            const std::optional<std::string>& by, const std::string& dataDir = {});

} // namespace exhibit
