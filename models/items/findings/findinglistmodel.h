// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/tablemodel.h"
#include "models/items/itemtext.h"

namespace exhibit {

class Messages;

/// The findings of the review, most severe first. One column: title, and as second line the kind; KindRole is
/// int(FindingKind), IdRole the claim of a mismatch, else the finding.
class FindingListModel : public TableModel
{
    Q_OBJECT

public:
    using TableModel::TableModel;

    void setSnapshot(const PackSnapshot& snapshot, const Messages& messages);
    const Finding* findingAt(int row) const; ///< null if out of range

private:
    int rows() const override { return static_cast<int>(m_titles.size()); }
    int columns() const override { return 1; }
    QVariant cell(int row, int column, int role) const override;

    PackSnapshot m_snapshot;
    PointerNames m_names;
    std::vector<QString> m_titles, m_assessments;
};

} // namespace exhibit
