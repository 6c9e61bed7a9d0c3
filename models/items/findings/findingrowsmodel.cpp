// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/findings/findingrowsmodel.h"

#include "models/items/itemtext.h"
#include "models/items/roles.h"
#include "models/report/messages.h"

namespace exhibit {

void FindingRowsModel::setFinding(const Finding* finding, const Messages& messages)
{
    beginResetModel();
    m_heads.clear();
    m_cells.clear();
    m_places.clear();
    if (finding) {
        for (const Message& column : finding->columns)
            m_heads.append(messages.text(column, NumberStyle::Grouped));
        for (const FindingRow& row : finding->rows) {
            QStringList cells;
            for (const Message& cell : row.cells)
                cells.append(messages.text(cell, NumberStyle::Grouped));
            m_cells.push_back(std::move(cells));
            m_places.push_back(row.where);
        }
    }
    endResetModel();
}

QVariant FindingRowsModel::cell(int row, int column, int role) const
{
    const auto at = static_cast<std::size_t>(row);
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
    case Qt::ToolTipRole:
        return m_cells[at].value(column);
    case SourceRefRole:
        return QVariant::fromValue(m_places[at]);
    case PointerTextRole:
        // The head of the column names the place; the table is too narrow to repeat the path in each row.
        return isPlace(row, column) ? placeText(m_places[at]) : QString();
    default:
        return {};
    }
}

bool FindingRowsModel::isPlace(int row, int column) const
{
    const auto at = static_cast<std::size_t>(row);
    return m_cells[at].value(column) == fromUtf8(toString(m_places[at]));
}

int FindingRowsModel::placeColumn() const
{
    const int last = columns() - 1;
    return rows() > 0 && isPlace(0, last) ? last : -1;
}

QVariant FindingRowsModel::heading(int column, int role) const
{
    return role == Qt::DisplayRole ? QVariant(m_heads.value(column)) : QVariant();
}

} // namespace exhibit
