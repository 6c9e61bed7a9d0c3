// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace exhibit {

class TableView;

/// How a person looks at a table: `columns` (which, in which order, how wide), `filters` of its cells, `sort` by a
/// column. By the ids of columns, so that it fits any pack; what a table does not have is left out.
QJsonObject tableState(const TableView* table);
/// Lays it over the table. What it does not speak of stays as it is.
void setTableState(TableView* table, const QJsonObject& state);

} // namespace exhibit
