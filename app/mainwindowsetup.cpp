// SPDX-License-Identifier: GPL-3.0-or-later
// The construction of MainWindow and its wiring; what it does afterwards is in mainwindow.cpp.
#include "app/actions.h"
#include "app/dialogs.h"
#include "app/dropframe.h"
#include "app/evidencedock.h"
#include "app/mainwindow.h"
#include "app/navigation.h"
#include "app/pagestack.h"
#include "app/settings.h"
#include "app/statusline.h"
#include "app/topbar.h"
#include "models/files/search/search.h"
#include "models/items/evidence/recentpacksmodel.h"
#include "models/loading/decisionbook.h"
#include "models/loading/packloader.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/thememanager.h"
#include "widgets/common/parts/messagestrip.h"
#include "widgets/common/parts/navigationrail.h"
#include "widgets/common/views/viewkeys.h"
#include "widgets/pages/commits/commitspage.h"
#include "widgets/pages/evidence/evidencefiles.h"
#include "widgets/pages/evidence/evidencepage.h"
#include "widgets/pages/evidence/evidencepane.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/pages/mismatches/mismatchespage.h"
#include "widgets/pages/opening/loadingpage.h"
#include "widgets/pages/opening/startpage.h"
#include "widgets/pages/overview/overviewpage.h"
#include "widgets/pages/patterns/patternspage.h"
#include "widgets/pages/report/reportpage.h"
#include "widgets/pages/runs/runspage.h"
#include "widgets/pages/telemetry/telemetrypage.h"
#include "widgets/pages/tests/testspage.h"
#include "widgets/text/logview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QStatusBar>
#include <QVBoxLayout>

