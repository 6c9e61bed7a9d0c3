// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/packs/comparisonrows.h"

#include "models/items/itemtext.h"
#include "models/items/roles.h"
#include "models/report/markdowntext.h"

namespace exhibit {

std::vector<ListRow> comparisonRows(const std::vector<ComparedGroup>& groups)
{
    std::vector<ListRow> rows;
    for (const ComparedGroup& group : groups) {
        if (group.rows.empty())
            continue;
        std::vector<ListRow> below;
        for (const ComparedRow& row : group.rows)
            below.push_back({{{Qt::DisplayRole, fromUtf8(inertText(row.title))},
                              {SecondLineRole, fromUtf8(inertText(row.detail))},
                              {KindRole, static_cast<int>(row.kind)},
                              {IdRole, fromUtf8(group.id + '/' + row.id)},
                              {OriginRole, static_cast<int>(&group - groups.data())},
                              {LocationRole, row.isInB ? fromUtf8(row.id) : QString()}}});
        rows.push_back(groupRow(fromUtf8(group.title), std::move(below)));
    }
    return rows;
}

} // namespace exhibit
