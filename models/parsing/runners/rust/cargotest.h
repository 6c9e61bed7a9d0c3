// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of `cargo test` (libtest's pretty and terse formats), after its book and source: blocks of `running N tests`,
/// one a binary, each with a `test result:` line; together they are one session. A binary's header and build messages
/// go to stderr and may be missing or stand before or behind all blocks. A test target that does not compile, or whose
/// process dies, ends the session without totals.
std::unique_ptr<RunnerReader> makeCargoTestReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
