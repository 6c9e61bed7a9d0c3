// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/querytext.h"

#include "app/commandline/commandlineconsole.h"
#include "models/report/query/querytables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace exhibit {

namespace {

constexpr int widestColumn = 60;

/// One line without tabs, whatever the cell holds.
QString onOneLine(const std::string& text)
{
    QString line = QString::fromUtf8(terminalText(text));
    return line.replace(QLatin1Char('\t'), QStringLiteral("\\u{0009}"));
}

QStringList linesOf(const DatabaseCells& cells)
{
    QStringList lines;
    for (const DatabaseCell& cell : cells)
        lines << onOneLine(cell.text);
    return lines;
}

QStringList headOf(const QueryRows& rows)
{
    QStringList lines;
    for (const std::string& column : rows.columns)
        lines << onOneLine(column);
    return lines;
}

QByteArray tsv(const QueryRows& rows)
{
    QString text;
    const auto add = [&text](const QStringList& lines) { text += lines.join(QLatin1Char('\t')) + QLatin1Char('\n'); };
    add(headOf(rows));
    for (const DatabaseCells& row : rows.rows)
        add(linesOf(row));
    return text.toUtf8();
}

QJsonValue jsonOf(const DatabaseCell& cell)
{
    switch (cell.type) {
    case Statement::Type::Null:
        break;
    case Statement::Type::Integer:
        return static_cast<qint64>(cell.integer);
    case Statement::Type::Real:
        return std::isfinite(cell.real) ? QJsonValue(cell.real) : QJsonValue(QJsonValue::Null);
    case Statement::Type::Bytes:
        return QJsonObject{{QStringLiteral("bytes"), static_cast<qint64>(cell.integer)}};
    case Statement::Type::Text:
        return QString::fromStdString(cell.text);
    }
    return QJsonValue::Null;
}

/// Names of columns may occur twice, so rows are lists.
QByteArray json(const QueryRows& rows)
{
    QJsonArray columns, lines;
    for (const std::string& column : rows.columns)
        columns.append(QString::fromStdString(column));
    for (const DatabaseCells& row : rows.rows) {
        QJsonArray cells;
        for (const DatabaseCell& cell : row)
            cells.append(jsonOf(cell));
        lines.append(cells);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("columns"), columns},
                                     {QStringLiteral("rows"), lines},
                                     {QStringLiteral("cut"), rows.wasCut}})
        .toJson(QJsonDocument::Indented);
}

QByteArray table(const QueryRows& rows)
{
    std::vector<QStringList> lines{headOf(rows)};
    for (const DatabaseCells& row : rows.rows)
        lines.push_back(linesOf(row));
    std::vector<qsizetype> widths(rows.columns.size(), 0);
    for (QStringList& cells : lines) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
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
            const bool right = l > 0 && rows.rows[l - 1][static_cast<std::size_t>(i)].isNumber();
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

} // namespace

QByteArray queryText(const QueryRows& rows, QueryFormat format)
{
    switch (format) {
    case QueryFormat::Tsv:
        return tsv(rows);
    case QueryFormat::Csv:
        return csvBytes(queryCsv(rows));
    case QueryFormat::Json:
        return json(rows);
    case QueryFormat::Markdown:
        return QByteArray::fromStdString(queryMarkdown(rows, rows.rows.size()));
    case QueryFormat::Table:
        break;
    }
    return table(rows);
}

} // namespace exhibit
