// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/base/tablemodel.h"

#include <vector>

namespace exhibit {

struct ReportSection
{
    QString id; ///< anchor of the preview
    QString title;
    QString count; ///< right end of the row, e.g. `6 runs`; may be empty
};

/// The sections of the report, in order.
class SectionListModel : public TableModel
{
    Q_OBJECT

public:
    using TableModel::TableModel;

    void setSections(std::vector<ReportSection> sections);

private:
    int rows() const override { return static_cast<int>(m_sections.size()); }
    int columns() const override { return 1; }
    QVariant cell(int row, int column, int role) const override;

    std::vector<ReportSection> m_sections;
};

} // namespace exhibit
