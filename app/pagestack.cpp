// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagestack.h"

#include "widgets/common/controls/layoutpause.h"

namespace exhibit {

PageStack::PageStack(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : QStackedWidget(parent), m_context(context), m_files(files), m_entries(pageRegistry()), m_pages(m_entries.size())
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &PageStack::makeNext);
}

Page* PageStack::page(const QString& id)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id != id)
            continue;
        Made& made = m_pages[i];
        if (!made.page) {
            made.page = m_entries[i].make(m_context, m_files);
            addWidget(made.page);
        }
        if (!made.isServed) {
            made.isServed = true;
            const LayoutPause pause(made.page);
            if (m_snapshot)
                made.page->setSnapshot(m_snapshot);
            Q_EMIT pageMade(made.page);
        }
        return made.page;
    }
    return nullptr;
}

Page* PageStack::made(const QString& id) const
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id == id)
            return m_pages[i].isServed ? m_pages[i].page : nullptr;
    }
    return nullptr;
}

/// One page of the rail at a time, so that a key or a click in between waits for one at most.
void PageStack::makeNext()
{
    constexpr int pauseMs = 60;
    if ((!m_snapshot && !m_isLoading) || !isVisible())
        return;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const PageEntry& entry = m_entries[i];
        const bool isWanted =
            !entry.isOnlyWithCount || (m_snapshot && entry.count && entry.count(m_snapshot).count.value_or(0) > 0);
        if (m_pages[i].page || !entry.isInRail() || !isWanted)
            continue;
        m_pages[i].page = entry.make(m_context, m_files);
        addWidget(m_pages[i].page);
        return m_idle.start(pauseMs);
    }
}

Page* PageStack::current() const
{
    return qobject_cast<Page*>(currentWidget());
}

void PageStack::setCurrent(const QString& id)
{
    if (Page* wanted = page(id))
        setCurrentWidget(wanted);
}

void PageStack::setLoading(const QString& id)
{
    constexpr int notAtOnceMs = 150; // most packs are open by then
    setCurrent(id);
    m_isLoading = true;
    m_idle.start(notAtOnceMs);
}

void PageStack::setSnapshot(const PackSnapshot& snapshot)
{
    constexpr int settledMs = 500; // a person looks at what has just been opened
    m_snapshot = snapshot;
    m_isLoading = false;
    for (const Made& made : m_pages) {
        const LayoutPause pause(made.page);
        if (made.isServed)
            made.page->setSnapshot(snapshot);
    }
    m_idle.start(settledMs);
}

} // namespace exhibit
