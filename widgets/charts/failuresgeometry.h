// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartscale.h"
#include "widgets/charts/failuresdata.h"

#include <QRectF>

namespace exhibit {

/// Where the bars of the failures chart stand. Pure: plot area and data in, rectangles out.
struct FailuresGeometry
{
    struct Bar
    {
        int run = 0; ///< the run drawn here: of several in one slot, the worst
        int first = 0, last = 0;
        bool hidesBlocked = false;                    ///< a run behind it collected nothing: that may not vanish
        QRectF cell;                                  ///< full height, for the pointer
        QRectF always, known, fresh, unknown, errors; ///< empty where a part is 0
        QRectF whole() const { return always | known | fresh | unknown | errors; }
    };

    ChartScale scale;
    QRectF plot;
    std::vector<Bar> bars;
    int labelEvery = 1;    ///< a label for every n-th bar, so that none touch
    bool labelsFit = true; ///< each bar has its label, value and notes
    double baselineY = -1; ///< -1: none

    int barAt(QPointF position) const; ///< -1: none
};

/// `labelWidth`: what one label needs, in pixels.
FailuresGeometry failuresGeometry(const FailuresData& data, const QRectF& plot, double labelWidth);

} // namespace exhibit
