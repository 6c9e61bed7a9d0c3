// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/run.h"

namespace exhibit {

/// How many tests ran is known: Go without -v, a list of what failed and others say what fails, and not how many pass.
bool isTotalTold(const Run& run);

/// It did not come to its end, whatever it said until then: what it ran is not all that there is to run. Where a report
/// tells of it, the report counts.
bool didNotFinish(const PackFacts& facts, const Run& run);

} // namespace exhibit
