// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/review.h"

#include <vector>

namespace exhibit {

/// How every test that is not stable behaves over `runs` (pack order), by node id. Runs without outcomes by name
/// neither confirm nor clear anything.
std::vector<TestBehaviour> findBehaviours(const PackFacts& facts, const std::vector<Run>& runs);

} // namespace exhibit
