// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of the Evidence page, and the place beside them.
#include "models/items/itemtext.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/pages/evidence/besideview.h"
#include "widgets/pages/evidence/database/databaseside.h"
#include "widgets/pages/evidence/database/databaseview.h"
#include "widgets/pages/evidence/evidencepage.h"
#include "widgets/pages/evidence/evidencetree.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/pages/evidence/filetabs.h"
#include "widgets/pages/evidence/searchresults.h"
#include "widgets/text/findbar.h"
#include "widgets/text/logview.h"
#include "widgets/text/readingoptions.h"

#include <QJsonArray>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace exhibit {

namespace {

constexpr int leastBesideWidth =
    820; ///< design pixels of both views side by side; narrower ones stand one above the other

const QString openKey = QStringLiteral("open"), shownKey = QStringLiteral("shown"),
              besideKey = QStringLiteral("beside"), togetherKey = QStringLiteral("scrollTogether"),
              wordsKey = QStringLiteral("highlighted"), pinnedKey = QStringLiteral("pinned"),
              foldedKey = QStringLiteral("folded");

/// A place as it is kept: a pointer, or the path of a file alone.
QString keptPlace(const SourceRef& ref)
{
    return ref.isNull() ? QString() : fromUtf8(toString(ref));
}

SourceRef placeFrom(const QString& kept)
{
    if (const auto ref = parseSourceRef(kept.toStdString()))
        return *ref;
    SourceRef whole;
    whole.path = kept.toStdString();
    return whole;
}

} // namespace

void EvidencePage::stepResult(int direction)
{
    if (m_results->step(direction))
        m_results->show();
}

QWidget* EvidencePage::makeViews()
{
    m_views = new QStackedWidget;
    m_views->addWidget(
        new EmptyState(Icon::Evidence, tr("No file open"), tr("Choose a file on the left, or a pointer anywhere.")));
    m_beside = new BesideView(m_files, *context().messages);
    m_beside->hide();
    m_split = new Splitter(Qt::Horizontal);
    m_split->addWidget(makeFirst());
    m_split->addWidget(m_beside);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    connect(m_beside, &BesideView::closeRequested, this, [this] { showBeside({}); });
    connect(m_beside, &BesideView::shownChanged, this, [this] {
        markClaims(m_beside->view());
        Q_EMIT statusTextChanged();
    });
    EvidenceView* view = m_beside->view();
    connect(view, &EvidenceView::openExternallyRequested, this, &EvidencePage::openExternallyRequested);
    connect(view->log(), &LogView::cursorMoved, this, &Page::statusTextChanged);
    connect(view->log(), &LogView::findRequested, this, &EvidencePage::focusFilter);
    offerCitations(view);
    connect(view->log(), &LogView::gutterMarkerActivated, this,
            [this, view](LineNumber line) { openClaim(view, line); });
    return m_split;
}

/// The tabs belong to the first view: both views begin at the same height.
QWidget* EvidencePage::makeFirst()
{
    auto* first = new QWidget;
    auto* layout = new QVBoxLayout(first);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_tabRow = makeTabRow();
    layout->addWidget(m_tabRow);
    layout->addWidget(m_views, 1);
    return first;
}

EvidenceView* EvidencePage::activeView() const
{
    const QWidget* focus = window()->focusWidget();
    return m_beside->isVisible() && focus && m_beside->isAncestorOf(focus) ? m_beside->view() : currentView();
}

void EvidencePage::showBeside(const SourceRef& ref)
{
    const bool hadFocus = m_beside->isVisible() && activeView() == m_beside->view();
    if (ref.isNull()) {
        m_beside->hide();
        updateSplit();
        if (hadFocus)
            focusShown();
        if (EvidenceView* view = currentView())
            m_findBar->setTarget(view->log());
        return;
    }
    if (!m_beside->isVisible()) {
        m_beside->show();
        updateSplit();
        const int half = (m_split->orientation() == Qt::Horizontal ? m_split->width() : m_split->height()) / 2;
        m_split->setSizes({half, half});
    }
    m_beside->showPlace(ref);
}

void EvidencePage::toggleBeside()
{
    if (!m_beside->isHidden())
        return showBeside({});
    showBeside(shownIn(m_views->currentWidget()));
    if (!m_beside->isHidden())
        m_beside->view()->log()->setFocus(Qt::OtherFocusReason);
}

void EvidencePage::updateSplit()
{
    const bool wide = m_split->width() >= scaled(leastBesideWidth);
    m_split->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
    m_placeTools->setVisible(m_beside->isHidden() || !wide);
    if (!m_beside->isHidden())
        m_beside->alignHead(m_tabRow);
}

void EvidencePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    updateSplit();
}

void EvidencePage::closeCurrentTab()
{
    if (m_tabs->currentIndex() < 0)
        return;
    closeTab(m_tabs->currentIndex());
    focusShown();
}

void EvidencePage::reopenClosedTab()
{
    const SourceRef place = m_tabs->takeClosed();
    if (place.isNull())
        return;
    open(place);
    focusShown();
}

/// Whoever closes or opens by key goes on with the keys of what is seen then.
void EvidencePage::focusShown()
{
    if (EvidenceView* view = currentView())
        view->log()->setFocus(Qt::OtherFocusReason);
    else
        (currentDatabase() ? m_views->currentWidget() : m_tree)->setFocus(Qt::OtherFocusReason);
}

