// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of GoogleTest: lines behind marks in brackets, messages before the line of the failed test, totals.
std::unique_ptr<RunnerReader> makeGoogleTestReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
