// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/pytest/pytestloglines.h"

#include <cstdint>
#include <optional>
#include <string_view>

/// Recognisers of the lines that state totals: what was collected, and the final line. As pytestloglines.h.
namespace exhibit::pytestlog {

/// `collecting ... collected 761 items / 8 deselected / 753 selected`, `collected 1 item / 10 errors / 1 skipped`.
struct CollectedLine
{
    std::int64_t items = 0, deselected = 0, skipped = 0;
    std::optional<std::int64_t> errors; ///< of collection; unset if not stated
    std::int64_t selected() const { return items - deselected; }
};
std::optional<CollectedLine> parseCollectedLine(std::string_view line);

/// `4 workers [442 items]`, `gw0 [442] / gw1 [442]`.
std::optional<std::int64_t> parseWorkersLine(std::string_view line);

/// `60 failed, 1256 passed in 165.64s (0:02:45)`, `no tests ran in 0.01s`, `2/5 tests collected (3 deselected) in
/// 0.01s`.
struct FinalLine
{
    ResultCounts counts;
    std::int64_t deselected = 0, warnings = 0;
    std::optional<std::int64_t> collected; ///< of a session that only collects
    double seconds = 0;
    bool noTests = false;
    bool otherWords = false; ///< a plugin's count stands in it
};
std::optional<FinalLine> parseFinalLine(std::string_view text);

/// `Results (0.05s):`, below which pytest-sugar writes the totals a line each. The seconds as written, with their unit.
std::string_view secondsOfResults(std::string_view text);

} // namespace exhibit::pytestlog
