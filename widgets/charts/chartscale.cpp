// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartscale.h"

#include <algorithm>
#include <cmath>

namespace exhibit {

ChartScale niceScale(double largest, int maxIntervals)
{
    const double wanted = std::max(1.0, std::isfinite(largest) ? largest : 1.0);
    double power = std::pow(10.0, std::floor(std::log10(std::max(1.0, wanted / maxIntervals))));
    for (;; power *= 10) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double step = power * factor;
            const double intervals = std::ceil(wanted / step - 1e-9);
            if (intervals <= maxIntervals)
                return {step * intervals, step};
        }
    }
}

std::vector<ChartSlot> chartSlots(int items, double left, double width, double minimumWidth)
{
    std::vector<ChartSlot> cells;
    if (items <= 0 || width <= 0)
        return cells;
    const int most = std::max(1, static_cast<int>(width / minimumWidth));
    const int perSlot = (items + most - 1) / most;
    const int count = (items + perSlot - 1) / perSlot;
    const double pitch = width / count;
    cells.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        cells.push_back({i * perSlot, std::min(items, (i + 1) * perSlot) - 1, left + i * pitch, pitch});
    return cells;
}

} // namespace exhibit
