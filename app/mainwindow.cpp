// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/actions.h"
#include "app/dropframe.h"
#include "app/evidencedock.h"
#include "app/navigation.h"
#include "app/packsession.h"
#include "app/pagerail.h"
#include "app/pagestack.h"
#include "app/palette/palettedesk.h"
#include "app/settings.h"
#include "app/state/placememory.h"
#include "app/state/secondstarts.h"
#include "app/state/viewdesk.h"
#include "app/statusline.h"
#include "app/topbar.h"
#include "app/viewsettings.h"
#include "app/windowcommands.h"
#include "models/items/itemtext.h"
#include "models/loading/decisionbook.h"
#include "models/loading/history/packhistory.h"
#include "models/loading/packloader.h"
#include "models/loading/userfolders.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/parts/messagestrip.h"
#include "widgets/pages/audit/auditpage.h"
#include "widgets/pages/deciding/decisionlook.h"
#include "widgets/pages/evidence/evidencefiles.h"
#include "widgets/pages/evidence/evidencepane.h"
#include "widgets/pages/evidence/pointergestures.h"
#include "widgets/pages/opening/loadingpage.h"
#include "widgets/pages/packs/packspage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QCloseEvent>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QStatusTipEvent>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace exhibit {

MainWindow::MainWindow(const Messages& messages, Settings& settings, ThemeManager& themes, PackLoader& loader)
    : m_messages(messages), m_settings(settings),
      m_session(new PackSession(messages, settings, loader, this)), m_context{&m_messages, &m_session->decisions(),
                                                                              &m_session->history()},
      m_files(new EvidenceFiles(this)), m_actions(new Actions(this)),
      m_view(new ViewSettings(settings, themes, *m_actions, this)), m_pages(new PageStack(m_context, m_files)),
      m_rail(new PageRail(m_pages->entries())), m_strip(new MessageStrip(MessageStrip::Kind::Warning)),
      m_status(new StatusLine), m_secondStarts(new SecondStarts(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setupFrame();
    connectSession();
    connectParts();
    m_view->applyTo(m_files->reading(), *m_actions);
    connect(m_view, &ViewSettings::languageChosen, this, &MainWindow::languageChosen);
    showNoPack();
    m_view->restoreWindow();
}

MainWindow::~MainWindow() = default;

void MainWindow::setupFrame()
{
    auto* menus = new QMenu(this);
    auto* pages = new QMenu(tr("P&ages"), this);
    m_rail->fillMenu(pages);
    addActions(pages->actions()); // the keys work while the menus are closed
    auto* history = new QMenu(tr("&History"), this);
    m_actions->fillMenus(menus, pages, history);
    m_topBar = new TopBar(*m_actions, menus);
    setMenuWidget(m_topBar);
    setCentralWidget(makeCentre());
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(0, 0, 0, 0);
    statusBar()->layout()->setContentsMargins(0, 0, 0, 0);
    statusBar()->addWidget(m_status, 1);
    m_dock = new EvidenceDock(this, new EvidencePane(m_files, m_messages));
    m_navigation = new Navigation(m_pages, m_dock, this);
    for (QMenu* menu : {history, m_topBar->backMenu(), m_topBar->forwardMenu()}) {
        const int ways = menu == history ? 0 : menu == m_topBar->backMenu() ? -1 : +1;
        connect(menu, &QMenu::aboutToShow, m_navigation, [this, menu, ways] { m_navigation->fillHistory(menu, ways); });
    }
    m_memory = new PlaceMemory(m_settings, m_pages, m_navigation);
    m_viewDesk =
        new ViewDesk(fromUtf8(m_session->loader().options().dataDir.empty() ? userDataFolder()
                                                                            : m_session->loader().options().dataDir) +
                         QStringLiteral("/views.ndjson"),
                     m_pages, m_navigation);
    const auto offerViews = [this] { m_actions->setFurther(m_viewDesk->commands()); };
    connect(m_viewDesk, &ViewDesk::commandsChanged, this, offerViews);
    offerViews();
    m_palette = new PaletteDesk(m_pages, *m_actions, m_navigation, m_files, m_messages, this);
    m_commands = new WindowCommands(
        *m_actions, {m_messages, m_settings, m_session, m_files, m_pages, m_navigation, m_rail, m_topBar, m_palette},
        this);
    auto* gestures = new PointerGestures(m_files, this);
    connect(gestures, &PointerGestures::besideRequested, m_commands, &WindowCommands::openBeside);
    connect(gestures, &PointerGestures::tabRequested, m_navigation,
            [this](const SourceRef& ref) { m_navigation->open(ref, {ref}, Page::OpenMode::Tab); });
    auto* drops = new DropFrame(this);
    connect(drops, &DropFrame::dropped, this, &MainWindow::takeDrop);
}

QWidget* MainWindow::makeCentre()
{
    m_strip->setClosable(true);
    m_strip->hide();
    connect(m_strip, &MessageStrip::closed, m_strip, &QWidget::hide);
    connect(m_strip->addAction(tr("Reload")), &QPushButton::clicked, m_actions->reloadPack, &QAction::trigger);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_strip);
    right->addWidget(m_pages, 1);
    auto* centre = new QWidget;
    auto* layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
    return centre;
}

