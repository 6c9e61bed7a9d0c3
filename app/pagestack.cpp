// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagestack.h"

namespace exhibit {

PageStack::PageStack(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : QStackedWidget(parent), m_context(context), m_files(files), m_entries(pageRegistry()),
      m_pages(m_entries.size(), nullptr)
{}

Page* PageStack::page(const QString& id)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id != id)
            continue;
        if (!m_pages[i]) {
            m_pages[i] = m_entries[i].make(m_context, m_files);
            addWidget(m_pages[i]);
            if (m_snapshot)
                m_pages[i]->setSnapshot(m_snapshot);
            Q_EMIT pageMade(m_pages[i]);
        }
        return m_pages[i];
    }
    return nullptr;
}

Page* PageStack::made(const QString& id) const
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id == id)
            return m_pages[i];
    }
    return nullptr;
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

void PageStack::setSnapshot(const PackSnapshot& snapshot)
{
    m_snapshot = snapshot;
    for (Page* page : m_pages) {
        if (page)
            page->setSnapshot(snapshot);
    }
}

} // namespace exhibit
