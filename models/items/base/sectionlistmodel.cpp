// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/base/sectionlistmodel.h"

#include "models/items/roles.h"

namespace exhibit {

void SectionListModel::setSections(std::vector<ReportSection> sections)
{
    beginResetModel();
    m_sections = std::move(sections);
    endResetModel();
}

QVariant SectionListModel::cell(int row, int, int role) const
{
    const ReportSection& section = m_sections[static_cast<std::size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
        return section.title;
    case TrailingRole:
        return section.count;
    case IdRole:
        return section.id;
    case SortRole:
        return row;
    default:
        return {};
    }
}

} // namespace exhibit
