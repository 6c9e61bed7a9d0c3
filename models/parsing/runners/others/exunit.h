// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of `mix test` (ExUnit): dots, numbered blocks of failures, `N tests, M failures, K excluded`. The total
/// counts what was excluded by tags, too.
std::unique_ptr<RunnerReader> makeExUnitReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
