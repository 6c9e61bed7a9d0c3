// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

/// The Test Anything Protocol, versions 12 to 14: a plan, points (`ok 1 - name`, `not ok 2 name`), directives, and
/// blocks of YAML. Nested points are parts of the point that closes them; the points at the top are the tests.
std::unique_ptr<RunnerReader> makeTapReader(const TextSource& origin, TestDictionary& tests);

} // namespace exhibit
