// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of mocha with the spec, dot and list reporters: a tree with numbers for what failed, `N passing`, `N
/// pending`, `N failing`, then a numbered block for each failure.
std::unique_ptr<RunnerReader> makeMochaReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
