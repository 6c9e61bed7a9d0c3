// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of minitest, test-unit and `rails test`: dots or a line a test, numbered blocks, `N runs, …` (older `N tests,
/// …`).
std::unique_ptr<RunnerReader> makeMinitestReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
