// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"

#include <QAction>
#include <QObject>
#include <QString>

#include <vector>

namespace exhibit {

/// A place in the window that back and forward return to.
struct Place
{
    QString pageId;
    QString location;                ///< the page's own, opaque
    SourceRef target;                ///< shown in the evidence pane; null if none
    std::vector<SourceRef> siblings; ///< pointers of the same item as the target

    friend bool operator==(const Place&, const Place&) = default;
};

/// History of jumps, as in a browser: a new jump after going back forgets what was ahead. GUI thread only.
class History : public QObject
{
    Q_OBJECT

public:
    explicit History(QObject* parent = nullptr);

    /// Leaves `current` (as it is now) behind and makes `next` the present place.
    void jump(const Place& current, const Place& next);
    void back(const Place& current);
    void forward(const Place& current);
    /// To any of places(), by its index.
    void moveTo(const Place& current, std::size_t index);
    void clear();

    const std::vector<Place>& places() const { return m_places; } ///< in the order of the jumps
    std::size_t presentIndex() const { return m_present; }
    /// As it was left behind or arrived at; null before the first jump.
    const Place* present() const { return m_places.empty() ? nullptr : &m_places[m_present]; }
    bool canGoBack() const { return m_present > 0; }
    bool canGoForward() const { return m_present + 1 < m_places.size(); }

    static constexpr std::size_t maxPlaces = 100;

Q_SIGNALS:
    void placeRequested(const exhibit::Place& place);
    void changed();

private:
    void refreshPresent(const Place& current);
    void show(std::size_t index);

    std::vector<Place> m_places;
    std::size_t m_present = 0;
};

} // namespace exhibit
