// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc of Qt 6.4 cannot read this header as the first one of the standard library.
#ifndef Q_MOC_RUN
#include <compare>
#endif
#include <cstdint>

namespace exhibit {

/// A line of a text, counted from 1. Lines are separated by U+000A after decoding; 0 means "no line".
struct LineNumber
{
    std::int64_t value = 0;

    static constexpr LineNumber fromOneBased(std::int64_t line) { return LineNumber{line}; }
    static constexpr LineNumber fromZeroBased(std::int64_t index) { return LineNumber{index + 1}; }
    constexpr std::int64_t zeroBased() const { return value - 1; }
    constexpr bool isValid() const { return value > 0; }
    constexpr LineNumber plus(std::int64_t lines) const { return LineNumber{value + lines}; }
    friend constexpr auto operator<=>(LineNumber, LineNumber) = default;
};

} // namespace exhibit
