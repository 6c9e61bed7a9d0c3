// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

namespace exhibit {

/// Round ticks of an axis that starts at zero.
struct ChartScale
{
    double maximum = 1;
    double step = 1;

    int intervals() const { return static_cast<int>(maximum / step + 0.5); }
};

/// The fewest round steps (1, 2 or 5 times a power of ten, at least 1) that hold `largest`, at most `maxIntervals`.
ChartScale niceScale(double largest, int maxIntervals = 5);

inline constexpr double minimumPitch = 3; ///< of bars; closer ones share a slot
inline constexpr double solidBelow = 6;   ///< thinner bars stand side by side

/// Which items share a slot when there are more items than pixels allow.
struct ChartSlot
{
    int first = 0;
    int last = 0; ///< inclusive
    double left = 0;
    double width = 0;
};

/// Splits `width` from `left` into one slot per item, or per as many neighbours as it takes to keep slots at least
/// `minimumWidth` wide.
std::vector<ChartSlot> chartSlots(int items, double left, double width, double minimumWidth);

} // namespace exhibit
