// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/tablemodel.h"
#include "models/items/itemtext.h"

namespace exhibit {

class Messages;

/// What the evidence names and the pack does not hold.
class MissingEvidenceModel : public TableModel
{
    Q_OBJECT

public:
    enum Columns {
        WhatColumn,    ///< SecondLineRole: what would settle it
        NamedAtColumn, ///< how many places name it; SourceRefRole: the first
        ColumnCount
    };

    using TableModel::TableModel;

    void setSnapshot(const PackSnapshot& snapshot, const Messages& messages);

private:
    int rows() const override { return static_cast<int>(m_settle.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    QVariant heading(int column, int role) const override;

    PackSnapshot m_snapshot;
    PointerNames m_names;
    std::vector<QString> m_settle;
};

} // namespace exhibit
