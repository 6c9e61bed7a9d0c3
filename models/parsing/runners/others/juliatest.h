// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Julia's Test, alone or below `Pkg.test()`: tables of test sets, whose outermost rows are added, and blocks
/// `set: Test Failed at file:line`. A table names no test; broken tests are expected failures.
std::unique_ptr<RunnerReader> makeJuliaTestReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
