// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

#include <memory>

namespace exhibit {

/// Reads a log of hspec that was cut before its totals: `    adds [✔]` below the titles of its groups. With the totals,
/// which are written as RSpec's, the session is RSpec's.
std::unique_ptr<RunnerReader> makeHspecReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
