// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/tablemodel.h"

#include <vector>

namespace exhibit {

/// Runs as they turn up while a pack is read; a later witness of the same run fills what the first left open.
class RunsFoundModel : public TableModel
{
    Q_OBJECT

public:
    enum Columns { RunColumn, ResultColumn, PointerColumn, ColumnCount };

    using TableModel::TableModel;

    void clear();
    void add(const Witness& witness);

private:
    struct Row
    {
        RunKey key;
        RunState state = RunState::Unknown;
        RunCounts counts;
        std::size_t collectionErrors = 0;
        SourceRef summary;
    };

    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    QVariant heading(int column, int role) const override;
    QString resultText(const Row& row) const;

    std::vector<Row> m_rows;
};

} // namespace exhibit
