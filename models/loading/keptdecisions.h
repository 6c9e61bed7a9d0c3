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

/// How one is ended who says otherwise than what stands.
struct Settling
{
    enum class Way {
        Keep, ///< the decision stands, still of whoever made it; what anybody else says stays open
        Take, ///< what `by` says takes its place as the reviewer's own, against all others
    };
    Way way = Way::Keep;
    std::optional<std::string> by; ///< who says otherwise; unset: the only one who does
};

/// Ends what reviewers say differently of the statement kept under `anchorId`. False: there is no such conflict, or it
/// is one with several and none of them is named.
Result<bool> settleConflict(const PackSnapshot& snapshot, const std::string& anchorId, const Settling& settling,
                            const std::string& dataDir = {});

} // namespace exhibit
