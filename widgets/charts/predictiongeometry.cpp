// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/predictiongeometry.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace exhibit {

namespace {

constexpr std::size_t mostPoints = 1500;
constexpr double cellSide = 7;

bool isShown(const TokenEvent& event)
{
    return !event.isSum && event.predicted && event.actual && *event.predicted > 0 && *event.actual > 0;
}

void setRange(const std::vector<TokenEvent>& events, PredictionGeometry& geometry)
{
    double least = 0;
    double most = 0;
    for (const TokenEvent& event : events) {
        if (!isShown(event))
            continue;
        const auto low = static_cast<double>(std::min(*event.predicted, *event.actual));
        const auto high = static_cast<double>(std::max(*event.predicted, *event.actual));
        least = least == 0 ? low : std::min(least, low);
        most = std::max(most, high);
    }
    if (least == 0)
        return;
    geometry.lowest = static_cast<int>(std::floor(std::log10(least)));
    geometry.highest = std::max(geometry.lowest + 1, static_cast<int>(std::ceil(std::log10(most))));
}

/// Points that fall into one cell become one.
void gather(PredictionGeometry& geometry)
{
    std::unordered_map<std::int64_t, std::size_t> cells;
    std::vector<PredictionGeometry::Point> gathered;
    for (const PredictionGeometry::Point& point : geometry.points) {
        const auto column = static_cast<std::int64_t>((point.centre.x() - geometry.plot.left()) / cellSide);
        const auto row = static_cast<std::int64_t>((point.centre.y() - geometry.plot.top()) / cellSide);
        const auto [place, isNew] = cells.try_emplace(column * 100'000 + row, gathered.size());
        if (isNew) {
            gathered.push_back(point);
            gathered.back().half = cellSide / 2;
            gathered.back().centre = {geometry.plot.left() + (static_cast<double>(column) + 0.5) * cellSide,
                                      geometry.plot.top() + (static_cast<double>(row) + 0.5) * cellSide};
            continue;
        }
        PredictionGeometry::Point& cell = gathered[place->second];
        if (cell.truncated == 0 && point.truncated > 0)
            cell.event = point.event;
        ++cell.count;
        cell.truncated += point.truncated;
    }
    geometry.points = std::move(gathered);
    geometry.isGrid = true;
}

} // namespace

QPointF PredictionGeometry::placeOf(double predicted, double used) const
{
    const double powers = highest - lowest;
    const double x = (std::log10(std::max(predicted, 1e-9)) - lowest) / powers;
    const double y = (std::log10(std::max(used, 1e-9)) - lowest) / powers;
    return {plot.left() + x * plot.width(), plot.bottom() - y * plot.height()};
}

double PredictionGeometry::predictedAt(double x) const
{
    return std::pow(10, lowest + (x - plot.left()) / plot.width() * (highest - lowest));
}

int PredictionGeometry::pointAt(QPointF position) const
{
    constexpr double reach = 6;
    int nearest = -1;
    double least = reach * reach;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF offset = points[i].centre - position;
        const double distance = QPointF::dotProduct(offset, offset);
        if (distance <= least) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

PredictionGeometry predictionGeometry(const std::vector<TokenEvent>& events, const QRectF& plot, double pointSize)
{
    PredictionGeometry geometry;
    geometry.plot = plot;
    setRange(events, geometry);
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (!isShown(events[i]))
            continue;
        PredictionGeometry::Point point;
        point.event = static_cast<int>(i);
        point.truncated = events[i].truncated.value_or(false) ? 1 : 0;
        point.centre =
            geometry.placeOf(static_cast<double>(*events[i].predicted), static_cast<double>(*events[i].actual));
        point.half = pointSize / 2;
        geometry.points.push_back(point);
    }
    if (geometry.points.size() > mostPoints)
        gather(geometry);
    std::stable_sort(geometry.points.begin(), geometry.points.end(),
                     [](const PredictionGeometry::Point& a, const PredictionGeometry::Point& b) {
                         return a.centre.x() < b.centre.x();
                     });
    return geometry;
}

} // namespace exhibit
