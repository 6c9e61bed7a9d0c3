// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/limits/takebacks.h"

#include "models/parsing/claims/nearfiles.h"
#include "models/parsing/claims/prosestatement.h"

#include <re2/re2.h>

#include <algorithm>
#include <vector>

namespace exhibit {

namespace {

constexpr std::size_t longestText = 2000; ///< bytes of a sentence; a longer one is data

/// What is written like the name of a test, a file, a class or a package in code.
std::vector<std::string> codeNames(std::string_view text)
{
    static const RE2 name(
        R"((?:^|[^\w/.#:-])((?:[\w@-]+[/.:#]+)+[\w-]*\w|\w*[A-Za-z0-9]_\w+|[A-Z]*[a-z]\w*[A-Z]\w*)(?:$|[^\w-]))");
    std::vector<std::string> names;
    re2::StringPiece rest(text.data(), text.size()), found;
    while (RE2::PartialMatch(rest, name, &found)) {
        names.push_back(found.as_string());
        rest.remove_prefix(static_cast<std::size_t>(found.end() - rest.begin()));
    }
    return names;
}

/// What the last of the groups called `name` matched: `passed`, `passed_of`.
std::string_view groupValue(const RuleMatch& match, std::string_view name)
{
    std::string_view value;
    for (const auto& [group, matched] : match.groups) {
        if (group.starts_with(name) && (group.size() == name.size() || group[name.size()] == '_'))
            value = matched;
    }
    return value;
}

/// In words, or by two numbers alike.
bool saysThatAllPass(const RuleMatch& match)
{
    const std::string_view passed = groupValue(match, "passed");
    return match.rule->set.count("all_pass") != 0 || (!passed.empty() && passed == groupValue(match, "total"));
}

/// `2/3 suites pass`: not all of them do.
bool isOfSomeSuites(const RuleMatch& match)
{
    return groupValue(match, "suitespassed") != groupValue(match, "suites");
}

/// `Tests pass (29 of 30)`: fewer than there are.
bool statesFewer(std::string_view behind)
{
    static const RE2 fraction(R"(^\W{0,4}(\d{1,6})\s*(?:of|out of|/)\s*(\d{1,6})(?:\D|$))");
    std::int64_t some = 0, all = 0;
    return RE2::PartialMatch(re2::StringPiece(behind.data(), behind.size()), fraction, &some, &all) && some < all;
}

} // namespace

TakeBacks::TakeBacks(const ProseReading& reading)
    : m_reading(reading), m_qualified(reading.rules.group("statement.qualified-after")),
      m_takesBack(reading.rules.group("statement.takes-back")), m_unlimited(reading.rules.group("statement.unlimited")),
      m_admits(reading.rules.group("statement.admits")), m_failureList(reading.rules.group("around.failures")),
      m_written(reading.rules.group("around.written"))
{}

bool TakeBacks::isQualified(std::string_view sentence, const RuleMatch& match) const
{
    // A pattern may have taken the stop or the bracket behind its words along.
    std::size_t end = match.end;
    while (end > match.begin && std::string_view(" ,;:.-(").find(sentence[end - 1]) != std::string_view::npos)
        --end;
    const std::string_view behind = sentence.substr(end, longestText);
    return isOfSomeSuites(match) ||
           (saysThatAllPass(match) &&
            (statesFewer(behind) || (m_qualified.matchesAny(behind) && !m_unlimited.matchesAny(behind))));
}

bool TakeBacks::isOfWrittenColumn(const MarkdownBlock& row) const
{
    static const RE2 result(R"((?i)\b(?:results?|status|state|pass\w*|outcome|green|verdict|ci)\b)");
    if (row.type != MarkdownBlock::Type::TableRow || row.tableHeadRow < 0)
        return false;
    const std::vector<std::string>& heads = m_reading.block(row.tableHeadRow).cells;
    if (heads.size() < 2)
        return false;
    const auto saysWritten = [this](const std::string& head) { return m_written.matchesAny(head); };
    const auto saysResult = [](const std::string& head) { return RE2::PartialMatch(head, result); };
    return std::any_of(heads.begin() + 1, heads.end(), saysWritten) &&
           std::none_of(heads.begin() + 1, heads.end(), saysResult);
}

bool TakeBacks::isDividedRow(const MarkdownBlock& row)
{
    static const RE2 good(R"((?i)\W*(?:✅|✓|✔|🟢|yes)\W*)");
    static const RE2 bad(R"((?i)\W*(?:❌|✗|✘|🔴|no)\W*)");
    if (row.type != MarkdownBlock::Type::TableRow || row.cells.size() < 3)
        return false;
    const auto isAny = [&row](const RE2& mark) {
        return std::any_of(row.cells.begin() + 1, row.cells.end(),
                           [&mark](const std::string& cell) { return !cell.empty() && RE2::FullMatch(cell, mark); });
    };
    return isAny(good) && isAny(bad);
}

bool TakeBacks::isOfBoard(const MarkdownBlock& row) const
{
    static const RE2 stage(
        R"((?i)\W*(?:to[- ]?do|backlog|ready|next|up next|planned|doing|in progress|ongoing|wip|(?:in )?review|blocked|done|completed?)\W*)");
    if (row.type != MarkdownBlock::Type::TableRow || row.tableHeadRow < 0)
        return false;
    const std::vector<std::string>& heads = m_reading.block(row.tableHeadRow).cells;
    return heads.size() >= 2 &&
           std::all_of(heads.begin(), heads.end(), [](const std::string& head) { return RE2::FullMatch(head, stage); });
}

bool TakeBacks::isOfWritten(int block) const
{
    const std::vector<std::string> around = m_reading.surroundings.textsAround(block);
    return !around.empty() && m_written.matchesAny(around.front());
}

bool TakeBacks::takesBack(std::string_view sentence) const
{
    return sentence.size() <= longestText && m_takesBack.matchesAny(sentence) && !m_unlimited.matchesAny(sentence);
}

bool TakeBacks::isTakenBackBehind(const Claim& claim, int block) const
{
    constexpr int farthest = 3; // sentences
    const std::string_view own = std::string_view(claim.text).substr(0, claim.text.rfind("…"));
    int behind = 0;
    bool isBehind = false;
    for (const ProseStatement& statement : m_reading.statements(block)) {
        if (isBehind && ++behind <= farthest && takesBack(statement.text))
            return true;
        isBehind = isBehind || statement.text.starts_with(own);
    }
    const std::vector<int> items = itemsBelow(m_reading, block);
    return std::any_of(items.begin(), items.end(),
                       [this](int item) { return takesBack(m_reading.block(item).text()); });
}

void TakeBacks::settle(int block, std::size_t from, std::vector<Claim>& claims) const
{
    if (m_reading.block(block).type == MarkdownBlock::Type::Code)
        return; // what a runner prints is no sentence that a next one limits
    const auto isGreen = [](const Claim& claim) {
        return claim.test.allPass && claim.test.failed.value_or(0) == 0 && claim.test.errors.value_or(0) == 0;
    };
    const auto begin = claims.begin() + static_cast<std::ptrdiff_t>(from);
    const bool isDivided = isDividedRow(m_reading.block(block));
    claims.erase(std::remove_if(begin, claims.end(),
                                [&](const Claim& claim) {
                                    return isGreen(claim) && (isDivided || isTakenBackBehind(claim, block));
                                }),
                 claims.end());
    for (std::size_t i = from; i < claims.size(); ++i) {
        const bool isCounted = claims[i].binding.find_first_of("0123456789") != std::string::npos;
        if (isGreen(claims[i]) && !isCounted && claims[i].subject.type == "suite" && !admitted().empty())
            claims[i].values.push_back({std::string(admittedTests), admitted()});
    }
}

/// `Known failures:` or a heading like it stands above the block.
bool TakeBacks::isInListOfFailures(int block) const
{
    const MarkdownBlock& own = m_reading.block(block);
    if (own.type == MarkdownBlock::Type::Heading)
        return false;
    if (own.tableHeadRow >= 0 && own.tableHeadRow != block) {
        const std::vector<std::string>& heads = m_reading.block(own.tableHeadRow).cells;
        if (std::any_of(heads.begin(), heads.end(),
                        [this](const std::string& head) { return m_failureList.matchesAny(head); }))
            return true;
    }
    for (const int above : {own.leadIn, own.parentItem, own.heading}) {
        if (above >= 0 && above != block && m_failureList.matchesAny(m_reading.block(above).text()))
            return true;
    }
    return false;
}

void TakeBacks::addAdmitted(int block, std::string& names) const
{
    constexpr std::size_t longestList = 4000; // bytes; a document that names more tests is a log
    const bool isListed = isInListOfFailures(block);
    for (const ProseStatement& statement : m_reading.statements(block)) {
        if (statement.text.size() > longestText || (!isListed && !m_admits.matchesAny(statement.text)) ||
            m_unlimited.matchesAny(statement.text))
            continue;
        for (const std::string& name : codeNames(statement.text)) {
            if (names.size() < longestList)
                names += (names.empty() ? "" : ", ") + name;
        }
    }
}

const std::string& TakeBacks::admitted() const
{
    using Type = MarkdownBlock::Type;
    if (m_admitted)
        return *m_admitted;
    m_admitted.emplace();
    const auto count = static_cast<int>(m_reading.document.blocks.size());
    for (int i = 0; i < count; ++i) {
        const Type type = m_reading.block(i).type;
        if (type == Type::Paragraph || type == Type::TableRow || type == Type::Heading)
            addAdmitted(i, *m_admitted);
    }
    return *m_admitted;
}

} // namespace exhibit
