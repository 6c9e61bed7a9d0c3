// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/rowlist.h"

namespace exhibit {

class Messages;

enum class InventoryState { Present, WithProblems, Missing }; ///< KindRole

/// What the evidence names and the pack lacks. What is named most often is missed most, so it stands first.
std::vector<const MissingEvidence*> missingByWeight(const Review& review);
/// What the pack holds, one line a file, and what its evidence names but the pack does not hold.
std::vector<ListRow> inventoryRows(const PackSnapshot& snapshot, const Messages& messages);

} // namespace exhibit
