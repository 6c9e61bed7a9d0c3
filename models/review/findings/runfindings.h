// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <string>
#include <vector>

namespace exhibit {

/// What the runs themselves say: collection failures, disagreeing sources, new failures against the baseline, the
/// tests that fail everywhere, runs that did not finish. Unordered.
std::vector<Finding> runFindings(const PackFacts& facts, const Review& review);

/// `src.a (6), src.b (1)`: missing modules, most often missed first; empty if none is named.
std::string missingModules(const std::vector<CollectionError>& errors);

/// The same without the counts.
std::vector<std::string> missingModuleNames(const std::vector<CollectionError>& errors);

} // namespace exhibit
