// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of RSpec, in dots or as documentation: numbered blocks of failures, `N examples, M failures, K pending`, and
/// the list of failed examples, whose names are complete. Of several processes (parallel_tests) the last total is the
/// sum.
std::unique_ptr<RunnerReader> makeRspecReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
