// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/query/querytables.h"

#include "models/domain/sourceref.h"
#include "models/report/markdowntext.h"
#include "models/report/secrets.h"

#include <algorithm>

namespace exhibit {

namespace {

std::string shown(const std::string& evidence)
{
    return escapedMarkdown(inertText(maskSecrets(evidence).text));
}

} // namespace

CsvTable queryCsv(const QueryRows& rows)
{
    CsvTable table;
    for (const std::string& column : rows.columns)
        table.head << QString::fromStdString(column);
    for (const DatabaseCells& row : rows.rows) {
        QStringList& cells = table.rows.emplace_back();
        for (const DatabaseCell& cell : row)
            cells << QString::fromStdString(cell.text);
    }
    return table;
}

std::string queryLines(const QueryRows& rows, std::size_t mostRows)
{
    constexpr std::size_t longestCell = 400;
    const auto cellText = [](const std::string& evidence) {
        std::string text = inertText(maskSecrets(evidence).text);
        std::replace_if(
            text.begin(), text.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
        return text.size() > longestCell ? cutQuote(text) : text;
    };
    std::string lines;
    for (std::size_t i = 0; i < rows.columns.size(); ++i)
        lines += (i > 0 ? "\t" : "") + cellText(rows.columns[i]);
    for (std::size_t row = 0; row < std::min(mostRows, rows.rows.size()); ++row) {
        lines += '\n';
        for (std::size_t i = 0; i < rows.rows[row].size(); ++i)
            lines += (i > 0 ? "\t" : "") + cellText(rows.rows[row][i].text);
    }
    return lines;
}

std::string queryMarkdown(const QueryRows& rows, std::size_t mostRows)
{
    std::vector<std::string> head;
    for (const std::string& column : rows.columns)
        head.push_back(shown(column));
    std::vector<std::vector<std::string>> lines;
    for (std::size_t i = 0; i < std::min(mostRows, rows.rows.size()); ++i) {
        std::vector<std::string>& line = lines.emplace_back();
        for (const DatabaseCell& cell : rows.rows[i])
            line.push_back(shown(cell.text));
    }
    return markdownTable(head, lines);
}

} // namespace exhibit
