// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/review.h"

#include <cstdint>
#include <set>
#include <vector>

namespace exhibit {

/// How every test that is not stable behaves over `runs` (pack order), by node id. Runs without outcomes by name
/// neither confirm nor clear anything.
std::vector<TestBehaviour> findBehaviours(const PackFacts& facts, const std::vector<Run>& runs);

/// Tests whose result flips from run to run: what they did in one run is neither a regression nor a fix.
std::set<TestId> flakyTests(const std::vector<TestBehaviour>& behaviours);
/// How many of `tests` do not flip.
std::int64_t steadyAmong(const std::vector<TestId>& tests, const std::set<TestId>& flaky);

} // namespace exhibit
