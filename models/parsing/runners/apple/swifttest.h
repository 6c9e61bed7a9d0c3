// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of XCTest and Swift Testing under `swift test` and xcodebuild. Both may run in one invocation, and the tests
/// of both are counted by their lines: the sums of suites stand inside of one another, and issues are no tests.
std::unique_ptr<RunnerReader> makeSwiftTestReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
