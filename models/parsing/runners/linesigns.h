// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace exhibit {

/// What readers of runners ask of every line, also of those of other programs, before they look closer. They are looked
/// for together in one pass; a word that a reader asks only of lines which begin as its own needs none.
enum class Sign : unsigned char {
    Pass,
    Fail,
    Skip,
    Passed,
    PassedInCapitals,
    DotNet,
    Exclamation,
    WideExclamation,
    ErrorMessage,
    SwiftRun,
    SwiftTest,
    Executed,
    Test,
    Error,
};

/// The signs of one line.
class LineSigns
{
public:
    LineSigns() = default;
    explicit LineSigns(std::string_view line);
    bool has(Sign sign) const { return (m_bits >> static_cast<unsigned>(sign) & 1) != 0; }

private:
    std::uint64_t m_bits = 0;
};

/// The word of a sign, e.g. `PASS`.
std::string_view wordOf(Sign sign);

} // namespace exhibit
