// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/run.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What the path of a file says of when it was written: `before.log` and `after.log`, `run2` and `run10`, a date. Two
/// paths can be compared if all else in them is the same.
struct NamedOrder
{
    std::string rest;               ///< of the path, without what orders it
    std::vector<std::int64_t> rank; ///< date and time, word, number

    friend bool operator==(const NamedOrder&, const NamedOrder&) = default;
};

NamedOrder namedOrderOf(std::string_view path);

/// `run` is known to have come behind `than`: by the times that both state, else by the names of their files. Where
/// nothing tells, it is not known.
bool isKnownLater(const Run& run, const Run& than);

/// Runs without a time whose files say by their names which came first take each other's places in that order; all
/// others stay where they are.
void orderByNames(std::vector<Run>& runs);

} // namespace exhibit
