// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pageregistry.h"
#include "models/domain/review.h"
#include "widgets/pages/page.h"

#include <QStackedWidget>
#include <QTimer>

#include <vector>

namespace exhibit {

/// The pages of the window by id, made on first use, or before, one at a time, while a pack is open and nothing else
/// happens: whoever goes to a page does not wait until it is built. Knows nothing of what they show.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(const PageContext& context, EvidenceFiles* files, QWidget* parent = nullptr);

    const std::vector<PageEntry>& entries() const { return m_entries; }
    Page* page(const QString& id);       ///< made if need be; null for an unknown id
    Page* made(const QString& id) const; ///< null: nobody asked for it yet, or it has not heard of the open pack
    Page* current() const;
    void setCurrent(const QString& id);
    void setLoading(const QString& id); ///< shows that page, and builds others meanwhile

    /// The page that is seen gets it at once, the others when somebody goes there, or one at a time while nothing else
    /// happens. That no pack is open all pages hear at once.
    void setSnapshot(const PackSnapshot& snapshot);
    /// Only for pages made from now on; those that exist hear of decisions themselves.
    void setDecisions(std::shared_ptr<const DecisionSet> decisions) { m_snapshot.decisions = std::move(decisions); }

Q_SIGNALS:
    void pageMade(exhibit::Page* page);
    void pageFilled(exhibit::Page* page); ///< one that was made before has heard of the open pack

private:
    struct Made
    {
        Page* page = nullptr;  ///< null: not made yet
        bool isServed = false; ///< somebody asked for it: it has a snapshot, and the window knows it
        bool waits = false;    ///< for the snapshot of now
        bool isEmpty = true;   ///< no snapshot came, or the last one said that no pack is open
    };

    void fill(Made& made);
    bool fillNext();
    void makeNext();

    const PageContext& m_context;
    EvidenceFiles* m_files;
    std::vector<PageEntry> m_entries;
    std::vector<Made> m_pages; ///< beside the entries
    PackSnapshot m_snapshot;
    bool m_isLoading = false;
    QTimer m_idle;
};

} // namespace exhibit
