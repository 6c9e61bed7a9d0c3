// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of `cypress run`: for each spec a tree of mocha's and a box `(Results)`, at the end `(Run Finished)` and a
/// row of totals. The whole is one session. A test that did not run because a hook failed counts as skipped, `it.skip`
/// as pending.
std::unique_ptr<RunnerReader> makeCypressReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
