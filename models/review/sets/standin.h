// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/run.h"

#include <vector>

namespace exhibit {

/// Whether `baseline`, which nobody chose, can speak for `run`: it ran to its end, is not known to be newer and has
/// most of the tests that the run names.
bool canStandIn(const Run& baseline, const Run& run);

/// Whether `run` has less than half of the tests of `baseline`: then an absent test says nothing.
bool isPartOf(const Run& run, const Run& baseline);

/// The first run that can stand in for most of the others, else the one that can for most; null if there is none.
const Run* findStandIn(const std::vector<Run>& runs);

} // namespace exhibit
