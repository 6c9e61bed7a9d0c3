// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/citingmenu.h"

#include "models/items/evidence/citationtext.h"
#include "models/items/itemtext.h"
#include "widgets/common/look/icons.h"

#include <QMenu>

#include <algorithm>

namespace exhibit {

namespace {

constexpr qsizetype longestEntry = 90;

QString entryText(QString text)
{
    text = text.simplified();
    if (text.size() > longestEntry)
        text = text.left(longestEntry - 1) + QChar(0x2026);
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

void CitingMenu::setSnapshot(const PackSnapshot& snapshot)
{
    if (snapshot.review != m_snapshot.review || snapshot.facts != m_snapshot.facts)
        m_citations.reset();
    m_snapshot = snapshot;
}

std::vector<Citation> CitingMenu::citing(const SourceRef& place)
{
    if (!m_snapshot || place.isNull())
        return {};
    if (!m_citations)
        m_citations = std::make_unique<Citations>(m_snapshot);
    return m_citations->citing(place);
}

void CitingMenu::fill(QMenu* menu, const SourceRef& place, const std::vector<LineNote>& notes)
{
    QMenu* inner = menu->addMenu(tr("What cites this"));
    if (!m_snapshot || place.isNull())
        return inner->setEnabled(false);
    fillEntries(inner, place);
    addNotes(inner, notes);
}

void CitingMenu::fillEntries(QMenu* menu, const SourceRef& place)
{
    const std::vector<Citation> all = citing(place);
    for (std::size_t at = 0; at < std::min(all.size(), mostShown); ++at) {
        const CitationLink link = citationLink(all[at], m_snapshot, m_messages);
        QAction* action = menu->addAction(entryText(link.text), this,
                                          [this, link] { Q_EMIT pageRequested(link.page, link.location); });
        action->setEnabled(!link.page.isEmpty());
    }
    if (all.size() > mostShown)
        menu->addAction(tr("and %1 more").arg(all.size() - mostShown))->setEnabled(false);
    if (all.empty())
        menu->addAction(tr("Nothing in the review"))->setEnabled(false);
}

void CitingMenu::addNotes(QMenu* citing, const std::vector<LineNote>& notes)
{
    for (std::size_t at = 0; at < std::min(notes.size(), mostShown); ++at) {
        const LineNote& note = notes[at];
        if (note.isBookmark())
            continue;
        citing->addAction(themedIcon(Icon::Edit), entryText(tr("Note: %1").arg(fromUtf8(note.text))), this,
                          [this, lines = note.lines] { Q_EMIT noteRequested(lines); });
    }
}

} // namespace exhibit
