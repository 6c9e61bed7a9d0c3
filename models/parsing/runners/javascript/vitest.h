// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of vitest: a header, a line a file with its failing or slow tests below, blocks of failed suites and tests,
/// and the totals of files and tests. Tests whose failure blocks follow one another share the error below the last of
/// them.
std::unique_ptr<RunnerReader> makeVitestReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
