// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// `deno test`: a header a module, `name ... ok (5ms)`, the errors by name and place, one line of totals. The steps of
/// a test, indented below it, are parts of the test.
std::unique_ptr<RunnerReader> makeDenoTestReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
