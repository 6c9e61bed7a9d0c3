// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/failuresgeometry.h"

#include "widgets/charts/chartscale.h"

#include <algorithm>
#include <cmath>

namespace exhibit {

namespace {

constexpr double widestRun = 48;

/// Of several runs in one slot the one to draw: the most failures; among none failing, one that was blocked.
int worstOf(const FailuresData& data, int first, int last)
{
    const auto rank = [&data](int run) {
        const FailuresBar& bar = data.bars[static_cast<std::size_t>(run)];
        return std::pair(bar.height(), bar.blocked);
    };
    int worst = first;
    for (int run = first + 1; run <= last; ++run) {
        if (rank(run) > rank(worst))
            worst = run;
    }
    return worst;
}

} // namespace

FailuresGeometry failuresGeometry(const FailuresData& data, const QRectF& plot, double labelWidth)
{
    FailuresGeometry geometry;
    geometry.plot = plot;
    geometry.scale = niceScale(static_cast<double>(data.largest()));
    const double unit = plot.height() / geometry.scale.maximum;
    const auto cells = chartSlots(static_cast<int>(data.bars.size()), plot.left(), plot.width(), minimumPitch);
    for (const ChartSlot& cell : cells) {
        FailuresGeometry::Bar bar;
        bar.first = cell.first;
        bar.last = cell.last;
        bar.run = worstOf(data, cell.first, cell.last);
        for (int run = cell.first; run <= cell.last; ++run)
            bar.hidesBlocked |= run != bar.run && data.bars[static_cast<std::size_t>(run)].blocked;
        bar.cell = QRectF(cell.left, plot.top(), cell.width, plot.height());
        // Bars too thin for a gap between them stand side by side: else the picture would flicker.
        const double width = cell.width < solidBelow ? cell.width : std::min(cell.width * 0.55, widestRun);
        const double left = cell.left + (cell.width - width) / 2;
        double bottom = plot.bottom();
        const auto stack = [&](std::int64_t amount) {
            if (amount <= 0)
                return QRectF();
            const double height = static_cast<double>(amount) * unit;
            bottom -= height;
            return QRectF(left, bottom, width, height);
        };
        const FailuresBar& run = data.bars[static_cast<std::size_t>(bar.run)];
        if (run.blocked) {
            bar.errors = stack(run.parts.collectionErrors);
        } else {
            bar.always = stack(run.parts.alwaysFailing);
            bar.known = stack(run.parts.otherKnown);
            bar.fresh = stack(run.parts.newFailing);
            bar.unknown = stack(run.parts.unknownFailing);
        }
        geometry.bars.push_back(bar);
    }
    const double pitch = cells.empty() ? plot.width() : cells.front().width;
    geometry.labelEvery = std::max(1, static_cast<int>(std::ceil(labelWidth / std::max(pitch, 1.0))));
    geometry.labelsFit = geometry.labelEvery == 1;
    if (data.baselineFailures)
        geometry.baselineY = plot.bottom() - static_cast<double>(*data.baselineFailures) * unit;
    return geometry;
}

int FailuresGeometry::barAt(QPointF position) const
{
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (bars[i].cell.contains(position))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace exhibit
