// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of Playwright's list, line and dot reporters: a header with the number of tests, lines of tests as far as the
/// reporter has them, a numbered block for each failure, and totals of which each has its line. What is none is left
/// out.
std::unique_ptr<RunnerReader> makePlaywrightReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
