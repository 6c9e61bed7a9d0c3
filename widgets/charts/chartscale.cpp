// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartscale.h"

#include <algorithm>

namespace exhibit {

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
