// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of `bun test`: `(pass)` and `(fail)` lines below their file, errors before the line of their test, and
/// totals. A file that could not be loaded counts as one failure and one error and has no line.
std::unique_ptr<RunnerReader> makeBunTestReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
