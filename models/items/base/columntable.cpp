// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/base/columntable.h"

#include "models/items/base/stepwisesort.h"
#include "models/items/roles.h"

#include <QElapsedTimer>
#include <QTimerEvent>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t mostAtOnce = 20000; ///< rows: their texts take about as long as a frame
constexpr std::size_t betweenLooks = 128; ///< rows, and four times as many comparisons, between looks at the clock

} // namespace

/// The way to an order: the rows that pass, what they are sorted by, and the sorting, each of which can be left and
/// gone on with.
class ColumnTable::Arrangement
{
public:
    Arrangement(const ColumnTable& table, std::vector<std::uint32_t> candidates, bool filters)
        : m_table(table), m_words(table.m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts)),
          m_candidates(std::move(candidates)), m_filters(filters)
    {
        for (const CellFilter& filter : table.m_cellFilters)
            m_filteredColumns.push_back(table.columnOf(filter.column.toStdString()));
        std::copy_if(table.m_sortedBy.begin(), table.m_sortedBy.end(), std::back_inserter(m_sortedBy),
                     [&table](const SortedBy& by) { return by.column < table.columns(); });
    }

    /// True once the order is there.
    bool step()
    {
        if (m_filtered < m_candidates.size()) {
            const std::size_t end = std::min(m_candidates.size(), m_filtered + betweenLooks);
            std::copy_if(m_candidates.begin() + static_cast<std::ptrdiff_t>(m_filtered),
                         m_candidates.begin() + static_cast<std::ptrdiff_t>(end), std::back_inserter(m_kept),
                         [this](std::uint32_t row) { return passes(static_cast<int>(row)); });
            m_filtered = end;
            return m_filtered == m_candidates.size() && m_sortedBy.empty();
        }
        if (m_sortedBy.empty())
            return true;
        if (m_keyed < m_kept.size()) {
            putKeys(std::min(m_kept.size(), m_keyed + betweenLooks));
            return false;
        }
        if (!m_sort)
            beginSort();
        return m_sort->step(4 * betweenLooks);
    }

    std::vector<std::uint32_t> take() { return m_sort ? inRows() : std::move(m_kept); }
    bool filters() const { return m_filters; }

private:
    bool passes(int row) const
    {
        const auto at = static_cast<std::size_t>(row);
        if (const auto& pick = m_table.m_pick; pick && (at >= pick->rows.size() || !pick->rows[at]))
            return false;
        const std::vector<CellFilter>& filters = m_table.m_cellFilters;
        for (std::size_t i = 0; i < filters.size(); ++i) {
            if (m_filteredColumns[i] < 0)
                continue;
            const QString text = m_table.cell(row, m_filteredColumns[i], CopyRole).toString();
            const bool isWanted = std::any_of(filters.begin(), filters.end(), [&](const CellFilter& other) {
                return other.column == filters[i].column && !other.excludes && other.value == text;
            });
            if (filters[i].excludes ? filters[i].value == text : !isWanted)
                return false;
        }
        return m_words.isEmpty() || m_table.matches(row, m_words);
    }

    void putKeys(std::size_t end)
    {
        for (; m_keyed < end; ++m_keyed) {
            for (const SortedBy& by : m_sortedBy)
                m_keys.push_back(m_table.sortKey(static_cast<int>(m_kept[m_keyed]), by.column, m_texts));
        }
    }

    void beginSort()
    {
        std::vector<std::uint32_t> places(m_kept.size());
        std::iota(places.begin(), places.end(), 0U);
        m_sort.emplace(std::move(places), [this](std::uint32_t a, std::uint32_t b) { return isBefore(a, b); });
    }

    /// Of two places among the kept rows.
    bool isBefore(std::uint32_t a, std::uint32_t b) const
    {
        const std::size_t width = m_sortedBy.size();
        for (std::size_t i = 0; i < width; ++i) {
            if (const int order = compare(m_keys[a * width + i], m_keys[b * width + i], m_sortedBy[i].order))
                return order < 0;
        }
        return false;
    }

    /// What is not known stands last in both directions.
    static int compare(const SortKey& left, const SortKey& right, Qt::SortOrder order)
    {
        if (left.isKnown != right.isKnown)
            return left.isKnown ? -1 : 1;
        const bool descending = order == Qt::DescendingOrder;
        const SortKey& low = descending ? right : left;
        const SortKey& high = descending ? left : right;
        if (const int texts = naturalCompare(low.text, high.text))
            return texts;
        return low.number < high.number ? -1 : low.number > high.number ? 1 : 0;
    }

    std::vector<std::uint32_t> inRows()
    {
        std::vector<std::uint32_t> rows = m_sort->take();
        for (std::uint32_t& row : rows)
            row = m_kept[row];
        return rows;
    }

    const ColumnTable& m_table;
    QStringList m_words;
    std::vector<int> m_filteredColumns; ///< of the filters of cells, in their order; -1 if there is none
    std::vector<SortedBy> m_sortedBy;
    std::vector<std::uint32_t> m_candidates, m_kept;
    std::size_t m_filtered = 0, m_keyed = 0; ///< of the candidates, of those kept
    std::vector<SortKey> m_keys;             ///< of each row that is kept, by each column
    std::deque<std::string> m_texts;         ///< what keys borrow from
    std::optional<StepwiseSort> m_sort;
    bool m_filters;
};

