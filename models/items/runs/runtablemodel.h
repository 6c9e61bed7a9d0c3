// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/tablemodel.h"
#include "models/items/itemtext.h"

namespace exhibit {

class Messages;

/// The runs of a pack in pack order. The columns are those of the review's overview table.
class RunTableModel : public TableModel
{
    Q_OBJECT

public:
    enum Columns {
        RunIdColumn, ///< SecondLineRole: `baseline` or `stand-in` for the run that others are compared with
        PhaseColumn,
        ExitCodeColumn, ///< StateRole
        TestsTotalColumn,
        TestsFailedColumn,      ///< BarRole, DeltaRole; `0 not run` for a run that collected nothing
        FailedCollectorsColumn, ///< BarRole with collectionErrors
        ReportPathColumn,
        NdjsonLineColumn,
        ColumnCount
    };

    using TableModel::TableModel;

    void setSnapshot(const PackSnapshot& snapshot, const Messages& messages);

    /// Null if out of range. Valid until the next setSnapshot.
    const Run* runAt(int row) const;
    const Delta* deltaAt(int row) const;
    int rowOf(const RunKey& key) const; ///< -1 if there is no such run

private:
    struct Row
    {
        QString runId, phase, reportPath, note;
        BarData failures, collectors;
        DeltaData delta;
    };

    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    QVariant heading(int column, int role) const override;
    QString display(const Row& row, const Run& run, int column) const;
    QVariant sortValue(const Row& row, const Run& run, int column) const;
    SourceRef pointer(const Run& run, int column) const;

    PackSnapshot m_snapshot;
    PointerNames m_names;
    std::vector<Row> m_rows;
};

/// Failures of a run split as the chart and the inline bars draw them.
BarData failureParts(const Review& review, std::size_t run);
DeltaData deltaData(const Review& review, std::size_t run);

} // namespace exhibit
