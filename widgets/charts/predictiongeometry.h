// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measures/telemetry.h"

#include <QPointF>
#include <QRectF>

#include <utility>
#include <vector>

namespace exhibit {

/// An attempt with a prediction and a use, both as powers of ten.
struct Prediction
{
    int event = 0;
    bool truncated = false;
    double predicted = 0, used = 0;
};

/// From the smallest prediction to the largest; events without a prediction or a use, and sums, are left out.
std::vector<Prediction> predictionsOf(const std::vector<TokenEvent>& events);

/// Where predictions stand against what was used. Pure.
struct PredictionGeometry
{
    struct Point
    {
        int event = 0; ///< of several in one cell the first truncated one, else the first
        int count = 1;
        int truncated = 0;
        int first = 0, last = 0; ///< of the predictions: itself, or all whose column the cell stands in
        QPointF centre;
        double half = 0; ///< half the side of what is drawn and can be clicked
    };
    struct Tick
    {
        double power = 0;
        double value = 1; ///< ten to that power
    };

    QRectF plot;
    double lowest = 0, highest = 1; ///< powers of ten at the ends of both axes
    std::vector<Tick> ticks;        ///< of both; powers of ten, and in a small part of them steps between
    std::vector<Point> points;      ///< from left to right
    bool isGrid = false;            ///< points share cells: there are more than can be told apart

    QPointF placeOf(double predicted, double used) const; ///< of powers of ten
    /// The nearest within reach, of two at one place the truncated one, which is drawn above; -1: none.
    int pointAt(QPointF position) const;
    /// How many attempts stand where this point hides others or is hidden, and how many of them are truncated.
    std::pair<int, int> attemptsAt(int point) const;
};

/// Of the predictions from `first` to `last`.
PredictionGeometry predictionGeometry(const std::vector<Prediction>& predictions, int first, int last,
                                      const QRectF& plot, double pointSize);

} // namespace exhibit
