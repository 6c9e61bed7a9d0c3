// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/rowlist.h"

namespace exhibit {

class Messages;

/// Why the work is not accepted, then what is a condition (MutedRole): the reason, and at the right end what would
/// change it. IdRole is the finding that it tells of.
std::vector<ListRow> decisionRows(const PackSnapshot& snapshot, const ReviewDecision& decision,
                                  const Messages& messages);

} // namespace exhibit
