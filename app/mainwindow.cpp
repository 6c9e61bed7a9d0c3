// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/actions.h"
#include "app/dropframe.h"
#include "app/evidencedock.h"
#include "app/externaleditor.h"
#include "app/navigation.h"
#include "app/pagestack.h"
#include "app/settings.h"
#include "app/statusline.h"
#include "app/topbar.h"
#include "models/files/archives/archive.h"
#include "models/items/evidence/recentpacksmodel.h"
#include "models/items/itemtext.h"
#include "models/loading/decisionbook.h"
#include "models/loading/packloader.h"
#include "widgets/common/parts/messagestrip.h"
#include "widgets/common/parts/navigationrail.h"
#include "widgets/pages/evidence/evidencefiles.h"
#include "widgets/pages/evidence/evidencepage.h"
#include "widgets/pages/evidence/evidencepane.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/pages/opening/loadingpage.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QStatusBar>
#include <QUrl>

#include <algorithm>

namespace exhibit {

MainWindow::MainWindow(const Messages& messages, Settings& settings, ThemeManager& themes, PackLoader& loader)
    : m_messages(messages), m_settings(settings), m_themes(themes), m_loader(loader),
      m_decisions(new DecisionBook(messages, loader.options().dataDir, this)), m_context{&m_messages, m_decisions},
      m_files(new EvidenceFiles(this)), m_actions(new Actions(this)), m_recent(new RecentPacksModel(this)),
      m_menus(new QMenu(this)), m_topBar(nullptr), m_rail(new NavigationRail), m_pages(new PageStack),
      m_changedStrip(new MessageStrip(MessageStrip::Kind::Warning)), m_status(new StatusLine), m_dropFrame(nullptr)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Exhibit"));
    setMinimumSize(1024, 640);
    setAcceptDrops(true);
    m_recent->setPacks(m_settings.recentPacks());
    setupPages();
    setupMenus();
    setupFrame();
    setupPackMenu();
    connectPackActions();
    connectEvidenceActions();
    connectViewActions();
    connectLoader();
    connectDecisions();
    closePack();
    restoreWindow();
}

MainWindow::~MainWindow() = default;

QString MainWindow::currentPageId() const
{
    return m_pages->current() ? m_pages->current()->id() : QString();
}

Page* MainWindow::page(const QString& id)
{
    return m_pages->page(id);
}

EvidencePage* MainWindow::evidencePage()
{
    return qobject_cast<EvidencePage*>(m_pages->page(QStringLiteral("evidence")));
}

LoadingPage* MainWindow::loadingPage()
{
    return qobject_cast<LoadingPage*>(m_pages->page(QStringLiteral("loading")));
}

void MainWindow::openPack(const QString& path)
{
    m_loader.open(QDir::cleanPath(QDir::current().absoluteFilePath(path)));
}

void MainWindow::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open an evidence pack"), m_loader.path());
    if (!folder.isEmpty())
        openPack(folder);
}

