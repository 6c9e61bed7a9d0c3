// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measures/telemetry.h"

#include <QPointF>
#include <QRectF>

#include <vector>

namespace exhibit {

/// Where predictions stand against what was used, both as powers of ten. Pure.
struct PredictionGeometry
{
    struct Point
    {
        int event = 0; ///< of several in one cell the first truncated one, else the first
        int count = 1;
        int truncated = 0;
        QPointF centre;
        double half = 0; ///< half the side of what is drawn and can be clicked
    };

    QRectF plot;
    int lowest = 0, highest = 1; ///< powers of ten at the ends of both axes
    std::vector<Point> points;   ///< from left to right
    bool isGrid = false;         ///< points share cells: there are more than can be told apart

    QPointF placeOf(double predicted, double used) const;
    double predictedAt(double x) const;  ///< the prediction that has its place there
    int pointAt(QPointF position) const; ///< the nearest within reach; -1: none
};

/// Events without a prediction or a use are left out.
PredictionGeometry predictionGeometry(const std::vector<TokenEvent>& events, const QRectF& plot, double pointSize);

} // namespace exhibit