namespace exhibit {

void MainWindow::setupPages()
{
    const auto add = [this](const char* id, const QString& label, Icon icon, bool inRail, std::function<Page*()> make) {
        m_pages->addEntry({QString::fromLatin1(id), label, icon, inRail, std::move(make)});
    };
    add("start", tr("Start"), Icon::None, false, [this] {
        auto* page = new StartPage(m_context);
        page->setRecentPacks(m_recent);
        connect(page, &StartPage::openFolderRequested, this, &MainWindow::chooseFolder);
        connect(page, &StartPage::packRequested, this, &MainWindow::openPack);
        connect(page, &StartPage::samplePackRequested, this, [this] { openPack(samplePackPath()); });
        connect(page, &StartPage::shortcutsRequested, m_actions->shortcuts, &QAction::trigger);
        connect(page, &StartPage::clearRecentRequested, this, [this] {
            m_recent->setPacks({});
            m_settings.setRecentPacks({});
        });
        return page;
    });
    add("loading", tr("Loading"), Icon::None, false, [this] {
        auto* page = new LoadingPage(m_context);
        connect(page, &LoadingPage::cancelRequested, &m_loader, &PackLoader::cancel);
        return page;
    });
    add("overview", tr("Overview"), Icon::Overview, true, [this] { return new OverviewPage(m_context); });
    add("runs", tr("Runs"), Icon::Runs, true, [this] { return new RunsPage(m_context); });
    add("tests", tr("Tests"), Icon::Tests, true, [this] { return new TestsPage(m_context); });
    add("mismatches", tr("Mismatches"), Icon::Mismatches, true, [this] {
        auto* page = new MismatchesPage(m_context, m_files);
        connect(page, &MismatchesPage::openExternallyRequested, this, &MainWindow::openExternally);
        connect(page, &MismatchesPage::told, m_status, &StatusLine::flash);
        connect(page, &MismatchesPage::copied, this,
                [this](const QString& what) { m_status->flash(tr("Copied %1").arg(what)); });
        return page;
    });
    add("patterns", tr("Patterns"), Icon::Patterns, true, [this] { return new PatternsPage(m_context); });
    add("telemetry", tr("Telemetry"), Icon::Telemetry, true, [this] { return new TelemetryPage(m_context); });
    add("commits", tr("Commits"), Icon::Commits, true, [this] { return new CommitsPage(m_context, m_files); });
    add("evidence", tr("Evidence"), Icon::Evidence, true, [this] {
        auto* page = new EvidencePage(m_context, m_files);
        connect(page, &EvidencePage::openExternallyRequested, this, &MainWindow::openExternally);
        connect(page, &EvidencePage::copied, this,
                [this](const QString& what) { m_status->flash(tr("Copied %1").arg(what)); });
        return page;
    });
    add("report", tr("Report"), Icon::Report, true, [this] {
        auto* page = new ReportPage(m_context);
        connect(page, &ReportPage::exported, this,
                [this](const QString& path) { m_status->flash(tr("Written to %1").arg(path)); });
        connect(page, &ReportPage::exportFailed, m_status, &StatusLine::flash);
        connect(page, &ReportPage::copied, this,
                [this](const QString& what) { m_status->flash(tr("Copied %1").arg(what)); });
        return page;
    });
    connect(m_pages, &PageStack::pageMade, this, &MainWindow::connectPage);
}

void MainWindow::connectPage(Page* page)
{
    connect(page, &Page::statusTextChanged, this, &MainWindow::updateStatus);
    keepSplitters(page);
    setLetterKeys(m_settings.letterKeys());
}

void MainWindow::keepSplitters(Page* page)
{
    const auto splitters = page->findChildren<Splitter*>();
    for (Splitter* splitter : splitters) {
        const QString name = splitter->objectName();
        if (name.isEmpty())
            continue;
        if (const QByteArray kept = m_settings.splitter(name); !kept.isEmpty())
            splitter->restoreState(kept);
        connect(splitter, &QSplitter::splitterMoved, this,
                [this, splitter, name] { m_settings.setSplitter(name, splitter->saveState()); });
    }
}

void MainWindow::setLetterKeys(bool enabled)
{
    const auto views = findChildren<QAbstractItemView*>();
    for (QAbstractItemView* view : views)
        ViewKeys::setLetterKeysEnabled(view, enabled);
}

void MainWindow::connectDecisions()
{
    connect(m_decisions, &DecisionBook::changed, this, [this] {
        m_pages->setDecisions(m_decisions->decisions());
        updateProgress();
    });
    connect(m_decisions, &DecisionBook::failed, this, [this](const QString& why) {
        m_changedStrip->setText(why);
        m_changedStrip->show();
    });
    connect(m_actions->undoDecision, &QAction::triggered, this, &MainWindow::undoDecision);
    m_actions->letterKeys->setChecked(m_settings.letterKeys());
    connect(m_actions->letterKeys, &QAction::toggled, this, [this](bool enabled) {
        m_settings.setLetterKeys(enabled);
        setLetterKeys(enabled);
    });
}

void MainWindow::setupFrame()
{
    m_topBar = new TopBar(*m_actions, m_menus);
    setMenuWidget(m_topBar);
    m_rail->setAccessibleName(tr("Pages"));
    for (const PageStack::Entry& entry : m_pages->railEntries())
        m_rail->addItem(entry.id, entry.label, entry.icon);
    auto* centre = new QWidget;
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_changedStrip);
    right->addWidget(m_pages, 1);
    auto* layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
    setCentralWidget(centre);
    m_changedStrip->setClosable(true);
    m_changedStrip->hide();
    connect(m_changedStrip, &MessageStrip::closed, m_changedStrip, &QWidget::hide);
    QPushButton* reload = m_changedStrip->addAction(tr("Reload"));
    connect(reload, &QPushButton::clicked, m_actions->reloadPack, &QAction::trigger);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(0, 0, 0, 0);
    statusBar()->layout()->setContentsMargins(0, 0, 0, 0);
    statusBar()->addWidget(m_status, 1);
    m_dock = new EvidenceDock(this, new EvidencePane(m_files, m_messages));
    m_navigation = new Navigation(m_pages, m_dock, this);
    connect(m_navigation, &Navigation::pageShown, this, [this](const QString& id) {
        m_rail->setCurrentId(id);
        updateStatus();
    });
    m_dropFrame = new DropFrame(this);
    m_dropFrame->hide();
    connect(m_rail, &NavigationRail::pageRequested, this, [this](const QString& id) { goToPage(id); });
    connect(m_topBar, &TopBar::baselineChosen, &m_loader, &PackLoader::chooseBaseline);
    connect(m_topBar, &TopBar::searchRequested, this, [this](const QString& text) {
        goToPage(QStringLiteral("evidence"));
        evidencePage()->search({text.toStdString(), false, true, false});
    });
}

