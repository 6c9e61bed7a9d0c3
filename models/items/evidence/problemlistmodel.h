// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/tablemodel.h"
#include "models/items/itemtext.h"

namespace exhibit {

class Messages;

/// What could not be read as expected, of the pack and of every file; errors first, then by place.
class ProblemListModel : public TableModel
{
    Q_OBJECT

public:
    enum Columns { SeverityColumn, TextColumn, PointerColumn, CountColumn, ColumnCount };

    using TableModel::TableModel;

    void setSnapshot(const PackSnapshot& snapshot, const Messages& messages);
    /// Adds problems while a pack is being read.
    void append(const std::vector<Problem>& problems, const Messages& messages);
    void clear();
    const Problem* problemAt(int row) const;

private:
    struct Row
    {
        Problem problem;
        QString text;
    };

    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    QVariant heading(int column, int role) const override;

    PointerNames m_names;
    std::vector<Row> m_rows;
};

} // namespace exhibit
