// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/predictiongeometry.h"

#include <algorithm>
#include <cmath>

namespace exhibit {

namespace {

constexpr int mostPoints = 1500;
constexpr double cellSide = 7;
// Below so many powers of ten an axis needs steps between them.
constexpr double narrowPowers = 2, narrowestPowers = 0.4;

bool isShown(const TokenEvent& event)
{
    return !event.isSum && event.predicted && event.actual && *event.predicted > 0 && *event.actual > 0;
}

/// Whole powers of ten; of a part, and of values that are all alike, no more than they need.
void setAxes(PredictionGeometry& geometry, double least, double most, bool isPart)
{
    const double low = std::floor(least + 1e-9), high = std::ceil(most - 1e-9);
    geometry.lowest = low;
    geometry.highest = std::max(low + 1, high);
    if (!isPart && most - least >= 1)
        return;
    constexpr double margin = 0.04, narrowest = 0.1;
    const double middle = (least + most) / 2, half = std::max((most - least) / 2 + margin, narrowest);
    geometry.lowest = middle - half;
    geometry.highest = middle + half;
}

void setTicks(PredictionGeometry& geometry)
{
    const double powers = geometry.highest - geometry.lowest;
    const std::vector<double> steps = powers < narrowestPowers
                                          ? std::vector<double>{1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9}
                                      : powers < narrowPowers ? std::vector<double>{1, 2, 5}
                                                              : std::vector<double>{1};
    for (double power = std::floor(geometry.lowest); power <= geometry.highest; power += 1) {
        for (const double step : steps) {
            const double at = power + std::log10(step);
            if (at >= geometry.lowest - 1e-9 && at <= geometry.highest + 1e-9)
                geometry.ticks.push_back({at, step * std::pow(10, power)});
        }
    }
}

/// Points that fall into one cell become one. They come from left to right: only one column is open at a time.
void gather(PredictionGeometry& geometry)
{
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    const auto rows = static_cast<std::size_t>(geometry.plot.height() / cellSide) + 2;
    std::vector<std::size_t> cells(rows, none); // of the open column
    std::vector<PredictionGeometry::Point> gathered;
    std::size_t begin = 0; // of the column
    int open = -1;
    const auto close = [&](int last) {
        for (std::size_t i = begin; i < gathered.size(); ++i) {
            gathered[i].first = gathered[begin].first;
            gathered[i].last = last;
        }
        std::fill(cells.begin(), cells.end(), none);
        begin = gathered.size();
    };
    for (const PredictionGeometry::Point& point : geometry.points) {
        const auto column = static_cast<int>((point.centre.x() - geometry.plot.left()) / cellSide);
        const double fromTop = std::max(0.0, point.centre.y() - geometry.plot.top());
        const std::size_t row = std::min(rows - 1, static_cast<std::size_t>(fromTop / cellSide));
        if (column != open && open >= 0)
            close(point.first - 1);
        open = column;
        if (cells[row] == none) {
            cells[row] = gathered.size();
            gathered.push_back(point);
            gathered.back().half = cellSide / 2;
            gathered.back().centre = {geometry.plot.left() + (column + 0.5) * cellSide,
                                      geometry.plot.top() + (static_cast<double>(row) + 0.5) * cellSide};
            continue;
        }
        PredictionGeometry::Point& cell = gathered[cells[row]];
        if (point.truncated > 0 && (cell.truncated == 0 || point.event < cell.event))
            cell.event = point.event;
        else if (cell.truncated == 0)
            cell.event = std::min(cell.event, point.event);
        ++cell.count;
        cell.truncated += point.truncated;
    }
    if (!geometry.points.empty())
        close(geometry.points.back().last);
    geometry.points = std::move(gathered);
    geometry.isGrid = true;
}

} // namespace

std::vector<Prediction> predictionsOf(const std::vector<TokenEvent>& events)
{
    std::vector<Prediction> predictions;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (isShown(events[i]))
            predictions.push_back({static_cast<int>(i), events[i].truncated.value_or(false),
                                   std::log10(static_cast<double>(*events[i].predicted)),
                                   std::log10(static_cast<double>(*events[i].actual))});
    }
    std::stable_sort(predictions.begin(), predictions.end(),
                     [](const Prediction& a, const Prediction& b) { return a.predicted < b.predicted; });
    return predictions;
}

QPointF PredictionGeometry::placeOf(double predicted, double used) const
{
    const double powers = highest - lowest;
    return {plot.left() + (predicted - lowest) / powers * plot.width(),
            plot.bottom() - (used - lowest) / powers * plot.height()};
}

int PredictionGeometry::pointAt(QPointF position) const
{
    constexpr double reach = 6;
    int nearest = -1;
    double least = reach * reach;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF offset = points[i].centre - position;
        const double distance = QPointF::dotProduct(offset, offset);
        const bool isAbove =
            nearest < 0 || points[static_cast<std::size_t>(nearest)].truncated == 0 || points[i].truncated > 0;
        if (distance < least || (distance == least && isAbove)) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

std::pair<int, int> PredictionGeometry::attemptsAt(int point) const
{
    const Point& of = points[static_cast<std::size_t>(point)];
    if (isGrid)
        return {of.count, of.truncated};
    std::pair<int, int> attempts{0, 0};
    for (const Point& each : points) {
        const QPointF offset = each.centre - of.centre;
        if (QPointF::dotProduct(offset, offset) > of.half * of.half)
            continue;
        ++attempts.first;
        attempts.second += each.truncated;
    }
    return attempts;
}

PredictionGeometry predictionGeometry(const std::vector<Prediction>& predictions, int first, int last,
                                      const QRectF& plot, double pointSize)
{
    PredictionGeometry geometry;
    geometry.plot = plot;
    if (first > last || predictions.empty()) {
        setTicks(geometry);
        return geometry;
    }
    double least = predictions[static_cast<std::size_t>(first)].predicted;
    double most = predictions[static_cast<std::size_t>(last)].predicted;
    for (int i = first; i <= last; ++i) {
        const Prediction& of = predictions[static_cast<std::size_t>(i)];
        least = std::min(least, of.used);
        most = std::max(most, of.used);
    }
    setAxes(geometry, least, most, last - first + 1 < static_cast<int>(predictions.size()));
    setTicks(geometry);
    geometry.points.reserve(static_cast<std::size_t>(last - first + 1));
    for (int i = first; i <= last; ++i) {
        const Prediction& of = predictions[static_cast<std::size_t>(i)];
        PredictionGeometry::Point point;
        point.event = of.event;
        point.truncated = of.truncated ? 1 : 0;
        point.first = point.last = i;
        point.centre = geometry.placeOf(of.predicted, of.used);
        point.half = pointSize / 2;
        geometry.points.push_back(point);
    }
    if (last - first >= mostPoints)
        gather(geometry);
    return geometry;
}

} // namespace exhibit
