// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/evidencepage.h"

#include "models/items/itemtext.h"
#include "models/loading/decisionbook.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/common/parts/panel.h"
#include "widgets/pages/evidence/database/databaseside.h"
#include "widgets/pages/evidence/database/databaseview.h"
#include "widgets/pages/evidence/evidencetree.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/pages/evidence/searchresults.h"
#include "widgets/pages/mismatches/claimmarks.h"
#include "widgets/text/findbar.h"
#include "widgets/text/logview.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

EvidencePage::EvidencePage(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : Page(context, parent), m_files(files), m_marks(std::make_unique<ClaimMarks>()),
      m_tree(new EvidenceTree(*context.messages)), m_side(new QStackedWidget),
      m_results(new SearchResults(*context.messages))
{
    setAccessibleName(title());
    auto* splitter = new Splitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("evidenceSplitter"));
    m_side->setMinimumWidth(scaled(220));
    m_side->addWidget(m_tree);
    splitter->addWidget(m_side);
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(316), scaled(936)});
    splitter->setCollapsible(1, false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_tree, &EvidenceTree::chosen, this, &EvidencePage::open);
    if (DecisionBook* book = context.decisions) {
        m_tree->setGenreChangeable(true);
        connect(m_tree, &EvidenceTree::genreChosen, book, [book](const QString& document, const QString& genre) {
            book->correct({{genreCorrection(document.toStdString()), genre.toStdString()}});
        });
    }
    connect(m_results, &SearchResults::closeRequested, this, [this] {
        m_results->cancel();
        m_results->hide();
    });
    connect(m_results, &SearchResults::chosen, this, [this](const SourceRef& ref, bool) { open(ref); });
    connect(m_results, &SearchResults::finished, this, &Page::statusTextChanged);
    m_results->hide();
}

EvidencePage::~EvidencePage() = default;

QWidget* EvidencePage::makeRight()
{
    auto* upper = new Panel;
    auto* layout = new QVBoxLayout(upper);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_views = new QStackedWidget;
    auto* empty =
        new EmptyState(Icon::Evidence, tr("No file open"), tr("Choose a file on the left, or a pointer anywhere."));
    m_views->addWidget(empty);
    m_findBar = new FindBar;
    m_findBar->hide();
    m_sections = new QComboBox;
    m_sections->setAccessibleName(tr("Section of the bundle"));
    m_sections->setMinimumContentsLength(18);
    m_sections->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sections->hide();
    connect(m_sections, &QComboBox::activated, this, [this](int index) {
        const auto ref = m_sections->itemData(index).value<SourceRef>();
        if (!ref.isNull())
            open(ref);
    });
    layout->addWidget(makeTabRow());
    layout->addWidget(m_findBar);
    layout->addWidget(m_views, 1);
    auto* splitter = new Splitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("evidenceResultsSplitter"));
    splitter->addWidget(upper);
    splitter->addWidget(m_results);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({scaled(560), scaled(240)});
    splitter->setCollapsible(0, false);
    return splitter;
}

SourceRef EvidencePage::shownIn(const QWidget* view) const
{
    if (const auto* database = qobject_cast<const DatabaseView*>(view))
        return database->shown();
    const auto* lines = qobject_cast<const EvidenceView*>(view);
    return lines ? lines->shown() : SourceRef();
}

SourceRef EvidencePage::place() const
{
    return shownIn(m_views->currentWidget());
}

QString EvidencePage::pointerText() const
{
    if (place().isNull())
        return {};
    return currentView() ? currentView()->pointerText() : Page::pointerText();
}

QWidget* EvidencePage::makeTabRow()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(6);
    m_tabs = new QTabBar;
    m_tabs->setAccessibleName(tr("Open files"));
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(false);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->setUsesScrollButtons(true);
    m_pointer = new PointerLabel;
    m_pointer->setFramed(true);
    auto* copy = makeSmallButton(tr("Copy"), ButtonKind::Default, Icon::Copy);
    copy->setToolTip(tr("Copy this pointer (Ctrl+Shift+C)"));
    auto* external = makeSmallButton(tr("Open"), ButtonKind::Default, Icon::Open);
    external->setToolTip(tr("Open in the external editor (Ctrl+Shift+E)"));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_sections);
    layout->addWidget(m_pointer);
    layout->addWidget(copy);
    layout->addWidget(external);
    connect(m_tabs, &QTabBar::currentChanged, this, &EvidencePage::showTab);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &EvidencePage::closeTab);
    connect(copy, &QPushButton::clicked, this, [this] {
        if (!pointerText().isEmpty())
            copyAndTell(this, pointerText());
    });
    connect(external, &QPushButton::clicked, this, [this] {
        const EvidenceView* view = currentView();
        if (const SourceRef shown = place(); !shown.isNull())
            Q_EMIT openExternallyRequested(
                m_files->absolutePath(shown.path),
                view && view->showsLines() ? qMax<qint64>(1, view->log()->cursorLine().value) : 1, 1);
    });
    return row;
}

