// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace exhibit {

// Lines of a result that logs hold by the hundred thousand, taken apart by hand: to take groups by a pattern costs more
// than all else that is done with such a line. Each says what the pattern beside it says.

struct GoVerdict
{
    std::string_view word, name;
    bool isOutermost = false; ///< of no part of a test
};

/// `( *)--- (PASS|FAIL|SKIP): (\S+) \(([\d.]+)s\)`, with a number in brackets.
std::optional<GoVerdict> goVerdictOf(std::string_view line);

struct ScriptCheck
{
    std::string_view word, name;
};

/// `\W{0,8}(PASS|FAIL|SKIP)(?:ED|PED)?(?:[\]):]|\s-)*\s+(\S.*?)(?:\s{2,}.*)?`: `  PASS A-open   clicks=3`, `[FAIL] door
/// shuts`, `✓ PASS: door opens`; the name ends where a column does.
std::optional<ScriptCheck> scriptCheckOf(std::string_view line);

} // namespace exhibit
