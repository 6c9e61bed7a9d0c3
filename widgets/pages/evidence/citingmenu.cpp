// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/citingmenu.h"

#include "models/items/evidence/citationtext.h"

#include <QMenu>

namespace exhibit {

namespace {

constexpr qsizetype longestEntry = 90;

} // namespace

void CitingMenu::setSnapshot(const PackSnapshot& snapshot)
{
    if (snapshot.review != m_snapshot.review || snapshot.facts != m_snapshot.facts)
        m_citations.reset();
    m_snapshot = snapshot;
}

void CitingMenu::fill(QMenu* menu, const SourceRef& place)
{
    QMenu* citing = menu->addMenu(tr("What cites this"));
    if (!m_snapshot || place.isNull())
        return citing->setEnabled(false);
    if (!m_citations)
        m_citations = std::make_unique<Citations>(m_snapshot);
    const std::vector<Citation> all = m_citations->citing(place);
    for (std::size_t at = 0; at < std::min(all.size(), mostShown); ++at) {
        const CitationLink link = citationLink(all[at], m_snapshot, m_messages);
        QString text = link.text.simplified();
        if (text.size() > longestEntry)
            text = text.left(longestEntry - 1) + QChar(0x2026);
        QAction* action = citing->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")), this,
                                            [this, link] { Q_EMIT pageRequested(link.page, link.location); });
        action->setEnabled(!link.page.isEmpty());
    }
    if (all.size() > mostShown)
        citing->addAction(tr("and %1 more").arg(all.size() - mostShown))->setEnabled(false);
    if (all.empty())
        citing->addAction(tr("Nothing in the review"))->setEnabled(false);
}

} // namespace exhibit
