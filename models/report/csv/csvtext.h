// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/tables/column.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace exhibit {

/// A cell by RFC 4180. What a spreadsheet would take for a formula has an apostrophe in front; numbers stay numbers.
/// Controls and invisible characters are made visible, credentials masked.
QString csvCell(const QString& text);

/// A row with its line end (CR LF, as the RFC has it).
QString csvRow(const QStringList& cells);

/// One table of a review.
struct CsvTable
{
    QStringList head;
    std::vector<QStringList> rows;
};

/// The columns of the window's table under their ids, and where each row is to be seen.
template <typename Row> CsvTable csvTable(const Table<Row>& table, const Messages& messages)
{
    const CellText words(messages, NumberStyle::Plain);
    CsvTable csv;
    for (const Column<Row>& column : table.columns)
        csv.head << fromUtf8(column.id);
    csv.head << QStringLiteral("pointer");
    for (const Row& row : table.rows) {
        QStringList& cells = csv.rows.emplace_back();
        for (const Column<Row>& column : table.columns)
            cells << column.text(row, words);
        cells << (table.pointer ? fromUtf8(toString(table.pointer(row))) : QString());
    }
    return csv;
}

QByteArray csvBytes(const CsvTable& table);

} // namespace exhibit
