// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/tablemodel.h"
#include "models/items/itemtext.h"

namespace exhibit {

/// The files of one commit: status, path, lines added and removed, and a bar of both.
class CommitFileModel : public TableModel
{
    Q_OBJECT

public:
    enum Columns { StatusColumn, PathColumn, AddedColumn, RemovedColumn, BarColumn, ColumnCount };

    using TableModel::TableModel;

    /// `commit`: index into PackFacts::commits; -1 empties the table.
    void setCommit(const PackSnapshot& snapshot, int commit);
    const CommitFile* fileAt(int row) const; ///< null outside
    qint64 added() const { return m_added; }
    qint64 removed() const { return m_removed; }
    qint64 largestChange() const { return m_largest; } ///< lines of the file that changed most

    /// The lines of the pack that hold the file's diff; its line in the list of files if there is no diff.
    static SourceRef diffPlace(const CommitFile& file);

private:
    int rows() const override;
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    QVariant heading(int column, int role) const override;

    PackSnapshot m_snapshot;
    const Commit* m_commit = nullptr; ///< of the snapshot
    qint64 m_added = 0, m_removed = 0, m_largest = 0;
};

} // namespace exhibit
