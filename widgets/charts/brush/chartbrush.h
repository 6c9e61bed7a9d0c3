// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <functional>
#include <optional>

class QKeyEvent;
class QMouseEvent;
class QPainter;

namespace exhibit {

struct Theme;

/// Neighbouring items of a chart, inclusive: runs, attempts. Items and not bars, as a narrow chart sums items up.
struct ChartRange
{
    int first = -1, last = -1;

    bool isEmpty() const { return first < 0; }
    bool contains(int item) const { return item >= first && item <= last; }
    friend bool operator==(const ChartRange&, const ChartRange&) = default;
};

/// A range of the horizontal axis that a person picks: by a drag, or with Shift and the arrows from the current mark;
/// Escape lets go of it. What lies outside is veiled. Knows marks by their number only; the chart says what they are.
class ChartBrush
{
public:
    struct Marks
    {
        std::function<int()> count, current;
        std::function<QRectF(int mark)> cell;      ///< from where to where a mark has the axis
        std::function<ChartRange(int mark)> items; ///< that the mark stands for
        std::function<void(int mark)> makeCurrent;
    };

    explicit ChartBrush(Marks marks) : m_marks(std::move(marks)) {}

    const ChartRange& range() const { return m_range; }
    void setRange(const ChartRange& range) { m_range = range; }

    void press(const QMouseEvent* event);
    bool move(const QMouseEvent* event); ///< whether a drag goes on
    bool isDragging() const { return m_draggedTo.has_value(); }
    /// The range that a drag picked; nothing if it was a click.
    std::optional<ChartRange> release(const QMouseEvent* event);
    /// The range after the key; nothing if the key is not of the brush.
    std::optional<ChartRange> pressKey(const QKeyEvent* event);

    void paint(QPainter* painter, const QRectF& plot, const Theme& theme) const;

private:
    ChartRange rangeBetween(double from, double to) const;
    ChartRange rangeOfMarks(int from, int to) const;
    std::optional<QRectF> placeOf(const ChartRange& range) const;

    Marks m_marks;
    ChartRange m_range;
    std::optional<QPointF> m_pressed;
    std::optional<double> m_draggedTo;
    int m_anchor = -1; ///< mark at which Shift began
};

} // namespace exhibit
