// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/base/columntable.h"

#include "models/items/roles.h"

#include <algorithm>
#include <numeric>

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
    if (role == SortPlaceRole) {
        const auto found = std::find_if(m_sortedBy.begin(), m_sortedBy.end(),
                                        [section](const SortedBy& by) { return by.column == section; });
        return found == m_sortedBy.end() ? QVariant() : QVariant(int(found - m_sortedBy.begin()) + 1);
    }
    if (role == FilteredRole) {
        const QString id = heading(section, ColumnIdRole).toString();
        return std::any_of(m_cellFilters.begin(), m_cellFilters.end(),
                           [&id](const CellFilter& filter) { return filter.column == id; });
    }
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
    const bool goesOn = !m_filter.isEmpty() && text.startsWith(m_filter);
    m_filter = text;
    if (goesOn) {
        std::vector<std::uint32_t> shown = m_order;
        std::sort(shown.begin(), shown.end());
        rearrange(shown);
    } else {
        rearrange();
    }
    Q_EMIT filterChanged();
}

void ColumnTable::setCellFilters(const std::vector<CellFilter>& filters)
{
    if (filters == m_cellFilters)
        return;
    Q_EMIT filterAboutToChange();
    m_cellFilters = filters;
    rearrange();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns() - 1);
    Q_EMIT filterChanged();
}

void ColumnTable::setPick(const std::optional<RowPick>& pick)
{
    if (pick == m_pick)
        return;
    Q_EMIT filterAboutToChange();
    m_pick = pick;
    rearrange();
    Q_EMIT filterChanged();
}

void ColumnTable::addCellFilter(const CellFilter& filter)
{
    std::vector<CellFilter> filters = m_cellFilters;
    std::erase_if(filters, [&filter](const CellFilter& other) {
        return other.column == filter.column && other.value == filter.value;
    });
    filters.push_back(filter);
    setCellFilters(filters);
}

void ColumnTable::sort(int column, Qt::SortOrder order)
{
    constexpr std::size_t most = 2;
    if (column < 0)
        m_sortedBy.clear();
    else {
        std::erase_if(m_sortedBy, [column](const SortedBy& by) { return by.column == column; });
        m_sortedBy.insert(m_sortedBy.begin(), SortedBy{column, order});
        m_sortedBy.resize(std::min(m_sortedBy.size(), most));
    }
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
    m_pick.reset();
    m_order = orderedRows(allRows());
    endResetModel();
}

void ColumnTable::append(int count, const std::function<void()>& change)
{
    if (count <= 0)
        return;
    if (isFiltered() || !m_sortedBy.empty()) {
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

bool ColumnTable::passes(int sourceRow) const
{
    const auto at = static_cast<std::size_t>(sourceRow);
    if (m_pick && (at >= m_pick->rows.size() || !m_pick->rows[at]))
        return false;
    for (const CellFilter& filter : m_cellFilters) {
        const int column = columnOf(filter.column.toStdString());
        if (column < 0)
            continue;
        const QString text = cell(sourceRow, column, CopyRole).toString();
        const bool isWanted = std::any_of(m_cellFilters.begin(), m_cellFilters.end(), [&](const CellFilter& other) {
            return other.column == filter.column && !other.excludes && other.value == text;
        });
        if (filter.excludes ? filter.value == text : !isWanted)
            return false;
    }
    return true;
}

void ColumnTable::sortRows(std::vector<std::uint32_t>& order, SortedBy by) const
{
    std::vector<SortKey> keys;
    std::vector<std::string> texts; // what keys borrow from
    putSortKeys(by.column, keys, texts);
    const bool descending = by.order == Qt::DescendingOrder;
    std::stable_sort(order.begin(), order.end(), [&keys, descending](std::uint32_t a, std::uint32_t b) {
        if (keys[a].isKnown != keys[b].isKnown)
            return keys[a].isKnown;
        const SortKey& low = descending ? keys[b] : keys[a];
        const SortKey& high = descending ? keys[a] : keys[b];
        if (const int texts = naturalCompare(low.text, high.text))
            return texts < 0;
        return low.number < high.number;
    });
}

std::vector<std::uint32_t> ColumnTable::allRows() const
{
    std::vector<std::uint32_t> rows(static_cast<std::size_t>(sourceRows()));
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

std::vector<std::uint32_t> ColumnTable::orderedRows(const std::vector<std::uint32_t>& candidates) const
{
    std::vector<std::uint32_t> order;
    const QStringList words = m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    order.reserve(candidates.size());
    for (const std::uint32_t candidate : candidates) {
        const auto row = static_cast<int>(candidate);
        if (passes(row) && (words.isEmpty() || matches(row, words)))
            order.push_back(candidate);
    }
    for (auto by = m_sortedBy.rbegin(); by != m_sortedBy.rend(); ++by) {
        if (by->column < columns())
            sortRows(order, *by);
    }
    return order;
}

void ColumnTable::rearrange()
{
    rearrange(allRows());
}

void ColumnTable::rearrange(const std::vector<std::uint32_t>& candidates)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> sources;
    for (const QModelIndex& index : before)
        sources.push_back(m_order[static_cast<std::size_t>(index.row())]);
    m_order = orderedRows(candidates);
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
