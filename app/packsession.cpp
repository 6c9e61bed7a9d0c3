// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packsession.h"

#include "app/dialogs/dialogs.h"
#include "app/dialogs/forgetdialog.h"
#include "app/settings.h"
#include "models/items/itemtext.h"
#include "models/loading/decisionbook.h"
#include "models/loading/history/packhistory.h"
#include "models/loading/packloader.h"
#include "models/loading/places/packplace.h"
#include "widgets/common/controls/telling.h"
#include "widgets/pages/opening/loadingpage.h"
#include "widgets/pages/opening/startpage.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>

#include <algorithm>

namespace exhibit {

namespace {

QStringList textsOf(const std::vector<std::string>& ids)
{
    QStringList texts;
    for (const std::string& id : ids)
        texts.append(fromUtf8(id));
    return texts;
}

} // namespace

PackSession::PackSession(const Messages& messages, Settings& settings, PackLoader& loader, QWidget* window)
    : QObject(window), m_messages(messages), m_settings(settings), m_loader(loader), m_window(window),
      m_decisions(new DecisionBook(messages, loader.options().dataDir, this)),
      m_history(new PackHistory(messages, loader.options().dataDir, this)), m_recent(new RowList(this))
{
    setRecent(m_settings.recentPacks());
    connect(m_decisions, &DecisionBook::failed, this, [this](const QString& why) { Q_EMIT told(why, {}); });
    connect(m_decisions, &DecisionBook::changed, this, [this](const QStringList& ids) {
        if (std::any_of(ids.begin(), ids.end(), [](const QString& id) { return isCorrection(id.toStdString()); }))
            m_loader.reviewAgain();
    });
    connectLoader();
}

void PackSession::connectLoader()
{
    connect(&m_loader, &PackLoader::loadingChanged, this, [this](bool loading) {
        if (loading)
            start();
    });
    connect(&m_loader, &PackLoader::problemsFound, this,
            [this](const QVector<Problem>& problems) { m_problems += static_cast<int>(problems.size()); });
    connect(&m_loader, &PackLoader::opened, this, &PackSession::show);
    connect(&m_loader, &PackLoader::reviewChanged, this, &PackSession::review);
    connect(&m_loader, &PackLoader::failed, this, &PackSession::endWithoutPack);
    connect(&m_loader, &PackLoader::cancelled, this, [this] { endWithoutPack({}); });
    connect(&m_loader, &PackLoader::filesChanged, this, [this](const QStringList& paths) {
        if (!m_snapshot || paths.isEmpty())
            return;
        Q_EMIT told(paths.size() == 1 ? tr("%1 changed since it was read.").arg(paths.first())
                                      : tr("%1 files changed since they were read.").arg(paths.size()),
                    paths.mid(0, 20).join(QLatin1Char('\n')));
    });
}

void PackSession::fillPackMenu(QMenu* menu, const QList<QAction*>& commands)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu, commands] {
        menu->clear();
        menu->addActions(commands);
        if (!m_packs.empty())
            menu->addSection(tr("Recent packs"));
        for (const RecentPack& pack : m_packs) {
            QAction* action = menu->addAction(pack.name);
            action->setToolTip(pack.path);
            connect(action, &QAction::triggered, this, [this, path = pack.path] { open(path); });
        }
    });
}

void PackSession::serve(Page* page)
{
    if (auto* loading = qobject_cast<LoadingPage*>(page))
        return serveLoading(loading);
    auto* start = qobject_cast<StartPage*>(page);
    if (!start)
        return;
    start->setRecentPacks(m_recent);
    connect(start, &StartPage::openFolderRequested, this, &PackSession::chooseFolder);
    connect(start, &StartPage::packRequested, this, &PackSession::open);
    connect(start, &StartPage::samplePackRequested, this, [this] { open(samplePackPath()); });
    connect(start, &StartPage::shortcutsRequested, this, &PackSession::shortcutsRequested);
    connect(start, &StartPage::forgetRequested, this, &PackSession::askToForget);
    connect(start, &StartPage::clearRecentRequested, this, [this] {
        setRecent({});
        m_settings.setRecentPacks({});
        m_settings.forgetPackStates();
    });
}

void PackSession::serveLoading(LoadingPage* page)
{
    m_loading = page;
    connect(page, &LoadingPage::cancelRequested, &m_loader, &PackLoader::cancel);
    connect(&m_loader, &PackLoader::scanned, page, &LoadingPage::setFiles);
    connect(&m_loader, &PackLoader::fileProgressed, page, &LoadingPage::setProgress);
    connect(&m_loader, &PackLoader::fileFinished, page, &LoadingPage::finishFile);
    connect(&m_loader, &PackLoader::runFound, page, &LoadingPage::addRun);
    connect(&m_loader, &PackLoader::problemsFound, page, &LoadingPage::addProblems);
    connect(&m_loader, &PackLoader::scanned, this, &PackSession::progressed);
}

void PackSession::open(const QString& path)
{
    QStringList paths;
    for (const std::string& one : pathsOfPack(path.toStdString()))
        paths.append(fromUtf8(one));
    openAll(paths);
}

QString PackSession::packPathOfAll(const QStringList& paths)
{
    std::vector<std::string> absolute;
    for (const QString& path : paths)
        absolute.push_back(QDir::cleanPath(QDir::current().absoluteFilePath(path)).toStdString());
    return fromUtf8(packPathOf(std::move(absolute)));
}

