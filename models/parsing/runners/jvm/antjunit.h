// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Ant's task `junit`: `Testsuite: a.CartTest`, `Tests run: 3, Failures: 1, …, Time elapsed: 0.1 sec` and the tests
/// below them, of the formatters `plain` and `brief` or of the summary alone.
std::unique_ptr<RunnerReader> makeAntJunitReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
