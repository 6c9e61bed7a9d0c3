// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/claims/claimwriter.h"

#include <string>

namespace exhibit {

/// The numbers of tests that the section around a block states, as `34, 6`: `All tests pass` below `34 unit tests` is
/// about these. Empty if it states none.
std::string testsCountedNear(const ProseReading& reading, int block);

} // namespace exhibit
