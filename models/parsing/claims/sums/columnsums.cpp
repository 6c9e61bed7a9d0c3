// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/sums/columnsums.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <vector>

namespace exhibit {

namespace {

bool isTotalRow(const MarkdownBlock& row)
{
    static const RE2 total(
        R"((?i)[^\pL]*(?:grand\s+|overall\s+)?(?:total|sum|gesamt|summe|somme|suma|итого|всего|合计|总计|合計|總計|합계|총계|전체|totale|totalt|toplam)[^\pL]*)");
    return !row.cells.empty() && RE2::FullMatch(row.cells.front(), total);
}

/// Rows that sum others, or are parts or averages of them, would be counted twice, and rows that stand for more are not
/// all there are.
bool isNoPart(const MarkdownBlock& row)
{
    static const RE2 form(
        R"((?i)(?:^|[^\pL])(?:sub-?totals?|totals?|sums?|overall|all|others?|rest|averages?|avg|mean|median|min(?:imum)?|max(?:imum)?|of which|thereof|there ?in|including|incl|included|gesamt|insgesamt|summe|zwischensumme|davon|darunter|durchschnitt|mittel(?:wert)?|sous-total|somme|dont|moyenne|suma|subtotal|promedio|soma|média|итого|всего|в том числе)(?:$|[^\pL])|ø|合计|总计|小计|合計|小計|平均|其中|합계|소계|평균|\.\.\.|…|^[^\pL\pN]*$)");
    static const RE2 ledIn(R"(^\s*(?:&nbsp;|&emsp;|\x{00a0}|\x{2003}|[-–—•·*+>↳└├│]\s|[└├↳]))");
    return row.cells.empty() || RE2::PartialMatch(row.cells.front(), form) ||
           RE2::PartialMatch(row.cells.front(), ledIn);
}

/// Some rows that follow each other are exactly what is too much: they may be parts of another, or not counted.
bool isExplained(const std::vector<std::int64_t>& counts, std::int64_t tooMuch)
{
    for (std::size_t first = 0; first < counts.size(); ++first) {
        std::int64_t sum = 0;
        for (std::size_t i = first; i < counts.size() && sum < tooMuch; ++i) {
            sum += counts[i];
            if (sum == tooMuch)
                return true;
        }
    }
    return false;
}

/// Counts that add up: nothing can be in two rows.
bool isCountHead(const std::string& head)
{
    static const RE2 form(
        R"((?i)[^\pL#]*(?:(?:#|no\.? of|number of)\s*)?(?:(?:unit |integration |e2e )?tests?|(?:test )?cases?|specs|examples|assertions|passed|pass|passing|failed|fail|failing|failures?|errors?|skipped|ignored|count|total|tasks?|tickets?|bestanden|fehlgeschlagen|通过|失败|数量|用例数?|测试数|테스트(?: 수)?|통과|실패|건수|тест(?:ов|ы)|пройдено|провалено|pruebas|testes|réussis|échoués)[^\pL]*)");
    return RE2::FullMatch(head, form);
}

std::optional<std::int64_t> countIn(const std::string& cell)
{
    static const RE2 form(R"([^\pL\pN~<>≥≤+.,-]*(\d{1,3}(?:,\d{3}){1,4}|\d{1,7})[^\pL\pN+.,%/~]*)");
    std::string digits;
    if (!RE2::FullMatch(cell, form, &digits))
        return std::nullopt;
    std::erase(digits, ',');
    return std::stoll(digits);
}

/// What the rows of a table make in the column of this head; none where it has no such column, or no counts in it.
std::optional<std::int64_t> sumOfColumn(const MarkdownDocument& document, int head, const std::string& title)
{
    const std::vector<std::string>& heads = document.blocks[static_cast<std::size_t>(head)].cells;
    const auto column = static_cast<std::size_t>(std::find(heads.begin(), heads.end(), title) - heads.begin());
    if (column == heads.size())
        return std::nullopt;
    std::int64_t sum = 0;
    for (std::size_t at = static_cast<std::size_t>(head) + 1;
         at < document.blocks.size() && document.blocks[at].tableHeadRow == head; ++at) {
        const MarkdownBlock& row = document.blocks[at];
        const auto count = column < row.cells.size() && !isNoPart(row) ? countIn(row.cells[column]) : std::nullopt;
        sum += count.value_or(0);
    }
    return sum > 0 ? std::optional(sum) : std::nullopt;
}

bool namesNumber(const std::string& text, std::int64_t number)
{
    const std::string digits = std::to_string(number);
    for (std::size_t at = text.find(digits); at != std::string::npos; at = text.find(digits, at + 1)) {
        const auto isPart = [&text](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
        if (!(at > 0 && isPart(at - 1)) && !isPart(at + digits.size()))
            return true;
    }
    return false;
}

/// What a total has more than its rows are the rows of tables above it with the same column, or a number that stands
/// beside the table.
bool isMadeElsewhere(const MarkdownDocument& document, const MarkdownBlock& total, const std::string& title,
                     std::int64_t missing)
{
    constexpr int farthest = 400; // blocks
    std::int64_t above = 0;
    int head = total.tableHeadRow;
    for (int at = head - 1; missing > 0 && at >= std::max(0, head - farthest); --at) {
        const MarkdownBlock& block = document.blocks[static_cast<std::size_t>(at)];
        if (block.type == MarkdownBlock::Type::TableRow && block.tableHead) {
            const auto sum = sumOfColumn(document, at, title);
            above += sum.value_or(0);
            if (above == missing || sum == missing)
                return true;
        } else if (block.type != MarkdownBlock::Type::TableRow && block.heading == total.heading &&
                   namesNumber(block.text(), missing)) {
            return true;
        }
    }
    for (std::size_t at = static_cast<std::size_t>(head) + 1; missing > 0 && at < document.blocks.size(); ++at) {
        const MarkdownBlock& block = document.blocks[at];
        if (block.type == MarkdownBlock::Type::Heading)
            break;
        if (block.type != MarkdownBlock::Type::TableRow && namesNumber(block.text(), missing))
            return true;
    }
    return false;
}

bool isChoice(const MarkdownDocument& document, const MarkdownBlock& row)
{
    static const RE2 choice(
        R"((?i)\b(?:top|selected|main|key|excerpt|samples?|some|largest|slowest|examples?|notable)\b)");
    const std::array around{row.heading, row.leadIn};
    return std::any_of(around.begin(), around.end(), [&](int index) {
        return index >= 0 && RE2::PartialMatch(document.blocks[static_cast<std::size_t>(index)].text(), choice);
    });
}

} // namespace

std::optional<ColumnSum> wrongTotal(const MarkdownDocument& document, int index)
{
    constexpr std::int64_t fewestRows = 2;
    constexpr int mostRows = 300; // a longer table is a listing, and each of its rows may be one of a total
    const MarkdownBlock& total = document.blocks[static_cast<std::size_t>(index)];
    if (total.tableHeadRow < 0 || index - total.tableHeadRow > mostRows || !isTotalRow(total) ||
        isChoice(document, total))
        return std::nullopt;
    const std::vector<std::string>& heads = document.blocks[static_cast<std::size_t>(total.tableHeadRow)].cells;
    std::optional<ColumnSum> doubtful;
    bool sumsAll = false;
    for (std::size_t column = 1; column < std::min(heads.size(), total.cells.size()); ++column) {
        const auto stated = countIn(total.cells[column]);
        if (!stated || !isCountHead(heads[column]))
            continue;
        ColumnSum sum{heads[column], *stated, 0, 0};
        std::vector<std::int64_t> counts;
        for (int at = total.tableHeadRow + 1; at < index; ++at) {
            const MarkdownBlock& row = document.blocks[static_cast<std::size_t>(at)];
            if (row.tableHeadRow != total.tableHeadRow || isNoPart(row))
                return std::nullopt;
            const auto count = column < row.cells.size() ? countIn(row.cells[column]) : std::nullopt;
            if (!count) {
                sum.rows = 0;
                break;
            }
            counts.push_back(*count);
            sum.sum += *count;
            ++sum.rows;
        }
        if (sum.rows < fewestRows)
            continue;
        const bool hasAll = std::none_of(counts.begin(), counts.end(), [](std::int64_t count) { return count == 0; });
        if (sum.sum == sum.stated)
            sumsAll = sumsAll || hasAll;
        else if (isMadeElsewhere(document, total, heads[column], sum.stated - sum.sum))
            return std::nullopt;
        else if (!isExplained(counts, sum.sum - sum.stated))
            return sum;
        else if (!doubtful)
            doubtful = sum;
    }
    // A column that adds up counts each row: then no row of another one is left out or part of its neighbour.
    return sumsAll ? doubtful : std::nullopt;
}

} // namespace exhibit
