// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/tablemodel.h"
#include "models/items/itemtext.h"

#include <vector>

namespace exhibit {

/// Pieces of evidence of one item: what each belongs to, what it says, and where.
class EvidenceListModel : public TableModel
{
    Q_OBJECT

public:
    enum Columns {
        SubjectColumn, ///< the run whose evidence it is, else the file
        QuoteColumn,
        PointerColumn,
        ColumnCount
    };

    using TableModel::TableModel;

    void setEvidence(const PackSnapshot& snapshot, std::vector<SourceRef> evidence);
    const std::vector<SourceRef>& evidence() const { return m_evidence; }

private:
    int rows() const override { return static_cast<int>(m_evidence.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    QVariant heading(int column, int role) const override;

    std::vector<SourceRef> m_evidence;
    std::vector<QString> m_subjects;
};

} // namespace exhibit
