// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/tablemodel.h"

#include <vector>

namespace exhibit {

class Messages;

/// What the pack holds, one line a file, and what its evidence names but the pack does not hold.
class InventoryModel : public TableModel
{
    Q_OBJECT

public:
    enum class State { Present, WithProblems, Missing }; ///< KindRole

    using TableModel::TableModel;

    void setSnapshot(const PackSnapshot& snapshot, const Messages& messages);
    int presentCount() const { return m_present; }
    int missingCount() const { return m_missing; }

private:
    struct Row
    {
        QString name, note, toolTip;
        State state = State::Present;
        bool group = false;
        SourceRef ref;
    };

    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return 1; }
    QVariant cell(int row, int column, int role) const override;

    std::vector<Row> m_rows;
    int m_present = 0, m_missing = 0;
};

} // namespace exhibit
