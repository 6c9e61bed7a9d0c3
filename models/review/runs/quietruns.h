// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/run.h"

#include <string_view>
#include <vector>

namespace exhibit {

/// What a run says of the tests of `file` by letters alone; null if it names them or does not list the file.
const FileTally* tallyOf(const Run& run, std::string_view file);

/// A quiet run shows by file how many tests passed, not which. Where all tests of a file passed in it and another run
/// has as many in that file, the tests that the other one names passed as well: sets them in the quiet run.
void namePasses(const PackFacts& facts, std::vector<Run>& runs);

} // namespace exhibit
