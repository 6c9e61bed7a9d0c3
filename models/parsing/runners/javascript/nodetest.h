// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of `node --test` with the spec reporter: a line a test, and totals behind `ℹ`.
std::unique_ptr<RunnerReader> makeNodeTestReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
