// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Console text of Robot Framework, verbose or dotted. A suite is told from a test by the totals below it, and by the
/// title that it had at its beginning; those of the outermost suite count.
std::unique_ptr<RunnerReader> makeRobotReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
