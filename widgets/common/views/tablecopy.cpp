// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/views/tablecopy.h"

#include "models/items/roles.h"
#include "models/report/csv/csvtext.h"
#include "models/report/markdowntext.h"
#include "widgets/common/controls/pointertext.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <map>

namespace exhibit {

namespace {

/// A row of the view as indexes of the columns that are written; cells that are not are invalid.
using RowCells = QModelIndexList;

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
    return copied.isValid() ? copied.toString() : index.data(Qt::DisplayRole).toString();
}

/// A tab or line end in a value would shift every later cell.
QString tsvCell(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString titleOf(const QAbstractItemModel* model, int column)
{
    return model->headerData(column, Qt::Horizontal).toString();
}

/// What JSON calls a column: its id, or its title where a model gives none.
QString keyOf(const QAbstractItemModel* model, int column)
{
    const QString id = model->headerData(column, Qt::Horizontal, ColumnIdRole).toString();
    if (!id.isEmpty())
        return id;
    const QString title = titleOf(model, column);
    return title.isEmpty() ? QStringLiteral("text") : title;
}

QString asJson(const QAbstractItemModel* model, const std::vector<int>& columns, const QList<RowCells>& rows)
{
    QJsonArray array;
    for (const RowCells& row : rows) {
        QJsonObject object;
        SourceRef pointer;
        for (qsizetype i = 0; i < row.size(); ++i) {
            object.insert(keyOf(model, columns[static_cast<std::size_t>(i)]), cellText(row[i]));
            const QString second = row[i].data(SecondLineRole).toString();
            if (columns.size() == 1 && !second.isEmpty())
                object.insert(QStringLiteral("note"), second);
            if (pointer.isNull())
                pointer = row[i].data(SourceRefRole).value<SourceRef>();
        }
        if (!pointer.isNull())
            object.insert(QStringLiteral("pointer"), pointerText(pointer));
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

QString asMarkdown(const QStringList& titles, const QList<QStringList>& rows)
{
    const auto cells = [](const QStringList& row) {
        std::vector<std::string> texts;
        for (const QString& cell : row)
            texts.push_back(escapedMarkdown(tsvCell(cell).toStdString()));
        return texts;
    };
    std::vector<std::vector<std::string>> lines;
    for (const QStringList& row : rows)
        lines.push_back(cells(row));
    if (titles.size() > 1)
        return fromUtf8(markdownTable(cells(titles), lines));
    QString list;
    for (const std::vector<std::string>& line : lines)
        list += QStringLiteral("- ") + fromUtf8(line.front()) + QLatin1Char('\n');
    return list;
}

QString asTsv(const QStringList& row)
{
    QStringList cells;
    for (const QString& cell : row)
        cells << tsvCell(cell);
    return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

QString rowsAs(const QAbstractItemView* view, RowsAs form, const std::vector<int>& columns, const QList<RowCells>& rows)
{
    const QAbstractItemModel* model = view->model();
    if (form == RowsAs::Json)
        return asJson(model, columns, rows);
    QStringList titles;
    for (const int column : columns)
        titles << titleOf(model, column);
    QList<QStringList> lines;
    for (const RowCells& row : rows) {
        QStringList cells;
        for (const QModelIndex& cell : row)
            cells << cellText(cell);
        lines << cells;
    }
    if (form == RowsAs::Markdown)
        return asMarkdown(titles, lines);
    if (titles.size() > 1)
        lines.prepend(titles);
    QString text;
    for (const QStringList& cells : lines)
        text += form == RowsAs::Csv ? csvRow(cells) : asTsv(cells);
    return text;
}

} // namespace

QString selectionAsTsv(const QAbstractItemView* view)
{
    return selectedRows(view, RowsAs::Tsv);
}

QString selectedRows(const QAbstractItemView* view, RowsAs form)
{
    if (!view->selectionModel() || !view->selectionModel()->hasSelection())
        return {};
    const QModelIndexList cells = view->selectionModel()->selectedIndexes();
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
    QList<RowCells> lines;
    for (const auto& [place, row] : rows) {
        RowCells line;
        for (const int column : columns) {
            const auto cell = row.find(column);
            line << (cell == row.end() ? QModelIndex() : cell->second);
        }
        lines << line;
    }
    return rowsAs(view, form, columns, lines);
}

QString shownRows(const QAbstractItemView* view, RowsAs form)
{
    const QAbstractItemModel* model = view->model();
    if (!model)
        return {};
    const std::vector<int> columns = shownColumns(view);
    QList<RowCells> rows;
    for (int row = 0; row < model->rowCount(view->rootIndex()); ++row) {
        RowCells line;
        for (const int column : columns)
            line << model->index(row, column, view->rootIndex());
        rows << line;
    }
    return rowsAs(view, form, columns, rows);
}

} // namespace exhibit
