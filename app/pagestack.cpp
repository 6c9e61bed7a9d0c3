// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagestack.h"

namespace exhibit {

PageStack::PageStack(QWidget* parent) : QStackedWidget(parent)
{}

void PageStack::addEntry(Entry entry)
{
    m_slots.push_back({std::move(entry), nullptr});
}

std::vector<PageStack::Entry> PageStack::railEntries() const
{
    std::vector<Entry> entries;
    for (const Slot& slot : m_slots) {
        if (slot.entry.inRail)
            entries.push_back(slot.entry);
    }
    return entries;
}

Page* PageStack::existing(const QString& id) const
{
    for (const Slot& slot : m_slots) {
        if (slot.entry.id == id)
            return slot.page;
    }
    return nullptr;
}

Page* PageStack::page(const QString& id)
{
    for (Slot& slot : m_slots) {
        if (slot.entry.id != id)
            continue;
        if (!slot.page) {
            slot.page = slot.entry.make();
            addWidget(slot.page);
            if (m_snapshot)
                slot.page->setSnapshot(m_snapshot);
            Q_EMIT pageMade(slot.page);
        }
        return slot.page;
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
    for (const Slot& slot : m_slots) {
        if (slot.page)
            slot.page->setSnapshot(snapshot);
    }
}

} // namespace exhibit
