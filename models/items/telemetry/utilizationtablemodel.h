// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/tablemodel.h"
#include "models/items/itemtext.h"

namespace exhibit {

class Messages;

/// Every token event of a pack. Sorts and filters itself over a vector of row numbers, so that hundreds of thousands of
/// events stay quick: use it without a proxy.
class UtilizationTableModel : public TableModel
{
    Q_OBJECT

public:
    enum Columns {
        RunColumn,
        PhaseColumn,
        TimeColumn,
        UsedColumn, ///< output tokens; `≥ 16 384` if truncated
        CeilingColumn,
        PercentColumn, ///< unclamped
        TruncatedColumn,
        PredictedColumn,
        StopReasonColumn,
        ModelColumn,
        PointerColumn,
        ColumnCount
    };

    using TableModel::TableModel;

    void setSnapshot(const PackSnapshot& snapshot, const Messages& messages);
    void
    setFilter(const QString& text); ///< rows that hold every word in run, phase, time, category, stop reason or model
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; ///< column -1: the order of the pack

    int eventCount() const; ///< of the pack, unfiltered
    const TokenEvent* eventAt(int row) const;
    int rowOf(const SourceRef& where) const; ///< -1 if filtered out or unknown

private:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    QVariant heading(int column, int role) const override;
    QString display(const TokenEvent& event, int column, bool grouped) const;
    QVariant sortValue(const TokenEvent& event, int column) const;
    void rebuild();
    std::vector<std::uint32_t> orderedRows() const;

    PackSnapshot m_snapshot;
    PointerNames m_names;
    std::vector<std::uint32_t> m_rows; ///< indexes into PackFacts::tokenEvents, filtered and ordered
    QString m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace exhibit
