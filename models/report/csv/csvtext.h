// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportwriter.h"
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

/// Every table ends with where its rows are to be seen; one that shows it to a person has that column already.
constexpr std::string_view csvPointer = "pointer";

/// The columns of the window's table under their ids, and where each row is to be seen.
template <typename Row> QStringList csvHead(const Table<Row>& table)
{
    QStringList head;
    for (const Column<Row>& column : table.columns) {
        if (column.id != csvPointer)
            head << fromUtf8(column.id);
    }
    return head << fromUtf8(csvPointer);
}

template <typename Row> QStringList csvCells(const Table<Row>& table, const Row& row, const CellText& words)
{
    QStringList cells;
    for (const Column<Row>& column : table.columns) {
        if (column.id != csvPointer)
            cells << column.text(row, words);
    }
    return cells << (table.pointer ? fromUtf8(toString(table.pointer(row))) : QString());
}

template <typename Row> CsvTable csvTable(const Table<Row>& table, const Messages& messages)
{
    const CellText words(messages, NumberStyle::Plain);
    CsvTable csv{csvHead(table), {}};
    for (const Row& row : table.rows)
        csv.rows.push_back(csvCells(table, row, words));
    return csv;
}

QByteArray csvBytes(const CsvTable& table);

/// Writes a table that may be long a block at a time. What `take` did not take ends it.
class CsvStream
{
public:
    CsvStream(const TakeBlock& take, const QStringList& head);

    bool add(const QStringList& cells); ///< false: no more is taken
    void end();

private:
    const TakeBlock& m_take;
    QByteArray m_block;
    bool m_isTaken = true;
};

template <typename Row> void streamCsvTable(const Table<Row>& table, const Messages& messages, const TakeBlock& take)
{
    const CellText words(messages, NumberStyle::Plain);
    CsvStream csv(take, csvHead(table));
    for (const Row& row : table.rows) {
        if (!csv.add(csvCells(table, row, words)))
            return;
    }
    csv.end();
}

/// The same cells for a strict reader of CSV; `data` has its head in the first line.
QByteArray csvOfTsv(const QString& data);

} // namespace exhibit
