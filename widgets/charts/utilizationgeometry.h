// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartscale.h"
#include "widgets/charts/utilizationdata.h"

namespace exhibit {

/// Where the bars of the utilization chart stand. Pure.
struct UtilizationGeometry
{
    struct Bar
    {
        int mark = 0; ///< the mark that stands here: of several the first truncated one, else the middle one
        int first = 0, last = 0;
        int truncated = 0;
        double percent = 0; ///< height: of several the median
        double upper = 0;   ///< nine in ten of several stay at or below it
        QRectF cell;
        QRectF solid;  ///< up to 100 %
        QRectF above;  ///< the part above 100 %, empty if there is none
        QRectF spread; ///< of several: from the median to `upper`
        QRectF cut;    ///< of several: as much of the bar as the share that was truncated

        int count() const { return last - first + 1; }
    };

    struct Group
    {
        double left = 0, right = 0;
    };

    ChartScale scale;
    QRectF plot;
    std::vector<Bar> bars;
    std::vector<Group> groups; ///< as UtilizationData::groups
    std::vector<double> dividers;
    double yTrigger = 0, y100 = 0;

    int barAt(QPointF position) const; ///< -1: none
};

/// Whether there are more marks than a plot of that width has room for: then bars sum up neighbours.
bool hasSpread(const UtilizationData& data, double width);

UtilizationGeometry utilizationGeometry(const UtilizationData& data, const QRectF& plot);

/// Horizontal bars, as many rows as fit.
struct UtilizationRows
{
    struct Row
    {
        QRectF cell, solid, above;
    };

    ChartScale scale;
    QRectF plot;
    std::vector<Row> rows;
    double xTrigger = 0, x100 = 0;

    int rowAt(QPointF position) const;
};

UtilizationRows utilizationRows(const std::vector<UtilizationMark>& marks, double trigger, const QRectF& plot,
                                double rowHeight, double barHeight);

} // namespace exhibit
