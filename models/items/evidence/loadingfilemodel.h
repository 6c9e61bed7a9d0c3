// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace exhibit {

/// The files of a pack while it is read. Rows keep the numbers they were given.
class LoadingFileModel : public QAbstractTableModel
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

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

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

    QVariant cell(int row, int column, int role) const;
    void rowChanged(int row);

    std::vector<Row> m_rows;
};

} // namespace exhibit
