// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

namespace exhibit {

/// Two runs as a pack of their own: `run`, the second there, against `other`, whatever the baseline of the pack is.
/// Both are indexes into the review's runs and differ.
PackSnapshot comparedRuns(const PackSnapshot& snapshot, int run, int other);

} // namespace exhibit
