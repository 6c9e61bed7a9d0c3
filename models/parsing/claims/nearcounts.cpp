// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/nearcounts.h"

#include "models/domain/text.h"
#include "models/parsing/claims/testvalues.h"

#include <re2/re2.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace exhibit {

namespace {

constexpr std::size_t mostBlocks = 120;   ///< of a section: farther away another part of it speaks
constexpr std::size_t mostNumbers = 24;   ///< of more, none says how many there are
constexpr std::size_t longestLine = 2000; ///< a longer line is data

/// `90+`, `86+` for "over 85", `79-` for "fewer than 80", `80!` for "exactly 80": how the number is meant.
std::string boundedCount(const std::string& digits, std::string_view before, std::string_view behind)
{
    static const RE2 least(
        R"((?i)(?:\bat least|\bno (?:fewer|less) than|\bminimum(?: of)?|≥|>=|\bmindestens|\bal menos|\bau moins)\s*$)");
    static const RE2 over(R"((?i)(?:\bover|\bmore than|\babove|>|\büber|\bmehr als|\bmás de|\bplus de)\s*$)");
    static const RE2 under(
        R"((?i)(?:\bunder|\bfewer than|\bless than|\bbelow|<|\bweniger als|\bmenos de|\bmoins de)\s*$)");
    static const RE2 most(R"((?i)(?:\bat most|\bno more than|\bup to|≤|<=|\bhöchstens|\bcomo máximo|\bau plus)\s*$)");
    static const RE2 exact(R"((?i)\b(?:exactly|precisely|genau|exactamente|exactement)\s*$)");
    const auto says = [before](const RE2& form) {
        return RE2::PartialMatch(re2::StringPiece(before.data(), before.size()), form);
    };
    const std::optional<std::int64_t> count = countOf(digits);
    if (!count)
        return digits;
    if (behind.starts_with('+') || says(least))
        return digits + '+';
    if (says(over))
        return std::to_string(*count + 1) + '+';
    if (says(most))
        return digits + '-';
    if (says(under) && *count > 1)
        return std::to_string(*count - 1) + '-';
    return says(exact) ? digits + '!' : digits;
}

void addCounts(const RuleGroup& counted, std::string_view text, std::vector<std::string>& counts)
{
    if (text.size() > longestLine)
        return;
    // `10 tests failing`, `5 tests added`: a part that something else is said of.
    static const RE2 part(
        R"((?i)^\W*(?:\w+\W+)?(?:suite|file|class|module|package|crate|script|categor|fail|skip|error|ignor|add|new\b|creat|fix|remain|pending|broke|flaky))");
    // `3/3 suites passing`, `3 packages with tests`
    static const RE2 ofOthers(
        R"((?i)\b(?:suites?|files?|class(?:es)?|packages?|modules?|crates?|phases?|stages?|steps?|stories)\b)");
    static const RE2 label(
        R"((?i)\b(?:suites?|files|classes|packages|modules|crates)\W*[|:]\W*$|(?i)\b(?:fail\w*|skip\w*|flaky|broken|ignored|pending|new|added)\s+$)");
    for (const RuleMatch& match : counted.findAll(text)) {
        if (RE2::PartialMatch(re2::StringPiece(text.data() + match.begin, match.end - match.begin), ofOthers) ||
            RE2::PartialMatch(re2::StringPiece(text.data(), match.begin), label) ||
            RE2::PartialMatch(re2::StringPiece(text.data() + match.end, text.size() - match.end), part))
            continue;
        for (const auto& [name, value] : match.groups) {
            std::string digits(value);
            std::erase(digits, ',');
            if (name != "count" || digits.find_first_not_of('0') == std::string::npos)
                continue;
            const auto at = static_cast<std::size_t>(value.data() - text.data());
            addOnce(counts, boundedCount(digits, text.substr(0, at), text.substr(at + value.size())));
        }
    }
}

bool isBeside(const MarkdownBlock& a, const MarkdownBlock& b)
{
    return b.startsItem && b.listDepth == a.listDepth && b.parentItem == a.parentItem && b.leadIn == a.leadIn &&
           b.heading == a.heading && b.type == MarkdownBlock::Type::Paragraph;
}

} // namespace

std::string testsCountedNear(const ProseReading& reading, int block)
{
    const auto& blocks = reading.document.blocks;
    const bool isHeading = reading.block(block).type == MarkdownBlock::Type::Heading;
    const int heading = isHeading ? block : reading.block(block).heading;
    const int level = heading < 0 ? 0 : reading.block(heading).headingLevel;
    const auto first = static_cast<std::size_t>(std::max(heading, 0));
    const RuleGroup& counted = reading.rules.group("test.counted");
    std::vector<std::string> counts;
    for (std::size_t i = first; i < blocks.size() && i < first + mostBlocks; ++i) {
        // A heading speaks for the sections below it, a sentence for its own.
        const bool next = blocks[i].type == MarkdownBlock::Type::Heading && static_cast<int>(i) != heading;
        if (next && (!isHeading || blocks[i].headingLevel <= level))
            break;
        for (const MarkdownLine& line : blocks[i].lines)
            addCounts(counted, line.text, counts);
    }
    return counts.size() > mostNumbers ? std::string() : joined(counts);
}

std::optional<std::int64_t> totalBeside(const ProseReading& reading, const ProseStatement& statement)
{
    const int block = statement.block;
    static const RE2 outcome(
        R"((?i)^\W*(?:tests?\s+)?(?:pass(?:ed|ing|es)?|fail(?:ed|ing|ures?|s)?)\W*[:=]\W*\d[\d,]*\W*$)");
    static const RE2 totals(
        R"((?i)^\W*(?:(?:total|number of|all)\s+(?:unit\s+)?tests?|tests?(?:\s+(?:total|run|executed|count|in total))?|test cases)\W*[:=]\W*(\d[\d,]*)\W*$)");
    constexpr int reach = 12; // items
    const MarkdownBlock& own = reading.block(block);
    if (!RE2::FullMatch(statement.text, outcome))
        return std::nullopt;
    std::optional<std::int64_t> total;
    if (own.type == MarkdownBlock::Type::Paragraph && own.lines.size() > 1) {
        for (const MarkdownLine& line : own.lines) {
            std::string digits;
            if (!RE2::FullMatch(line.text, totals, &digits))
                continue;
            if (total)
                return std::nullopt;
            total = countOf(digits);
        }
        return total;
    }
    if (own.listDepth == 0 || !own.startsItem || statement.text != own.text())
        return std::nullopt;
    const auto count = static_cast<int>(reading.document.blocks.size());
    for (const int step : {-1, 1}) {
        for (int at = block + step; at >= 0 && at < count && std::abs(at - block) <= reach; at += step) {
            const MarkdownBlock& other = reading.block(at);
            if (!isBeside(own, other))
                break;
            std::string digits;
            if (!RE2::FullMatch(other.text(), totals, &digits))
                continue;
            const std::optional<std::int64_t> stated = countOf(digits);
            if (total && total != stated)
                return std::nullopt;
            total = stated;
        }
    }
    return total;
}

} // namespace exhibit
