// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/charts/nicescale.h"

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

} // namespace exhibit
