// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/review.h"

#include <vector>

namespace exhibit {

/// Rule `documents.disagree`: two documents of one project state different things of one subject, both without a date
/// or both of one day, and nothing else in the pack tells which of them holds. Both are named, and neither is accused.
std::vector<Finding> disagreeingDocuments(const PackFacts& facts, const Review& review);

} // namespace exhibit
