// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigation.h"

#include "app/evidencedock.h"
#include "app/pagestack.h"
#include "models/items/itemtext.h"
#include "widgets/common/controls/telling.h"
#include "widgets/pages/evidence/evidencepane.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/text/logview.h"

#include <QMenu>

namespace exhibit {

namespace {

constexpr int followAfterMs = 40;

} // namespace

Navigation::Navigation(PageStack* pages, EvidenceDock* dock, QObject* parent)
    : QObject(parent), m_pages(pages), m_dock(dock)
{
    m_follow.setSingleShot(true);
    m_follow.setInterval(followAfterMs);
    connect(&m_follow, &QTimer::timeout, this, &Navigation::follow);
    connect(&m_history, &History::placeRequested, this, &Navigation::showPlace);
    connect(&m_history, &History::changed, this, &Navigation::historyChanged);
    connect(m_pages, &PageStack::pageMade, this, &Navigation::followPage);
    connect(m_dock->pane(), &EvidencePane::openInTabRequested, this,
            [this](const SourceRef& ref) { open(ref, {ref}, Page::OpenMode::Tab); });
    connect(m_dock->pane(), &EvidencePane::pageRequested, this, &Navigation::goToPage);
}

void Navigation::followPage(const Page* page)
{
    connect(page, &Page::openRequested, this, &Navigation::open);
    connect(page, &Page::pageRequested, this, &Navigation::goToPage);
    connect(page, &Page::pointersChanged, this, [this, page] {
        if (page == m_pages->current())
            m_follow.start();
    });
}

void Navigation::goToPage(const QString& id, const QString& location)
{
    Place next{id, location, {}, {}};
    if (location.isEmpty() && m_pages->page(id))
        next.location = m_pages->page(id)->location();
    if (m_dock->isShown()) {
        next.target = m_dock->pane()->shown();
        next.siblings = m_dock->pane()->siblings();
    }
    m_history.jump(currentPlace(), next);
    showPlace(next);
    Page* page = m_pages->current();
    const QWidget* focus = m_pages->window()->focusWidget();
    if (page && !location.isEmpty() && focus && page->isAncestorOf(focus))
        page->focusPlace();
}

void Navigation::open(const SourceRef& ref, const QList<SourceRef>& all, Page::OpenMode mode)
{
    m_follow.stop();
    if (ref.isNull())
        return;
    if (mode == Page::OpenMode::Tab)
        return goToPage(QStringLiteral("evidence"), fromUtf8(toString(ref)));
    if (m_dock->isShown() && m_dock->pane()->isPinned())
        return;
    const Place current = currentPlace();
    Place next = current;
    next.target = ref;
    next.siblings = {all.begin(), all.end()};
    // What the open pane showed since by following the selection is no place that a person asked for.
    const Place* asked = m_history.present();
    const bool followed = asked && asked->pageId == current.pageId && !asked->target.isNull() && m_dock->isShown();
    m_history.jump(followed ? Place(*asked) : current, next);
    m_dock->setShown(true);
    m_dock->pane()->showEvidence(ref, next.siblings);
}

void Navigation::setPaneShown(bool shown)
{
    m_dock->setShown(shown);
    if (shown)
        follow();
}

void Navigation::follow()
{
    const Page* page = m_pages->current();
    EvidencePane* pane = m_dock->pane();
    if (!page || !m_dock->isShown() || pane->isPinned() || page->pointers().isEmpty())
        return;
    const std::vector<SourceRef> all(page->pointers().begin(), page->pointers().end());
    if (pane->siblings() != all || pane->shown().isNull())
        pane->showEvidence(all.front(), all);
}

Place Navigation::currentPlace() const
{
    Place place;
    if (const Page* page = m_pages->current()) {
        place.pageId = page->id();
        place.location = page->location();
    }
    if (m_dock->isShown()) {
        place.target = m_dock->pane()->shown();
        place.siblings = m_dock->pane()->siblings();
    }
    return place;
}

QString Navigation::nameOf(const Place& place) const
{
    QString name = place.pageId;
    for (const PageEntry& entry : m_pages->entries()) {
        if (entry.id == place.pageId)
            name = entry.label;
    }
    const bool file = place.pageId == QLatin1String("evidence") && !place.location.isEmpty();
    if (!file && place.target.isNull())
        return name;
    const QString where = file ? place.location : fromUtf8(toString(place.target));
    constexpr int mostCharacters = 60;
    // The end says which lines.
    const QString shown =
        where.size() <= mostCharacters ? where : QStringLiteral("\u2026") + where.right(mostCharacters);
    return tr("%1 \u00b7 %2").arg(name, QString(shown).replace(QLatin1Char('&'), QLatin1String("&&")));
}

void Navigation::fillHistory(QMenu* menu, int way)
{
    menu->clear();
    const auto present = static_cast<std::ptrdiff_t>(m_history.presentIndex());
    const auto count = static_cast<std::ptrdiff_t>(m_history.places().size());
    const std::ptrdiff_t first = way < 0 ? present - 1 : way > 0 ? present + 1 : count - 1;
    for (std::ptrdiff_t at = first; at >= 0 && at<count; at += way> 0 ? 1 : -1) {
        const auto index = static_cast<std::size_t>(at);
        const Place place = at == present ? currentPlace() : m_history.places()[index];
        QAction* action =
            menu->addAction(nameOf(place), this, [this, index] { m_history.moveTo(currentPlace(), index); });
        action->setCheckable(at == present);
        action->setChecked(at == present);
    }
    if (menu->isEmpty())
        menu->addAction(tr("No other place yet"))->setEnabled(false);
}

void Navigation::showPlace(const Place& place)
{
    Page* page = m_pages->page(place.pageId);
    if (!page)
        return;
    // Qt would give the focus of a hidden page to the next field, where letters are text.
    const QWidget* focus = m_pages->window()->focusWidget();
    const bool takesFocus = page != m_pages->current() && (!focus || m_pages->isAncestorOf(focus));
    m_pages->setCurrentWidget(page);
    if (takesFocus)
        page->focusContent();
    if (!place.location.isEmpty())
        page->restoreLocation(place.location);
    m_dock->restoreShown(!place.target.isNull());
    if (m_dock->isShown() && m_dock->pane()->shown() != place.target)
        m_dock->pane()->showEvidence(place.target, place.siblings);
    m_follow.stop();
    Q_EMIT pageShown(place.pageId);
}

void Navigation::stepPointer(int direction)
{
    Page* page = m_pages->current();
    if (!page || page->stepPointer(direction))
        return;
    if (m_dock->isShown())
        m_dock->pane()->step(direction);
    else if (!page->pointers().isEmpty())
        open(page->pointers().first(), page->pointers(), Page::OpenMode::Dock);
}

const EvidenceView* Navigation::paneInUse() const
{
    const EvidencePane* pane = m_dock->pane();
    if (!m_dock->isShown() || pane->shown().isNull())
        return nullptr;
    const Page* page = m_pages->current();
    const QWidget* focus = pane->window()->focusWidget();
    const bool own = !page || page->place().isNull() || page->pointers().contains(pane->shown());
    return own || (focus && pane->isAncestorOf(focus)) ? pane->view() : nullptr;
}

EvidenceView* Navigation::textInUse() const
{
    EvidencePane* pane = m_dock->pane();
    const bool paneShows = m_dock->isShown() && !pane->shown().isNull();
    const QWidget* focus = pane->window()->focusWidget();
    if (paneShows && focus && pane->isAncestorOf(focus))
        return pane->view();
    if (EvidenceView* own = m_pages->current() ? m_pages->current()->textInUse() : nullptr)
        return own;
    return paneShows ? pane->view() : nullptr;
}

void Navigation::copyPointer()
{
    const EvidenceView* view = paneInUse();
    const Page* page = m_pages->current();
    const QString pointer = view ? view->pointerText() : page ? page->pointerText() : QString();
    if (pointer.isEmpty())
        tell(m_pages, tr("Nothing is chosen that has a pointer"));
    else
        copyAndTell(m_pages, pointer);
}

SourceRef Navigation::place() const
{
    if (const EvidenceView* view = paneInUse())
        return view->shown();
    return m_pages->current() ? m_pages->current()->place() : SourceRef();
}

void Navigation::askForLine()
{
    if (m_pages->current() && m_pages->current()->askForLine())
        return;
    if (m_dock->isShown() && m_dock->pane()->view()->showsLines())
        m_dock->pane()->view()->log()->askForLine();
}

void Navigation::movePane(int direction, QList<QWidget*> panes)
{
    panes.append({m_pages->current(), m_dock->isShown() ? m_dock->pane() : nullptr});
    const QWidget* focus = m_pages->window()->focusWidget();
    qsizetype here = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i] && focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            here = i;
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QWidget* pane = panes[(here + direction * step + panes.size() * 4) % panes.size()];
        if (!pane || !pane->isVisible())
            continue;
        QWidget* target = pane;
        for (QWidget* next = pane->nextInFocusChain(); next != pane && target == pane;
             next = next->nextInFocusChain()) {
            if (pane->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
                (next->focusPolicy() & Qt::TabFocus))
                target = next;
        }
        target->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace exhibit
