// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/utilizationgeometry.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr double minimumPitch = 3;
constexpr double widestBar = 40;
constexpr double groupGap = 14;
constexpr double solidBelow = 6; // thinner bars stand side by side

int worstOf(const UtilizationData& data, int first, int last)
{
    const auto rank = [&data](int mark) {
        const UtilizationMark& of = data.marks[static_cast<std::size_t>(mark)];
        return std::pair(of.percent, of.truncated);
    };
    int worst = first;
    for (int mark = first + 1; mark <= last; ++mark) {
        if (rank(mark) > rank(worst))
            worst = mark;
    }
    return worst;
}

} // namespace

UtilizationGeometry utilizationGeometry(const UtilizationData& data, const QRectF& plot)
{
    UtilizationGeometry geometry;
    geometry.plot = plot;
    geometry.scale = niceScale(data.largest());
    const double unit = plot.height() / geometry.scale.maximum;
    geometry.yTrigger = plot.bottom() - data.trigger * unit;
    geometry.y100 = plot.bottom() - 100 * unit;
    if (data.marks.empty())
        return geometry;
    // Gaps never take more than a third of the width, however many groups there are.
    const auto gaps = static_cast<double>(data.groups.size() - 1);
    const double gap = gaps > 0 ? std::min(groupGap, plot.width() / 3 / gaps) : 0;
    const double perMark = (plot.width() - gaps * gap) / static_cast<double>(data.marks.size());
    double left = plot.left();
    for (const UtilizationGroup& group : data.groups) {
        const double width = perMark * group.count();
        for (const ChartSlot& cell : chartSlots(group.count(), left, width, minimumPitch)) {
            UtilizationGeometry::Bar bar;
            bar.first = group.first + cell.first;
            bar.last = group.first + cell.last;
            bar.mark = worstOf(data, bar.first, bar.last);
            bar.cell = QRectF(cell.left, plot.top(), cell.width, plot.height());
            const double thick = cell.width < solidBelow ? cell.width : std::min(cell.width * 0.75, widestBar);
            const double x = cell.left + (cell.width - thick) / 2;
            const double percent = std::max(0.0, data.marks[static_cast<std::size_t>(bar.mark)].percent);
            const double solid = std::min(percent, 100.0) * unit;
            bar.solid = QRectF(x, plot.bottom() - solid, thick, solid);
            if (percent > 100)
                bar.above = QRectF(x, plot.bottom() - percent * unit, thick, (percent - 100) * unit);
            geometry.bars.push_back(bar);
        }
        geometry.groups.push_back({left, left + width});
        left += width + gap;
        if (&group != &data.groups.back())
            geometry.dividers.push_back(left - gap / 2);
    }
    return geometry;
}

int UtilizationGeometry::barAt(QPointF position) const
{
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (bars[i].cell.contains(position))
            return static_cast<int>(i);
    }
    return -1;
}

UtilizationRows utilizationRows(const std::vector<UtilizationMark>& marks, double trigger, const QRectF& plot,
                                double rowHeight, double barHeight)
{
    UtilizationRows geometry;
    geometry.plot = plot;
    double largest = 100;
    for (const UtilizationMark& mark : marks)
        largest = std::max(largest, mark.percent);
    geometry.scale = niceScale(largest);
    const double unit = plot.width() / geometry.scale.maximum;
    geometry.xTrigger = plot.left() + trigger * unit;
    geometry.x100 = plot.left() + 100 * unit;
    const auto fitting = static_cast<std::size_t>(std::max(1.0, plot.height() / std::max(1.0, rowHeight)));
    const std::size_t count = std::min(marks.size(), fitting);
    const double pitch = count == 0 ? 0 : std::min(plot.height() / static_cast<double>(count), rowHeight * 1.6);
    for (std::size_t i = 0; i < count; ++i) {
        UtilizationRows::Row row;
        row.cell = QRectF(plot.left(), plot.top() + static_cast<double>(i) * pitch, plot.width(), pitch);
        const double top = row.cell.center().y() - barHeight / 2;
        const double percent = std::max(0.0, marks[i].percent);
        row.solid = QRectF(plot.left(), top, std::min(percent, 100.0) * unit, barHeight);
        if (percent > 100)
            row.above = QRectF(geometry.x100, top, (percent - 100) * unit, barHeight);
        geometry.rows.push_back(row);
    }
    return geometry;
}

int UtilizationRows::rowAt(QPointF position) const
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (position.y() >= rows[i].cell.top() && position.y() < rows[i].cell.bottom())
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace exhibit
