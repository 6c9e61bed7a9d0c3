// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of Catch2 (versions 2 and 3): blocks for failed assertions below the name of their test case, and the totals
/// of test cases in columns.
std::unique_ptr<RunnerReader> makeCatch2Reader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
