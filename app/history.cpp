// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history.h"

namespace exhibit {

History::History(QObject* parent) : QObject(parent)
{}

void History::refreshPresent(const Place& current)
{
    if (m_places.empty())
        m_places.push_back(current);
    else
        m_places[m_present] = current;
}

void History::jump(const Place& current, const Place& next)
{
    refreshPresent(current);
    if (next == current)
        return;
    m_places.resize(m_present + 1);
    m_places.push_back(next);
    if (m_places.size() > maxPlaces)
        m_places.erase(m_places.begin());
    m_present = m_places.size() - 1;
    Q_EMIT changed();
}

void History::back(const Place& current)
{
    if (!canGoBack())
        return;
    refreshPresent(current);
    show(m_present - 1);
}

void History::forward(const Place& current)
{
    if (!canGoForward())
        return;
    refreshPresent(current);
    show(m_present + 1);
}

void History::moveTo(const Place& current, std::size_t index)
{
    if (index >= m_places.size())
        return;
    refreshPresent(current);
    show(index);
}

void History::clear()
{
    m_places.clear();
    m_present = 0;
    Q_EMIT changed();
}

void History::show(std::size_t index)
{
    m_present = index;
    const Place place = m_places[index];
    Q_EMIT changed();
    Q_EMIT placeRequested(place);
}

} // namespace exhibit
