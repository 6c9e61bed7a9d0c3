// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/dialogs.h"

#include "app/dialogs/helpwindow.h"
#include "app/settings.h"
#include "models/items/base/rowtable.h"
#include "models/items/roles.h"
#include "models/loading/confinement/confinement.h"
#include "models/report/tables/problemtable.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/views/tableview.h"
#include "widgets/delegates/tabledelegate.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QInputDialog>
#include <QMessageBox>
#include <QVBoxLayout>

namespace exhibit {

namespace {

struct DialogWords
{
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

} // namespace

void showProblemList(QWidget* parent, const PackSnapshot& snapshot, const Messages& messages,
                     const std::function<void(const SourceRef&)>& open)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(DialogWords::tr("Diagnostics"));
    dialog->resize(scaled(860), scaled(420));
    auto* model = new RowTable<ProblemRow>(dialog);
    model->setTable(problemTable(snapshot, messages), messages);
    auto* filter = new SearchLine(DialogWords::tr("Filter diagnostics"));
    filter->setAccessibleName(filter->placeholderText());
    auto* table = new TableView;
    table->setAccessibleName(dialog->windowTitle());
    table->setModel(model);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    auto* cells = new TableDelegate(table);
    table->setItemDelegate(cells);
    table->setPlaceholder(DialogWords::tr("Everything in the pack was read as expected."),
                          DialogWords::tr("No diagnostic matches."));
    table->fitColumns();
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(
        new ToneLabel(DialogWords::tr("What could not be read as expected. Everything around it was read."),
                      TextStyle::Body, Tone::Secondary));
    layout->addWidget(filter);
    layout->addWidget(table, 1);
    QObject::connect(filter, &SearchLine::filterChanged, table, [filter, model, table] {
        model->setFilterText(filter->text());
        table->setFiltered(!filter->text().isEmpty());
    });
    QObject::connect(table, &TableView::clearFilterRequested, filter, &QLineEdit::clear);
    const auto openRow = [open](const QModelIndex& index) {
        const auto ref = index.data(SourceRefRole).value<SourceRef>();
        if (!ref.isNull())
            open(ref);
    };
    QObject::connect(table, &TableView::rowActivated, dialog, openRow);
    QObject::connect(cells, &TableDelegate::pointerActivated, dialog, [open](const SourceRef& ref) { open(ref); });
    dialog->show();
}

void showShortcuts(QWidget* parent, const QList<QAction*>& actions)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(DialogWords::tr("Keyboard shortcuts"));
    auto* grid = new QGridLayout(dialog);
    grid->setHorizontalSpacing(scaled(24));
    int row = 0;
    const auto add = [&](const QString& keys, const QString& text) {
        constexpr int rowsPerColumn = 18;
        const int column = row / rowsPerColumn * 2;
        grid->addWidget(new ToneLabel(keys, TextStyle::Code, Tone::Text), row % rowsPerColumn, column);
        grid->addWidget(new ToneLabel(text, TextStyle::Body, Tone::Secondary), row % rowsPerColumn, column + 1);
        ++row;
    };
    for (const QAction* action : actions) {
        QString text = action->text();
        text.remove(QLatin1Char('&'));
        add(action->shortcut().toString(QKeySequence::NativeText), text);
    }
    add(QStringLiteral("J / K"), DialogWords::tr("Next, previous item of a list"));
    add(QStringLiteral("Enter"), DialogWords::tr("Open the item's evidence"));
    add(QStringLiteral("Ctrl+C"), DialogWords::tr("Copy the selected cells with header"));
    add(QStringLiteral("F / Shift+F"), DialogWords::tr("Filter a table by the value of the cell, exclude it"));
    add(QStringLiteral("Backspace"), DialogWords::tr("Take the last filter of a table off"));
    add(QStringLiteral("S"), DialogWords::tr("Sort a table by the column of the cell; again: the other way round"));
    add(QStringLiteral("Ctrl+Shift+L"), DialogWords::tr("Columns of a table"));
    add(QStringLiteral("Shift+F10"), DialogWords::tr("Menu of the cell or row"));
    add(QStringLiteral("F3 / Shift+F3"), DialogWords::tr("Next, previous match"));
    add(QStringLiteral("M"), DialogWords::tr("Note on the lines of a text, or on the item"));
    add(QStringLiteral("Space / Shift+Space"), DialogWords::tr("Fold lines of a text, or unfold them; all of them"));
    add(QStringLiteral("Esc"), DialogWords::tr("Close the find bar, cancel loading or another review"));
    dialog->show();
}

void showManual(QWidget* parent)
{
    auto* manual = parent->findChild<HelpWindow*>();
    if (!manual)
        manual = new HelpWindow(parent);
    manual->show();
    manual->raise();
    manual->activateWindow();
}

void showAbout(QWidget* parent)
{
    QMessageBox::about(
        parent, DialogWords::tr("About Exhibit"),
        DialogWords::tr(
            "<b>Exhibit %1</b><p>Opens the evidence an autonomous run leaves behind and checks what it claims. "
            "Nothing leaves this computer.</p><p>Reading is confined by: %2.</p><p>Free software under the GNU General "
            "Public License, version 3 "
            "or later.</p>")
            .arg(QCoreApplication::applicationVersion(),
                 QString::fromStdString(confinementWords(confinementHere())).toHtmlEscaped()));
}

void askForEditor(QWidget* parent, Settings& settings)
{
    bool accepted = false;
    const QString command = QInputDialog::getText(
        parent, DialogWords::tr("External editor"),
        DialogWords::tr("Command line with {path}, {line} and {column}, for example: kate --line {line} {path}\n"
                        "Empty: the system's default program."),
        QLineEdit::Normal, settings.editorCommand(), &accepted);
    if (accepted)
        settings.setEditorCommand(command.trimmed());
}

QString samplePackPath()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../share/exhibit/demo-pack");
}

} // namespace exhibit
