// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sessions/sessionline.h"

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace exhibit {

/// What is drawn at one place of a lane: a mark, or several that stand too near to each other.
struct PlacedMark
{
    QRectF rect;
    std::size_t mark = 0;  ///< the one it stands for: of several the gravest, an index into SessionLine::marks
    std::size_t first = 0; ///< of the marks at this place, which follow one another
    std::size_t count = 1;
};

/// Where the marks of a session stand in a picture of a size: lanes, places, the curve of tokens. Pure.
class SessionAxisGeometry
{
public:
    /// `lanes` are those to be shown, from top to bottom; `scale` is logical pixels a design pixel.
    void layout(const SessionLine& line, QSizeF size, double scale, const std::vector<SessionLane>& lanes);

    double labelWidth() const { return m_labelWidth; }
    double left() const { return m_labelWidth; }
    double right() const { return m_right; }
    double x(double at) const;
    QRectF laneRect(SessionLane lane) const; ///< empty if it is not shown
    double axisTop() const { return m_axisTop; }
    const std::vector<PlacedMark>& placed() const { return m_placed; }
    const QPolygonF& tokens() const { return m_tokens; }
    std::int64_t mostTokens() const { return m_mostTokens; }
    QRectF stale() const { return m_stale; }
    std::vector<double> ticks() const { return m_ticks; } ///< moments to be labelled, begin and end among them

    int placedAt(QPointF position) const;        ///< index into placed(), -1: none
    int placedOf(std::size_t mark) const;        ///< the place that shows the mark, -1: none
    int next(int placed, int direction) const;   ///< in its lane
    int inLane(int placed, int direction) const; ///< nearest in the next lane that has any

    static double heightFor(const std::vector<SessionLane>& lanes, double scale);

private:
    void placeLane(const SessionLine& line, SessionLane lane, double scale);
    void placeTokens(const SessionLine& line);
    void placeTicks(const SessionLine& line, double scale);

    double m_labelWidth = 0, m_right = 0, m_axisTop = 0;
    double m_begin = 0, m_end = 1;
    std::vector<SessionLane> m_lanes;
    std::vector<QRectF> m_laneRects;
    std::vector<PlacedMark> m_placed;
    std::vector<SessionLane> m_placedLanes;
    QPolygonF m_tokens;
    std::int64_t m_mostTokens = 0;
    QRectF m_stale;
    std::vector<double> m_ticks;
};

} // namespace exhibit
