// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "widgets/common/look/icons.h"
#include "widgets/pages/page.h"

#include <QStackedWidget>

#include <functional>
#include <vector>

namespace exhibit {

/// The pages of the window by id, made on first use. Knows nothing of what they show.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString id;
        QString label;
        Icon icon = Icon::None;
        bool inRail = true;
        std::function<Page*()> make;
    };

    explicit PageStack(QWidget* parent = nullptr);

    void addEntry(Entry entry);
    std::vector<Entry> railEntries() const;

    Page* page(const QString& id);           ///< made if need be; null for an unknown id
    Page* existing(const QString& id) const; ///< null if it was not made yet
    Page* current() const;
    void setCurrent(const QString& id);

    /// Pages that exist get it at once, others when they are made.
    void setSnapshot(const PackSnapshot& snapshot);
    /// Only for pages made from now on; those that exist hear of decisions themselves.
    void setDecisions(std::shared_ptr<const DecisionSet> decisions) { m_snapshot.decisions = std::move(decisions); }

Q_SIGNALS:
    void pageMade(exhibit::Page* page);

private:
    struct Slot
    {
        Entry entry;
        Page* page = nullptr;
    };

    std::vector<Slot> m_slots;
    PackSnapshot m_snapshot;
};

} // namespace exhibit