ColumnTable::ColumnTable(QObject* parent) : QAbstractTableModel(parent)
{}

ColumnTable::~ColumnTable() = default;

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
    const bool goesOn = !m_arranging && !m_filter.isEmpty() && text.startsWith(m_filter);
    m_filter = text;
    if (!goesOn)
        return rearrange(true);
    std::vector<std::uint32_t> shown = m_order;
    std::sort(shown.begin(), shown.end());
    arrange(std::move(shown), true);
}

void ColumnTable::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId() || !m_arranging)
        return QAbstractTableModel::timerEvent(event);
    constexpr qint64 slice = 8; // ms, half of a frame
    QElapsedTimer elapsed;
    elapsed.start();
    while (!m_arranging->step()) {
        if (elapsed.elapsed() >= slice)
            return;
    }
    show(*std::exchange(m_arranging, nullptr));
}

void ColumnTable::setCellFilters(const std::vector<CellFilter>& filters)
{
    if (filters == m_cellFilters)
        return;
    m_cellFilters = filters;
    rearrange(true);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns() - 1);
}

void ColumnTable::setPick(const std::optional<RowPick>& pick)
{
    if (pick == m_pick)
        return;
    m_pick = pick;
    rearrange(true);
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
    rearrange(false);
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
    m_arranging.reset(); // it borrows from the rows
    beginResetModel();
    change();
    m_pick.reset();
    m_order = allRows();
    const bool isAtOnce = m_order.size() <= mostAtOnce;
    if (isAtOnce && !isPlain()) {
        Arrangement arrangement(*this, m_order, false);
        while (!arrangement.step()) {
        }
        m_order = arrangement.take();
    }
    endResetModel();
    if (!isAtOnce && !isPlain())
        rearrange(true);
}

void ColumnTable::append(int count, const std::function<void()>& change)
{
    if (count <= 0)
        return;
    const bool filters = m_arranging && m_arranging->filters();
    if (m_arranging || !isPlain()) {
        m_arranging.reset();
        change();
        rearrange(filters);
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
    if (m_arranging)
        rearrange(false);
    const int row = shownRow(sourceRow);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columns() - 1));
}

std::vector<std::uint32_t> ColumnTable::allRows() const
{
    std::vector<std::uint32_t> rows(static_cast<std::size_t>(sourceRows()));
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

void ColumnTable::rearrange(bool filters)
{
    arrange(allRows(), filters || (m_arranging && m_arranging->filters()));
}

void ColumnTable::arrange(std::vector<std::uint32_t> candidates, bool filters)
{
    // Rows as they come need no look at each.
    const bool isAtOnce = candidates.size() <= mostAtOnce || isPlain();
    auto arrangement = std::make_unique<Arrangement>(*this, std::move(candidates), filters);
    m_timer.stop();
    m_arranging.reset();
    if (!isAtOnce) {
        m_arranging = std::move(arrangement);
        m_timer.start(0, this);
        return;
    }
    while (!arrangement->step()) {
    }
    show(*arrangement);
}

void ColumnTable::show(Arrangement& arrangement)
{
    m_timer.stop();
    if (arrangement.filters())
        Q_EMIT filterAboutToChange();
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> sources;
    for (const QModelIndex& index : before)
        sources.push_back(m_order[static_cast<std::size_t>(index.row())]);
    m_order = arrangement.take();
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
    if (arrangement.filters())
        Q_EMIT filterChanged();
}

} // namespace exhibit