bool EvidencePage::isComplete() const
{
    const DatabaseView* database = currentDatabase();
    return Page::isComplete() && !m_files->isBusy() && !(database && database->isBusy());
}

void EvidencePage::setSnapshot(const PackSnapshot& snapshot)
{
    const bool samePack = snapshot.facts && snapshot.facts == m_snapshot.facts;
    m_snapshot = snapshot;
    m_tree->setSnapshot(snapshot);
    m_results->setFacts(snapshot.facts);
    m_marks->setReview(snapshot.review, *context().messages);
    if (samePack) {
        for (int i = 1; i < m_views->count(); ++i) {
            if (auto* database = qobject_cast<DatabaseView*>(m_views->widget(i)))
                database->setSnapshot(snapshot);
            else
                markClaims(qobject_cast<EvidenceView*>(m_views->widget(i)));
        }
        return;
    }
    while (m_tabs->count() > 0)
        closeTab(0);
    m_results->hide();
    updatePointer();
}

void EvidencePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_tabs->count() == 0)
        openSomething();
}

void EvidencePage::openSomething()
{
    if (!m_snapshot.facts || m_snapshot.facts->artifacts.empty())
        return;
    // What people read first: the prose nearest to the top of the pack, else the first file.
    const Artifact* best = &m_snapshot.facts->artifacts.front();
    const auto depth = [](const Artifact& artifact) {
        return std::count(artifact.path.begin(), artifact.path.end(), '/');
    };
    for (const Artifact& artifact : m_snapshot.facts->artifacts) {
        const bool prose = artifact.kind == ArtifactKind::Prose;
        if (prose && (best->kind != ArtifactKind::Prose || depth(artifact) < depth(*best) ||
                      fromUtf8(artifact.path).startsWith(QLatin1String("README"), Qt::CaseInsensitive)))
            best = &artifact;
    }
    SourceRef whole;
    whole.path = best->path;
    open(whole);
}

EvidenceView* EvidencePage::currentView() const
{
    return qobject_cast<EvidenceView*>(m_views->currentWidget());
}

DatabaseView* EvidencePage::currentDatabase() const
{
    return qobject_cast<DatabaseView*>(m_views->currentWidget());
}

void EvidencePage::open(const SourceRef& ref)
{
    const QString path = fromUtf8(ref.path);
    bool isOpen = false;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).toString() != path)
            continue;
        isOpen = true;
        m_tabs->setCurrentIndex(i);
        if (currentDatabase())
            currentDatabase()->showEvidence(ref);
        else
            currentView()->showEvidence(ref);
    }
    if (!isOpen)
        addTab(ref);
    m_tree->select(ref);
    showSide();
    updatePointer();
}

QWidget* EvidencePage::makeView(const SourceRef& ref)
{
    const Artifact* artifact = m_snapshot.facts ? m_snapshot.facts->findArtifact(ref.path) : nullptr;
    if (artifact && artifact->kind == ArtifactKind::Sqlite)
        return makeDatabase(ref, *artifact);
    auto* view = new EvidenceView(m_files, *context().messages);
    view->log()->setAccessibleName(tr("Text of %1").arg(fromUtf8(ref.path)));
    connect(view, &EvidenceView::shownChanged, this, &EvidencePage::updatePointer);
    connect(view, &EvidenceView::openExternallyRequested, this, &EvidencePage::openExternallyRequested);
    connect(view->log(), &LogView::cursorMoved, this, &Page::statusTextChanged);
    view->showEvidence(ref);
    markClaims(view);
    connect(view->log(), &LogView::gutterMarkerActivated, this,
            [this, view](LineNumber line) { openClaim(view, line); });
    return view;
}

QWidget* EvidencePage::makeDatabase(const SourceRef& ref, const Artifact& artifact)
{
    auto* view = new DatabaseView(artifact, m_files->absolutePath(artifact.path), *context().messages);
    view->setSnapshot(m_snapshot);
    view->showEvidence(ref);
    m_side->addWidget(view->side());
    connect(view, &DatabaseView::shownChanged, this, &EvidencePage::updatePointer);
    connect(view, &DatabaseView::pageRequested, this, &Page::pageRequested);
    connect(view, &DatabaseView::openRequested, this,
            [this](const SourceRef& row) { Q_EMIT openRequested(row, {row}, OpenMode::Dock); });
    connect(view->side(), &DatabaseSide::filesRequested, this, [this] { m_side->setCurrentWidget(m_tree); });
    return view;
}

