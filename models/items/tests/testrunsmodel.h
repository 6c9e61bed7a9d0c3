// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/base/tablemodel.h"
#include "models/items/tests/testmatrix.h"

#include <memory>

namespace exhibit {

/// One test in every run, in pack order: what became of it, and the line that says so.
class TestRunsModel : public TableModel
{
    Q_OBJECT

public:
    enum Columns { OutcomeColumn, RunColumn, LineColumn, ColumnCount };

    using TableModel::TableModel;

    void setTest(std::shared_ptr<const TestMatrix> matrix, int entry); ///< -1: nothing
    int entry() const { return m_entry; }
    SourceRef placeAt(int row) const;
    int rowOf(const SourceRef& place) const; ///< -1 if the place is none of them

private:
    int rows() const override { return m_entry < 0 ? 0 : m_matrix->runCount(); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    QVariant heading(int column, int role) const override;

    std::shared_ptr<const TestMatrix> m_matrix = std::make_shared<TestMatrix>();
    int m_entry = -1;
};

} // namespace exhibit
