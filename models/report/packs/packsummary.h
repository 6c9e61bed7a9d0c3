// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// A reviewed pack in one row, for the question which of many to read first. Texts may hold evidence: writers mask
/// credentials and make control characters visible.
struct PackSummary
{
    std::string path; ///< as it is opened
    std::string name;
    std::string digest;  ///< of the pack; empty: it could not be read
    std::string failure; ///< why it could not be read; then nothing below is known
    DecisionResult decision = DecisionResult::CannotBeDecided;
    std::string headline;
    std::vector<std::string> reasons; ///< that block, most severe first
    std::int64_t reasonsLeftOut = 0;
    ReviewTotals totals;
    std::optional<std::int64_t> newlyFailing; ///< tests; unset: nothing is compared
    std::int64_t decided = 0, toDecide = 0;   ///< by a person
    std::int64_t truncated = 0, modelCalls = 0;

    bool isRead() const { return failure.empty(); }
};

/// Of what it is made that a pack stands above another, the weightiest first: decision (a pack that could not be read
/// stands above all), blocking reasons, newly failing tests, contradicted claims, runs that collected nothing, red
/// runs.
std::array<std::int64_t, 6> rankParts(const PackSummary& summary);

/// The one to read first in front; equal ones by path.
bool isReadBefore(const PackSummary& one, const PackSummary& other);

/// `path` as it is to be shown; `policy` as in decideReview().
PackSummary summarised(const PackSnapshot& snapshot, const std::string& path, const std::string& policy,
                       const Messages& messages);

} // namespace exhibit
