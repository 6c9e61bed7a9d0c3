// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/charts/nicescale.h"

#include <QRectF>

#include <vector>

namespace exhibit {

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
