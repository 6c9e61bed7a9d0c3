// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace exhibit {

class ChartView;

/// The "…" button of a chart's card: copy the data, save as SVG, PNG or CSV, show the table.
QWidget* makeChartMenu(ChartView* chart);

} // namespace exhibit
