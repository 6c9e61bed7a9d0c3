// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/storedreview.h"
#include "models/domain/review.h"
#include "models/report/messages.h"

namespace exhibit {

/// So many statements of a review are kept, the most serious first; of passing tests none.
inline constexpr std::size_t mostStoredStatements = 5000;

/// What the store keeps of a review: figures, findings, judged claims, failing tests and runs, with their anchors.
/// Reads the lines around what speaks against the work, nothing else. Any thread.
StoredReview storedReviewOf(const PackSnapshot& snapshot, const std::string& policy, const Messages& messages);

/// What tells the pack in the history of its project, without figures: place, name, project and time.
StoredPack placeInHistory(const PackSnapshot& snapshot);

} // namespace exhibit
