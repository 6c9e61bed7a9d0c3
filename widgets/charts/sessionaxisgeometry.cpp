// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/sessionaxisgeometry.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace exhibit {

namespace {

// Design pixels.
constexpr double labels = 118;
constexpr double rightMargin = 22;
constexpr double axisHeight = 22;
constexpr std::array<double, sessionLaneCount> heights = {36, 32, 34, 24, 38, 26};
constexpr std::array<double, sessionLaneCount> nearest = {20, 20, 1, 2, 0, 24}; ///< two marks nearer are one

double widthOf(SessionLane lane)
{
    switch (lane) {
    case SessionLane::Said:
        return 18;
    case SessionLane::Runs:
        return 16;
    case SessionLane::Edits:
        return 3;
    case SessionLane::Commits:
        return 10;
    case SessionLane::Commands:
    case SessionLane::Tokens:
        break;
    }
    return 2;
}

/// Of marks at one place the one that a person should see.
int weight(const SessionMark& mark)
{
    if (mark.lane == SessionLane::Said)
        return 1 + seriousness(mark.verdict);
    if (mark.lane == SessionLane::Edits)
        return mark.isLate ? 2 : 1;
    return mark.result == ActResult::Bad ? 3 : mark.isOwnStatus ? 1 : 2;
}

} // namespace

double SessionAxisGeometry::heightFor(const std::vector<SessionLane>& lanes, double scale)
{
    double height = axisHeight;
    for (const SessionLane lane : lanes)
        height += heights[static_cast<std::size_t>(lane)];
    return height * scale;
}

void SessionAxisGeometry::layout(const SessionLine& line, QSizeF size, double scale,
                                 const std::vector<SessionLane>& lanes)
{
    m_labelWidth = labels * scale;
    m_right = std::max(size.width() - rightMargin * scale, m_labelWidth + 1);
    m_begin = line.begin;
    m_end = line.end > line.begin ? line.end : line.begin + 1;
    m_lanes = lanes;
    m_laneRects.clear();
    m_placed.clear();
    m_placedLanes.clear();
    double top = 0;
    for (const SessionLane lane : lanes) {
        const double height = heights[static_cast<std::size_t>(lane)] * scale;
        m_laneRects.emplace_back(0, top, size.width(), height);
        top += height;
    }
    m_axisTop = top;
    for (const SessionLane lane : lanes) {
        if (lane == SessionLane::Tokens)
            placeTokens(line);
        else
            placeLane(line, lane, scale);
    }
    m_stale = {};
    if (line.stale) {
        const QRectF runs = laneRect(SessionLane::Runs);
        const double from = x(line.stale->first);
        m_stale = QRectF(from, runs.top(), std::max(x(line.stale->second) - from, scale), m_axisTop - runs.top());
    }
    placeTicks(line, scale);
}

double SessionAxisGeometry::x(double at) const
{
    constexpr double inset = 12;
    const double from = m_labelWidth + inset;
    return from + (m_right - from) * std::clamp((at - m_begin) / (m_end - m_begin), 0.0, 1.0);
}

QRectF SessionAxisGeometry::laneRect(SessionLane lane) const
{
    const auto found = std::find(m_lanes.begin(), m_lanes.end(), lane);
    return found == m_lanes.end() ? QRectF() : m_laneRects[static_cast<std::size_t>(found - m_lanes.begin())];
}

void SessionAxisGeometry::placeLane(const SessionLine& line, SessionLane lane, double scale)
{
    const QRectF band = laneRect(lane);
    const double width = widthOf(lane) * scale;
    const double apart = nearest[static_cast<std::size_t>(lane)] * scale;
    const std::size_t first = m_placed.size();
    for (std::size_t i = 0; i < line.marks.size(); ++i) {
        const SessionMark& mark = line.marks[i];
        if (mark.lane != lane)
            continue;
        const double centre = x(lane == SessionLane::Runs ? mark.ended : mark.at);
        if (m_placed.size() > first && centre - m_placed.back().rect.center().x() < apart) {
            PlacedMark& before = m_placed.back();
            ++before.count;
            if (weight(mark) > weight(line.marks[before.mark]))
                before.mark = i;
            continue;
        }
        m_placed.push_back({QRectF(centre - width / 2, band.top(), width, band.height()), i, i, 1});
        m_placedLanes.push_back(lane);
    }
}

