// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/rowtexts.h"

namespace exhibit::test {

QStringList rowTexts(const QAbstractItemModel& model, int role)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data(role).toString();
        rows << cells.join(QStringLiteral(" | "));
    }
    return rows;
}

QString headingTexts(const QAbstractItemModel& model)
{
    QStringList headings;
    for (int column = 0; column < model.columnCount(); ++column)
        headings << model.headerData(column, Qt::Horizontal).toString();
    return headings.join(QStringLiteral(" | "));
}

} // namespace exhibit::test
