// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of `dart test` and `flutter test` (compact and expanded): every line has a time and the counts so far,
/// `00:05 +111 ~1 -1: name`; those of the last line are the totals.
std::unique_ptr<RunnerReader> makeDartTestReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
