// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/database/databaserowsmodel.h"

#include "models/items/database/databasecelltext.h"
#include "models/items/itemtext.h"
#include "models/report/tables/celltext.h"

#include <algorithm>
#include <utility>

namespace exhibit {

void DatabaseRowsModel::setObject(const std::string& path, const DatabaseObject& object,
                                  const std::map<std::int64_t, int>& cited, std::map<std::int64_t, RowUse> uses)
{
    beginResetModel();
    m_path = path;
    m_object = object;
    m_cited = cited;
    m_uses = std::move(uses);
    m_leads = !object.columns.empty() && object.rowIdColumn() < 0;
    m_order.reset();
    m_slices.clear();
    m_wanted.clear();
    endResetModel();
}

void DatabaseRowsModel::setOrder(std::shared_ptr<const RowOrder> order)
{
    beginResetModel();
    m_order = std::move(order);
    m_slices.clear();
    m_wanted.clear();
    endResetModel();
}

void DatabaseRowsModel::setSlice(int first, const std::vector<DatabaseCells>& rows)
{
    const int slice = first / sliceRows;
    if (rows.empty() || m_wanted.erase(slice) == 0)
        return;
    while (m_slices.size() >= keptSlices) {
        const bool lowerIsFarther = slice - m_slices.begin()->first > m_slices.rbegin()->first - slice;
        m_slices.erase(lowerIsFarther ? m_slices.begin() : std::prev(m_slices.end()));
    }
    m_slices[slice] = rows;
    const int last = std::min(first + static_cast<int>(rows.size()), rowCount()) - 1;
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

int DatabaseRowsModel::rowOf(std::int64_t id) const
{
    if (!m_order)
        return -1;
    const auto found = std::find(m_order->ids.begin(), m_order->ids.end(), id);
    return found == m_order->ids.end() ? -1 : static_cast<int>(found - m_order->ids.begin());
}

std::int64_t DatabaseRowsModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_order->ids[static_cast<std::size_t>(row)] : 0;
}

/// A view has no rows of its own that a pointer could name.
SourceRef DatabaseRowsModel::pointerAt(int row) const
{
    SourceRef ref;
    if (row < 0 || row >= rowCount() || m_object.kind != DatabaseObject::Kind::Table)
        return ref;
    ref.path = m_path;
    ref.table = m_object.name;
    ref.rowId = idAt(row);
    return ref;
}

int DatabaseRowsModel::objectColumn(int column) const
{
    if (column == useColumn())
        return -1;
    const int own = column - (m_leads ? 1 : 0) - (!m_uses.empty() && column > useColumn() ? 1 : 0);
    return own >= 0 && own < static_cast<int>(m_object.columns.size()) ? own : -1;
}

int DatabaseRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_order ? 0 : static_cast<int>(m_order->ids.size());
}

int DatabaseRowsModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_object.columns.size()) + (m_leads ? 1 : 0) + (m_uses.empty() ? 0 : 1) +
           (m_cited.empty() ? 0 : 1);
}

void DatabaseRowsModel::want(int slice) const
{
    if (!m_wanted.insert(slice).second)
        return;
    const auto first = static_cast<std::size_t>(slice) * sliceRows;
    const std::size_t last = std::min(first + sliceRows, m_order->ids.size());
    const auto at = [this](std::size_t place) { return m_order->ids.begin() + static_cast<std::ptrdiff_t>(place); };
    Q_EMIT sliceWanted(static_cast<int>(first), std::vector<std::int64_t>(at(first), at(last)));
}

const DatabaseCells* DatabaseRowsModel::cellsAt(int row) const
{
    if (!m_order->rows.empty())
        return &m_order->rows[static_cast<std::size_t>(row)];
    const auto slice = m_slices.find(row / sliceRows);
    if (slice == m_slices.end()) {
        want(row / sliceRows);
        return nullptr;
    }
    const auto inside = static_cast<std::size_t>(row % sliceRows);
    return inside < slice->second.size() ? &slice->second[inside] : nullptr;
}

QVariant DatabaseRowsModel::ownCell(int row, bool isCitations, int role) const
{
    const std::int64_t id = idAt(row);
    const auto cited = m_cited.find(id);
    const QString text = !isCitations             ? QString::number(id)
                         : cited == m_cited.end() ? QString()
                                                  : QString::number(cited->second);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::TextAlignmentRole:
        return int((isCitations ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case MutedRole:
        return !isCitations;
    case CountRole:
        return isCitations && cited != m_cited.end() ? QVariant(qint64(cited->second)) : QVariant();
    case Qt::AccessibleTextRole:
        return isCitations ? tr("cited: %1").arg(text.isEmpty() ? tr("no") : text) : tr("row %1").arg(text);
    default:
        return {};
    }
}

const RowUse* DatabaseRowsModel::useAt(int row) const
{
    const auto found = m_uses.find(idAt(row));
    return found == m_uses.end() ? nullptr : &found->second;
}

QVariant DatabaseRowsModel::useCell(int row, int role) const
{
    const RowUse* use = useAt(row);
    const QString text = use ? percentText(use->percent) : QString();
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::AccessibleTextRole)
        return !use               ? tr("no use")
               : use->isTruncated ? tr("%1 of the ceiling, truncated").arg(text)
                                  : tr("%1 of the ceiling").arg(text);
    return {};
}

QVariant DatabaseRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    if (role == SourceRefRole) {
        const SourceRef ref = pointerAt(index.row());
        return ref.isNull() ? QVariant() : QVariant::fromValue(ref);
    }
    if (role == IdRole)
        return QString::number(idAt(index.row()));
    const int own = objectColumn(index.column());
    if (index.column() == useColumn())
        return useCell(index.row(), role);
    if (own < 0)
        return ownCell(index.row(), index.column() > 0 && !m_cited.empty() && index.column() == columnCount() - 1,
                       role);
    const DatabaseCells* cells = cellsAt(index.row());
    if (cells == nullptr)
        return role == Qt::DisplayRole ? QVariant(QString(QChar(0x2026)))
               : role == MutedRole     ? QVariant(true)
                                       : QVariant();
    if (static_cast<std::size_t>(own) >= cells->size())
        return role == Qt::DisplayRole ? QVariant(tr("not readable")) : role == MutedRole ? QVariant(true) : QVariant();
    const auto at = static_cast<std::size_t>(own);
    return databaseCellData((*cells)[at], QString::fromStdString(m_object.columns[at].name), role);
}

QVariant DatabaseRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const int own = objectColumn(section);
    const bool isUse = section == useColumn(), isCitations = own < 0 && !isUse && section > 0;
    if (role == Qt::DisplayRole)
        return isUse         ? tr("used of ceiling")
               : own >= 0    ? QString::fromStdString(m_object.columns[static_cast<std::size_t>(own)].name)
               : isCitations ? tr("cited")
                             : (m_object.rowIdName.empty() ? tr("row") : QStringLiteral("rowid"));
    if (role == ColumnLayoutRole)
        return QVariant::fromValue(databaseColumnLayout());
    if (role == Qt::TextAlignmentRole) {
        const bool isRight =
            isCitations || (own >= 0 && m_object.columns[static_cast<std::size_t>(own)].holdsNumbers());
        return int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

void DatabaseRowsModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT sortWanted(column < 0 ? RowQuery::naturalOrder : objectColumn(column), order == Qt::DescendingOrder);
}

} // namespace exhibit
