// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of `go test`, plain and with -v, after its documentation (`go help test`): all packages of one invocation are
/// one session. Without -v passing tests are not named and no total is printed, so their number stays unknown.
std::unique_ptr<RunnerReader> makeGoTestReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