void MainWindow::connectSession()
{
    connect(m_session, &PackSession::starting, this, &MainWindow::showLoading);
    connect(m_session, &PackSession::reviewed, this, &MainWindow::showReview);
    connect(m_session, &PackSession::opened, this, &MainWindow::showPack);
    connect(m_session, &PackSession::closed, this, &MainWindow::showNoPack);
    connect(m_session, &PackSession::progressed, this, &MainWindow::updateStatus);
    connect(m_session, &PackSession::told, this, [this](const QString& sentence, const QString& details) {
        m_strip->setText(sentence);
        m_strip->setToolTip(details);
        m_strip->show();
    });
    const PackHistory& history = m_session->history();
    connect(&history, &PackHistory::changed, this, [this, &history] {
        const int packs = history.countOf(history.openProject());
        m_rail->setPageCount(QStringLiteral("packs"), packs > 1 ? packs : 0);
    });
    connect(m_session, &PackSession::shortcutsRequested, m_actions->shortcuts, &QAction::trigger);
    m_session->fillPackMenu(m_topBar->packMenu(), {m_actions->openPack, m_actions->openArchive, m_actions->reloadPack,
                                                   m_actions->closePack, m_actions->forgetPack});
    PackLoader* loader = &m_session->loader();
    connect(m_topBar, &TopBar::baselineChosen, loader, &PackLoader::chooseBaseline);
    connect(loader, &PackLoader::reviewProgressed, m_status, &StatusLine::showReviewing);
    connect(m_status, &StatusLine::cancelRequested, loader, &PackLoader::cancelReview);
    connect(loader, &PackLoader::failed, this, [this] {
        if (m_session->snapshot())
            m_status->showLoaded(m_session->snapshot(), m_session->loader().stats());
    });
    connect(loader, &PackLoader::reviewCancelled, this, [this] {
        m_topBar->setSnapshot(m_session->snapshot()); // its list shows the baseline of before again
        m_status->showLoaded(m_session->snapshot(), m_session->loader().stats());
        m_status->flash(tr("The review stays as it was"));
    });
}

void MainWindow::connectParts()
{
    connect(m_pages, &PageStack::pageMade, this, &MainWindow::connectPage);
    connect(m_rail, &NavigationRail::pageRequested, this, [this](const QString& id) { goToPage(id); });
    connect(m_rail, &PageRail::pageChosen, this, [this](const QString& id) {
        if (!m_session->snapshot())
            return;
        goToPage(id);
        m_pages->current()->focusContent();
    });
    connect(m_navigation, &Navigation::pageShown, this, [this](const QString& id) {
        m_rail->setCurrentId(id);
        updateStatus();
    });
    connect(m_topBar, &TopBar::searchRequested, m_commands, &WindowCommands::searchText);
    connect(m_navigation, &Navigation::historyChanged, this, [this] {
        m_actions->back->setEnabled(m_navigation->canGoBack());
        m_actions->forward->setEnabled(m_navigation->canGoForward());
    });
    connect(m_dock, &EvidenceDock::shownChanged, m_actions->toggleDock, &QAction::setChecked);
    connect(&decisions(), &DecisionBook::changed, this, [this] {
        m_pages->setDecisions(decisions().decisions());
        showProgress();
    });
    connect(m_palette, &PaletteDesk::searchRequested, m_commands, &WindowCommands::searchText);
    connect(m_secondStarts, &SecondStarts::asked, this, [this](const QString& at) {
        if (!at.isEmpty())
            showNamed(at);
        setWindowState(windowState() & ~Qt::WindowMinimized);
        raise();
        activateWindow();
    });
    connect(m_status, &StatusLine::problemsRequested, m_commands, &WindowCommands::showProblems);
    connect(m_dock->pane(), &EvidencePane::openExternallyRequested, m_commands, &WindowCommands::openExternally);
}

