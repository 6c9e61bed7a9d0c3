// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of Python's unittest, Django's `manage.py test` and nose: dots or one line a test, a block for each failing
/// one, `Ran N tests in T`, and `OK` or `FAILED (failures=N, errors=M)`. Modules that could not be imported are tests
/// of `unittest.loader._FailedTest` and are counted as errors by the runner.
std::unique_ptr<RunnerReader> makeUnittestReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
