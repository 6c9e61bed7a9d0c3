// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of Karma with the progress and dots reporters, as the Angular CLI prints it, too: `BROWSER title FAILED` with
/// an indented error, and for each browser `BROWSER: Executed 5 of 12 (1 FAILED) (skipped 1) (0.5 secs / 0.3 secs)`,
/// which is printed over and over as tests end. The browsers of one run make one session.
std::unique_ptr<RunnerReader> makeKarmaReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
