// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/tablemodel.h"

#include <QVector>

namespace exhibit {

/// The numbers of a test claim beside those of one run and of all runs that executed tests.
class ClaimValuesModel : public TableModel
{
    Q_OBJECT

public:
    enum Columns { NameColumn, ClaimColumn, RunColumn, AllRunsColumn, ColumnCount };

    using TableModel::TableModel;

    /// `run`: index into Review::runs, or -1 for none. Empty unless the claim states numbers of tests. `document` and
    /// `runName` head the columns, if given, instead of "Claim" and the run's id.
    void setClaim(const PackSnapshot& snapshot, const JudgedClaim* claim, int run, const QString& document = {},
                  const QString& runName = {});

private:
    struct Row
    {
        QString name, stated, shown, all;
        bool differs = false; ///< SeverityRole: the run says otherwise
    };

    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    QVariant heading(int column, int role) const override;

    QVector<Row> m_rows;
    QString m_documentName, m_runName, m_allName;
};

/// Index into Review::runs of the run whose log, summary or report holds `ref`; -1 if none does.
int runOfPointer(const Review& review, const SourceRef& ref);

} // namespace exhibit
