// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// Output of Jasmine in Node: dots, `Failures:` with a numbered block each, `4 specs, 1 failure, 1 pending spec`.
std::unique_ptr<RunnerReader> makeJasmineReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
