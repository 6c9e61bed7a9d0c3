// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/review.h"
#include "models/loading/readoptions.h"
#include "models/report/messages.h"
#include "models/store/decisiontext.h"

#include <memory>
#include <string>

namespace exhibit {

/// Reads an exported text of decisions. NotReadable `error.decisions.unreadable`, InvalidArgument
/// `error.decisions.broken` with file, line and why.
Result<KeptDecisions> readDecisionFile(const std::string& path, const Messages& messages);

/// Lays what was decided (in `options.decisionsFile`, else in the user's database) over the review. Null if nothing
/// was. Reads lines of evidence; any thread.
Result<std::shared_ptr<const DecisionSet>> decisionsFor(const PackSnapshot& snapshot, const ReadOptions& options,
                                                        const Messages& messages);

/// Puts exported decisions into those of the pack, by statement; the newer change wins.
Result<DecisionMerge> importDecisions(const PackSnapshot& snapshot, const KeptDecisions& other,
                                      const std::string& dataDir, const Messages& messages);

} // namespace exhibit
