// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/evidence/recentpacks.h"

#include <QObject>

class QAction;
class QMenu;

namespace exhibit {

class DecisionBook;
struct KeptOfPack;
class LoadingPage;
class Messages;
class PackHistory;
class PackLoader;
class Page;
class Settings;

/// The pack that the window has open: how it is chosen, read, reloaded and closed, its decisions, and the packs opened
/// before. Knows no part of the frame; the two pages of opening it serves itself. GUI thread only.
class PackSession : public QObject
{
    Q_OBJECT

public:
    PackSession(const Messages& messages, Settings& settings, PackLoader& loader, QWidget* window);

    void open(const QString& path);
    void openAll(const QStringList& paths);                 ///< as one pack
    static QString packPathOfAll(const QStringList& paths); ///< PackLoader::path() of them as one pack
    void reopen(const QString& path); ///< of a pack opened before; nothing if it is no longer there
    void close();
    void askToForget(const QString& path); ///< of a pack opened before, or of the open one
    void chooseFolder();
    void chooseArchive();
    /// The commands, and under them the recent packs, whenever it is opened.
    void fillPackMenu(QMenu* menu, const QList<QAction*>& commands);
    void serve(Page* page); ///< start and loading page get what they show; others are left alone

    const PackSnapshot& snapshot() const { return m_snapshot; }
    DecisionBook& decisions() { return *m_decisions; }
    PackHistory& history() { return *m_history; }
    QStringList undoDecision(); ///< the ids that it touched
    QStringList redoDecision();
    PackLoader& loader() { return m_loader; }
    LoadingPage* loading() const { return m_loading; } ///< null: nothing was loaded yet
    int problemsWhileLoading() const { return m_problems; }

Q_SIGNALS:
    void starting(const QString& name); ///< nothing is open any more
    void opened(bool reload);           ///< after reviewed()
    void reviewed();                    ///< another review of the same facts, or of new ones
    void closed();
    void progressed();
    void told(const QString& sentence, const QString& details); ///< to be read before going on
    void shortcutsRequested();

private:
    void connectLoader();
    void serveLoading(LoadingPage* page);
    void start();
    void show(const PackSnapshot& snapshot);
    void review(const PackSnapshot& snapshot);
    void endWithoutPack(const QString& why);
    void remember();
    void forget(const KeptOfPack& kept, bool decisionsToo);
    void setRecent(std::vector<RecentPack> packs);

    const Messages& m_messages;
    Settings& m_settings;
    PackLoader& m_loader;
    QWidget* m_window; ///< the parent of dialogs
    DecisionBook* m_decisions;
    PackHistory* m_history;
    std::vector<RecentPack> m_packs; ///< opened before, newest first
    RowList* m_recent;               ///< their rows
    LoadingPage* m_loading = nullptr;
    PackSnapshot m_snapshot;
    int m_problems = 0;
};

} // namespace exhibit
