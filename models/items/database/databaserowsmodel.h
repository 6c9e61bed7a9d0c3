// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"
#include "models/sql/databaserows.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace exhibit {

/// What the call that a row records used of its ceiling.
struct RowUse
{
    double percent = 0;
    bool isTruncated = false, isHigh = false; ///< high: at or above the trigger level
};

/// The rows of a table or view: ids in the order that the database gave, and of them only those slices that are looked
/// at. In front stands the row id where no column is it, behind the first column what calls used of their ceiling where
/// the rows are calls, at the end how often the review points to the row.
class DatabaseRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    static constexpr int sliceRows = 256;

    /// Another table: no rows are known yet. `path` is the artifact's; `cited` how often each row is pointed to.
    void setObject(const std::string& path, const DatabaseObject& object, const std::map<std::int64_t, int>& cited,
                   std::map<std::int64_t, RowUse> uses = {});
    void setOrder(std::shared_ptr<const RowOrder> order);
    /// Answers sliceWanted(); of an order that was replaced since it is dropped.
    void setSlice(int first, const std::vector<DatabaseCells>& rows);

    const DatabaseObject& object() const { return m_object; }
    std::vector<std::int64_t> ids() const { return m_order ? m_order->ids : std::vector<std::int64_t>(); }
    int rowOf(std::int64_t id) const; ///< -1 if it is not shown
    std::int64_t idAt(int row) const; ///< 0 if out of range
    SourceRef pointerAt(int row) const;
    /// Which column of the table a column shown is; -1: the row id, the use or the citations.
    int objectColumn(int column) const;
    int useColumn() const { return m_uses.empty() ? -1 : 1; } ///< -1: there is none
    const RowUse* useAt(int row) const;                       ///< null: the row records no use

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override; ///< only asks for it

Q_SIGNALS:
    /// Const because a view asks while it paints.
    void sliceWanted(int first, const std::vector<std::int64_t>& ids) const; // clazy:exclude=const-signal-or-slot
    void sortWanted(int objectColumn, bool descending);

private:
    static constexpr std::size_t keptSlices = 64;

    const DatabaseCells* cellsAt(int row) const;
    QVariant ownCell(int row, bool isCitations, int role) const;
    QVariant useCell(int row, int role) const;
    void want(int slice) const;

    std::string m_path;
    DatabaseObject m_object;
    std::map<std::int64_t, int> m_cited;
    std::map<std::int64_t, RowUse> m_uses;
    std::shared_ptr<const RowOrder> m_order;
    std::map<int, std::vector<DatabaseCells>> m_slices; ///< by number
    mutable std::set<int> m_wanted;                     ///< asked for and not here yet
    bool m_leads = false;                               ///< with the row id
};

} // namespace exhibit
