// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/tablemodel.h"

#include <QList>

#include <vector>

namespace exhibit {

/// Tests of one run: those that changed against the baseline, or those that fail.
class RunTestsModel : public TableModel
{
    Q_OBJECT

public:
    enum Columns { ChangeColumn, TestColumn, WhyColumn, PointerColumn, ColumnCount };
    enum class Change { NewlyFailing, NewTestFailing, Fixed, FailingRemoved, CollectionError, Failing }; ///< KindRole

    using TableModel::TableModel;

    void setDelta(const PackSnapshot& snapshot, const Run& run, const Delta& delta);
    void setFailures(const PackSnapshot& snapshot, const Run& run);
    void clear();

    /// The places behind a row, the one that says why first.
    QList<SourceRef> pointersAt(int row) const;

private:
    struct Row
    {
        Change change = Change::Failing;
        QString test, why;
        QList<SourceRef> pointers;
    };

    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    QVariant heading(int column, int role) const override;

    std::vector<Row> m_rows;
};

} // namespace exhibit
