// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of PHPUnit: a line of signs or testdox sentences, numbered blocks, `OK (N tests, M assertions)` or the totals
/// in parts. What is none is left out, and passing tests are never named outside of testdox.
std::unique_ptr<RunnerReader> makePhpunitReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
