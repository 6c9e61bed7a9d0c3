// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include "app/languages/languagefonts.h"
#include "app/languages/spokenlanguage.h"

#include <QActionGroup>
#include <QMenu>
#include <QWidget>

namespace exhibit {

Actions::Actions(QWidget* window) : QObject(window), m_window(window)
{
    openPack = add(tr("&Open folder…"), QKeySequence::Open);
    openArchive = add(tr("Open &file or archive…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    closePack = add(tr("&Close pack"), QKeySequence(Qt::CTRL | Qt::Key_W));
    reloadPack = add(tr("&Reload"), QKeySequence(Qt::Key_F5));
    forgetPack = add(tr("&Forget this pack…"));
    reopensLast = add(tr("&Start with the last pack"));
    reopensLast->setCheckable(true);
    exportMarkdown = add(tr("Export &Markdown…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    exportJson = add(tr("Export &JSON…"));
    pagePdf = add(tr("&Print this page as PDF…"), QKeySequence(QKeySequence::Print));
    quit = add(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    back = add(tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    forward = add(tr("&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    toggleDock = add(tr("&Evidence pane"), QKeySequence(Qt::Key_F9));
    nextPointer = add(tr("&Next pointer of the item"), QKeySequence(Qt::Key_F4));
    previousPointer = add(tr("&Previous pointer of the item"), QKeySequence(Qt::SHIFT | Qt::Key_F4));
    palette = add(tr("Find any&thing…"), QKeySequence(Qt::CTRL | Qt::Key_K));
    focusSearch = add(tr("&Search all files"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    findHere = add(tr("&Find in this view"), QKeySequence::Find);
    goToLine = add(tr("&Go to line…"), QKeySequence(Qt::CTRL | Qt::Key_G));
    copyPointer = add(tr("Copy &pointer"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    openExternally = add(tr("Open in external &editor"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    chooseBaseline = add(tr("Choose &baseline"), QKeySequence(Qt::CTRL | Qt::Key_B));
    auditReview = add(tr("&Audit a review…"));
    splitEvidence = add(tr("&Second file beside"), QKeySequence(Qt::CTRL | Qt::Key_Backslash));
    closeTab = add(tr("Close &file"), QKeySequence(Qt::CTRL | Qt::Key_F4));
    reopenTab = add(tr("&Reopen closed file"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    nextResult = add(tr("Next search resul&t"), QKeySequence(Qt::CTRL | Qt::Key_F3));
    previousResult = add(tr("Previous search result"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F3));
    nextFailure = add(tr("Next failure in the te&xt"), QKeySequence(Qt::Key_F8));
    previousFailure = add(tr("Previous failure in the text"), QKeySequence(Qt::SHIFT | Qt::Key_F8));
    bookmark = add(tr("Boo&kmark these lines"), QKeySequence(Qt::CTRL | Qt::Key_D));
    nextBookmark = add(tr("Next bookmark or note"), QKeySequence(Qt::Key_F2));
    previousBookmark = add(tr("Previous bookmark or note"), QKeySequence(Qt::SHIFT | Qt::Key_F2));
    foldLines = add(tr("&Fold or unfold these lines")); // by Space, where a text has the focus
    foldAll = add(tr("Fold or unfold &all lines"));
    noteOnLines = add(tr("Note &on these lines"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    highlightWord = add(tr("&Highlight this word"), QKeySequence(Qt::CTRL | Qt::Key_H));
    wrapLines = add(tr("&Wrap long lines"), QKeySequence(Qt::ALT | Qt::Key_Z));
    showBlanks = add(tr("Show blanks and line en&ds"), QKeySequence(Qt::ALT | Qt::Key_W));
    wrapLines->setCheckable(true);
    showBlanks->setCheckable(true);
    undoDecision = add(tr("&Undo decision"), QKeySequence(QKeySequence::Undo));
    redoDecision = add(tr("&Redo decision"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    letterKeys = add(tr("&Single-letter keys in lists"));
    letterKeys->setCheckable(true);
    themeSystem = add(tr("As the &system"));
    themeLight = add(tr("&Light"));
    themeDark = add(tr("&Dark"));
    biggerText = add(tr("&Bigger text"), QKeySequence::ZoomIn);
    smallerText = add(tr("&Smaller text"), QKeySequence::ZoomOut);
    normalText = add(tr("&Normal text"), QKeySequence(Qt::CTRL | Qt::Key_0));
    addLanguages();
    nextPane = add(tr("Next p&ane"), QKeySequence(Qt::Key_F6));
    previousPane = add(tr("Pre&vious pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6));
    problems = add(tr("&Diagnostics…"));
    editorSettings = add(tr("External &editor…"));
    manual = add(tr("&Manual"), QKeySequence(Qt::Key_F1));
    shortcuts = add(tr("&Keyboard shortcuts"), QKeySequence(Qt::SHIFT | Qt::Key_F1));
    about = add(tr("&About Exhibit"));
    biggerText->setShortcuts({QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    toggleDock->setCheckable(true);
    auto* themes = new QActionGroup(this);
    for (QAction* theme : {themeSystem, themeLight, themeDark}) {
        theme->setCheckable(true);
        themes->addAction(theme);
    }
}

void Actions::addLanguages()
{
    auto* group = new QActionGroup(this);
    languages.append(add(tr("Language of the &system")));
    languages.first()->setData(QStringLiteral("system"));
    for (const Language& language : exhibit::languages()) {
        QAction* action = add(QString::fromUtf8(language.ownName));
        action->setData(QString::fromLatin1(language.id));
        // What cannot be said in it has to be said.
        if (!hasTextsOfQt(language))
            action->setToolTip(tr("Dialogs for files and printing stay English: qt6-translations-l10n is missing"));
        if (!hasFontFor(language)) {
            action->setEnabled(false);
            action->setToolTip(tr("No font here has its characters: install fonts-noto-cjk"));
        }
        languages.append(action);
    }
    for (QAction* action : languages) {
        action->setCheckable(true);
        group->addAction(action);
    }
}

QAction* Actions::add(const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    // Added to the window itself, so that the keys work while the menu bar is hidden.
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

void Actions::fillMenus(QMenu* bar, QMenu* pages, QMenu* history)
{
    QMenu* pack = bar->addMenu(tr("&Pack"));
    pack->addActions({openPack, openArchive, closePack, reloadPack, forgetPack, reopensLast});
    pack->addSeparator();
    pack->addActions({exportMarkdown, exportJson, pagePdf});
    pack->addSeparator();
    pack->addAction(quit);
    QMenu* edit = bar->addMenu(tr("E&dit"));
    edit->addActions({undoDecision, redoDecision});
    edit->addSeparator();
    edit->addAction(letterKeys);
    QMenu* evidence = bar->addMenu(tr("&Evidence"));
    evidence->addActions({palette, focusSearch, nextResult, previousResult, findHere, goToLine});
    evidence->addSeparator();
    evidence->addActions({nextPointer, previousPointer, copyPointer, openExternally});
    evidence->addSeparator();
    evidence->addActions({nextFailure, previousFailure, highlightWord});
    evidence->addActions(
        {bookmark, nextBookmark, previousBookmark, noteOnLines, foldLines, foldAll, wrapLines, showBlanks});
    evidence->addSeparator();
    evidence->addActions({splitEvidence, closeTab, reopenTab});
    evidence->addSeparator();
    evidence->addActions({chooseBaseline, auditReview, problems});
    QMenu* view = bar->addMenu(tr("&View"));
    view->addActions({back, forward, toggleDock, nextPane, previousPane});
    view->addMenu(history);
    view->addSeparator();
    QMenu* theme = view->addMenu(tr("&Theme"));
    theme->addActions({themeSystem, themeLight, themeDark});
    view->addActions({biggerText, smallerText, normalText});
    QMenu* spoken = view->addMenu(tr("&Language"));
    spoken->setToolTipsVisible(true);
    spoken->addActions(languages);
    bar->addMenu(pages);
    QMenu* help = bar->addMenu(tr("&Help"));
    help->addActions({manual, shortcuts, editorSettings, about});
}

void Actions::setPackOpen(bool open)
{
    for (QAction* action : {forgetPack,  closePack,  pagePdf,        reloadPack,       exportMarkdown,  exportJson,
                            focusSearch, findHere,   goToLine,       copyPointer,      openExternally,  chooseBaseline,
                            auditReview, problems,   nextPointer,    previousPointer,  splitEvidence,   closeTab,
                            reopenTab,   nextResult, previousResult, nextFailure,      previousFailure, highlightWord,
                            noteOnLines, bookmark,   nextBookmark,   previousBookmark, foldLines,       foldAll})
        action->setEnabled(open);
}

void Actions::nameSteps(const QString& undo, const QString& redo)
{
    undoDecision->setEnabled(!undo.isEmpty());
    redoDecision->setEnabled(!redo.isEmpty());
    undoDecision->setText(undo.isEmpty() ? tr("&Undo decision") : tr("&Undo: %1").arg(undo));
    redoDecision->setText(redo.isEmpty() ? tr("&Redo decision") : tr("&Redo: %1").arg(redo));
}

QList<QAction*> Actions::offered() const
{
    QList<QAction*> offered;
    for (QAction* action : m_all) {
        if (action->isEnabled() && action != palette)
            offered.append(action);
    }
    offered.append(m_further);
    return offered;
}

QList<QAction*> Actions::withKeys() const
{
    QList<QAction*> keys;
    for (QAction* action : m_all) {
        if (!action->shortcut().isEmpty())
            keys.append(action);
    }
    return keys;
}

} // namespace exhibit