void EvidencePage::addTab(const SourceRef& ref)
{
    if (m_tabs->count() >= maxTabs)
        closeTab(0);
    m_views->addWidget(makeView(ref));
    const QString path = fromUtf8(ref.path);
    int index = 0;
    {
        const QSignalBlocker quiet(m_tabs); // the first tab becomes current before it has its data
        index = m_tabs->addTab(path.section(QLatin1Char('/'), -1));
        m_tabs->setTabData(index, path);
        m_tabs->setTabToolTip(index, path);
        m_tabs->setCurrentIndex(index);
    }
    showTab(index);
}

/// A database has its tables where the files are.
void EvidencePage::showSide()
{
    const DatabaseView* database = currentDatabase();
    m_side->setCurrentWidget(database ? static_cast<QWidget*>(database->side()) : m_tree);
}

void EvidencePage::markClaims(EvidenceView* view)
{
    view->setGutterMarkers(m_marks->markersOf(view->shown().path));
}

void EvidencePage::openClaim(const EvidenceView* view, LineNumber line)
{
    const std::string id = m_marks->claimAt(view->shown().path, line);
    if (!id.empty())
        Q_EMIT pageRequested(QStringLiteral("mismatches"), QStringLiteral("id=") + fromUtf8(id));
}

void EvidencePage::closeTab(int index)
{
    QWidget* view = m_views->widget(index + 1);
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
    if (!view)
        m_findBar->hide();
    if (!place().isNull())
        m_tree->select(place());
    showSide();
    fillSections();
    updatePointer();
}

void EvidencePage::fillSections()
{
    m_sections->clear();
    const Artifact* artifact = m_snapshot.facts ? m_snapshot.facts->findArtifact(place().path) : nullptr;
    m_sections->setVisible(artifact && !artifact->members.empty());
    if (!artifact)
        return;
    for (const Member& member : artifact->members) {
        SourceRef ref;
        ref.path = artifact->path;
        ref.member = member.path;
        ref.firstLine = ref.lastLine = member.headerLine;
        m_sections->addItem(fromUtf8(member.path), QVariant::fromValue(ref));
        m_sections->setItemData(m_sections->count() - 1, fromUtf8(member.path), Qt::ToolTipRole);
    }
}

void EvidencePage::updatePointer()
{
    const SourceRef shown = place();
    m_pointer->setVisible(m_views->currentIndex() > 0);
    if (!shown.isNull()) {
        m_pointer->setSourceRef(shown);
        for (int i = 0; i < m_sections->count(); ++i) {
            const auto ref = m_sections->itemData(i).value<SourceRef>();
            if (ref.firstLine <= shown.firstLine)
                m_sections->setCurrentIndex(i);
        }
    }
    Q_EMIT statusTextChanged();
}

void EvidencePage::search(const SearchOptions& options)
{
    m_results->show();
    m_results->search(options);
    if (EvidenceView* view = currentView(); view && view->showsLines()) {
        m_findBar->show();
        m_findBar->setPattern(QString::fromStdString(options.pattern));
    }
}

bool EvidencePage::askForLine()
{
    if (EvidenceView* view = currentView(); view && view->showsLines())
        view->log()->askForLine();
    return true;
}

void EvidencePage::focusFilter()
{
    if (currentDatabase())
        currentDatabase()->focusFilter();
    else if (currentView() && currentView()->showsLines())
        m_findBar->open();
    else
        m_tree->focusFilter();
}

QString EvidencePage::location() const
{
    return place().isNull() ? QString() : fromUtf8(toString(place()));
}

void EvidencePage::restoreLocation(const QString& location)
{
    if (const auto ref = parseSourceRef(location.toStdString()))
        open(*ref);
    else if (m_snapshot.facts && m_snapshot.facts->findArtifact(location.toStdString())) {
        SourceRef whole;
        whole.path = location.toStdString();
        open(whole);
    }
}

QString EvidencePage::statusText() const
{
    if (const DatabaseView* database = currentDatabase())
        return database->statusText();
    const EvidenceView* view = currentView();
    if (!view || !view->showsLines() || !view->log()->cursorLine().isValid())
        return {};
    return tr("Ln %1, Col %2").arg(view->log()->cursorLine().value).arg(view->log()->cursorColumn());
}

} // namespace exhibit
