// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"

#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// Failing tests per run as columns, in pixels of a picture: what every format draws it from.
struct FailureChart
{
    enum class Look { Every, Known, New, Unknown, Collection };
    static constexpr int plotX = 40; ///< left of it stand the numbers of the axis
    static constexpr int slot = 96;  ///< width of a column with the room around it
    static constexpr int axis = 228; ///< y below which the names stand
    static constexpr int height = 268;

    struct Part
    {
        int x = 0, y = 0, width = 0, height = 0;
        Look look = Look::Every;
    };
    struct Column
    {
        std::string name, label; ///< of the run, without secrets; what of it has room below the column
        std::string total, value;
        int middle = 0, valueY = 0, labelY = 0; ///< baselines
        std::vector<Part> parts;
    };

    struct Tick
    {
        int y = 0, textY = 0; ///< of its line; baseline of its number
        std::string label;
    };

    std::vector<Column> columns;
    std::vector<Tick> ticks;      ///< from zero up
    std::optional<int> baselineY; ///< how many failed in the run that all are compared with
    bool isCompared = false;      ///< with anything: else nothing is new or known

    std::vector<Look> looks() const; ///< of the legend: what the columns have, and what they are compared for
    int width() const { return plotX + static_cast<int>(columns.size()) * slot; }
};

/// Without columns if there are no runs, or too many for a picture.
FailureChart failureChart(const Review& review, const Messages& messages);

/// Without its middle if it has more bytes than that: names of runs and phases begin alike and differ at their ends.
std::string shortenedName(const std::string& name, std::size_t longest);

/// What a look means, as the id of its message.
const char* lookMessage(FailureChart::Look look);

} // namespace exhibit
