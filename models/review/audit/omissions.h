// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/review/audit/reviewaudit.h"

#include <vector>

namespace exhibit {

/// Findings that no mark of the audit leads to, in the order of the review.
std::vector<int> omissionsOf(const ReviewAudit& audit, const PackSnapshot& snapshot);

} // namespace exhibit
