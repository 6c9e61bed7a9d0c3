// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Console of ctest and its LastTest.log. What the tests print themselves, whole sessions of other runners included, is
/// part of their test.
std::unique_ptr<RunnerReader> makeCtestReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
