// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/review.h"
#include "models/parsing/rules/rules.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace exhibit {

/// The decisions and rules that a review depends on besides the facts.
struct ReviewOptions
{
    std::optional<std::string> baseline; ///< `RUN` or `RUN/PHASE`; unset: the first executed run stands in
    std::string rulesDigest;             ///< of the rule files, only repeated in the review
    Corrections corrections = {};
    /// What masks, merges and splits of signatures and completion policies are read from; none: failures are grouped
    /// by their exact message and no policy is applied.
    std::vector<RuleFile> ruleFiles = {};
    std::shared_ptr<const Rules> rules = {}; ///< wordings of patterns, kinds of files; null: none are known
    /// Told how much is done, 0 to 1, from the thread that reviews; false ends it with Cancelled.
    std::function<bool(double)> goOn = {};
};

/// Concludes everything that is concluded from a pack: a function of its facts. Any thread; nothing is written, and no
/// evidence is read.
/// Errors: Cancelled; InvalidArgument if the baseline names no run or several (`error.baseline.*`), or a rule
/// is wrong (`error.rules.*`).
Result<Review> buildReview(const PackFacts& facts, const ReviewOptions& options);

} // namespace exhibit
