// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of doctest for C++: blocks below `TEST CASE:`, a line for each failed assertion, and the totals of test
/// cases. A case that was allowed or expected to fail says so and is none.
std::unique_ptr<RunnerReader> makeDoctestReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
