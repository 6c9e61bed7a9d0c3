// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tests/testrunsmodel.h"

#include "models/items/itemtext.h"
#include "models/items/roles.h"
#include "models/items/tests/testtreemodel.h"

namespace exhibit {

void TestRunsModel::setTest(std::shared_ptr<const TestMatrix> matrix, int entry)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    m_entry = entry;
    endResetModel();
}

SourceRef TestRunsModel::placeAt(int row) const
{
    return row >= 0 && row < rows() ? m_matrix->place(row, m_entry) : SourceRef();
}

int TestRunsModel::rowOf(const SourceRef& place) const
{
    for (int row = 0; row < rows(); ++row) {
        const SourceRef own = m_matrix->place(row, m_entry);
        if (!own.isNull() && own.path == place.path && own.firstLine == place.firstLine && own.rowId == place.rowId)
            return row;
    }
    return -1;
}

QVariant TestRunsModel::cell(int row, int column, int role) const
{
    const OutcomeCell here = m_matrix->cell(row, m_entry);
    switch (role) {
    case TestTreeModel::CellRole:
        return static_cast<int>(here);
    case SourceRefRole: {
        const SourceRef place = placeAt(row);
        return place.isNull() ? QVariant() : QVariant::fromValue(place);
    }
    case Qt::AccessibleTextRole:
        return QString(m_matrix->runTitles()[row] + QStringLiteral(": ") + outcomeCellText(here));
    case CopyRole:
        return column == LineColumn ? QVariant(fromUtf8(toString(placeAt(row)))) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case OutcomeColumn:
        return outcomeCellText(here);
    case RunColumn:
        return m_matrix->runTitles()[row];
    case LineColumn: {
        const SourceRef place = placeAt(row);
        return place.isNull() ? outcomeCellText(here) : placeText(place);
    }
    default:
        return {};
    }
}

QVariant TestRunsModel::heading(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return column == OutcomeColumn ? tr("Result") : column == RunColumn ? tr("Run") : tr("Line");
}

} // namespace exhibit