void MainWindow::connectPage(Page* page)
{
    m_session->serve(page);
    m_view->apply(page);
    connect(page, &Page::statusTextChanged, this, &MainWindow::updateStatus);
    connect(page, &Page::openExternallyRequested, m_commands, &WindowCommands::openExternally);
    if (auto* packs = qobject_cast<PacksPage*>(page))
        connect(packs, &PacksPage::packRequested, this, &MainWindow::openPack);
    if (auto* audit = qobject_cast<AuditPage*>(page))
        connect(audit, &AuditPage::reviewsChanged, m_rail,
                [this, audit] { m_rail->setPageCount(audit->id(), audit->openedReviews()); });
}

DecisionBook& MainWindow::decisions()
{
    return m_session->decisions();
}

QString MainWindow::currentPageId() const
{
    return m_pages->current() ? m_pages->current()->id() : QString();
}

Page* MainWindow::page(const QString& id)
{
    return m_pages->page(id);
}

void MainWindow::openPack(const QString& path)
{
    m_session->open(path);
}

void MainWindow::openAll(const QStringList& paths, const QString& at)
{
    m_showFirst = at;
    m_session->openAll(paths);
}

void MainWindow::reopenLast()
{
    if (const std::vector<RecentPack> packs = m_settings.recentPacks(); m_settings.reopensLast() && !packs.empty())
        m_session->reopen(packs.front().path);
}

void MainWindow::goToPage(const QString& id, const QString& location)
{
    m_navigation->goToPage(id, location);
}

void MainWindow::showLoading(const QString& name)
{
    m_topBar->setPack(name);
    m_pages->setLoading(QStringLiteral("loading"));
}

void MainWindow::showReview()
{
    m_palette->close(); // it lists what was there before
    const PackSnapshot& snapshot = m_session->snapshot();
    m_strip->hide();
    m_files->setFacts(snapshot.facts);
    m_files->setReview(snapshot.review);
    m_pages->setSnapshot(decisions().snapshot());
    m_topBar->setSnapshot(snapshot);
    m_dock->pane()->setSnapshot(snapshot);
    m_status->showLoaded(snapshot, m_session->loader().stats());
    m_rail->setSnapshot(snapshot);
    showProgress();
    updateStatus();
}

void MainWindow::showPack(bool reload)
{
    const QString name = fromUtf8(m_session->snapshot().facts->name);
    if (!reload)
        m_navigation->clear();
    m_actions->setPackOpen(true);
    setWindowTitle(tr("%1 — Exhibit").arg(name));
    m_topBar->setPack(name);
    if (!reload || currentPageId() == QLatin1String("loading")) {
        m_pages->setCurrent(QStringLiteral("overview"));
        m_rail->setCurrentId(QStringLiteral("overview"));
        m_rail->setFocus();
    }
    const QString first = std::exchange(m_showFirst, {});
    if (!reload)
        m_memory->restore(fromUtf8(m_session->snapshot().facts->openedPath), first.isEmpty());
    if (!first.isEmpty())
        showNamed(first);
    m_secondStarts->listenFor(fromUtf8(m_session->snapshot().facts->openedPath));
    updateStatus();
}

/// What PaletteSearch::named() knows.
void MainWindow::showNamed(const QString& name)
{
    if (!m_palette->goToNamed(m_session->snapshot(), name))
        tell(this, tr("Nothing in this pack is called “%1”").arg(name));
}

void MainWindow::showNoPack()
{
    m_memory->leave();
    m_secondStarts->listenFor({});
    m_palette->close();
    m_files->setFacts({});
    m_files->setReview({});
    m_navigation->clear();
    m_pages->setSnapshot({});
    m_topBar->setSnapshot({});
    m_topBar->setPack({});
    m_dock->pane()->setSnapshot({});
    m_dock->restoreShown(false);
    m_actions->setPackOpen(false);
    m_strip->hide();
    m_status->showNoPack();
    m_rail->setSnapshot({});
    showProgress();
    setWindowTitle(tr("Exhibit"));
    m_pages->setCurrent(QStringLiteral("start"));
    m_rail->setCurrentId({});
}

