// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <string>
#include <vector>

namespace exhibit {

/// The worst attempt of each phase against its ceiling, as lying bars in pixels of a picture: what every format draws
/// it from. What is above the ceiling is a part of its own, never cut off.
struct TokenChart
{
    enum class Look { Below, High, Truncated };
    static constexpr int width = 560;
    static constexpr int labelEnd = 190; ///< names end here
    static constexpr int plotX = 200, plotEnd = 480;
    static constexpr int top = 24, pitch = 24, bar = 13;

    struct Row
    {
        std::string name, value; ///< without secrets; `97.2%`
        Look look = Look::Below;
        int y = 0, solid = 0, above = 0; ///< widths, from plotX on
        int textY = 0;                   ///< baseline
    };
    struct Tick
    {
        int x = 0;
        std::string label;
    };

    std::vector<Row> rows;
    std::vector<Tick> ticks;
    int triggerX = 0, ceilingX = 0;
    std::string trigger;    ///< its label
    std::size_t phases = 0; ///< that could have a row

    int plotBottom() const { return top + static_cast<int>(rows.size()) * pitch; }
    int height() const { return plotBottom() + 24; }
};

/// Without rows where no call states what it used of which ceiling.
TokenChart tokenChart(const PackSnapshot& snapshot);

} // namespace exhibit
