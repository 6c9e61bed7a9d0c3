// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/utilizationgeometry.h"

#include "widgets/charts/chartscale.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr double widestMeasure = 40;
constexpr double groupGap = 14;

/// What the bar of one slot says of its marks: never the worst alone, which of many is nearly always a bad one.
void sumUp(const UtilizationData& data, UtilizationGeometry::Bar& bar)
{
    std::vector<std::pair<double, int>> percents;
    bar.mark = -1;
    for (int mark = bar.first; mark <= bar.last; ++mark) {
        const UtilizationMark& of = data.marks[static_cast<std::size_t>(mark)];
        percents.emplace_back(std::max(0.0, of.percent), mark);
        bar.truncated += of.truncated ? 1 : 0;
        if (of.truncated && bar.mark < 0)
            bar.mark = mark;
    }
    const auto at = [&percents](double share) {
        const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(percents.size() - 1) + 0.5);
        std::nth_element(percents.begin(), percents.begin() + place, percents.end());
        return percents[static_cast<std::size_t>(place)];
    };
    const std::pair<double, int> middle = at(0.5);
    bar.percent = middle.first;
    bar.upper = at(0.9).first;
    if (bar.mark < 0)
        bar.mark = middle.second;
}

} // namespace

bool hasSpread(const UtilizationData& data, double width)
{
    return static_cast<double>(data.marks.size()) * minimumPitch > width;
}

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
            sumUp(data, bar);
            bar.cell = QRectF(cell.left, plot.top(), cell.width, plot.height());
            const double thick = cell.width < solidBelow ? cell.width : std::min(cell.width * 0.75, widestMeasure);
            const double x = cell.left + (cell.width - thick) / 2;
            const double solid = std::min(bar.percent, 100.0) * unit;
            bar.solid = QRectF(x, plot.bottom() - solid, thick, solid);
            if (bar.percent > 100)
                bar.above = QRectF(x, plot.bottom() - bar.percent * unit, thick, (bar.percent - 100) * unit);
            if (bar.count() > 1) {
                bar.spread =
                    QRectF(x, plot.bottom() - bar.upper * unit, thick, std::max(0.0, bar.upper - bar.percent) * unit);
                const double share = static_cast<double>(bar.truncated) / bar.count();
                bar.cut = QRectF(x, plot.bottom() - solid * share, thick, solid * share);
            }
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
