// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowcommands.h"

#include "app/actions.h"
#include "app/dialogs/dialogs.h"
#include "app/dialogs/pagepdf.h"
#include "app/externaleditor.h"
#include "app/navigation.h"
#include "app/packsession.h"
#include "app/pagerail.h"
#include "app/pagestack.h"
#include "app/palette/palettedesk.h"
#include "app/settings.h"
#include "app/topbar.h"
#include "models/files/search/search.h"
#include "models/items/itemtext.h"
#include "models/loading/packloader.h"
#include "widgets/common/controls/telling.h"
#include "widgets/pages/audit/auditpage.h"
#include "widgets/pages/evidence/evidencefiles.h"
#include "widgets/pages/evidence/evidencepage.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/pages/report/reportpage.h"
#include "widgets/text/logview.h"
#include "widgets/text/readingoptions.h"

#include <QAction>

#include <algorithm>

#include <functional>

namespace exhibit {

WindowCommands::WindowCommands(const Actions& actions, const CommandParts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window)
{
    connectPack(actions);
    connectEvidence(actions);
    connectFrame(actions);
}

void WindowCommands::connectPack(const Actions& a)
{
    PackSession* session = m_parts.session;
    connect(a.openPack, &QAction::triggered, session, &PackSession::chooseFolder);
    connect(a.openArchive, &QAction::triggered, session, &PackSession::chooseArchive);
    connect(a.closePack, &QAction::triggered, session, &PackSession::close);
    connect(a.reloadPack, &QAction::triggered, &session->loader(), &PackLoader::reload);
    connect(a.forgetPack, &QAction::triggered, session,
            [session] { session->askToForget(fromUtf8(session->snapshot().facts->openedPath)); });
    connect(a.exportMarkdown, &QAction::triggered, this, [this] { exportReport(ReportFormat::Markdown); });
    connect(a.exportJson, &QAction::triggered, this, [this] { exportReport(ReportFormat::Json); });
    connect(a.pagePdf, &QAction::triggered, this, [this] {
        const Page* page = m_parts.pages->current();
        askAndWritePagePdf(m_parts.pages, tr("%1, %2").arg(fromUtf8(m_parts.session->snapshot().facts->name),
                                                           page ? page->title() : QString()));
    });
    connect(a.auditReview, &QAction::triggered, this, &WindowCommands::auditReview);
    connect(a.problems, &QAction::triggered, this, &WindowCommands::showProblems);
    connect(a.undoDecision, &QAction::triggered, this,
            [this] { m_parts.pages->current()->showUndone(m_parts.session->undoDecision()); });
    connect(a.redoDecision, &QAction::triggered, this,
            [this] { m_parts.pages->current()->showUndone(m_parts.session->redoDecision()); });
    connect(a.chooseBaseline, &QAction::triggered, m_parts.topBar, &TopBar::focusBaseline);
}

void WindowCommands::connectEvidence(const Actions& a)
{
    Navigation* navigation = m_parts.navigation;
    connect(a.palette, &QAction::triggered, this, [this] { m_parts.palette->open(m_parts.session->snapshot()); });
    connect(a.focusSearch, &QAction::triggered, m_parts.topBar, &TopBar::focusSearch);
    connect(a.findHere, &QAction::triggered, this, [this] { m_parts.pages->current()->focusFilter(); });
    connect(a.goToLine, &QAction::triggered, navigation, &Navigation::askForLine);
    connect(a.nextPointer, &QAction::triggered, navigation, [navigation] { navigation->stepPointer(+1); });
    connect(a.previousPointer, &QAction::triggered, navigation, [navigation] { navigation->stepPointer(-1); });
    connect(a.copyPointer, &QAction::triggered, navigation, &Navigation::copyPointer);
    connect(a.splitEvidence, &QAction::triggered, this, [this] { evidencePage()->toggleBeside(); });
    connect(a.closeTab, &QAction::triggered, this, [this] {
        // Its key means the tabs that are seen.
        if (auto* page = qobject_cast<EvidencePage*>(m_parts.pages->current()))
            page->closeCurrentTab();
    });
    connect(a.reopenTab, &QAction::triggered, this, [this] { evidencePage()->reopenClosedTab(); });
    connect(a.nextResult, &QAction::triggered, this, [this] { evidencePage()->stepResult(+1); });
    connect(a.previousResult, &QAction::triggered, this, [this] { evidencePage()->stepResult(-1); });
    connect(a.nextFailure, &QAction::triggered, this, [this] { stepFailure(+1); });
    connect(a.previousFailure, &QAction::triggered, this, [this] { stepFailure(-1); });
    connect(a.highlightWord, &QAction::triggered, this, &WindowCommands::highlightWord);
    connect(a.noteOnLines, &QAction::triggered, this, &WindowCommands::noteOnLines);
    const auto foldText = [this](const std::function<void(LogView&)>& fold) {
        const EvidenceView* text = m_parts.navigation->textInUse();
        if (text && text->showsLines())
            fold(*text->log());
        else
            tell(m_window, tr("No text to fold is shown"));
    };
    connect(a.foldLines, &QAction::triggered, this,
            [foldText] { foldText([](LogView& log) { log.toggleFold(log.cursorLine()); }); });
    connect(a.foldAll, &QAction::triggered, this,
            [foldText] { foldText([](LogView& log) { log.setAllFolded({}, !log.folds().hasClosed()); }); });
    connect(a.bookmark, &QAction::triggered, this, &WindowCommands::bookmarkLines);
    connect(a.nextBookmark, &QAction::triggered, this, [this] { evidencePage()->goToBookmark(+1); });
    connect(a.previousBookmark, &QAction::triggered, this, [this] { evidencePage()->goToBookmark(-1); });
    connect(a.openExternally, &QAction::triggered, this, [this] {
        const SourceRef place = m_parts.navigation->place();
        openExternally(m_parts.files->absolutePath(place.path), place.firstLine.value, 1);
    });
}

void WindowCommands::connectFrame(const Actions& a)
{
    Navigation* navigation = m_parts.navigation;
    const auto movePane = [this](int direction) {
        m_parts.navigation->movePane(direction, {m_parts.rail, m_parts.topBar});
    };
    connect(a.back, &QAction::triggered, navigation, &Navigation::back);
    connect(a.forward, &QAction::triggered, navigation, &Navigation::forward);
    connect(a.toggleDock, &QAction::triggered, navigation, &Navigation::setPaneShown);
    connect(a.nextPane, &QAction::triggered, this, [movePane] { movePane(+1); });
    connect(a.previousPane, &QAction::triggered, this, [movePane] { movePane(-1); });
    connect(a.editorSettings, &QAction::triggered, this, [this] { askForEditor(m_window, m_parts.settings); });
    connect(a.manual, &QAction::triggered, this, [this] { showManual(m_window); });
    connect(a.shortcuts, &QAction::triggered, this, [this, &a] { showShortcuts(m_window, a.withKeys()); });
    connect(a.about, &QAction::triggered, this, [this] { showAbout(m_window); });
    connect(a.quit, &QAction::triggered, m_window, &QWidget::close);
}

void WindowCommands::exportReport(ReportFormat format)
{
    m_parts.navigation->goToPage(QStringLiteral("report"));
    qobject_cast<ReportPage*>(m_parts.pages->current())->exportReport(format);
}

void WindowCommands::auditReview()
{
    m_parts.navigation->goToPage(QStringLiteral("audit"));
    qobject_cast<AuditPage*>(m_parts.pages->current())->chooseReview();
}

/// Shown, as by a click in the rail.
EvidencePage* WindowCommands::evidencePage()
{
    const QString id = QStringLiteral("evidence");
    if (m_parts.pages->current()->id() != id)
        m_parts.navigation->goToPage(id);
    return qobject_cast<EvidencePage*>(m_parts.pages->current());
}

void WindowCommands::stepFailure(int direction)
{
    EvidenceView* text = m_parts.navigation->textInUse();
    if (text && text->showsLines() && !text->goToFailure(direction))
        tell(m_window, tr("Nothing in this file is known to have failed"));
}

void WindowCommands::highlightWord()
{
    const EvidenceView* text = m_parts.navigation->textInUse();
    const QString word = text && text->showsLines() ? text->log()->wordAtCursor().trimmed() : QString();
    if (word.isEmpty() || word.contains(QLatin1Char('\n')))
        tell(m_window, tr("No word to highlight: place the cursor in one, or select some of one line"));
    else
        m_parts.files->reading()->toggleWord(word);
}

void WindowCommands::noteOnLines()
{
    const EvidenceView* text = m_parts.navigation->textInUse();
    const SourceRef lines = text ? text->selectedPlace() : SourceRef();
    EvidencePage* page = evidencePage();
    if (!text || lines.isNull() || page->textInUse() == text)
        return page->noteOnLines();
    page->open(lines); // of the evidence pane: the note is written where the text has room for it
    page->noteOn(lines);
}

/// Of the evidence pane as well; the page that is looked at stays.
void WindowCommands::bookmarkLines()
{
    const EvidenceView* text = m_parts.navigation->textInUse();
    if (auto* page = qobject_cast<EvidencePage*>(m_parts.pages->page(QStringLiteral("evidence"))))
        page->toggleBookmarkOn(text ? text->selectedPlace() : SourceRef());
}

void WindowCommands::searchText(const QString& text)
{
    evidencePage()->search({text.toStdString(), false, true, false});
}

void WindowCommands::openBeside(const SourceRef& ref)
{
    if (ref.isDatabaseRow()) // a database has no lines to stand beside
        m_parts.navigation->open(ref, {ref}, Page::OpenMode::Tab);
    else
        evidencePage()->showBeside(ref);
}

void WindowCommands::showProblems()
{
    const PackSnapshot& snapshot = m_parts.session->snapshot();
    if (snapshot)
        showProblemList(m_window, snapshot, m_parts.messages, [navigation = m_parts.navigation](const SourceRef& ref) {
            navigation->open(ref, {ref}, Page::OpenMode::Tab);
        });
}

void WindowCommands::openExternally(const QString& absolutePath, qint64 line, int column)
{
    if (absolutePath.isEmpty())
        return;
    const QString why = openInEditor(m_parts.settings.editorCommand(), absolutePath, std::max<qint64>(1, line), column);
    tell(m_window, why.isEmpty() ? tr("Opened %1").arg(absolutePath) : why);
}

} // namespace exhibit
