// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/sums/drawntables.h"

#include "models/domain/text.h"
#include "models/parsing/claims/sums/arithmetic.h"
#include "models/parsing/claims/sums/columnsums.h"
#include "models/parsing/claims/sums/ownfigures.h"
#include "models/parsing/claims/sums/rowsums.h"

#include <re2/re2.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>

namespace exhibit {

namespace {

constexpr std::size_t longestDrawnRow = 200; // bytes
constexpr std::size_t mostDrawnRows = 300;
constexpr std::size_t fewestCells = 3;

/// What two blanks, a tab or a bar separate.
std::vector<std::string> drawnCells(std::string_view line)
{
    std::vector<std::string> cells;
    const std::string_view text = trimmed(line);
    for (std::size_t begin = 0; begin < text.size() && text.size() <= longestDrawnRow;) {
        const std::size_t end = std::min({text.find("  ", begin), text.find('\t', begin), text.size()});
        if (const std::string_view cell = trimmed(text.substr(begin, end - begin)); !cell.empty() && cell != "|")
            cells.emplace_back(cell);
        begin = std::min(text.find_first_not_of(" \t|", end), text.size());
    }
    return cells;
}

bool isDrawnRuler(std::string_view line)
{
    const std::string_view text = trimmed(line);
    return text.size() >= 3 && std::all_of(text.begin(), text.end(), [](char c) {
               return std::string_view("-=_+| \t").find(c) != std::string_view::npos ||
                      static_cast<unsigned char>(c) >= 0x80;
           });
}

bool isDrawnHead(const std::vector<std::string>& cells)
{
    const auto results = std::count_if(cells.begin(), cells.end(), namesResultColumn);
    return cells.size() >= fewestCells && results >= 2 &&
           std::none_of(cells.begin(), cells.end(),
                        [](const auto& cell) { return cell.find_first_of("0123456789") != std::string::npos; });
}

/// A table as the readers of Markdown's tables know it.
struct DrawnTable
{
    MarkdownDocument rows;                   ///< the first one is its head
    std::size_t firstLine = 0, lastLine = 0; ///< of the text, from 0
};

class DrawnTablesReader
{
public:
    DrawnTablesReader(const ProseReading& reading, std::vector<Claim>& claims) : m_reading(reading), m_claims(claims) {}

    void read()
    {
        const std::vector<std::string_view>& lines = m_reading.repaired;
        for (std::size_t at = 0; at < lines.size(); ++at) {
            if (lines[at].size() > longestDrawnRow || lines[at].find("  ") == std::string_view::npos)
                continue;
            const std::vector<std::string> head = drawnCells(lines[at]);
            if (!isDrawnHead(head))
                continue;
            const DrawnTable table = tableAt(at, head);
            if (table.rows.blocks.size() > 2 && mayRefute(table))
                check(table);
            at = std::max(at, table.lastLine);
        }
    }

private:
    DrawnTable tableAt(std::size_t first, const std::vector<std::string>& head) const
    {
        DrawnTable table;
        table.firstLine = table.lastLine = first;
        const auto add = [&](std::size_t line, const std::vector<std::string>& cells) {
            MarkdownBlock row;
            row.type = MarkdownBlock::Type::TableRow;
            row.first = row.last = LineNumber{static_cast<std::int64_t>(line) + 1};
            row.cells = cells;
            row.tableHead = table.rows.blocks.empty();
            row.tableHeadRow = 0;
            table.rows.blocks.push_back(std::move(row));
            table.lastLine = line;
        };
        add(first, head);
        const std::vector<std::string_view>& lines = m_reading.repaired;
        for (std::size_t at = first + 1; at < lines.size() && table.rows.blocks.size() < mostDrawnRows; ++at) {
            if (isDrawnRuler(lines[at]))
                continue;
            const std::vector<std::string> cells = drawnCells(lines[at]);
            if (cells.size() != head.size())
                break;
            add(at, cells);
        }
        return table;
    }

    /// The block of the text that holds the line; -1: none.
    int blockAt(std::size_t line) const
    {
        const auto& blocks = m_reading.document.blocks;
        const auto found = std::find_if(blocks.begin(), blocks.end(), [line](const MarkdownBlock& block) {
            return block.first.zeroBased() <= static_cast<std::int64_t>(line) &&
                   static_cast<std::int64_t>(line) <= block.last.zeroBased();
        });
        return found == blocks.end() ? -1 : static_cast<int>(found - blocks.begin());
    }

    bool mayRefute(const DrawnTable& table) const
    {
        const int block = blockAt(table.firstLine);
        return block >= 0 && !m_reading.block(block).fenced &&
               (mayBeRefuted(m_reading, block) || isPrintedReport(m_reading));
    }

    void check(const DrawnTable& table)
    {
        const std::size_t before = m_claims.size();
        for (std::size_t i = 1; i < table.rows.blocks.size(); ++i) {
            const MarkdownBlock& row = table.rows.blocks[i];
            if (const auto sum = wrongTotal(table.rows, static_cast<int>(i)))
                addAt(row.first, {{"column", sum->column},
                                  {"stated", std::to_string(sum->stated)},
                                  {"rows", std::to_string(sum->rows)},
                                  {"sum", std::to_string(sum->sum)}});
            else if (const auto own = findRowSum(labelled(table.rows.blocks.front(), row)); own && !own->holds)
                addAt(row.first, {{std::string(refutedBy), own->kind == StatedSum::Kind::Ratio ? "rate" : "parts"},
                                  {"stated", oneDecimal(own->stated)},
                                  {"actual", oneDecimal(own->actual)}});
        }
        if (m_claims.size() == before)
            checkLinesBeside(table);
    }

