// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/run.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace exhibit {

/// What reviews count of a run. A word may mean several numbers that the pack states: each of them is right.
struct RunMeasure
{
    std::string_view id;
    std::vector<std::int64_t> (*values)(const Run&);
    std::vector<std::string_view> words; ///< that evidence counts it by
};

/// By the noun or verb behind a number (`failed`, `tests`), in lower case; null: none counts it.
const RunMeasure* measureOfWord(std::string_view word);
/// By a table's head or the name before a number (`tests_failed`, `exit code`), whatever its case and its marks.
const RunMeasure* measureOfName(std::string_view name);

} // namespace exhibit
