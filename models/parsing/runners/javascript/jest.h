// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of jest (also under react-scripts and nx): a line a test file, a tree of tests where there is one file or
/// with
/// --verbose, a block behind `●` for each failure (repeated in a summary of long runs), and the totals of suites and
/// tests. A suite that could not be loaded is no test: it is a collection error.
std::unique_ptr<RunnerReader> makeJestReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
