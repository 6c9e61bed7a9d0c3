// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the lines of EvidencePage: claims, notes, bookmarks.
#include "models/items/itemtext.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/views/viewkeys.h"
#include "widgets/pages/evidence/besideview.h"
#include "widgets/pages/evidence/citingmenu.h"
#include "widgets/pages/evidence/evidencepage.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/pages/evidence/notes/linenotebar.h"
#include "widgets/pages/evidence/notes/linenotes.h"
#include "widgets/pages/mismatches/claimmarks.h"

#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>

namespace exhibit {

void EvidencePage::markClaims(EvidenceView* view)
{
    const std::string& path = view->shown().path;
    view->setGutterMarkers(m_notes->addTo(m_marks->markersOf(path), path));
}

void EvidencePage::markAll()
{
    for (int i = 1; i < m_views->count(); ++i) {
        if (auto* lines = qobject_cast<EvidenceView*>(m_views->widget(i)))
            markClaims(lines);
    }
    markClaims(m_beside->view());
    Q_EMIT statusTextChanged();
}

void EvidencePage::noteOnLines()
{
    const EvidenceView* view = activeView();
    const SourceRef lines = view ? view->selectedPlace() : SourceRef();
    noteOn(lines);
}

void EvidencePage::noteOn(const SourceRef& lines)
{
    if (lines.isNull() || !lines.firstLine.isValid() || !m_notes->canWrite())
        tell(this, tr("No lines to write a note on are shown"));
    else
        m_noteBar->edit(m_notes->on(lines));
}

void EvidencePage::toggleBookmark()
{
    const EvidenceView* view = activeView();
    toggleBookmarkOn(view ? view->selectedPlace() : SourceRef());
}

void EvidencePage::toggleBookmarkOn(const SourceRef& lines)
{
    if (lines.isNull() || !lines.firstLine.isValid() || !m_notes->canWrite())
        tell(this, tr("No lines to bookmark are shown"));
    else
        tell(this, m_notes->toggleBookmark(lines));
}

void EvidencePage::goToBookmark(int direction)
{
    SourceRef from = place();
    if (const EvidenceView* view = activeView(); view && view->showsLines())
        from = view->selectedPlace();
    const SourceRef to = m_notes->next(from, direction);
    if (to.isNull())
        tell(this, tr("No bookmark and no note yet; Ctrl+D bookmarks a line"));
    else
        open(to);
}

void EvidencePage::offerCitations(const EvidenceView* view)
{
    connect(view->log(), &LogView::menuAboutToShow, this, [this, view](QMenu* menu) {
        const SourceRef lines = view->selectedPlace();
        m_citing->fill(menu, lines, m_notes->allOn(lines));
        m_notes->fill(menu, lines);
    });
}

void EvidencePage::openClaim(const EvidenceView* view, LineNumber line)
{
    const std::string id = m_marks->claimAt(view->shown().path, line);
    if (!id.empty())
        return Q_EMIT pageRequested(QStringLiteral("mismatches"), QStringLiteral("id=") + fromUtf8(id));
    SourceRef place;
    place.path = view->shown().path;
    place.firstLine = place.lastLine = line;
    if (const LineNote note = m_notes->on(place); !note.text.empty())
        m_noteBar->edit(note);
}

/// M, where letters are keys.
void EvidencePage::offerNotes(const EvidenceView* view)
{
    const auto* key = new QShortcut(Qt::Key_M, view->log(), {}, {}, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, [this, view] {
        if (ViewKeys::letterKeysEnabled(view->log()))
            noteOnLines();
    });
}

} // namespace exhibit
