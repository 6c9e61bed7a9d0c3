// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/brush/chartzoom.h"

#include <QKeyEvent>

#include <algorithm>

namespace exhibit {

void ChartZoom::setItems(int items)
{
    if (items != m_items)
        m_shown = {};
    m_items = items;
}

bool ChartZoom::showOnly(const ChartRange& range)
{
    ChartRange wanted = range;
    if (!wanted.isEmpty()) {
        wanted = {std::max(0, range.first), std::min(m_items - 1, range.last)};
        if (wanted.first > wanted.last || (wanted.first == 0 && wanted.last == m_items - 1))
            wanted = {};
    }
    const bool changes = wanted != m_shown;
    m_shown = wanted;
    return changes;
}

bool ChartZoom::showFrom(int first, int count)
{
    first = std::clamp(first, 0, std::max(0, m_items - count));
    return showOnly({first, first + count - 1});
}

bool ChartZoom::zoomIn(int around)
{
    const ChartRange now = shown();
    const int count = now.last - now.first + 1, half = (count + 1) / 2;
    if (count <= 1)
        return false;
    const int middle = now.contains(around) ? around : now.first + count / 2;
    return showFrom(std::clamp(middle - half / 2, now.first, now.last - half + 1), half);
}

bool ChartZoom::zoomOut()
{
    if (isWhole())
        return false;
    const int count = m_shown.last - m_shown.first + 1;
    return count * 2 >= m_items ? showAll() : showFrom(m_shown.first - count / 2, count * 2);
}

bool ChartZoom::pan(int direction)
{
    if (isWhole())
        return false;
    const int count = m_shown.last - m_shown.first + 1;
    return showFrom(m_shown.first + direction * std::max(1, count / 2), count);
}

std::optional<bool> ChartZoom::pressKey(const QKeyEvent* event, const ChartRange& picked, int current)
{
    if (m_items == 0 || (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0)
        return std::nullopt;
    switch (event->key()) {
    case Qt::Key_Z:
        return picked.isEmpty() ? zoomIn(current) : showOnly(picked);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn(current);
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_PageUp:
        return pan(-1);
    case Qt::Key_PageDown:
        return pan(+1);
    case Qt::Key_Backspace:
    case Qt::Key_0:
        return showAll();
    default:
        return std::nullopt;
    }
}

} // namespace exhibit
