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
#include "widgets/pages/evidence/besideview.h"
#include "widgets/pages/evidence/citingmenu.h"
#include "widgets/pages/evidence/database/databasequerypane.h"
#include "widgets/pages/evidence/database/databaseside.h"
#include "widgets/pages/evidence/database/databaseview.h"
#include "widgets/pages/evidence/database/sqleditor.h"
#include "widgets/pages/evidence/evidencetree.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/pages/evidence/filetabs.h"
#include "widgets/pages/evidence/notes/keptqueries.h"
#include "widgets/pages/evidence/notes/linenotebar.h"
#include "widgets/pages/evidence/notes/linenotes.h"
#include "widgets/pages/evidence/placepath.h"
#include "widgets/pages/evidence/searchresults.h"
#include "widgets/pages/mismatches/claimmarks.h"
#include "widgets/text/findbar.h"
#include "widgets/text/logview.h"
#include "widgets/text/wordbar.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

EvidencePage::EvidencePage(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : Page(context, parent), m_files(files), m_marks(std::make_unique<ClaimMarks>()),
      m_citing(new CitingMenu(*context.messages, this)), m_notes(new LineNotes(context.decisions, this)),
      m_keptQueries(new KeptQueries(context.decisions, this)), m_tree(new EvidenceTree(*context.messages)),
      m_side(new QStackedWidget), m_results(new SearchResults(*context.messages))
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
    connect(m_tree, &EvidenceTree::passed, this, &EvidencePage::walkTo);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (now && m_views->isAncestorOf(now))
            m_passing.clear();
    });
    connect(m_citing, &CitingMenu::pageRequested, this, &Page::pageRequested);
    connect(m_citing, &CitingMenu::noteRequested, this, &EvidencePage::noteOn);
    connect(m_notes, &LineNotes::openRequested, this, &EvidencePage::open);
    connect(m_notes, &LineNotes::editRequested, this, &EvidencePage::noteOn);
    connect(m_notes, &LineNotes::changed, this, &EvidencePage::markAll);
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
    layout->addWidget(makeViews(), 1);
    m_path = new PlacePath;
    connect(m_path, &PlacePath::openRequested, this, &EvidencePage::open);
    connect(m_path, &PlacePath::folderRequested, m_tree, &EvidenceTree::selectFolder);
    layout->addWidget(m_path);
    layout->addWidget(new WordBar(m_files->reading(), this));
    m_noteBar = new LineNoteBar([this](const LineNote& note) { return m_notes->write(note); });
    connect(m_noteBar, &LineNoteBar::left, this, &EvidencePage::focusShown);
    layout->addWidget(m_noteBar);
    layout->addWidget(m_findBar);
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
    const EvidenceView* active = activeView();
    return active ? active->shown() : shownIn(m_views->currentWidget());
}

QString EvidencePage::pointerText() const
{
    if (place().isNull())
        return {};
    return activeView() ? activeView()->pointerText() : Page::pointerText();
}

