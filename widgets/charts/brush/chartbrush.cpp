// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/brush/chartbrush.h"

#include "widgets/common/look/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace exhibit {

void ChartBrush::press(const QMouseEvent* event)
{
    m_draggedTo.reset();
    m_pressed.reset();
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position();
}

bool ChartBrush::move(const QMouseEvent* event)
{
    if (!m_pressed || !(event->buttons() & Qt::LeftButton))
        return false;
    const double x = event->position().x();
    if (m_draggedTo || std::abs(x - m_pressed->x()) >= QApplication::startDragDistance())
        m_draggedTo = x;
    return m_draggedTo.has_value();
}

std::optional<ChartRange> ChartBrush::release(const QMouseEvent* event)
{
    const bool isDrag = m_pressed && m_draggedTo && event->button() == Qt::LeftButton;
    const double from = m_pressed ? m_pressed->x() : 0;
    m_pressed.reset();
    m_draggedTo.reset();
    if (!isDrag)
        return std::nullopt;
    m_anchor = -1;
    return rangeBetween(from, event->position().x());
}

std::optional<ChartRange> ChartBrush::pressKey(const QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_range.isEmpty()) {
        m_anchor = -1;
        return ChartRange();
    }
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!isArrow || event->modifiers() != Qt::ShiftModifier || m_marks.count() == 0) {
        if (event->key() != Qt::Key_Shift) // pressed anew, it goes on with what it picked
            m_anchor = -1;
        return std::nullopt;
    }
    const int current = std::max(0, m_marks.current());
    if (m_anchor < 0 || m_anchor >= m_marks.count() || m_range.isEmpty())
        m_anchor = current;
    const int to = std::clamp(current + (event->key() == Qt::Key_Right ? 1 : -1), 0, m_marks.count() - 1);
    const int anchor = m_anchor;
    m_marks.makeCurrent(to);
    m_anchor = anchor;
    return rangeOfMarks(anchor, to);
}

/// A mark belongs to what was dragged over if its middle does: half a bar was not meant.
ChartRange ChartBrush::rangeBetween(double from, double to) const
{
    const auto [left, right] = std::minmax(from, to);
    int first = -1, last = -1;
    for (int mark = 0; mark < m_marks.count(); ++mark) {
        const double middle = m_marks.cell(mark).center().x();
        if (middle < left || middle > right)
            continue;
        first = first < 0 ? mark : first;
        last = mark;
    }
    return first < 0 ? ChartRange() : rangeOfMarks(first, last);
}

ChartRange ChartBrush::rangeOfMarks(int from, int to) const
{
    const ChartRange a = m_marks.items(std::min(from, to)), b = m_marks.items(std::max(from, to));
    return {a.first, b.last};
}

std::optional<QRectF> ChartBrush::placeOf(const ChartRange& range) const
{
    std::optional<QRectF> place;
    for (int mark = 0; mark < m_marks.count() && !range.isEmpty(); ++mark) {
        const ChartRange items = m_marks.items(mark);
        if (items.last >= range.first && items.first <= range.last)
            place = place ? *place | m_marks.cell(mark) : m_marks.cell(mark);
    }
    return place;
}

void ChartBrush::paint(QPainter* painter, const QRectF& plot, const Theme& theme) const
{
    std::optional<QRectF> kept = placeOf(m_range);
    if (m_pressed && m_draggedTo)
        kept = QRectF(QPointF(m_pressed->x(), plot.top()), QPointF(*m_draggedTo, plot.bottom())).normalized();
    if (!kept)
        return;
    const double left = std::clamp(kept->left(), plot.left(), plot.right());
    const double right = std::clamp(kept->right(), plot.left(), plot.right());
    QColor veil = theme.panel;
    veil.setAlphaF(0.55F);
    painter->fillRect(QRectF(QPointF(plot.left(), plot.top()), QPointF(left, plot.bottom())), veil);
    painter->fillRect(QRectF(QPointF(right, plot.top()), QPointF(plot.right(), plot.bottom())), veil);
    painter->setPen(QPen(theme.accent, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawLine(QPointF(left, plot.top()), QPointF(left, plot.bottom()));
    painter->drawLine(QPointF(right, plot.top()), QPointF(right, plot.bottom()));
}

} // namespace exhibit
