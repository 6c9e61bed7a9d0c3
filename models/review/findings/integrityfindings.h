// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "models/domain/packfacts.h"

#include <vector>

namespace exhibit {

/// One for each list of digests that the files of the pack do not agree with: rule `pack.integrity`. It speaks of
/// bytes, never of what they say.
std::vector<Finding> integrityFindings(const PackFacts& facts);

} // namespace exhibit
