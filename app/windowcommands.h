// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportwriter.h"

#include <QObject>

namespace exhibit {

struct SourceRef;
class Actions;
class EvidenceFiles;
class EvidencePage;
class Messages;
class Navigation;
class PackSession;
class PageRail;
class PageStack;
class PaletteDesk;
class Settings;
class TopBar;

/// The parts of the window that commands speak to.
struct CommandParts
{
    const Messages& messages;
    Settings& settings;
    PackSession* session;
    EvidenceFiles* files;
    PageStack* pages;
    Navigation* navigation;
    PageRail* rail;
    TopBar* topBar;
    PaletteDesk* palette;
};

/// What the commands of menus and keys do. GUI thread only.
class WindowCommands : public QObject
{
    Q_OBJECT

public:
    WindowCommands(const Actions& actions, const CommandParts& parts, QWidget* window);

    void searchText(const QString& text);
    void showProblems();
    void openBeside(const SourceRef& ref); ///< in the second view of the Evidence page
    void openExternally(const QString& absolutePath, qint64 line, int column);

private:
    void connectPack(const Actions& actions);
    void connectEvidence(const Actions& actions);
    void connectFrame(const Actions& actions);
    void exportReport(ReportFormat format);
    void auditReview();
    void highlightWord(); ///< at the cursor; says so if there is none
    void bookmarkLines();
    void noteOnLines();              ///< of the text that is looked at
    void stepFailure(int direction); ///< in the text that is looked at
    EvidencePage* evidencePage();

    CommandParts m_parts;
    QWidget* m_window; ///< the parent of dialogs
};

} // namespace exhibit
