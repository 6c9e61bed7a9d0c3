// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/linesigns.h"

#include "models/parsing/text/needles.h"

#include <array>
#include <string>
#include <vector>

namespace exhibit {

namespace {

/// In the order of Sign.
constexpr std::array<std::string_view, 14> signWords{
    "PASS",       "FAIL",   "SKIP",      "assed", "ASSED",    "(.NET", "!", "\xEF\xBC\x81", "): Error Message: ",
    " Test run ", " Test ", "Executed ", " test", ": error: "};

} // namespace

std::string_view wordOf(Sign sign)
{
    return signWords[static_cast<std::size_t>(sign)];
}

LineSigns::LineSigns(std::string_view line)
{
    static const Needles needles(std::vector<std::string>(signWords.begin(), signWords.end()));
    m_bits = needles.in(line);
}

} // namespace exhibit
