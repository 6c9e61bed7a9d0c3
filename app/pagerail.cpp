// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagerail.h"

#include "app/pageregistry.h"

#include <QMenu>

namespace exhibit {

PageRail::PageRail(const std::vector<PageEntry>& pages, QWidget* parent) : NavigationRail(parent), m_entries(pages)
{
    setAccessibleName(tr("Pages"));
    for (const PageEntry& entry : m_entries) {
        if (entry.isInRail())
            addItem(entry.id, entry.label, entry.icon, entry.startsGroup);
    }
}

void PageRail::fillMenu(QMenu* menu)
{
    for (const PageEntry& entry : m_entries) {
        if (!entry.isInRail())
            continue;
        QAction* action = menu->addAction(entry.label);
        action->setShortcut(QKeySequence(QKeyCombination(entry.modifiers, entry.key)));
        connect(action, &QAction::triggered, this, [this, id = entry.id] { Q_EMIT pageChosen(id); });
    }
}

void PageRail::setSnapshot(const PackSnapshot& snapshot)
{
    for (const PageEntry& entry : m_entries) {
        const RailCount count = !snapshot     ? RailCount()
                                : entry.count ? entry.count(snapshot)
                                              : RailCount{m_pageCounts.value(entry.id)};
        setCount(entry.id, count.count, count.tone);
        setItemEnabled(entry.id, bool(snapshot));
        setItemShown(entry.id, !entry.isOnlyWithCount || count.count.value_or(0) > 0);
    }
}

void PageRail::setPageCount(const QString& id, qint64 count)
{
    m_pageCounts[id] = count > 0 ? std::optional<qint64>(count) : std::nullopt;
    setCount(id, m_pageCounts[id]);
    setItemShown(id, count > 0);
}

void PageRail::setLoading(qint64 files, qint64 runs)
{
    for (const PageEntry& entry : m_entries)
        setCountText(entry.id, entry.count ? QStringLiteral("…") : QString());
    setCount(QStringLiteral("evidence"), files);
    if (runs > 0)
        setCount(QStringLiteral("runs"), runs);
}

} // namespace exhibit
