// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/views/tablestate.h"

#include "models/items/base/columntable.h"
#include "models/items/roles.h"
#include "widgets/common/views/tableview.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>

namespace exhibit {

namespace {

const QString columnsKey = QStringLiteral("columns"), filtersKey = QStringLiteral("filters"),
              sortKey = QStringLiteral("sort"), columnKey = QStringLiteral("column"),
              titleKey = QStringLiteral("title"), valueKey = QStringLiteral("value"),
              excludesKey = QStringLiteral("excludes"), descendingKey = QStringLiteral("descending");

QJsonArray filtersOf(const ColumnTable& table)
{
    QJsonArray all;
    for (const CellFilter& filter : table.cellFilters())
        all.append(QJsonObject{{columnKey, filter.column},
                               {titleKey, filter.title},
                               {valueKey, filter.value},
                               {excludesKey, filter.excludes}});
    return all;
}

std::vector<CellFilter> filtersFrom(const QJsonArray& all)
{
    std::vector<CellFilter> filters;
    for (const QJsonValue& each : all) {
        const QJsonObject filter = each.toObject();
        if (filter[columnKey].isString() && filter[valueKey].isString())
            filters.push_back({filter[columnKey].toString(), filter[titleKey].toString(), filter[valueKey].toString(),
                               filter[excludesKey].toBool()});
    }
    return filters;
}

QString columnIdOf(const TableView* table, int column)
{
    return table->model()->headerData(column, Qt::Horizontal, ColumnIdRole).toString();
}

} // namespace

QJsonObject tableState(const TableView* table)
{
    QJsonObject state{{columnsKey, QJsonDocument::fromJson(table->columnState()).object()}};
    if (!table->model())
        return state;
    if (const auto* model = qobject_cast<const ColumnTable*>(table->model()))
        state[filtersKey] = filtersOf(*model);
    const QHeaderView* header = table->horizontalHeader();
    if (table->isSortingEnabled()) {
        const QString id = columnIdOf(table, header->sortIndicatorSection());
        state[sortKey] =
            id.isEmpty()
                ? QJsonObject()
                : QJsonObject{{columnKey, id}, {descendingKey, header->sortIndicatorOrder() == Qt::DescendingOrder}};
    }
    return state;
}

void setTableState(TableView* table, const QJsonObject& state)
{
    if (state.contains(columnsKey))
        table->restoreColumnState(QJsonDocument(state[columnsKey].toObject()).toJson(QJsonDocument::Compact));
    if (!table->model())
        return;
    auto* model = qobject_cast<ColumnTable*>(table->model());
    if (model && state.contains(filtersKey))
        model->setCellFilters(filtersFrom(state[filtersKey].toArray()));
    if (!table->isSortingEnabled() || !state.contains(sortKey))
        return;
    const QJsonObject sort = state[sortKey].toObject();
    int wanted = -1;
    for (int column = 0; column < table->model()->columnCount() && !sort.isEmpty(); ++column)
        wanted = columnIdOf(table, column) == sort[columnKey].toString() ? column : wanted;
    table->sortByColumn(wanted, sort[descendingKey].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace exhibit
