// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// A project's own check script: lines that begin with PASS or FAIL, or with ✅ or ❌, and a last line that counts both,
/// `RESULTS: 2 passed, 1 failed out of 3 tests`. Nothing else proves such a session than that the numbers of the last
/// line are those of the lines above it; without that it is text like any other.
std::unique_ptr<RunnerReader> makeOwnScriptReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
