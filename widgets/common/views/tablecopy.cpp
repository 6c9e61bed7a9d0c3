// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/views/tablecopy.h"

#include "models/items/roles.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <map>

namespace exhibit {

namespace {

/// The visible columns in the order they are shown.
std::vector<int> shownColumns(const QAbstractItemView* view)
{
    const QHeaderView* header = nullptr;
    if (const auto* table = qobject_cast<const QTableView*>(view))
        header = table->horizontalHeader();
    else if (const auto* tree = qobject_cast<const QTreeView*>(view))
        header = tree->header();
    if (!header)
        return {0};
    std::vector<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

QString cellText(const QModelIndex& index)
{
    const QVariant copied = index.data(CopyRole);
    QString text = copied.isValid() ? copied.toString() : index.data(Qt::DisplayRole).toString();
    // A tab or line end in a value would shift every later cell.
    text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return text;
}

QString headerLine(const QAbstractItemModel* model, const std::vector<int>& columns)
{
    QStringList names;
    for (const int column : columns)
        names << model->headerData(column, Qt::Horizontal).toString();
    return names.join(QLatin1Char('\t'));
}

} // namespace

QString selectionAsTsv(const QAbstractItemView* view)
{
    if (!view->selectionModel() || !view->selectionModel()->hasSelection())
        return {};
    QModelIndexList cells = view->selectionModel()->selectedIndexes();
    const std::vector<int> shown = shownColumns(view);
    // Rows in the order of the model; of a tree, by their place in it.
    std::map<std::vector<int>, std::map<int, QModelIndex>> rows;
    std::vector<int> columns;
    for (const QModelIndex& cell : cells) {
        if (std::find(shown.begin(), shown.end(), cell.column()) == shown.end())
            continue;
        std::vector<int> place;
        for (QModelIndex at = cell; at.isValid(); at = at.parent())
            place.insert(place.begin(), at.row());
        rows[place].emplace(cell.column(), cell);
    }
    for (const int column : shown) {
        const bool used =
            std::any_of(rows.begin(), rows.end(), [column](const auto& row) { return row.second.count(column); });
        if (used)
            columns.push_back(column);
    }
    QStringList lines;
    if (shown.size() > 1)
        lines << headerLine(view->model(), columns);
    for (const auto& [place, row] : rows) {
        QStringList values;
        for (const int column : columns) {
            const auto cell = row.find(column);
            values << (cell == row.end() ? QString() : cellText(cell->second));
        }
        lines << values.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString rowsAsTsv(const QAbstractItemView* view)
{
    const QAbstractItemModel* model = view->model();
    if (!model)
        return {};
    const std::vector<int> columns = shownColumns(view);
    QStringList lines{headerLine(model, columns)};
    for (int row = 0; row < model->rowCount(view->rootIndex()); ++row) {
        QStringList values;
        for (const int column : columns)
            values << cellText(model->index(row, column, view->rootIndex()));
        lines << values.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace exhibit
