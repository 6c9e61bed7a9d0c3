// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/csv/csvtext.h"

#include "models/report/markdowntext.h"
#include "models/report/secrets.h"

namespace exhibit {

namespace {

bool isNumber(const QString& text)
{
    bool isOne = false;
    text.toDouble(&isOne);
    return isOne;
}

/// Blanks in front do not keep a spreadsheet from reading a formula.
bool isFormula(const QString& text)
{
    const QString shown = text.trimmed();
    static const QString starts = QStringLiteral("=+-@|%\uFF1D\uFF0B\uFF0D\uFF20");
    return !shown.isEmpty() && starts.contains(shown.front()) && !isNumber(shown);
}

} // namespace

QString csvCell(const QString& text)
{
    QString cell = fromUtf8(inertText(maskSecrets(text.toStdString()).text));
    if (cell == CellText::absent())
        cell.clear();
    if (isFormula(cell))
        cell.prepend(QLatin1Char('\''));
    if (!cell.contains(QLatin1Char('"')) && !cell.contains(QLatin1Char(',')) && cell == cell.trimmed())
        return cell;
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString csvRow(const QStringList& cells)
{
    QStringList row;
    for (const QString& cell : cells)
        row << csvCell(cell);
    return row.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

QByteArray csvBytes(const CsvTable& table)
{
    QString text = csvRow(table.head);
    for (const QStringList& row : table.rows)
        text += csvRow(row);
    return text.toUtf8();
}

CsvStream::CsvStream(const TakeBlock& take, const QStringList& head) : m_take(take), m_block(csvRow(head).toUtf8())
{}

bool CsvStream::add(const QStringList& cells)
{
    constexpr qsizetype blockBytes = qsizetype{1} << 20;
    m_block += csvRow(cells).toUtf8();
    if (m_isTaken && m_block.size() >= blockBytes) {
        m_isTaken = m_take(m_block);
        m_block.clear();
    }
    return m_isTaken;
}

void CsvStream::end()
{
    if (m_isTaken)
        m_take(m_block);
}

QByteArray csvOfTsv(const QString& data)
{
    CsvTable table;
    const QStringList lines = data.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    table.head = lines.value(0).split(QLatin1Char('\t'));
    for (const QString& line : lines.mid(1))
        table.rows.push_back(line.split(QLatin1Char('\t')));
    return csvBytes(table);
}

} // namespace exhibit
