// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/placememory.h"

#include "app/navigation.h"
#include "app/pagestack.h"
#include "app/settings.h"

#include <algorithm>

namespace exhibit {

namespace {

const QString pageKey = QStringLiteral("page"), pagesKey = QStringLiteral("pages");

} // namespace

PlaceMemory::PlaceMemory(Settings& settings, PageStack* pages, Navigation* navigation)
    : QObject(pages), m_settings(settings), m_pages(pages), m_navigation(navigation)
{
    connect(m_pages, &PageStack::pageMade, this, &PlaceMemory::restorePage);
    connect(m_pages, &PageStack::pageFilled, this, &PlaceMemory::restorePage);
}

void PlaceMemory::restore(const QString& path, bool goThere)
{
    const QJsonObject kept = m_settings.packState(path);
    m_path = path;
    m_ofPages = kept[pagesKey].toObject();
    for (const PageEntry& entry : m_pages->entries()) {
        if (Page* page = m_pages->made(entry.id))
            restorePage(page);
    }
    const QString id = kept[pageKey].toString();
    const auto& entries = m_pages->entries();
    const bool exists = std::any_of(entries.begin(), entries.end(),
                                    [&id](const PageEntry& entry) { return entry.isInRail() && entry.id == id; });
    if (goThere && exists && m_pages->current()->id() != id)
        m_navigation->goToPage(id);
}

void PlaceMemory::restorePage(Page* page)
{
    if (m_path.isEmpty())
        return;
    const QJsonObject kept = m_ofPages.take(page->id()).toObject();
    if (!kept.isEmpty())
        page->restoreState(kept);
}

void PlaceMemory::leave()
{
    keep();
    m_path.clear();
    m_ofPages = {};
}

void PlaceMemory::keep()
{
    if (m_path.isEmpty())
        return;
    QJsonObject pages = m_ofPages;
    for (const PageEntry& entry : m_pages->entries()) {
        if (const Page* page = entry.isInRail() ? m_pages->made(entry.id) : nullptr)
            pages[entry.id] = page->keptState();
    }
    QJsonObject state{{pagesKey, pages}};
    if (const Page* shown = m_pages->current())
        state[pageKey] = shown->id();
    m_settings.setPackState(m_path, state);
}

} // namespace exhibit
