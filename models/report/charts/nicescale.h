// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace exhibit
