// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of `zig build test` (steps as a tree, `Build Summary:`) and of `zig test`, after the sources of 0.11 to 0.15.
/// Steps are no tests; a build without tests is no session.
std::unique_ptr<RunnerReader> makeZigTestReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
