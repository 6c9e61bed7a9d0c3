// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/coveragetable.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::int64_t farthest = 6000; ///< lines between the table's head and the end of a log
constexpr std::size_t mostRunsTried = 3;

bool isHead(const std::string& line)
{
    return line.find("Stmts") != std::string::npos && line.find("Miss") != std::string::npos &&
           line.find("Cover") != std::string::npos;
}

std::int64_t largestNumber(const std::string& text)
{
    static const RE2 number(R"((\d{1,8}))");
    re2::StringPiece rest(text);
    std::int64_t value = 0;
    std::int64_t largest = 0;
    while (RE2::FindAndConsume(&rest, number, &value))
        largest = std::max(largest, value);
    return largest;
}

bool readRow(const std::string& line, CoverageRow& row)
{
    static const RE2 shape(R"(^(\S.*?\.\w+|TOTAL)\s+(\d+)\s+\d+(?:\s+\d+\s+\d+)?\s+(\d{1,3})%(?:\s+(.*))?$)");
    std::string missing;
    if (!RE2::FullMatch(line, shape, &row.path, &row.statements, &row.percent, &missing))
        return false;
    std::replace(row.path.begin(), row.path.end(), '\\', '/');
    row.lastMissing = largestNumber(missing);
    return true;
}

Coverage readTable(const Run& run, const LineProvider& lines)
{
    Coverage table;
    const std::int64_t end = run.summary.firstLine.value;
    const std::int64_t begin = std::max(run.log.firstLine.value, end - farthest);
    if (end <= begin || run.summary.path != run.log.path)
        return table;
    const std::vector<std::string> text = lines(run.log.path, LineNumber{begin}, static_cast<int>(end - begin));
    std::size_t head = text.size();
    while (head > 0 && !isHead(text[head - 1]))
        --head;
    for (std::size_t i = head; head > 0 && i < text.size() && !table.total; ++i) {
        CoverageRow row;
        if (!readRow(text[i], row))
            continue;
        row.where = run.log;
        row.where.firstLine = row.where.lastLine = LineNumber{begin + static_cast<std::int64_t>(i)};
        if (!row.where.member.empty())
            row.where.memberFirstLine =
                run.log.memberFirstLine.plus(row.where.firstLine.value - run.log.firstLine.value);
        row.where.quote = cutQuote(text[i]);
        if (row.path == "TOTAL")
            table.total = std::move(row);
        else
            table.rows.push_back(std::move(row));
    }
    table.run = &run;
    return table;
}

bool endsWithPath(const std::string& path, const std::string& end)
{
    return path == end || (path.size() > end.size() && path.compare(path.size() - end.size(), end.size(), end) == 0 &&
                           path[path.size() - end.size() - 1] == '/');
}

} // namespace

const CoverageRow* Coverage::find(const std::string& name) const
{
    const CoverageRow* found = nullptr;
    for (const CoverageRow& row : rows) {
        if (!endsWithPath(row.path, name) && !endsWithPath(name, row.path))
            continue;
        if (found)
            return nullptr;
        found = &row;
    }
    return found;
}

Coverage readCoverage(const std::vector<const Run*>& executed, const LineProvider& lines)
{
    std::size_t tried = 0;
    for (auto run = executed.rbegin(); lines && run != executed.rend() && tried < mostRunsTried; ++run) {
        if ((*run)->log.isNull() || (*run)->summary.isNull())
            continue;
        ++tried;
        Coverage table = readTable(**run, lines);
        if (!table.rows.empty() || table.total)
            return table;
    }
    return {};
}

} // namespace exhibit
