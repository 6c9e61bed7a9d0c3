// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/loading/loadingfile.h"
#include "widgets/pages/page.h"

#include <QMainWindow>

class QMenu;

namespace exhibit {

class Actions;
class DecisionBook;
class EvidenceDock;
class EvidenceFiles;
class EvidencePage;
class LoadingPage;
class MessageStrip;
class Navigation;
class NavigationRail;
class PackLoader;
class PageStack;
class RecentPacksModel;
class Settings;
class StatusLine;
class ThemeManager;
class TopBar;

/// The frame: top bar, rail, pages, evidence pane, status line. Pages and loader do the work; this wires them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Messages& messages, Settings& settings, ThemeManager& themes, PackLoader& loader);
    ~MainWindow() override;

    void openPack(const QString& path);
    /// As a click in the rail: through the history.
    void goToPage(const QString& id, const QString& location = {});
    Navigation& navigation() { return *m_navigation; }
    QString currentPageId() const;
    Page* page(const QString& id);
    EvidenceDock& evidenceDock() { return *m_dock; }
    const Actions& actions() const { return *m_actions; }
    DecisionBook& decisions() { return *m_decisions; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setupPages();
    void setupFrame();
    void setupMenus();
    void setupPackMenu();
    void connectPackActions();
    void connectEvidenceActions();
    void connectViewActions();
    void connectLoader();
    void connectPage(Page* page);
    void restoreWindow();

    void startLoading();
    void showPack(const PackSnapshot& snapshot);
    void showReview(const PackSnapshot& snapshot);
    void endWithoutPack(const QString& why);
    void closePack();
    void chooseFolder();
    void chooseArchive();
    void rememberPack(const PackSnapshot& snapshot);
    void updateRail(const PackSnapshot& snapshot);
    void updateProgress();
    void connectDecisions();
    void undoDecision();
    void keepSplitters(Page* page);
    void setLetterKeys(bool enabled);
    void updateStatus();

    void copyPointer();
    void openExternally(const QString& absolutePath, qint64 line, int column);
    void showProblems();
    EvidencePage* evidencePage();
    LoadingPage* loadingPage();

    const Messages& m_messages;
    Settings& m_settings;
    ThemeManager& m_themes;
    PackLoader& m_loader;
    DecisionBook* m_decisions;
    PageContext m_context;
    PackSnapshot m_snapshot;

    EvidenceFiles* m_files;
    Actions* m_actions;
    Navigation* m_navigation = nullptr;
    RecentPacksModel* m_recent;
    QMenu* m_menus;
    TopBar* m_topBar;
    NavigationRail* m_rail;
    PageStack* m_pages;
    MessageStrip* m_changedStrip;
    StatusLine* m_status;
    EvidenceDock* m_dock = nullptr;
    QWidget* m_dropFrame;
    int m_problemsWhileLoading = 0;
};

} // namespace exhibit
