// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string_view>
#include <system_error>

namespace exhibit {

// Numbers as reports, outputs and prose write them in digits. Nothing but the number may stand in `text`; without a
// locale.

/// Unset for what is no number, or none that is finite.
inline std::optional<double> decimalNumber(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

/// A number of things: whole and not negative, also `12.0`. Anything else is none, and so is what is too large for one.
inline std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    constexpr double most = 1e15;
    const std::optional<double> number = decimalNumber(text);
    if (!number || *number < 0 || *number > most || *number != std::floor(*number))
        return std::nullopt;
    return static_cast<std::int64_t>(*number);
}

} // namespace exhibit
