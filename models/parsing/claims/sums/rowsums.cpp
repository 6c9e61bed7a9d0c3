// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/sums/rowsums.h"

#include "models/parsing/rules/guardedpattern.h"

#include <re2/re2.h>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace exhibit {

namespace {

/// A row of results by the heads of its columns; unset where it has no such column.
struct ResultRow
{
    std::optional<double> total, passed, failed, errors, skipped, rate;
    bool hasOtherCounts = false; ///< whole numbers under heads that name none of these
    bool isAmbiguous = false;    ///< two columns of one meaning
};

std::optional<double>* columnOf(ResultRow& row, const std::string& head)
{
    static const GuardedPattern total(
        R"((?i)[^\pL]*(?:tests?|total(?: tests?| cases?)?|(?:test )?cases?|specs|examples|(?:total )?(?:tests?|checks?|cases|scenarios|validations?|specs) (?:run|executed|total)|(?:total )checks?|executed|(?:total )?number of tests|test count|# ?tests|tests? total|gesamt|总数|总用例数?|总测试数|総数|всего(?: тестов)?|итого|합계|전체(?: 테스트)?|total des tests)[^\pL]*)");
    static const GuardedPattern passed(
        R"((?i)[^\pL]*(?:(?:(?:tests?|checks?|cases|scenarios|validations?|specs) )?pass(?:ed|es|ing)?|ok|success(?:es|ful)?|succeeded|bestanden|réussis?|通过|пройдено|успешно|통과)[^\pL]*)");
    static const GuardedPattern failed(
        R"((?i)[^\pL]*(?:(?:(?:tests?|checks?|cases|scenarios|validations?|specs) )?fail(?:ed|s|ing|ures?)?|fehlgeschlagen|échecs?|失败|провалено|не пройдено|실패)[^\pL]*)");
    static const GuardedPattern errors(R"((?i)[^\pL]*errors?[^\pL]*)");
    static const GuardedPattern skipped(
        R"((?i)[^\pL]*(?:skip(?:ped|s)?|ignored|pending|disabled|übersprungen|跳过|пропущено|건너뜀)[^\pL]*)");
    static const GuardedPattern rate(
        R"((?i)[^\pL%]*(?:(?:(?:overall |test |total )?(?:pass(?:ing)?|success)[ -]?)?(?:rate|ratio|percentage|percent|%)|pass %|% pass(?:ed|ing)?|(?:erfolgs)?quote|taux de réussite|通过率|성공률|통과율)[^\pL]*)");
    if (total.isAllOf(head))
        return &row.total;
    if (passed.isAllOf(head))
        return &row.passed;
    if (failed.isAllOf(head))
        return &row.failed;
    if (errors.isAllOf(head))
        return &row.errors;
    if (skipped.isAllOf(head))
        return &row.skipped;
    return rate.isAllOf(head) ? &row.rate : nullptr;
}

void addCell(ResultRow& row, const std::string& cell)
{
    static const LatePattern count(R"(([^:;]+):[^\pL\pN~<>≥≤±+-]*(\d{1,7})[^\pL\pN.,%/+]*)");
    static const LatePattern percent(R"(([^:;]+):[^\pL\pN~<>≥≤±+-]*(\d{1,3}(?:\.\d+)?)\s*%[^\pL\pN]*)");
    std::string head;
    double number = 0;
    const bool isPercent = RE2::FullMatch(cell, percent, &head, &number);
    if (!isPercent && !RE2::FullMatch(cell, count, &head, &number))
        return;
    std::optional<double>* column = columnOf(row, head);
    if (!column) {
        row.hasOtherCounts = row.hasOtherCounts || !isPercent;
        return;
    }
    if (isPercent && column == &row.passed)
        column = &row.rate; // `Success: 92%`
    if ((column == &row.rate) != isPercent)
        return;
    row.isAmbiguous = row.isAmbiguous || column->has_value();
    *column = number;
}

ResultRow readRow(const std::string& text)
{
    ResultRow row;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find("; ", begin), text.size());
        addCell(row, text.substr(begin, end - begin));
        begin = end + 2;
    }
    return row;
}

std::optional<StatedSum> rateOf(const ResultRow& row)
{
    if (!row.rate || !row.passed || (!row.total && !row.failed))
        return std::nullopt;
    const double ended = *row.passed + row.failed.value_or(0) + row.errors.value_or(0);
    const double whole = row.total.value_or(ended);
    StatedSum sum;
    sum.stated = *row.rate;
    sum.actual = whole > 0 ? *row.passed / whole * 100 : 0;
    for (const double all : {whole, whole - row.skipped.value_or(0), row.failed ? ended : whole,
                             row.failed ? *row.passed + *row.failed : whole}) {
        const double actual = all > 0 ? *row.passed / all * 100 : 0;
        const bool isCutOff = sum.stated == std::floor(actual) || sum.stated == std::floor(actual * 10) / 10;
        sum.holds = sum.holds || all <= 0 || isCutOff || std::abs(actual - sum.stated) < 0.6;
    }
    return sum;
}

std::optional<StatedSum> partsOfRow(const ResultRow& row)
{
    if (!row.total || !row.passed || !row.failed)
        return std::nullopt;
    if (*row.passed == *row.total && row.rate && *row.rate >= 100)
        return std::nullopt; // what failed at first has passed then
    StatedSum sum;
    sum.kind = StatedSum::Kind::Parts;
    sum.stated = *row.total;
    sum.actual = *row.passed + *row.failed + row.skipped.value_or(0) + row.errors.value_or(0);
    const double least = *row.passed + *row.failed; // what failed may hold errors, and the total only what ran
    const double most = sum.actual;
    sum.holds = sum.stated == most || sum.stated == least || sum.stated == least + row.skipped.value_or(0) ||
                sum.stated == least + row.errors.value_or(0) || (!row.skipped && sum.stated > most);
    return sum;
}

} // namespace

bool namesResultColumn(const std::string& head)
{
    ResultRow row;
    return columnOf(row, head) != nullptr;
}

std::optional<StatedSum> findRowSum(const std::string& text)
{
    if (text.find("; ") == std::string::npos)
        return std::nullopt;
    static const GuardedPattern isRepeated(
        R"((?i)\b(?:attempts?|re-?r[ua]ns?|retr(?:y|ies|ied)|at first|flak[yeis]+)\b)");
    if (isRepeated.isIn(text))
        return std::nullopt;
    const ResultRow row = readRow(text);
    if (row.isAmbiguous || row.hasOtherCounts)
        return std::nullopt;
    const std::optional<StatedSum> parts = partsOfRow(row);
    if (parts && !parts->holds)
        return parts;
    return rateOf(row);
}

} // namespace exhibit
