// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/claims/claimwriter.h"

#include <cstdint>
#include <optional>
#include <string>

namespace exhibit {

/// The numbers of tests that the section around a block states, as `34, 6`: `All tests pass` below `34 unit tests` is
/// about these. Empty if it states none.
std::string testsCountedNear(const ProseReading& reading, int block);

/// The number of tests that an item beside `block` states: of `Total tests: 46`, `Passing: 45` and `Failing: 0` the
/// last two say what became of the first. None where `block` is no such item, or the list names no total of tests, or
/// two.
std::optional<std::int64_t> totalBeside(const ProseReading& reading, const ProseStatement& statement);

} // namespace exhibit
