// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/query/querytables.h"

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
