// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

#include <memory>

namespace exhibit {

/// Dots of `node --test --test-reporter=dot`, `..X.`, where the list of failing tests below proves whose they are.
/// Dots alone are any program's.
std::unique_ptr<RunnerReader> makeNodeDotsReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
