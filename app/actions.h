// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class QMenu;
class QWidget;

namespace exhibit {

/// Every command of the window, once: menus, buttons and keys share these. The window connects them.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget* window);

    QAction *openPack, *openArchive, *closePack, *reloadPack, *forgetPack, *reopensLast, *pagePdf, *exportMarkdown,
        *exportJson, *quit;
    QAction *back, *forward, *toggleDock, *nextPointer, *previousPointer;
    QAction *palette, *focusSearch, *findHere, *goToLine, *copyPointer, *openExternally, *chooseBaseline, *auditReview;
    QAction *splitEvidence, *closeTab, *reopenTab;
    QAction *nextResult, *previousResult, *nextFailure, *previousFailure, *highlightWord, *noteOnLines, *bookmark,
        *nextBookmark, *previousBookmark, *foldLines, *foldAll, *wrapLines, *showBlanks;
    QAction *undoDecision, *redoDecision, *letterKeys;
    QList<QAction*> languages; ///< as the system, and each by its own name; data: as the settings keep it
    QAction *themeSystem, *themeLight, *themeDark, *biggerText, *smallerText, *normalText;
    QAction *nextPane, *previousPane, *problems, *editorSettings, *manual, *shortcuts, *about;

    /// `history` lists the places that back and forward lead to.
    void fillMenus(QMenu* bar, QMenu* pages, QMenu* history);
    /// Commands that need an open pack.
    void setPackOpen(bool open);
    /// Names what undo and redo mean now; empty: there is nothing.
    void nameSteps(const QString& undo, const QString& redo);
    /// Further commands for the palette; those before go.
    void setFurther(const QList<QAction*>& further) { m_further = further; }
    /// Commands that can be given now, for the palette.
    QList<QAction*> offered() const;
    /// All actions with a key, for the keyboard sheet.
    QList<QAction*> withKeys() const;

private:
    QAction* add(const QString& text, const QKeySequence& key = {});
    void addLanguages();

    QWidget* m_window;
    QList<QAction*> m_all;
    QList<QAction*> m_further;
};

} // namespace exhibit