    static std::string labelled(const MarkdownBlock& head, const MarkdownBlock& row)
    {
        std::string text = row.cells.front();
        for (std::size_t i = 1; i < row.cells.size(); ++i)
            text += "; " + head.cells[i] + ": " + row.cells[i];
        return text;
    }

    /// `12 passed, 1 failed of 14` above rows of 14 tests, 13 of which passed. The other two numbers tell that the line
    /// counts these very rows.
    void checkLinesBeside(const DrawnTable& table)
    {
        constexpr std::size_t farthest = 4; // lines
        static const RE2 counted(
            R"((?i)(?:^|[^\w.,/])(\d{1,6})\s+(?:tests?\s+)?passed\s*(?:,|;|and|/)\s*(\d{1,6})\s+(?:tests?\s+)?failed\s*(?:,\s*)?(?:of|out of|/|from)\s*(?:a total of\s+)?(\d{1,6})(?:$|[^\w.,/%-]|[.,](?:\s|$)))");
        const std::optional<double> total = columnOf(table, "total"), passed = columnOf(table, "passed"),
                                    failed = columnOf(table, "failed");
        if (!total || !passed || !failed || *passed + *failed != *total)
            return;
        const std::vector<std::string_view>& lines = m_reading.repaired;
        const std::size_t first = table.firstLine - std::min(table.firstLine, farthest);
        const std::size_t last = std::min(table.lastLine + farthest, lines.size() - 1);
        for (std::size_t at = first; at <= last; ++at) {
            double saysPassed = 0, saysFailed = 0, saysTotal = 0;
            const bool isInside = at >= table.firstLine && at <= table.lastLine;
            const std::string text(trimmed(lines[at]));
            if (isInside || text.size() > longestDrawnRow || blockAt(at) < 0 ||
                !RE2::PartialMatch(text, counted, &saysPassed, &saysFailed, &saysTotal))
                continue;
            const bool isOfPassed = saysFailed == *failed && saysPassed != *passed;
            const bool isOfFailed = saysPassed == *passed && saysFailed != *failed;
            if (saysTotal != *total || (!isOfPassed && !isOfFailed))
                continue;
            addAt(LineNumber{static_cast<std::int64_t>(at) + 1},
                  {{"column", isOfPassed ? m_passedHead : m_failedHead},
                   {"stated", oneDecimal(isOfPassed ? saysPassed : saysFailed)},
                   {"rows", std::to_string(table.rows.blocks.size() - 1)},
                   {"sum", oneDecimal(isOfPassed ? *passed : *failed)}});
        }
    }

    /// What the rows make in the column of such results; unset where a row has no plain number there.
    std::optional<double> columnOf(const DrawnTable& table, const std::string& meaning)
    {
        static const RE2 isTotal(R"((?i)tests?|total|cases|count)"), isPassed(R"((?i)pass(?:ed|es|ing)?|ok)"),
            isFailed(R"((?i)fail(?:ed|s|ing|ures?)?)");
        const RE2& form = meaning == "total" ? isTotal : meaning == "passed" ? isPassed : isFailed;
        const auto& heads = table.rows.blocks.front().cells;
        const auto head =
            std::find_if(heads.begin(), heads.end(), [&form](const auto& cell) { return RE2::FullMatch(cell, form); });
        if (head == heads.end())
            return std::nullopt;
        if (meaning != "total")
            (meaning == "passed" ? m_passedHead : m_failedHead) = *head;
        double sum = 0;
        for (std::size_t i = 1; i < table.rows.blocks.size(); ++i) {
            static const RE2 number(R"(\d{1,6})");
            const std::string& cell = table.rows.blocks[i].cells[static_cast<std::size_t>(head - heads.begin())];
            if (!RE2::FullMatch(cell, number))
                return std::nullopt;
            sum += std::strtod(cell.c_str(), nullptr);
        }
        return sum;
    }

    void addAt(LineNumber line, std::vector<MessageArg> values)
    {
        ProseStatement statement;
        statement.block = blockAt(static_cast<std::size_t>(line.zeroBased()));
        statement.text = std::string(trimmed(m_reading.repaired[static_cast<std::size_t>(line.zeroBased())]));
        statement.starts.emplace_back(0, line);
        Claim claim = makeClaim(m_reading, ClaimClass::Metric, statement, 0, statement.text.size());
        if (claim.genre == Genre::CapturedOutput)
            claim.genre = Genre::Report;
        claim.values = std::move(values);
        std::erase_if(m_claims, [&claim](const Claim& other) {
            return other.claimClass == ClaimClass::Metric && other.where == claim.where;
        });
        m_claims.push_back(std::move(claim));
    }

    const ProseReading& m_reading;
    std::vector<Claim>& m_claims;
    std::string m_passedHead, m_failedHead;
};

} // namespace

void readDrawnTables(const ProseReading& reading, std::vector<Claim>& claims)
{
    DrawnTablesReader(reading, claims).read();
}

} // namespace exhibit
