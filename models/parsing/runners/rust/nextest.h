// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of `cargo nextest run`, after its documentation of 0.9: a status line a test, the output of failing ones with
/// the print of libtest inside, a summary and the failing tests once more. Retries are attempts of one test.
std::unique_ptr<RunnerReader> makeNextestReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