void MainWindow::showProgress()
{
    m_rail->setProgress(decisions().counts());
    const auto nameOf = [](const std::optional<DecisionStep>& step) { return step ? stepText(*step) : QString(); };
    m_actions->nameSteps(nameOf(decisions().nextUndo()), nameOf(decisions().nextRedo()));
}

void MainWindow::updateStatus()
{
    if (const LoadingPage* loading = m_session->loading();
        loading && m_session->loader().isLoading() && !m_session->snapshot()) {
        m_status->showLoading(loading->filesDone(), loading->fileCount(), loading->progress(),
                              m_session->problemsWhileLoading());
        m_rail->setLoading(loading->fileCount(), loading->runCount());
    }
    m_status->setPageText(m_pages->current() ? m_pages->current()->statusText() : QString());
}

/// A file that falls on the audit is a review; everything else is a pack.
void MainWindow::takeDrop(const QStringList& paths)
{
    auto* audit = qobject_cast<AuditPage*>(m_pages->current());
    if (audit && paths.size() == 1 && QFileInfo(paths.front()).isFile())
        audit->openReview(paths.front());
    else
        openAll(paths);
}

/// Files and folders as a file manager copies them, or a path; else a name or pointer, as the palette takes it.
void MainWindow::takePasted(const QMimeData& pasted)
{
    QStringList paths = pathsIn(pasted);
    const QString text = pasted.text().trimmed();
    if (const QFileInfo named(text); paths.isEmpty() && named.isAbsolute() && named.exists())
        paths.append(named.absoluteFilePath());
    if (!paths.isEmpty())
        takeDrop(paths);
    else if (!text.isEmpty() && !text.contains(QLatin1Char('\n')) && m_session->snapshot())
        showNamed(text);
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() != QEvent::StatusTip)
        return QMainWindow::event(event);
    // Menus send empty ones as the mouse moves over them.
    if (const QString tip = static_cast<QStatusTipEvent*>(event)->tip(); !tip.isEmpty())
        m_status->flash(tip);
    return true;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_memory->keep();
    m_view->keepWindow();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    adapt();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // While the window is being made, not all of its parts are there; it is resized before it is seen.
    if (isVisible() && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        adapt();
}

/// Larger text makes a window narrow as a smaller one is.
void MainWindow::adapt()
{
    constexpr int iconsOnlyBelow = 1200;
    const bool narrow = width() < scaled(iconsOnlyBelow);
    m_rail->setCompact(narrow);
    m_topBar->setNarrow(narrow);
    m_dock->adapt();
}

void MainWindow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::BackButton)
        m_actions->back->trigger();
    else if (event->button() == Qt::ForwardButton)
        m_actions->forward->trigger();
    else
        QMainWindow::mousePressEvent(event);
}

/// Ctrl and the wheel, where a view leaves it to the window.
void MainWindow::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier) || event->angleDelta().y() == 0)
        return QMainWindow::wheelEvent(event);
    (event->angleDelta().y() > 0 ? m_actions->biggerText : m_actions->smallerText)->trigger();
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    const bool isOfRow = event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier &&
                         m_pages->isAncestorOf(focusWidget()) &&
                         (qobject_cast<QAbstractItemView*>(focusWidget()) || qobject_cast<QComboBox*>(focusWidget()));
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = isEnter ? qobject_cast<QAbstractButton*>(focusWidget()) : nullptr;
    if (button)
        button->click(); // the toolkit knows Space alone, unless the desktop says otherwise
    else if (event->key() == Qt::Key_Escape && m_session->loader().isLoading())
        m_session->loader().cancel();
    else if (event->key() == Qt::Key_Escape && m_session->loader().isReviewing())
        m_session->loader().cancelReview();
    else if (isOfRow && m_actions->toggleDock->isEnabled() &&
             (m_dock->isShown() || !m_pages->current()->pointers().isEmpty()))
        m_actions->toggleDock->trigger(); // a look at its lines; the focus stays in the list
    else if (event->matches(QKeySequence::Paste) && !m_session->loader().isLoading())
        takePasted(*QGuiApplication::clipboard()->mimeData());
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace exhibit