void SessionAxisGeometry::placeTokens(const SessionLine& line)
{
    m_tokens.clear();
    m_mostTokens = 0;
    const QRectF band = laneRect(SessionLane::Tokens);
    constexpr int buckets = 48;
    std::array<std::int64_t, buckets> sums{};
    for (const SessionMark& mark : line.marks) {
        if (mark.lane != SessionLane::Tokens)
            continue;
        const double share = (mark.at - m_begin) / (m_end - m_begin);
        sums[static_cast<std::size_t>(std::clamp(static_cast<int>(share * buckets), 0, buckets - 1))] += mark.count;
    }
    m_mostTokens = *std::max_element(sums.begin(), sums.end());
    if (m_mostTokens == 0)
        return;
    constexpr double room = 0.82; // of the band
    m_tokens << QPointF(x(m_begin), band.bottom());
    for (int i = 0; i < buckets; ++i) {
        const double share = static_cast<double>(sums[static_cast<std::size_t>(i)]) / static_cast<double>(m_mostTokens);
        m_tokens << QPointF(x(m_begin + (m_end - m_begin) * (i + 0.5) / buckets),
                            band.bottom() - band.height() * room * share);
    }
    m_tokens << QPointF(x(m_end), band.bottom());
}

void SessionAxisGeometry::placeTicks(const SessionLine& line, double scale)
{
    m_ticks = {m_begin};
    if (line.hasClock) {
        constexpr double minute = 60000;
        constexpr std::array steps = {1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 240.0, 720.0, 1440.0, 10080.0};
        constexpr double room = 90; // design pixels a label takes
        const double most = std::max(2.0, (m_right - m_labelWidth) / (room * scale));
        const double span = (m_end - m_begin) / minute;
        const auto step =
            std::find_if(steps.begin(), steps.end(), [&](double minutes) { return span / minutes <= most; });
        const double width = (step == steps.end() ? std::ceil(span / most) : *step) * minute;
        for (double at = std::ceil(m_begin / width) * width; at < m_end; at += width) {
            if (x(at) - x(m_begin) > room / 2 * scale && x(m_end) - x(at) > room / 2 * scale)
                m_ticks.push_back(at);
        }
    }
    m_ticks.push_back(m_end);
}

int SessionAxisGeometry::placedAt(QPointF position) const
{
    constexpr double reach = 5;
    int best = -1;
    double nearestYet = reach;
    for (std::size_t i = 0; i < m_placed.size(); ++i) {
        const QRectF& rect = m_placed[i].rect;
        if (position.y() < rect.top() || position.y() >= rect.bottom())
            continue;
        const double away = std::max({rect.left() - position.x(), position.x() - rect.right(), 0.0});
        if (away < nearestYet) {
            nearestYet = away;
            best = static_cast<int>(i);
        }
    }
    return best;
}

int SessionAxisGeometry::placedOf(std::size_t mark) const
{
    const auto holds = [mark](const PlacedMark& placed) {
        return placed.first <= mark && mark < placed.first + placed.count;
    };
    const auto found = std::find_if(m_placed.begin(), m_placed.end(), holds);
    return found == m_placed.end() ? -1 : static_cast<int>(found - m_placed.begin());
}

int SessionAxisGeometry::next(int placed, int direction) const
{
    const int wanted = placed + direction;
    const auto count = static_cast<int>(m_placed.size());
    if (placed < 0)
        return count > 0 ? 0 : -1;
    const bool same =
        wanted >= 0 && wanted < count &&
        m_placedLanes[static_cast<std::size_t>(wanted)] == m_placedLanes[static_cast<std::size_t>(placed)];
    return same ? wanted : placed;
}

int SessionAxisGeometry::inLane(int placed, int direction) const
{
    if (placed < 0 || m_placed.empty())
        return m_placed.empty() ? -1 : 0;
    const auto lane = static_cast<int>(m_placedLanes[static_cast<std::size_t>(placed)]);
    const double wanted = m_placed[static_cast<std::size_t>(placed)].rect.center().x();
    for (int other = lane + direction; other >= 0 && other < sessionLaneCount; other += direction) {
        int best = -1;
        for (std::size_t i = 0; i < m_placed.size(); ++i) {
            const auto away = [&](std::size_t at) { return std::abs(m_placed[at].rect.center().x() - wanted); };
            if (static_cast<int>(m_placedLanes[i]) == other &&
                (best < 0 || away(i) < away(static_cast<std::size_t>(best))))
                best = static_cast<int>(i);
        }
        if (best >= 0)
            return best;
    }
    return placed;
}

} // namespace exhibit
