// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "models/items/base/tablemodel.h"

#include <QStringList>

#include <vector>

namespace exhibit {

class Messages;

/// The own table of a finding: its columns and rows, and where each row is to be seen.
class FindingRowsModel : public TableModel
{
    Q_OBJECT

public:
    using TableModel::TableModel;

    void setFinding(const Finding* finding, const Messages& messages); ///< null empties the table
    int placeColumn() const; ///< the last one if it holds the places of the rows, else -1

private:
    int rows() const override { return static_cast<int>(m_cells.size()); }
    int columns() const override { return static_cast<int>(m_heads.size()); }
    QVariant cell(int row, int column, int role) const override;
    QVariant heading(int column, int role) const override;
    bool isPlace(int row, int column) const;

    QStringList m_heads;
    std::vector<QStringList> m_cells;
    std::vector<SourceRef> m_places;
};

} // namespace exhibit
