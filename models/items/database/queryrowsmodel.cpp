// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/database/queryrowsmodel.h"

#include "models/items/database/databasecelltext.h"
#include "models/items/roles.h"

#include <algorithm>

namespace exhibit {

void QueryRowsModel::setRows(QueryRows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int QueryRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.rows.size());
}

int QueryRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.columns.size());
}

QVariant QueryRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const DatabaseCells& cells = m_rows.rows[static_cast<std::size_t>(index.row())];
    if (column >= cells.size())
        return {};
    return databaseCellData(cells[column], QString::fromStdString(m_rows.columns[column]), role);
}

/// A column stands as its first value that is there.
QVariant QueryRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<std::size_t>(section);
    if (role == Qt::DisplayRole)
        return QString::fromStdString(m_rows.columns[column]);
    if (role == ColumnLayoutRole)
        return QVariant::fromValue(databaseColumnLayout());
    if (role != Qt::TextAlignmentRole)
        return {};
    const auto first = std::find_if(m_rows.rows.begin(), m_rows.rows.end(), [column](const DatabaseCells& cells) {
        return cells[column].type != Statement::Type::Null;
    });
    const bool isNumber = first != m_rows.rows.end() && (*first)[column].isNumber();
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

void QueryRowsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    beginResetModel();
    const auto at = static_cast<std::size_t>(column);
    std::stable_sort(m_rows.rows.begin(), m_rows.rows.end(),
                     [&](const DatabaseCells& left, const DatabaseCells& right) {
                         const int compared = compareCells(left[at], right[at]);
                         return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
                     });
    endResetModel();
}

} // namespace exhibit
