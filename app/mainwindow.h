// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/page.h"

#include <QMainWindow>

class QMimeData;

namespace exhibit {

class Actions;
class WindowCommands;
class EvidenceDock;
class EvidenceFiles;
class SecondStarts;
class MessageStrip;
class Navigation;
class PackLoader;
class PackSession;
class PageRail;
class PageStack;
class PaletteDesk;
class PlaceMemory;
class Settings;
class StatusLine;
class ThemeManager;
class TopBar;
class ViewDesk;
class ViewSettings;

/// The frame: top bar, rail, pages, evidence pane, status line. Its parts do the work; this puts them together.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Messages& messages, Settings& settings, ThemeManager& themes, PackLoader& loader);
    ~MainWindow() override;

    void openPack(const QString& path);
    /// As one pack; `at`: what to show first (PaletteSearch::named()).
    void openAll(const QStringList& paths, const QString& at = {});
    /// The pack that was open last, where a person chose so and it is still there.
    void reopenLast();
    /// As a click in the rail: through the history.
    void goToPage(const QString& id, const QString& location = {});
    QString currentPageId() const;
    Page* page(const QString& id);

    const Actions& actions() const { return *m_actions; }
    Navigation& navigation() { return *m_navigation; }
    EvidenceDock& evidenceDock() { return *m_dock; }
    DecisionBook& decisions();
    ViewDesk& viewDesk() { return *m_viewDesk; }

Q_SIGNALS:
    void languageChosen(); ///< the texts of this window stay as they are

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void adapt();
    void setupFrame();
    QWidget* makeCentre();
    void connectSession();
    void connectParts();
    void connectPage(Page* page);

    void showLoading(const QString& name);
    void showPack(bool reload);
    void showReview();
    void showNoPack();
    void showProgress();
    void updateStatus();
    void showNamed(const QString& name);
    void takeDrop(const QStringList& paths);
    void takePasted(const QMimeData& pasted);

    const Messages& m_messages;
    Settings& m_settings;
    PackSession* m_session;
    PageContext m_context;
    EvidenceFiles* m_files;
    Actions* m_actions;
    ViewSettings* m_view;
    PageStack* m_pages;
    Navigation* m_navigation = nullptr;
    TopBar* m_topBar = nullptr;
    PageRail* m_rail;
    MessageStrip* m_strip;
    StatusLine* m_status;
    EvidenceDock* m_dock = nullptr;
    PaletteDesk* m_palette = nullptr;
    WindowCommands* m_commands = nullptr;
    PlaceMemory* m_memory = nullptr;
    SecondStarts* m_secondStarts;
    ViewDesk* m_viewDesk = nullptr;
    QString m_showFirst; ///< once the pack is open
};

} // namespace exhibit