/// Whoever walks through the files with the keys sees one after the other in the same tab.
void EvidencePage::walkTo(const SourceRef& ref)
{
    const QString path = fromUtf8(ref.path), before = m_passing;
    if (path == before || m_tabs->indexOf(path) >= 0) {
        open(ref);
        m_passing = before;
        return;
    }
    const auto leave = [this, &before] {
        if (const int passed = m_tabs->indexOf(before); passed >= 0 && !m_tabs->isPinned(passed))
            closeTab(passed, Closing::Passed);
    };
    const bool isFull = m_tabs->count() >= maxTabs; // no other has to go for it
    if (isFull)
        leave();
    open(ref);
    if (!isFull)
        leave();
    m_passing = path;
}

/// The views stand in the order of their tabs.
void EvidencePage::moveTab(int from, int to)
{
    QWidget* view = m_views->widget(from + 1);
    m_views->removeWidget(view);
    m_views->insertWidget(to + 1, view);
    m_views->setCurrentIndex(m_tabs->currentIndex() + 1);
}

void EvidencePage::addTab(const SourceRef& ref)
{
    const int index = insertTab(ref, Reading::Now);
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(index);
    }
    showTab(index);
}

int EvidencePage::insertTab(const SourceRef& ref, Reading reading)
{
    if (m_tabs->count() >= maxTabs) { // the oldest; where all are pinned the last
        int oldest = 0;
        while (oldest < m_tabs->count() - 1 && m_tabs->isPinned(oldest))
            ++oldest;
        closeTab(oldest);
    }
    m_views->addWidget(makeView(ref, reading));
    const QString path = fromUtf8(ref.path);
    const QSignalBlocker quiet(m_tabs); // the first tab becomes current before it has its data
    const int index = m_tabs->addTab(path.section(QLatin1Char('/'), -1));
    m_tabs->setTabData(index, path);
    m_tabs->setTabToolTip(index, path);
    return index;
}

bool EvidencePage::isInPack(const SourceRef& ref) const
{
    return !ref.isNull() && m_snapshot.facts && m_snapshot.facts->findArtifact(ref.path);
}

QJsonObject EvidencePage::keptState() const
{
    QJsonArray open, pinned;
    QJsonObject folded;
    for (int index = 0; index < m_tabs->count(); ++index) {
        const auto* view = qobject_cast<const EvidenceView*>(m_views->widget(index + 1));
        if (const QJsonObject kept = view ? view->keptFolds().toJson() : QJsonObject(); !kept.isEmpty())
            folded[m_tabs->tabData(index).toString()] = kept;
        open.append(keptPlace(shownIn(m_views->widget(index + 1))));
        if (m_tabs->isPinned(index))
            pinned.append(m_tabs->tabData(index).toString());
    }
    QJsonObject state{{openKey, open},
                      {shownKey, m_tabs->currentIndex()},
                      {pinnedKey, pinned},
                      {foldedKey, folded},
                      {wordsKey, QJsonArray::fromStringList(m_files->reading()->wordTexts())}};
    if (!m_beside->isHidden()) {
        state[besideKey] = keptPlace(m_beside->shown());
        state[togetherKey] = m_beside->scrollsTogether();
    }
    return state;
}

/// Files that are no longer in the pack are left out; those behind the shown one are read when they are looked at.
void EvidencePage::restoreState(const QJsonObject& state)
{
    m_files->reading()->setWordTexts(state[wordsKey].toVariant().toStringList());
    m_folded = state[foldedKey].toObject();
    const QJsonArray open = state[openKey].toArray();
    QString shownPath;
    for (qsizetype at = 0; at < open.size() && m_tabs->count() < maxTabs; ++at) {
        const SourceRef place = placeFrom(open[at].toString());
        if (!isInPack(place) || m_tabs->indexOf(fromUtf8(place.path)) >= 0)
            continue;
        insertTab(place, Reading::WhenShown);
        if (shownPath.isEmpty() || at == state[shownKey].toInt())
            shownPath = fromUtf8(place.path);
    }
    if (shownPath.isEmpty())
        return;
    // They move to the front, wherever they were dragged to.
    const QJsonArray pinned = state[pinnedKey].toArray();
    for (const QJsonValueConstRef path : pinned) {
        if (const int index = m_tabs->indexOf(path.toString()); index >= 0)
            m_tabs->setPinned(index, true);
    }
    const int shown = m_tabs->indexOf(shownPath);
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(shown);
    }
    showTab(shown);
    if (const SourceRef beside = placeFrom(state[besideKey].toString()); isInPack(beside)) {
        showBeside(beside);
        m_beside->setScrollTogether(state[togetherKey].toBool());
    }
}

void EvidencePage::closeTab(int index, Closing closing)
{
    QWidget* view = m_views->widget(index + 1);
    if (const auto* lines = qobject_cast<const EvidenceView*>(view))
        m_folded[m_tabs->tabData(index).toString()] = lines->keptFolds().toJson();
    if (closing == Closing::Remembered)
        m_tabs->rememberClosed(shownIn(view));
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->removeTab(index);
    }
    m_views->removeWidget(view);
    if (const auto* database = qobject_cast<DatabaseView*>(view)) {
        m_side->removeWidget(database->side());
        database->side()->deleteLater();
    }
    view->deleteLater();
    showTab(m_tabs->currentIndex());
}

void EvidencePage::showTab(int index)
{
    m_views->setCurrentIndex(index + 1);
    EvidenceView* view = currentView();
    m_findBar->setTarget(view ? view->log() : nullptr);
    m_beside->setFirst(view ? view->log() : nullptr);
    if (!view)
        m_findBar->hide();
    if (!place().isNull())
        m_tree->select(place());
    showSide();
    fillSections();
    updatePointer();
}

} // namespace exhibit
