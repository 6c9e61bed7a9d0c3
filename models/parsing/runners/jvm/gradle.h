// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Console of a Gradle build that runs tests: `> Task :test`, events of tests as far as the build prints them, and `N
/// tests completed, M failed` where something failed. A green build prints no test and no total: it says nothing of
/// tests.
std::unique_ptr<RunnerReader> makeGradleReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
