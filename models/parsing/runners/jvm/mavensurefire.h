// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Console of Maven with Surefire or Failsafe: a line a class, blocks of failing tests, one total a module, which are
/// added.
std::unique_ptr<RunnerReader> makeMavenSurefireReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
