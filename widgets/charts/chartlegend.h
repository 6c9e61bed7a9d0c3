// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/look/theme.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace exhibit {

struct LegendEntry
{
    enum class Swatch { Solid, Edged, Hatched, Dotted, Dashed, Line };

    QString text;
    QColor ink;
    Swatch swatch = Swatch::Solid;
    QColor edge = QColor(); ///< of Edged
    bool isOff = false;     ///< not drawn in the chart: struck out
};

/// Width of a legend on one line, in pixels.
double legendWidth(const std::vector<LegendEntry>& entries);

/// Which entry of the legend in `rect` lies there; -1: none.
int legendEntryAt(const QPointF& position, const QRectF& rect, const std::vector<LegendEntry>& entries);

/// One line of swatches and words from the left of `rect`.
void paintLegend(QPainter* painter, const QRectF& rect, const std::vector<LegendEntry>& entries, const Theme& theme);

} // namespace exhibit
