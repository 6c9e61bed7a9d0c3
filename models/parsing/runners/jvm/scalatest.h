// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// ScalaTest and other frameworks under sbt: lines behind `[info]`, `Tests: succeeded N, failed M, …`, or the total of
/// sbt, `Passed: Total N, Failed M, …`.
std::unique_ptr<RunnerReader> makeScalaTestReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