void PackSession::openAll(const QStringList& paths)
{
    m_loader.open(packPathOfAll(paths));
}

void PackSession::reopen(const QString& path)
{
    const auto parts = pathsOfPack(path.toStdString());
    if (std::all_of(parts.begin(), parts.end(),
                    [](const std::string& part) { return QFileInfo::exists(fromUtf8(part)); }))
        open(path);
}

void PackSession::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(m_window, tr("Open an evidence pack"), m_loader.path());
    if (!folder.isEmpty())
        open(folder);
}

void PackSession::chooseArchive()
{
    const QString here = QFileInfo(m_loader.path()).absolutePath();
    const QStringList chosen = QFileDialog::getOpenFileNames(
        m_window, tr("Open files or archives as a pack"), here,
        tr("All files (*)") + QStringLiteral(";;") +
            tr("Archives (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tbz2 *.tar.xz *.txz *.tar.zst *.tzst)") +
            QStringLiteral(";;") + tr("Zip archives (*.zip)") + QStringLiteral(";;") +
            tr("Tar archives (*.tar *.tar.* *.tgz *.tbz2 *.txz *.tzst)"));
    if (!chosen.isEmpty())
        openAll(chosen);
}

void PackSession::start()
{
    m_problems = 0;
    if (m_snapshot && m_loader.path() == fromUtf8(m_snapshot.facts->openedPath))
        return; // a reload keeps the pages as they are until the new facts come
    close();
    const QString name = fromUtf8(PackPlace{m_loader.path().toStdString(), {}, {}, {}}.name());
    Q_EMIT starting(name);
    if (m_loading)
        m_loading->start(name);
    Q_EMIT progressed();
}

void PackSession::show(const PackSnapshot& snapshot)
{
    const bool reload = m_snapshot && m_snapshot.facts->openedPath == snapshot.facts->openedPath;
    review(snapshot);
    remember();
    Q_EMIT opened(reload);
}

void PackSession::review(const PackSnapshot& snapshot)
{
    m_decisions->setSnapshot(snapshot);
    m_snapshot = snapshot;
    m_history->setSnapshot(m_decisions->snapshot());
    Q_EMIT reviewed();
}

void PackSession::endWithoutPack(const QString& why)
{
    if (!m_snapshot) // else a failed reload: what was read stays
        close();
    if (!why.isEmpty())
        Q_EMIT told(why, {});
}

void PackSession::close()
{
    m_decisions->setSnapshot({});
    m_snapshot = {};
    m_history->setSnapshot({});
    Q_EMIT closed();
}

void PackSession::askToForget(const QString& path)
{
    const ReadOptions& options = m_loader.options();
    const Result<KeptOfPack> kept = keptOfPack(path.toStdString(), options.cacheDir, options.dataDir);
    if (!kept)
        return Q_EMIT told(m_messages.text(kept.error()), {});
    auto* dialog = new ForgetDialog(m_window, *kept);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { forget(dialog->kept(), dialog->decisionsToo()); });
    dialog->open();
}

void PackSession::forget(const KeptOfPack& kept, bool decisionsToo)
{
    const QString path = fromUtf8(kept.pack);
    if (m_loader.path() == path) {
        m_loader.cancel(); // it would keep an index again
        if (m_snapshot)
            close(); // first, as it keeps where a person was
    }
    std::vector<RecentPack> left = m_packs;
    left.erase(std::remove_if(left.begin(), left.end(), [&path](const RecentPack& one) { return one.path == path; }),
               left.end());
    const Result<void> done = forgetPack(kept, decisionsToo);
    if (!m_settings.forgetPack(path))
        Q_EMIT told(tr("Settings could not be written. Check the permissions of their file."), {});
    setRecent(std::move(left));
    if (!done)
        return Q_EMIT told(m_messages.text(done.error()), {});
    const QString name = fromUtf8(PackPlace{kept.pack, {}, {}, {}}.name());
    tell(m_window, kept.review.isDecided() && !decisionsToo
                       ? tr("Nothing is kept of “%1” any more but what you decided").arg(name)
                       : tr("Nothing is kept of “%1” any more").arg(name));
}

QStringList PackSession::undoDecision()
{
    return textsOf(m_decisions->undo());
}

QStringList PackSession::redoDecision()
{
    return textsOf(m_decisions->redo());
}

void PackSession::remember()
{
    const ReviewTotals& totals = m_snapshot.review->totals;
    const RecentPack pack{
        fromUtf8(m_snapshot.facts->name), fromUtf8(m_snapshot.facts->openedPath), QDateTime::currentDateTime(),
        totals.runs == 1
            ? tr("1 run, mismatches: %1").arg(groupedNumber(totals.mismatches))
            : tr("%1 runs, mismatches: %2").arg(groupedNumber(totals.runs), groupedNumber(totals.mismatches))};
    setRecent(withRecent(m_packs, pack));
    m_settings.setRecentPacks(m_packs);
}

void PackSession::setRecent(std::vector<RecentPack> packs)
{
    m_packs = std::move(packs);
    m_recent->setRows(recentPackRows(m_packs));
}

} // namespace exhibit