void MainWindow::setupMenus()
{
    auto* pages = new QMenu(tr("P&ages"), this);
    int number = 0;
    for (const PageStack::Entry& entry : m_pages->railEntries()) {
        auto* action = new QAction(entry.label, this);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number++)));
        connect(action, &QAction::triggered, this, [this, id = entry.id] {
            if (!m_snapshot)
                return;
            goToPage(id);
            m_pages->current()->focusContent();
        });
        addAction(action);
        pages->addAction(action);
    }
    m_actions->fillMenus(m_menus, pages);
}

void MainWindow::setupPackMenu()
{
    QMenu* menu = m_topBar->packMenu();
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        menu->addActions({m_actions->openPack, m_actions->openArchive, m_actions->reloadPack, m_actions->closePack});
        if (!m_recent->packs().empty())
            menu->addSection(tr("Recent packs"));
        for (const RecentPack& pack : m_recent->packs()) {
            QAction* action = menu->addAction(pack.name);
            action->setToolTip(pack.path);
            connect(action, &QAction::triggered, this, [this, path = pack.path] { openPack(path); });
        }
    });
}

void MainWindow::connectPackActions()
{
    connect(m_actions->openPack, &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(m_actions->openArchive, &QAction::triggered, this, &MainWindow::chooseArchive);
    connect(m_actions->closePack, &QAction::triggered, this, &MainWindow::closePack);
    connect(m_actions->reloadPack, &QAction::triggered, &m_loader, &PackLoader::reload);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    const auto exportAs = [this](ReportFormat format) {
        goToPage(QStringLiteral("report"));
        qobject_cast<ReportPage*>(m_pages->page(QStringLiteral("report")))->exportReport(format);
    };
    connect(m_actions->exportMarkdown, &QAction::triggered, this, [exportAs] { exportAs(ReportFormat::Markdown); });
    connect(m_actions->exportJson, &QAction::triggered, this, [exportAs] { exportAs(ReportFormat::Json); });
    connect(m_actions->problems, &QAction::triggered, this, &MainWindow::showProblems);
    connect(m_status, &StatusLine::problemsRequested, this, &MainWindow::showProblems);
    connect(m_status, &StatusLine::copied, this,
            [this](const QString& what) { m_status->flash(tr("Copied %1").arg(what)); });
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { showShortcuts(this, m_actions->withKeys()); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_actions->editorSettings, &QAction::triggered, this, [this] { askForEditor(this, m_settings); });
}

void MainWindow::connectEvidenceActions()
{
    connect(m_actions->focusSearch, &QAction::triggered, m_topBar, &TopBar::focusSearch);
    connect(m_actions->searchAll, &QAction::triggered, m_topBar, &TopBar::focusSearch);
    connect(m_actions->chooseBaseline, &QAction::triggered, m_topBar, &TopBar::focusBaseline);
    connect(m_actions->findHere, &QAction::triggered, this, [this] {
        if (m_pages->current())
            m_pages->current()->focusFilter();
    });
    connect(m_actions->goToLine, &QAction::triggered, m_navigation, &Navigation::askForLine);
    connect(m_actions->copyPointer, &QAction::triggered, this, &MainWindow::copyPointer);
    connect(m_actions->openExternally, &QAction::triggered, this, [this] {
        if (const SourceRef place = m_navigation->place(); !place.isNull())
            openExternally(m_files->absolutePath(place.path), qMax<qint64>(1, place.firstLine.value), 1);
    });
    connect(m_actions->nextPointer, &QAction::triggered, this, [this] { m_navigation->stepPointer(+1); });
    connect(m_actions->previousPointer, &QAction::triggered, this, [this] { m_navigation->stepPointer(-1); });
    EvidencePane* pane = m_dock->pane();
    connect(pane, &EvidencePane::openExternallyRequested, this, &MainWindow::openExternally);
    connect(pane, &EvidencePane::copied, this,
            [this](const QString& what) { m_status->flash(tr("Copied %1").arg(what)); });
}

void MainWindow::connectViewActions()
{
    connect(m_actions->back, &QAction::triggered, m_navigation, &Navigation::back);
    connect(m_actions->forward, &QAction::triggered, m_navigation, &Navigation::forward);
    connect(m_navigation, &Navigation::historyChanged, this, [this] {
        m_actions->back->setEnabled(m_navigation->canGoBack());
        m_actions->forward->setEnabled(m_navigation->canGoForward());
    });
    connect(m_actions->toggleDock, &QAction::triggered, m_navigation, &Navigation::setPaneShown);
    connect(m_dock, &EvidenceDock::shownChanged, m_actions->toggleDock, &QAction::setChecked);
    const auto movePane = [this](int direction) { m_navigation->movePane(direction, {m_rail, m_topBar}); };
    connect(m_actions->nextPane, &QAction::triggered, this, [movePane] { movePane(+1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [movePane] { movePane(-1); });
    const auto choose = [this](ThemeChoice choice, const char* name) {
        m_themes.setChoice(choice);
        m_settings.setTheme(QString::fromLatin1(name));
    };
    connect(m_actions->themeSystem, &QAction::triggered, this, [choose] { choose(ThemeChoice::System, "system"); });
    connect(m_actions->themeLight, &QAction::triggered, this, [choose] { choose(ThemeChoice::Light, "light"); });
    connect(m_actions->themeDark, &QAction::triggered, this, [choose] { choose(ThemeChoice::Dark, "dark"); });
    const ThemeChoice chosen = m_themes.choice();
    m_actions->themeSystem->setChecked(chosen == ThemeChoice::System);
    m_actions->themeLight->setChecked(chosen == ThemeChoice::Light);
    m_actions->themeDark->setChecked(chosen == ThemeChoice::Dark);
    const auto scaleText = [this](double factor) { m_themes.setTextScale(factor); };
    connect(m_actions->biggerText, &QAction::triggered, this,
            [this, scaleText] { scaleText(m_themes.textScale() * 1.1); });
    connect(m_actions->smallerText, &QAction::triggered, this,
            [this, scaleText] { scaleText(m_themes.textScale() / 1.1); });
    connect(m_actions->normalText, &QAction::triggered, this, [scaleText] { scaleText(1.0); });
}

void MainWindow::connectLoader()
{
    connect(&m_loader, &PackLoader::loadingChanged, this, [this](bool loading) {
        if (loading)
            startLoading();
    });
    connect(&m_loader, &PackLoader::scanned, this, [this](const QVector<LoadingFile>& files) {
        loadingPage()->setFiles(files);
        updateStatus();
    });
    connect(&m_loader, &PackLoader::fileProgressed, this,
            [this](int file, qint64 bytesDone) { loadingPage()->setProgress(file, bytesDone); });
    connect(&m_loader, &PackLoader::fileFinished, this,
            [this](int file, const LoadingFile& state) { loadingPage()->finishFile(file, state); });
    connect(&m_loader, &PackLoader::runFound, this, [this](const Witness& witness) { loadingPage()->addRun(witness); });
    connect(&m_loader, &PackLoader::problemsFound, this, [this](const QVector<Problem>& problems) {
        m_problemsWhileLoading += static_cast<int>(problems.size());
        loadingPage()->addProblems(problems);
    });
    connect(&m_loader, &PackLoader::opened, this, &MainWindow::showPack);
    connect(&m_loader, &PackLoader::reviewChanged, this, &MainWindow::showReview);
    connect(&m_loader, &PackLoader::failed, this, &MainWindow::endWithoutPack);
    connect(&m_loader, &PackLoader::cancelled, this, [this] { endWithoutPack({}); });
    connect(&m_loader, &PackLoader::filesChanged, this, [this](const QStringList& paths) {
        if (!m_snapshot || paths.isEmpty())
            return;
        m_changedStrip->setText(paths.size() == 1 ? tr("%1 changed since it was read.").arg(paths.first())
                                                  : tr("%1 files changed since they were read.").arg(paths.size()));
        m_changedStrip->setToolTip(paths.mid(0, 20).join(QLatin1Char('\n')));
        m_changedStrip->show();
    });
}

void MainWindow::restoreWindow()
{
    if (!restoreGeometry(m_settings.geometry())) {
        const QSize available = screen()->availableSize();
        resize(QSize(1440, 900).boundedTo(available));
    }
}

void MainWindow::showProblems()
{
    if (!m_snapshot)
        return;
    showProblemList(this, m_snapshot, m_messages,
                    [this](const SourceRef& ref) { m_navigation->open(ref, {ref}, Page::OpenMode::Tab); });
}

} // namespace exhibit
