// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of bats for a terminal: a list with signs and `3 tests, 1 failure`. Elsewhere bats prints TAP.
std::unique_ptr<RunnerReader> makeBatsPrettyReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
