// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// AVA: `  ✔ file › title`, `  ✘ [fail]: file › title message`, a rule, the failures in detail, totals a line each.
/// What ends a title and begins a message is told by the details.
std::unique_ptr<RunnerReader> makeAvaReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
