// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of `dotnet test` (VSTest): blocks of failing tests, one total an assembly, which are added, or the totals of
/// the normal verbosity. Words are translated on many machines; the marks and the order of the numbers are not.
std::unique_ptr<RunnerReader> makeDotnetTestReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
