// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/base/columntable.h"

#include "models/items/roles.h"

#include <algorithm>

namespace exhibit {

int ColumnTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ColumnTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant ColumnTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return cell(sourceRow(index.row()), index.column(), role);
}

QVariant ColumnTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    return heading(section, role);
}

int ColumnTable::sourceRow(int row) const
{
    const bool known = row >= 0 && row < static_cast<int>(m_order.size());
    return known ? static_cast<int>(m_order[static_cast<std::size_t>(row)]) : -1;
}

int ColumnTable::shownRow(int sourceRow) const
{
    const auto same = static_cast<std::size_t>(sourceRow); // as it is without filter and order
    if (sourceRow >= 0 && same < m_order.size() && m_order[same] == static_cast<std::uint32_t>(sourceRow))
        return sourceRow;
    const auto found = std::find(m_order.begin(), m_order.end(), static_cast<std::uint32_t>(sourceRow));
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

int ColumnTable::columnOf(const std::string& id) const
{
    for (int column = 0; column < columns(); ++column) {
        if (heading(column, ColumnIdRole).toString() == fromUtf8(id))
            return column;
    }
    return -1;
}

void ColumnTable::setFilterText(const QString& text)
{
    if (text == m_filter)
        return;
    Q_EMIT filterAboutToChange();
    m_filter = text;
    rearrange();
    Q_EMIT filterChanged();
}

void ColumnTable::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    rearrange();
}

QString ColumnTable::spokenCell(const QString& row, const QString& title, const QString& text, const QString& more)
{
    const QString said = more.isEmpty() ? text : tr("%1, %2").arg(text, more);
    if (row.isEmpty() || row == text)
        return title.isEmpty() ? said : tr("%1: %2").arg(title, said);
    return title.isEmpty() ? tr("%1: %2").arg(row, said) : tr("%1, %2: %3").arg(row, title, said);
}

void ColumnTable::reset(const std::function<void()>& change)
{
    beginResetModel();
    change();
    m_order = orderedRows();
    endResetModel();
}

void ColumnTable::append(int count, const std::function<void()>& change)
{
    if (count <= 0)
        return;
    if (!m_filter.isEmpty() || m_sortColumn >= 0) {
        change();
        rearrange();
        return;
    }
    const int first = static_cast<int>(m_order.size());
    beginInsertRows({}, first, first + count - 1);
    change();
    for (int row = 0; row < count; ++row)
        m_order.push_back(static_cast<std::uint32_t>(first + row));
    endInsertRows();
}

void ColumnTable::changed(int sourceRow)
{
    const int row = shownRow(sourceRow);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columns() - 1));
}

std::vector<std::uint32_t> ColumnTable::orderedRows() const
{
    std::vector<std::uint32_t> order;
    const QStringList words = m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    order.reserve(static_cast<std::size_t>(sourceRows()));
    for (int row = 0; row < sourceRows(); ++row) {
        if (words.isEmpty() || matches(row, words))
            order.push_back(static_cast<std::uint32_t>(row));
    }
    if (m_sortColumn < 0 || m_sortColumn >= columns())
        return order;
    std::vector<SortKey> keys;
    std::vector<std::string> texts; // what keys borrow from
    putSortKeys(m_sortColumn, keys, texts);
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(order.begin(), order.end(), [&keys, descending](std::uint32_t a, std::uint32_t b) {
        if (keys[a].isKnown != keys[b].isKnown)
            return keys[a].isKnown;
        const SortKey& low = descending ? keys[b] : keys[a];
        const SortKey& high = descending ? keys[a] : keys[b];
        if (const int texts = naturalCompare(low.text, high.text))
            return texts < 0;
        return low.number < high.number;
    });
    return order;
}

void ColumnTable::rearrange()
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> sources;
    for (const QModelIndex& index : before)
        sources.push_back(m_order[static_cast<std::size_t>(index.row())]);
    m_order = orderedRows();
    std::vector<int> shown(static_cast<std::size_t>(sourceRows()), -1);
    for (std::size_t row = 0; row < m_order.size(); ++row)
        shown[m_order[row]] = static_cast<int>(row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = shown[sources[static_cast<std::size_t>(i)]];
        after.append(row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

} // namespace exhibit
