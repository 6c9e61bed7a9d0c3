// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sql/databasequery.h"

#include <QAbstractTableModel>

namespace exhibit {

/// The answer to a query; sorted in place.
class QueryRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QueryRows rows);
    const QueryRows& rows() const { return m_rows; } ///< in the order shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QueryRows m_rows;
};

} // namespace exhibit
