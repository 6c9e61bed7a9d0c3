// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/tables/column.h"

#include <QAbstractTableModel>
#include <QBasicTimer>
#include <QStringList>

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// What the cells of one column must say, or must not.
struct CellFilter
{
    QString column; ///< id
    QString title;  ///< of the column, for people
    QString value;  ///< as the clipboard has it
    bool excludes = false;

    friend bool operator==(const CellFilter&, const CellFilter&) = default;
};

/// Rows that a person picked where they are shown otherwise, such as in a chart.
struct RowPick
{
    QString title, value;   ///< in words: "Attempts", "6 of 23–24 Dec 2025"
    std::vector<bool> rows; ///< by source row

    friend bool operator==(const RowPick&, const RowPick&) = default;
};

/// Base of the tables: checks the index once, filters and sorts over a vector of row numbers so that hundreds of
/// thousands of rows stay quick. Very many are looked through and sorted in slices between events: what was shown
/// stands until they are. Use it without a proxy. "Source" rows are those that were set, in their order.
class ColumnTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ColumnTable(QObject* parent = nullptr);
    ~ColumnTable() override;

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    /// Column -1: the order of the source. Rows that are equal stand as the column sorted by before has them.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;

    /// Shows the rows in which every word of `text` occurs. Text that goes on with what it was looks only through what
    /// is shown.
    void setFilterText(const QString& text);
    /// Of those, the rows whose cells say one of the values wanted of each column, and none that is excluded. Filters
    /// of columns that the table does not have let everything pass.
    void setCellFilters(const std::vector<CellFilter>& filters);
    void addCellFilter(const CellFilter& filter); ///< the opposite filter of the same value goes
    const std::vector<CellFilter>& cellFilters() const { return m_cellFilters; }
    /// Of those, the rows that were picked. New rows let go of them.
    void setPick(const std::optional<RowPick>& pick);
    const std::optional<RowPick>& pick() const { return m_pick; }
    bool isFiltered() const { return !m_filter.isEmpty() || !m_cellFilters.empty() || m_pick; }

    int totalCount() const { return sourceRows(); }
    int sourceRow(int row) const;              ///< -1 if out of range
    int shownRow(int sourceRow) const;         ///< -1 if it is filtered out
    int columnOf(const std::string& id) const; ///< -1 if there is no such column

Q_SIGNALS:
    void filterAboutToChange();
    void filterChanged(); ///< and the rows that it leaves are there

protected:
    /// What a screen reader says of a cell: of which row, under which title.
    static QString spokenCell(const QString& row, const QString& title, const QString& text, const QString& more);

    /// Replaces everything; `change` swaps rows and columns.
    void reset(const std::function<void()>& change);
    /// Adds `count` source rows behind the others; `change` appends them.
    void append(int count, const std::function<void()>& change);
    /// A source row says something else.
    void changed(int sourceRow);

    void timerEvent(QTimerEvent* event) override; ///< the next slice

private:
    virtual int sourceRows() const = 0;
    virtual int columns() const = 0;
    virtual QVariant cell(int sourceRow, int column, int role) const = 0;
    virtual QVariant heading(int column, int role) const = 0;
    virtual bool matches(int sourceRow, const QStringList& words) const = 0;
    /// Borrows from the row, or from what it adds to `texts`.
    virtual SortKey sortKey(int sourceRow, int column, std::deque<std::string>& texts) const = 0;

    struct SortedBy
    {
        int column;
        Qt::SortOrder order;
    };
    class Arrangement;

    std::vector<std::uint32_t> allRows() const;
    /// Shows which of the candidates pass, sorted: at once, or in slices if there are very many.
    void arrange(std::vector<std::uint32_t> candidates, bool filters);
    void rearrange(bool filters); ///< of all rows; of a filter that is not shown yet it says that it is
    void show(Arrangement& arrangement);
    bool isPlain() const { return !isFiltered() && m_sortedBy.empty(); }

    std::vector<std::uint32_t> m_order; ///< source rows, filtered and sorted
    QString m_filter;
    std::vector<CellFilter> m_cellFilters;
    std::optional<RowPick> m_pick;
    std::vector<SortedBy> m_sortedBy;         ///< the first decides, the second among what is equal by it
    std::unique_ptr<Arrangement> m_arranging; ///< what is not shown yet
    QBasicTimer m_timer;
};

} // namespace exhibit
