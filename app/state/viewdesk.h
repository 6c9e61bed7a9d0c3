// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/views/savedviews.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace exhibit {

class Navigation;
class Page;
class PageStack;
class TableView;

/// Saved views of the tables of a window: in the menu of each table, and as commands of the palette. GUI thread only.
class ViewDesk : public QObject
{
    Q_OBJECT

public:
    ViewDesk(const QString& file, PageStack* pages, Navigation* navigation);

    /// One for each saved view, named `View of Runs: red`.
    const QList<QAction*>& commands() const { return m_commands; }
    SavedViews& views() { return m_views; }
    /// Asks for a name and saves what the table shows.
    void askAndSave(const QString& page, TableView* table);
    void show(const SavedViews::View& view);

Q_SIGNALS:
    void commandsChanged();

private:
    void serve(Page* page);
    void fillMenu(QMenu* menu, const QString& page, TableView* table);
    void makeCommands();

    SavedViews m_views;
    PageStack* m_pages;
    Navigation* m_navigation;
    QList<QAction*> m_commands;
};

} // namespace exhibit
