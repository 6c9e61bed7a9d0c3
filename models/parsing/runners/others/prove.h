// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Perl's prove: a line a file of tests, with -v their TAP between, and what failed at the end.
std::unique_ptr<RunnerReader> makeProveReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
