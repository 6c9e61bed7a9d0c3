// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/queryresult.h"

#include "app/commandline/commandlineconsole.h"
#include "models/report/csv/csvtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace exhibit {

namespace {

constexpr int widestColumn = 60;

/// One line without tabs, whatever the cell holds.
QString onOneLine(const QString& text)
{
    QString line = QString::fromUtf8(terminalText(text.toStdString()));
    return line.replace(QLatin1Char('\t'), QStringLiteral("\\u{0009}"));
}

} // namespace

QueryResult::Cell QueryResult::cellOf(const Statement& statement, int column)
{
    switch (statement.type(column)) {
    case Statement::Type::Null:
        return {QString(), QJsonValue(QJsonValue::Null)};
    case Statement::Type::Integer: {
        const auto value = static_cast<qint64>(statement.asInt64(column));
        return {QString::number(value), value, true};
    }
    case Statement::Type::Real: {
        const double value = statement.asDouble(column);
        const QJsonValue json = std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
        return {QString::number(value, 'g', 15), json, true};
    }
    case Statement::Type::Bytes: {
        const auto size = static_cast<qint64>(statement.asBytes(column).size());
        return {QStringLiteral("<%1 bytes>").arg(size), QJsonObject{{QStringLiteral("bytes"), size}}};
    }
    case Statement::Type::Text:
        break;
    }
    const QString text = QString::fromStdString(statement.asText(column));
    return {text, text};
}

void QueryResult::nameColumns(const Statement& statement)
{
    for (int i = 0; m_columns.size() < statement.columnCount(); ++i)
        m_columns << QString::fromStdString(statement.columnName(i));
}

void QueryResult::fetch(Statement& statement, std::int64_t limit)
{
    while (statement.next()) {
        nameColumns(statement);
        m_wasCut = limit > 0 && static_cast<std::int64_t>(m_rows.size()) == limit;
        if (m_wasCut)
            return;
        Row& row = m_rows.emplace_back();
        for (int i = 0; i < m_columns.size(); ++i)
            row.push_back(cellOf(statement, i));
    }
    nameColumns(statement);
}

QByteArray QueryResult::text(QueryFormat format) const
{
    switch (format) {
    case QueryFormat::Tsv:
        return tsv();
    case QueryFormat::Csv:
        return csv();
    case QueryFormat::Json:
        return json();
    case QueryFormat::Table:
        break;
    }
    return table();
}

QByteArray QueryResult::tsv() const
{
    QString text;
    const auto add = [&text](const QStringList& cells) {
        QStringList lines;
        for (const QString& cell : cells)
            lines << onOneLine(cell);
        text += lines.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    add(m_columns);
    for (const Row& row : m_rows) {
        QStringList cells;
        for (const Cell& cell : row)
            cells << cell.text;
        add(cells);
    }
    return text.toUtf8();
}

QByteArray QueryResult::csv() const
{
    CsvTable table{m_columns, {}};
    for (const Row& row : m_rows) {
        QStringList& cells = table.rows.emplace_back();
        for (const Cell& cell : row)
            cells << cell.text;
    }
    return csvBytes(table);
}

/// Names of columns may occur twice, so rows are lists.
QByteArray QueryResult::json() const
{
    QJsonArray rows;
    for (const Row& row : m_rows) {
        QJsonArray cells;
        for (const Cell& cell : row)
            cells.append(cell.json);
        rows.append(cells);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("columns"), QJsonArray::fromStringList(m_columns)},
                                     {QStringLiteral("rows"), rows},
                                     {QStringLiteral("cut"), m_wasCut}})
        .toJson(QJsonDocument::Indented);
}

QByteArray QueryResult::table() const
{
    std::vector<QStringList> lines{m_columns};
    for (const Row& row : m_rows) {
        QStringList& cells = lines.emplace_back();
        for (const Cell& cell : row)
            cells << cell.text;
    }
    std::vector<qsizetype> widths(static_cast<std::size_t>(m_columns.size()), 0);
    for (QStringList& cells : lines) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            cells[i] = onOneLine(cells[i]);
            if (cells[i].size() > widestColumn)
                cells[i] = cells[i].left(widestColumn - 1) + QChar(0x2026);
            qsizetype& width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, cells[i].size());
        }
    }
    QString text;
    for (std::size_t l = 0; l < lines.size(); ++l) {
        QStringList cells = lines[l];
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool right = l > 0 && m_rows[l - 1][static_cast<std::size_t>(i)].isNumber;
            const auto width = static_cast<int>(widths[static_cast<std::size_t>(i)]);
            cells[i] = right ? cells[i].rightJustified(width) : cells[i].leftJustified(width);
        }
        QString line = cells.join(QStringLiteral("  "));
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text.toUtf8();
}

} // namespace exhibit
