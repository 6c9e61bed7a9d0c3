// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/pytest/coveragetable.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::int64_t longestTable = 6000; ///< lines
constexpr std::size_t mostRows = 100'000;   ///< of one log

bool isHead(std::string_view line)
{
    return line.find("Stmts") != std::string_view::npos && line.find("Miss") != std::string_view::npos &&
           line.find("Cover") != std::string_view::npos;
}

/// Of numbers with more digits the parts count, so that none overflows.
std::int64_t largestNumber(std::string_view text)
{
    constexpr int mostDigits = 8;
    std::int64_t largest = 0, value = 0;
    int digits = 0;
    for (const char c : text) {
        if (!isDigit(c) || digits == mostDigits)
            value = digits = 0;
        if (isDigit(c)) {
            value = value * 10 + (c - '0');
            ++digits;
        }
        largest = std::max(largest, value);
    }
    return largest;
}

bool readRow(std::string_view line, CoverageRow& row)
{
    static const RE2 shape(R"(^(\S.*?\.\w+|TOTAL)\s+(\d+)\s+\d+(?:\s+\d+\s+\d+)?\s+(\d{1,3})%(?:\s+(.*))?$)");
    std::string missing;
    if (!RE2::FullMatch(re2::StringPiece(line.data(), line.size()), shape, &row.path, &row.statements, &row.percent,
                        &missing))
        return false;
    std::replace(row.path.begin(), row.path.end(), '\\', '/');
    row.lastMissing = largestNumber(missing);
    return true;
}

} // namespace

void CoverageTableReader::addLine(LineNumber line, std::string_view text)
{
    if (isHead(text)) {
        m_head = line;
        return;
    }
    if (!m_head.isValid() || text.find('%') == std::string_view::npos)
        return;
    CoverageRow row;
    if (line.value - m_head.value > longestTable || m_rows.size() >= mostRows) {
        m_head = LineNumber{};
    } else if (readRow(text, row)) {
        row.where = m_origin.pointTo(line, text);
        row.head = m_origin.pointTo(m_head, {}).firstLine;
        if (row.path == "TOTAL")
            m_head = LineNumber{};
        m_rows.push_back(std::move(row));
    }
}

} // namespace exhibit
