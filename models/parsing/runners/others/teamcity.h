// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

#include <memory>

namespace exhibit {

/// Service messages in TeamCity's form, as PHPUnit, pytest, Kotlin, dotnet and others print them on demand:
/// `##teamcity[testFailed name='adds' message='1 != 2']`. A test is called `suite.name`, after the innermost suite.
std::unique_ptr<RunnerReader> makeTeamcityReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
