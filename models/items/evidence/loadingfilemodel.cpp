// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidence/loadingfilemodel.h"

#include "models/items/itemtext.h"

#include <algorithm>
#include <numeric>

namespace exhibit {

void LoadingFileModel::setFiles(const std::vector<File>& files)
{
    beginResetModel();
    m_rows.clear();
    for (const File& file : files)
        m_rows.push_back({file, 0, Waiting, {}});
    endResetModel();
}

int LoadingFileModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LoadingFileModel::data(const QModelIndex& index, int role) const
{
    const bool valid = checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid);
    return valid ? cell(index.row(), index.column(), role) : QVariant();
}

void LoadingFileModel::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void LoadingFileModel::setProgress(int row, qint64 bytesDone)
{
    if (row < 0 || row >= rowCount())
        return;
    Row& of = m_rows[static_cast<std::size_t>(row)];
    if (of.state > Reading)
        return;
    of.state = Reading;
    of.done = std::clamp<qint64>(bytesDone, 0, of.file.bytes);
    rowChanged(row);
}

void LoadingFileModel::finish(int row, State state, const QString& note)
{
    if (row < 0 || row >= rowCount())
        return;
    Row& of = m_rows[static_cast<std::size_t>(row)];
    of.state = state;
    of.done = of.file.bytes;
    of.note = note;
    rowChanged(row);
}

qint64 LoadingFileModel::bytesTotal() const
{
    return std::accumulate(m_rows.begin(), m_rows.end(), qint64(0),
                           [](qint64 sum, const Row& row) { return sum + row.file.bytes; });
}

qint64 LoadingFileModel::bytesDone() const
{
    return std::accumulate(m_rows.begin(), m_rows.end(), qint64(0),
                           [](qint64 sum, const Row& row) { return sum + row.done; });
}

int LoadingFileModel::waitingCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.state == Waiting; }));
}

QVariant LoadingFileModel::cell(int rowNumber, int column, int role) const
{
    const Row& row = m_rows[static_cast<std::size_t>(rowNumber)];
    const bool finished = row.state > Reading;
    const double share = finished             ? 1.0
                         : row.file.bytes > 0 ? static_cast<double>(row.done) / static_cast<double>(row.file.bytes)
                                              : 0.0;
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case NameColumn:
            return row.file.path;
        case BytesColumn:
            return groupedNumber(row.file.bytes);
        case ProgressColumn:
            return row.state == Waiting ? QString() : percentText(static_cast<int>(share * 100));
        default:
            return row.state == Waiting ? tr("waiting") : row.note;
        }
    case Qt::TextAlignmentRole:
        return column == BytesColumn || column == ProgressColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                                                 : QVariant();
    case SortRole:
        if (column == BytesColumn)
            return row.file.bytes;
        return column == ProgressColumn ? QVariant(share) : cell(rowNumber, column, Qt::DisplayRole);
    case KindRole:
        return static_cast<int>(row.state);
    case ProgressRole:
        return row.state == Waiting ? QVariant() : QVariant(share);
    case MutedRole:
        return row.state == Waiting;
    case IdRole:
        return row.file.path;
    default:
        return {};
    }
}

} // namespace exhibit
