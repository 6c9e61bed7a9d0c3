// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tests/testrunrows.h"

#include "models/items/itemtext.h"
#include "models/items/roles.h"

namespace exhibit {

std::vector<ListRow> testRunRows(const TestMatrix& matrix, int entry)
{
    std::vector<ListRow> rows;
    for (int run = 0; entry >= 0 && run < matrix.runCount(); ++run) {
        const OutcomeCell here = matrix.cell(run, entry);
        const SourceRef place = matrix.place(run, entry);
        const QString title = matrix.runTitles()[run];
        ListRow row{{{Qt::DisplayRole, title},
                     {OutcomeRole, static_cast<int>(here)},
                     {SecondLineRole, place.isNull() ? outcomeCellText(here) : placeText(place)},
                     {Qt::AccessibleTextRole, QString(title + QStringLiteral(": ") + outcomeCellText(here))}}};
        if (!place.isNull())
            row.says.insert({{SourceRefRole, QVariant::fromValue(place)}, {CopyRole, fromUtf8(toString(place))}});
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace exhibit
