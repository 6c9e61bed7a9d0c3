// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/commits/commitfilemodel.h"

#include "models/items/roles.h"

#include <algorithm>

namespace exhibit {

namespace {

QString statusText(const std::string& status)
{
    switch (status.empty() ? ' ' : status.front()) {
    case 'A':
        return CommitFileModel::tr("added");
    case 'D':
        return CommitFileModel::tr("deleted");
    case 'R':
        return CommitFileModel::tr("renamed");
    case 'C':
        return CommitFileModel::tr("copied");
    case 'T':
        return CommitFileModel::tr("changed in type");
    default:
        return CommitFileModel::tr("modified");
    }
}

} // namespace

void CommitFileModel::setCommit(const PackSnapshot& snapshot, int commit)
{
    beginResetModel();
    m_snapshot = snapshot;
    const bool known = snapshot && commit >= 0 && static_cast<std::size_t>(commit) < snapshot.facts->commits.size();
    m_commit = known ? &snapshot.facts->commits[static_cast<std::size_t>(commit)] : nullptr;
    m_added = m_removed = m_largest = 0;
    if (m_commit) {
        for (const CommitFile& file : m_commit->files) {
            m_added += file.added.value_or(0);
            m_removed += file.removed.value_or(0);
            m_largest = std::max<qint64>(m_largest, file.added.value_or(0) + file.removed.value_or(0));
        }
    }
    endResetModel();
}

int CommitFileModel::rows() const
{
    return m_commit ? static_cast<int>(m_commit->files.size()) : 0;
}

const CommitFile* CommitFileModel::fileAt(int row) const
{
    return row >= 0 && row < rows() ? &m_commit->files[static_cast<std::size_t>(row)] : nullptr;
}

SourceRef CommitFileModel::diffPlace(const CommitFile& file)
{
    SourceRef place = file.where;
    if (file.hunks.empty())
        return place;
    place.firstLine = file.hunks.front().headerLine;
    place.lastLine = file.hunks.back().lastLine;
    place.memberFirstLine = {};
    place.quote.clear();
    return place;
}

QVariant CommitFileModel::cell(int row, int column, int role) const
{
    const CommitFile& file = m_commit->files[static_cast<std::size_t>(row)];
    const qint64 added = file.added.value_or(0), removed = file.removed.value_or(0);
    switch (role) {
    case SourceRefRole:
        return QVariant::fromValue(diffPlace(file));
    case Qt::TextAlignmentRole:
        return column == AddedColumn || column == RemovedColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                                : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (column == PathColumn && !file.oldPath.empty())
            return tr("%1, before: %2").arg(fromUtf8(file.path), fromUtf8(file.oldPath));
        return column == StatusColumn ? QVariant(statusText(file.status)) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3 lines added, %4 removed")
            .arg(fromUtf8(file.path), statusText(file.status), groupedNumber(added), groupedNumber(removed));
    case SortRole:
        if (column == AddedColumn)
            return added;
        if (column == RemovedColumn)
            return removed;
        if (column == BarColumn)
            return added + removed;
        break;
    default:
        if (role != Qt::DisplayRole)
            return {};
    }
    switch (column) {
    case StatusColumn:
        return fromUtf8(file.status).left(1);
    case PathColumn:
        return fromUtf8(file.path);
    case AddedColumn:
        return file.added ? QString(QLatin1Char('+') + groupedNumber(added)) : QString();
    case RemovedColumn:
        return removed > 0 ? QString(QChar(0x2212) + groupedNumber(removed)) : QString();
    default:
        return {};
    }
}

QVariant CommitFileModel::heading(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case PathColumn:
        return tr("File");
    case AddedColumn:
        return QStringLiteral("+");
    case RemovedColumn:
        return QString(QChar(0x2212));
    default:
        return {};
    }
}

} // namespace exhibit
