// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

#include <memory>

namespace exhibit {

/// Reads a stream of subunit 1, which is text: `test: name`, then `success: name` or `failure: name [`, the reason and
/// `]`. Nobody prints totals in it; a test that was begun and has no result is where the stream was cut.
std::unique_ptr<RunnerReader> makeSubunitReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
