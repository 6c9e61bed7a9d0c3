// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of Pest and `artisan test`: a tree behind PASS and FAIL, blocks behind FAILED, and the totals.
std::unique_ptr<RunnerReader> makePestReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
