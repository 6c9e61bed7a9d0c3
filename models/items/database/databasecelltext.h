// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/tables/column.h"
#include "models/sql/databasecell.h"

#include <QString>
#include <QVariant>

namespace exhibit {

/// One line of a value for a table, with what cannot be seen made visible; `NULL` is told apart from an empty text.
QString databaseCellText(const DatabaseCell& cell);

/// What a cell of a table says of a value, by role.
QVariant databaseCellData(const DatabaseCell& cell, const QString& column, int role);

/// Columns of which nothing is known beforehand: all stay, and a view scrolls rather than shows nothing of each.
ColumnLayout databaseColumnLayout();

} // namespace exhibit
