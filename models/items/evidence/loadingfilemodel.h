// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/base/tablemodel.h"

#include <QString>

#include <vector>

namespace exhibit {

/// The files of a pack while it is read. Rows keep the numbers they were given.
class LoadingFileModel : public TableModel
{
    Q_OBJECT

public:
    enum Columns {
        NameColumn,
        BytesColumn,
        ProgressColumn, ///< ProgressRole
        NoteColumn,
        ColumnCount
    };
    enum State { Waiting, Reading, Done, DoneWithProblems, Failed }; ///< KindRole

    struct File
    {
        QString path;
        qint64 bytes = 0;
    };

    using TableModel::TableModel;

    void setFiles(const std::vector<File>& files);
    void setProgress(int row, qint64 bytesDone);
    void finish(int row, State state, const QString& note);
    qint64 bytesTotal() const;
    qint64 bytesDone() const;
    int waitingCount() const;

private:
    struct Row
    {
        File file;
        qint64 done = 0;
        State state = Waiting;
        QString note;
    };

    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    QVariant heading(int column, int role) const override;
    void rowChanged(int row);

    std::vector<Row> m_rows;
};

} // namespace exhibit
