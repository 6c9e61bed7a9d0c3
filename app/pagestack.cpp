// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagestack.h"

#include "widgets/common/controls/layoutpause.h"

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

constexpr int pauseMs = 60; ///< between two pages, for keys and clicks

} // namespace

PageStack::PageStack(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : QStackedWidget(parent), m_context(context), m_files(files), m_entries(pageRegistry()), m_pages(m_entries.size())
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (!fillNext())
            makeNext();
    });
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
            if (m_snapshot) {
                made.page->setSnapshot(m_snapshot);
                made.isEmpty = false;
            }
            Q_EMIT pageMade(made.page);
        } else if (made.waits) {
            fill(made);
        }
        return made.page;
    }
    return nullptr;
}

Page* PageStack::made(const QString& id) const
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id == id)
            return m_pages[i].isServed && !(m_pages[i].waits && m_pages[i].isEmpty) ? m_pages[i].page : nullptr;
    }
    return nullptr;
}

void PageStack::fill(Made& made)
{
    const LayoutPause pause(made.page);
    made.waits = false;
    const bool wasEmpty = std::exchange(made.isEmpty, !m_snapshot);
    made.page->setSnapshot(m_snapshot);
    if (wasEmpty && m_snapshot)
        Q_EMIT pageFilled(made.page);
}

/// One page at a time; false if none waits.
bool PageStack::fillNext()
{
    const auto waiting = std::find_if(m_pages.begin(), m_pages.end(), [](const Made& made) { return made.waits; });
    if (waiting == m_pages.end() || !isVisible())
        return false;
    fill(*waiting);
    m_idle.start(pauseMs);
    return true;
}

/// One page of the rail at a time, so that a key or a click in between waits for one at most.
void PageStack::makeNext()
{
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
    for (Made& made : m_pages) {
        made.waits = made.isServed;
        if (made.waits && (!snapshot || made.page == currentWidget()))
            fill(made);
    }
    m_idle.start(settledMs);
}

} // namespace exhibit