void MainWindow::chooseArchive()
{
    const QString here = QFileInfo(m_loader.path()).absolutePath();
    const QString archive = QFileDialog::getOpenFileName(
        this, tr("Open an evidence pack from an archive"), here,
        tr("Archives (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tbz2 *.tar.xz *.txz *.tar.zst *.tzst)") +
            QStringLiteral(";;") + tr("Zip archives (*.zip)") + QStringLiteral(";;") +
            tr("Tar archives (*.tar *.tar.* *.tgz *.tbz2 *.txz *.tzst)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!archive.isEmpty())
        openPack(archive);
}

void MainWindow::startLoading()
{
    m_problemsWhileLoading = 0;
    m_changedStrip->hide();
    if (m_snapshot && m_loader.path() == fromUtf8(m_snapshot.facts->openedPath()))
        return; // a reload keeps the pages as they are until the new facts come
    closePack();
    const QString name = QDir(m_loader.path()).dirName();
    m_topBar->setPack(name);
    loadingPage()->start(name);
    m_pages->setCurrent(QStringLiteral("loading"));
    for (const PageStack::Entry& entry : m_pages->railEntries())
        m_rail->setCountText(entry.id, entry.id == QLatin1String("overview") ? QString() : QStringLiteral("…"));
    updateStatus();
}

void MainWindow::showPack(const PackSnapshot& snapshot)
{
    const bool reload = m_snapshot && m_snapshot.facts->openedPath() == snapshot.facts->openedPath();
    m_files->setFacts(snapshot.facts);
    if (!reload)
        m_navigation->clear();
    showReview(snapshot);
    m_dock->pane()->setSnapshot(snapshot);
    m_actions->setPackOpen(true);
    for (const PageStack::Entry& entry : m_pages->railEntries())
        m_rail->setItemEnabled(entry.id, true);
    rememberPack(snapshot);
    setWindowTitle(tr("%1 — Exhibit").arg(fromUtf8(snapshot.facts->name)));
    m_topBar->setPack(fromUtf8(snapshot.facts->name));
    if (!reload || currentPageId() == QLatin1String("loading")) {
        m_pages->setCurrent(QStringLiteral("overview"));
        m_rail->setCurrentId(QStringLiteral("overview"));
        m_rail->setFocus();
    }
    updateStatus();
}

void MainWindow::showReview(const PackSnapshot& snapshot)
{
    m_decisions->setSnapshot(snapshot);
    m_snapshot = snapshot;
    m_pages->setSnapshot(m_decisions->snapshot());
    m_topBar->setSnapshot(snapshot);
    if (!m_dock->pane()->shown().isNull())
        m_dock->pane()->setSnapshot(snapshot);
    m_status->showLoaded(snapshot, m_loader.stats());
    updateRail(snapshot);
    updateProgress();
    updateStatus();
}

void MainWindow::updateProgress()
{
    const DecisionCounts counts = m_decisions->counts();
    QStringList done;
    if (counts.accepted > 0)
        done.append(tr("%1 accepted").arg(groupedNumber(counts.accepted)));
    if (counts.dismissed > 0)
        done.append(tr("%1 dismissed").arg(groupedNumber(counts.dismissed)));
    if (counts.needsEvidence > 0)
        done.append(counts.needsEvidence == 1 ? tr("1 needs evidence")
                                              : tr("%1 need evidence").arg(groupedNumber(counts.needsEvidence)));
    QStringList open;
    if (counts.undecidedClaims > 0)
        open.append(counts.undecidedClaims == 1 ? tr("1 claim")
                                                : tr("%1 claims").arg(groupedNumber(counts.undecidedClaims)));
    if (counts.undecidedPatterns > 0)
        open.append(counts.undecidedPatterns == 1 ? tr("1 pattern")
                                                  : tr("%1 patterns").arg(groupedNumber(counts.undecidedPatterns)));
    m_rail->setProgress(
        static_cast<int>(counts.decided()), static_cast<int>(counts.total()), done.join(QStringLiteral(" · ")),
        open.isEmpty()
            ? tr("all decided")
            : tr("%1 to review: %2").arg(groupedNumber(counts.undecided()), open.join(QStringLiteral(", "))));
    m_actions->undoDecision->setEnabled(m_decisions->canUndo());
}

void MainWindow::undoDecision()
{
    QStringList ids;
    for (const std::string& id : m_decisions->undo())
        ids.append(fromUtf8(id));
    if (m_pages->current())
        m_pages->current()->showUndone(ids);
    updateProgress();
}

void MainWindow::updateRail(const PackSnapshot& snapshot)
{
    const ReviewTotals& totals = snapshot.review->totals;
    m_rail->setCount(QStringLiteral("runs"), totals.runs);
    m_rail->setCount(QStringLiteral("tests"), totals.tests);
    m_rail->setCount(QStringLiteral("mismatches"), totals.mismatches, totals.mismatches > 0 ? Tone::Fail : Tone::Muted);
    m_rail->setCount(QStringLiteral("patterns"), totals.patterns);
    const std::vector<Commit>& commits = snapshot.facts->commits;
    const auto shown =
        std::count_if(commits.begin(), commits.end(), [](const Commit& commit) { return commit.hasDiff; });
    m_rail->setCount(QStringLiteral("commits"),
                     shown > 0 ? static_cast<qint64>(shown) : static_cast<qint64>(commits.size()));
    m_rail->setCount(QStringLiteral("telemetry"), static_cast<qint64>(snapshot.facts->tokenEvents.size()));
    m_rail->setCount(QStringLiteral("evidence"), static_cast<qint64>(snapshot.facts->artifacts.size()));
    m_rail->setCountText(QStringLiteral("report"), {});
    m_rail->setCountText(QStringLiteral("overview"), {});
}

void MainWindow::endWithoutPack(const QString& why)
{
    if (m_snapshot) { // a failed reload: what was read stays
        m_changedStrip->setText(why);
        m_changedStrip->show();
        return;
    }
    closePack();
    if (why.isEmpty())
        return;
    m_changedStrip->setText(why);
    m_changedStrip->show();
}

void MainWindow::closePack()
{
    m_decisions->setSnapshot({});
    m_snapshot = {};
    m_files->setFacts({});
    m_navigation->clear();
    m_pages->setSnapshot({});
    m_topBar->setSnapshot({});
    m_topBar->setPack({});
    m_dock->pane()->setSnapshot({});
    m_dock->restoreShown(false);
    m_actions->setPackOpen(false);
    m_changedStrip->hide();
    m_status->showNoPack();
    for (const PageStack::Entry& entry : m_pages->railEntries()) {
        m_rail->setCountText(entry.id, {});
        m_rail->setItemEnabled(entry.id, false);
    }
    updateProgress();
    setWindowTitle(tr("Exhibit"));
    m_pages->setCurrent(QStringLiteral("start"));
    m_rail->setCurrentId({});
}

void MainWindow::rememberPack(const PackSnapshot& snapshot)
{
    const ReviewTotals& totals = snapshot.review->totals;
    m_recent->add(
        {fromUtf8(snapshot.facts->name), fromUtf8(snapshot.facts->openedPath()), QDateTime::currentDateTime(),
         (totals.runs == 1
              ? tr("1 run, mismatches: %1").arg(groupedNumber(totals.mismatches))
              : tr("%1 runs, mismatches: %2").arg(groupedNumber(totals.runs), groupedNumber(totals.mismatches)))});
    m_settings.setRecentPacks(m_recent->packs());
}

void MainWindow::goToPage(const QString& id, const QString& location)
{
    m_navigation->goToPage(id, location);
}

void MainWindow::updateStatus()
{
    if (m_loader.isLoading() && !m_snapshot) {
        LoadingPage* loading = loadingPage();
        m_status->showLoading(loading->filesDone(), loading->fileCount(), loading->progress(), m_problemsWhileLoading);
        m_rail->setCountText(QStringLiteral("evidence"), groupedNumber(loading->fileCount()));
        if (loading->runCount() > 0)
            m_rail->setCountText(QStringLiteral("runs"), groupedNumber(loading->runCount()));
    }
    m_status->setPageText(m_pages->current() ? m_pages->current()->statusText() : QString());
}

void MainWindow::copyPointer()
{
    const QString text = m_navigation->pointerText();
    if (text.isEmpty()) {
        m_status->flash(tr("Nothing is chosen that has a pointer"));
        return;
    }
    QGuiApplication::clipboard()->setText(text);
    m_status->flash(tr("Copied %1").arg(text));
}

void MainWindow::openExternally(const QString& absolutePath, qint64 line, int column)
{
    const QString why = openInEditor(m_settings.editorCommand(), absolutePath, line, column);
    m_status->flash(why.isEmpty() ? tr("Opened %1").arg(absolutePath) : why);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setWindow(saveGeometry(), saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    constexpr int iconsOnlyBelow = 1200;
    const bool narrow = event->size().width() < iconsOnlyBelow;
    m_rail->setCompact(narrow);
    m_topBar->setNarrow(narrow);
    m_dock->adapt();
    m_dropFrame->setGeometry(rect());
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

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_loader.isLoading())
        m_loader.cancel();
    else
        QMainWindow::keyPressEvent(event);
}

namespace {

/// The folder or archive of a drop, empty if it is none.
QString droppedFolder(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.isEmpty() || !urls.first().isLocalFile())
        return {};
    const QFileInfo info(urls.first().toLocalFile());
    const bool isArchive =
        info.isFile() && archiveKindOf(urls.first().toLocalFile().toStdString()) == ArchiveKind::Readable;
    return info.isDir() || isArchive ? info.absoluteFilePath() : QString();
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (droppedFolder(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_dropFrame->show();
    m_dropFrame->raise();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropFrame->hide();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_dropFrame->hide();
    const QString folder = droppedFolder(event->mimeData());
    if (!folder.isEmpty())
        openPack(folder);
}

} // namespace exhibit
