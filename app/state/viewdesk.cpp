// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/viewdesk.h"

#include "app/navigation.h"
#include "app/pagestack.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/views/tablestate.h"
#include "widgets/common/views/tableview.h"
#include "widgets/common/views/viewmenu.h"

#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

#include <utility>

namespace exhibit {

ViewDesk::ViewDesk(const QString& file, PageStack* pages, Navigation* navigation)
    : QObject(pages), m_views(file), m_pages(pages), m_navigation(navigation)
{
    connect(m_pages, &PageStack::pageMade, this, &ViewDesk::serve);
    connect(&m_views, &SavedViews::changed, this, &ViewDesk::makeCommands);
    connect(&m_views, &SavedViews::failed, this,
            [this](const QString& path) { tell(m_pages, tr("%1 could not be written.").arg(path)); });
    makeCommands();
}

void ViewDesk::serve(Page* page)
{
    const auto tables = page->findChildren<TableView*>();
    for (TableView* table : tables) {
        if (!table->objectName().isEmpty())
            connect(table->menu(), &ViewMenu::menuAboutToShow, this,
                    [this, table, id = page->id()](QMenu* menu) { fillMenu(menu, id, table); });
    }
}

void ViewDesk::fillMenu(QMenu* menu, const QString& page, TableView* table)
{
    QMenu* views = menu->addMenu(tr("Views of this table"));
    const std::vector<SavedViews::View> saved = m_views.viewsOf(table->objectName());
    const QJsonObject now = tableState(table);
    for (const SavedViews::View& view : saved) {
        QAction* action = views->addAction(view.name, this, [this, view] { show(view); });
        action->setCheckable(true);
        action->setChecked(view.state == now);
    }
    views->addSeparator();
    views->addAction(tr("Save as a view…"), this, [this, page, table] { askAndSave(page, table); });
    QMenu* removal = views->addMenu(tr("Delete a view"));
    removal->setEnabled(!saved.empty());
    for (const SavedViews::View& view : saved)
        removal->addAction(view.name, this, [this, view] { m_views.remove(view.table, view.name); });
}

void ViewDesk::askAndSave(const QString& page, TableView* table)
{
    bool accepted = false;
    const QString name =
        QInputDialog::getText(table, tr("Save as a view"), tr("Name of these filters, order and columns:"),
                              QLineEdit::Normal, {}, &accepted)
            .simplified();
    if (!accepted || name.isEmpty())
        return;
    m_views.save({page, table->objectName(), name, tableState(table)});
    tell(table, tr("Saved the view “%1”").arg(name));
}

void ViewDesk::show(const SavedViews::View& view)
{
    m_navigation->goToPage(view.page);
    const Page* page = m_pages->made(view.page);
    auto* table = page ? page->findChild<TableView*>(view.table) : nullptr;
    if (table)
        setTableState(table, view.state);
}

void ViewDesk::makeCommands()
{
    qDeleteAll(std::exchange(m_commands, {}));
    for (const SavedViews::View& view : m_views.views()) {
        QString page = view.page;
        for (const PageEntry& entry : m_pages->entries())
            page = entry.id == view.page ? entry.label : page;
        auto* action = new QAction(tr("View of %1: %2").arg(page, view.name), this);
        connect(action, &QAction::triggered, this, [this, view] { show(view); });
        m_commands.append(action);
    }
    Q_EMIT commandsChanged();
}

} // namespace exhibit