QWidget* EvidencePage::makeTabRow()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(6);
    m_tabs = new FileTabs;
    m_pointer = new PointerLabel;
    m_pointer->setFramed(true);
    auto* copy = makeSmallButton(tr("Copy"), ButtonKind::Default, Icon::Copy);
    copy->setToolTip(tr("Copy this pointer (Ctrl+Shift+C)"));
    auto* external = makeSmallButton(tr("Open"), ButtonKind::Default, Icon::Open);
    external->setToolTip(tr("Open in the external editor (Ctrl+Shift+E)"));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_sections);
    m_placeTools = new QWidget;
    auto* tools = new QHBoxLayout(m_placeTools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(6);
    tools->addWidget(m_pointer);
    tools->addWidget(copy);
    tools->addWidget(external);
    layout->addWidget(m_placeTools);
    connect(m_tabs, &QTabBar::currentChanged, this, &EvidencePage::showTab);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, [this](int index) { closeTab(index); });
    connect(m_tabs, &QTabBar::tabMoved, this, &EvidencePage::moveTab);
    connect(m_tabs, &FileTabs::reopenRequested, this, &EvidencePage::reopenClosedTab);
    connect(m_tabs, &FileTabs::besideRequested, this,
            [this](int index) { showBeside(shownIn(m_views->widget(index + 1))); });
    connect(copy, &QPushButton::clicked, this, [this] {
        if (!pointerText().isEmpty())
            copyAndTell(this, pointerText());
    });
    connect(external, &QPushButton::clicked, this, [this] {
        const EvidenceView* view = activeView();
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
    m_citing->setSnapshot(snapshot);
    m_results->setFacts(snapshot.facts);
    m_marks->setReview(snapshot.review, *context().messages);
    if (samePack) {
        for (int i = 1; i < m_views->count(); ++i) {
            if (auto* database = qobject_cast<DatabaseView*>(m_views->widget(i)))
                database->setSnapshot(snapshot);
        }
        markAll();
        return;
    }
    while (m_tabs->count() > 0)
        closeTab(0);
    m_tabs->forgetClosed();
    m_folded = {};
    m_beside->setFacts(snapshot.facts);
    showBeside({});
    m_results->hide();
    m_noteBar->hide();
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
    const int index = m_tabs->indexOf(fromUtf8(ref.path));
    m_passing.clear();
    if (index >= 0) {
        m_tabs->setCurrentIndex(index);
        if (currentDatabase())
            currentDatabase()->showEvidence(ref);
        else
            currentView()->showEvidence(ref);
    } else {
        addTab(ref);
    }
    m_tree->select(ref);
    showSide();
    updatePointer();
}

QWidget* EvidencePage::makeView(const SourceRef& ref, Reading reading)
{
    const Artifact* artifact = m_snapshot.facts ? m_snapshot.facts->findArtifact(ref.path) : nullptr;
    if (artifact && artifact->kind == ArtifactKind::Sqlite)
        return makeDatabase(ref, *artifact);
    auto* view = new EvidenceView(m_files, *context().messages);
    view->log()->setAccessibleName(tr("Text of %1").arg(fromUtf8(ref.path)));
    connect(view, &EvidenceView::shownChanged, this, [this, view] {
        m_tree->setShownAs(view->shown().path, view->chosenEncoding());
        updatePointer();
    });
    connect(view, &EvidenceView::openExternallyRequested, this, &EvidencePage::openExternallyRequested);
    connect(view->log(), &LogView::cursorMoved, this, &Page::statusTextChanged);
    offerCitations(view);
    offerNotes(view);
    if (reading == Reading::Now)
        view->showEvidence(ref);
    else
        view->showWhenSeen(ref);
    view->setKeptFolds(KeptFolds::fromJson(m_folded[fromUtf8(ref.path)].toObject()));
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
    view->query()->setKept(m_keptQueries, artifact.path);
    SqlEditor* editor = view->query()->editor();
    editor->setHistory(m_queries);
    connect(editor, &SqlEditor::historyChanged, this, [this, editor] {
        m_queries = editor->history();
        Q_EMIT queriesChanged();
    });
    connect(view, &DatabaseView::shownChanged, this, &EvidencePage::updatePointer);
    connect(view, &DatabaseView::pageRequested, this, &Page::pageRequested);
    connect(view, &DatabaseView::openRequested, this,
            [this](const SourceRef& row) { Q_EMIT openRequested(row, {row}, OpenMode::Dock); });
    connect(view->side(), &DatabaseSide::filesRequested, this, [this] { m_side->setCurrentWidget(m_tree); });
    return view;
}

/// A database has its tables where the files are.
void EvidencePage::showSide()
{
    const DatabaseView* database = currentDatabase();
    m_side->setCurrentWidget(database ? static_cast<QWidget*>(database->side()) : m_tree);
}

void EvidencePage::fillSections()
{
    m_sections->clear();
    const Artifact* artifact =
        m_snapshot.facts ? m_snapshot.facts->findArtifact(shownIn(m_views->currentWidget()).path) : nullptr;
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
    const SourceRef shown = shownIn(m_views->currentWidget());
    m_pointer->setVisible(m_views->currentIndex() > 0);
    m_path->setPlace(m_views->currentIndex() > 0 ? m_snapshot.facts.get() : nullptr, shown);
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
    if (EvidenceView* view = activeView(); view && view->showsLines())
        view->log()->askForLine();
    return true;
}

void EvidencePage::focusFilter()
{
    EvidenceView* view = activeView();
    if (view && view->showsLines()) {
        m_findBar->setTarget(view->log());
        m_findBar->open();
    } else if (currentDatabase())
        currentDatabase()->focusFilter();
    else
        m_tree->focusFilter();
}

QString EvidencePage::location() const
{
    const SourceRef first = shownIn(m_views->currentWidget()); // what lies beside has no tab to come back to
    return first.isNull() ? QString() : fromUtf8(toString(first));
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
    const EvidenceView* view = activeView();
    if (const DatabaseView* database = currentDatabase(); database && !view)
        return database->statusText();
    if (!view || !view->showsLines() || !view->log()->cursorLine().isValid())
        return {};
    const QString place = tr("Ln %1, Col %2").arg(view->log()->cursorLine().value).arg(view->log()->cursorColumn());
    SourceRef line;
    line.path = view->shown().path;
    line.firstLine = line.lastLine = view->log()->cursorLine();
    const LineNote note = m_notes->on(line);
    if (note.isBookmark())
        return place + QStringLiteral(" · ") + tr("Bookmark");
    return note.text.empty() ? place : place + QStringLiteral(" · ") + tr("Note: %1").arg(fromUtf8(note.text));
}

} // namespace exhibit
