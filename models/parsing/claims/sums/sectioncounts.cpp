// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/sums/sectioncounts.h"

#include "models/domain/text.h"
#include "models/parsing/claims/sums/figureline.h"
#include "models/parsing/claims/sums/ownfigures.h"

#include <re2/re2.h>

#include <algorithm>
#include <charconv>

namespace exhibit {

namespace {

constexpr std::size_t longestCounting = 200;
constexpr std::size_t mostSections = 2000;

constexpr bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

/// `test_login - …`, `✅ testLogin`, `TestLogin::refuses`: the entry is one test, and no more.
bool namesOneTest(std::string_view text)
{
    const std::size_t begin = text.find_first_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    if (begin == std::string_view::npos)
        return false;
    const std::string_view rest = text.substr(begin);
    const std::size_t end = std::min(rest.find_first_of(" `(:,-"), rest.size());
    const std::string_view name = rest.substr(0, end);
    const bool isTest =
        name.starts_with("test_") || name.ends_with("_test") ||
        ((name.starts_with("test") || name.starts_with("Test")) && name.size() > 4 && name[4] >= 'A' && name[4] <= 'Z');
    // Below a heading that counts tests, a long name of code is that of one: `rejects_empty_header: …`.
    const bool isLongName = std::count(name.begin(), name.end(), '_') >= 2 &&
                            std::all_of(name.begin(), name.end(), [](char c) { return isNameByte(c); });
    // `test_ends (3 cases)`, `test_ends - in 3 browsers` are more than one.
    static const RE2 several(R"([\s(]\d+\s+[a-z])");
    const bool isCounted = RE2::PartialMatch(re2::StringPiece(rest.data(), rest.size()), several);
    return (isTest || isLongName) && !isCounted && name.find('.') == std::string_view::npos;
}

/// `test_arena.c`, `src/login.test.ts`: a name of a file that tests are in.
bool isFileOfTests(std::string_view label)
{
    const std::string name = lowered(trimmed(label));
    const std::size_t dot = name.rfind('.');
    return dot != std::string::npos && dot > 0 && name.find(' ') == std::string::npos && name.size() - dot <= 6 &&
           (name.find("test") != std::string::npos || name.find("spec") != std::string::npos);
}

} // namespace

void SectionCounts::read(int index)
{
    const MarkdownBlock& block = m_reading.block(index);
    switch (block.type) {
    case MarkdownBlock::Type::Heading:
        readHeading(index);
        return;
    case MarkdownBlock::Type::Paragraph:
        if (block.listDepth == 0)
            readLine(index);
        else if (block.startsItem)
            readItem(index);
        return;
    default:
        return;
    }
}

std::optional<SectionCounts::Count> SectionCounts::countIn(int block, LineNumber line, const std::string& text,
                                                           std::string_view use) const
{
    if (text.size() > longestCounting || text.find_first_of("0123456789") == std::string::npos)
        return std::nullopt;
    const std::vector<RuleMatch> matches = m_reading.rules.group(use).findAll(text);
    if (matches.empty() || m_reading.rules.group("own.limited").matchesAny(text))
        return std::nullopt;
    Count count{block, line, text, 0, 0};
    for (const auto& [name, digits] : matches.front().groups)
        std::from_chars(digits.data(), digits.data() + digits.size(), name == "files" ? count.files : count.number);
    return count;
}

void SectionCounts::readHeading(int index)
{
    const MarkdownBlock& block = m_reading.block(index);
    if (m_sections.size() >= mostSections)
        return;
    const std::string text = block.text();
    auto count = text.find('(') == std::string::npos ? std::nullopt : countIn(index, block.first, text, "own.section");
    m_sections[index].inHeading = std::move(count);
}

void SectionCounts::readLine(int index)
{
    const MarkdownBlock& block = m_reading.block(index);
    const auto section = m_sections.find(block.afterBreak ? -1 : block.heading);
    for (const MarkdownLine& line : block.lines) {
        if (line.text.size() > longestCounting || (line.text.find("ests") == std::string::npos))
            continue;
        if (section != m_sections.end() && !section->second.isBegun && &line == &block.lines.front())
            section->second.below = countIn(index, line.line, line.text, "own.section.label");
        if (auto sum = countIn(index, line.line, line.text, "own.across"))
            m_fileSums.push_back(*std::move(sum));
    }
    if (section != m_sections.end())
        section->second.isBegun = true;
}

void SectionCounts::readItem(int index)
{
    const MarkdownBlock& block = m_reading.block(index);
    if (block.listDepth != 1)
        return;
    const std::string& text = block.lines.front().text;
    if (const auto section = m_sections.find(block.afterBreak ? -1 : block.heading); section != m_sections.end()) {
        ++(namesOneTest(text) ? section->second.tests : section->second.others);
        section->second.isBegun = true;
    }
    if (text.find("ests") == std::string::npos && m_files.empty())
        return;
    const FigureLine figure = readFigureLine(text);
    FileList& list = m_files[{block.heading, block.leadIn}];
    list.isWhole = list.isWhole && figure.form == FigureLine::Form::Count && figure.noun.starts_with("test") &&
                   isFileOfTests(figure.label);
    ++list.files;
    list.tests += static_cast<std::int64_t>(figure.number);
}

Claim SectionCounts::refuted(const Count& count, std::string_view by, std::int64_t actual, std::int64_t rows) const
{
    ProseStatement statement;
    statement.block = count.block;
    statement.text = count.text;
    statement.starts.emplace_back(0, count.line);
    Claim claim = makeClaim(m_reading, ClaimClass::Metric, statement, 0, statement.text.size());
    claim.values = {{std::string(refutedBy), std::string(by)},
                    {"stated", std::to_string(count.number)},
                    {"actual", std::to_string(actual)},
                    {"listed", std::to_string(actual)},
                    {"rows", std::to_string(rows)}};
    return claim;
}

void SectionCounts::finish(std::vector<Claim>& claims) const
{
    refuteLists(claims);
    refuteSections(claims);
    refuteFileSums(claims);
}

void SectionCounts::refuteLists(std::vector<Claim>& claims) const
{
    constexpr int fewestThatAgree = 2;
    const auto isList = [](const Section& section) {
        return section.inHeading && section.others == 0 && section.tests > 1;
    };
    const auto agreeing = std::count_if(m_sections.begin(), m_sections.end(), [&](const auto& entry) {
        return isList(entry.second) && entry.second.tests == entry.second.inHeading->number;
    });
    if (agreeing < fewestThatAgree)
        return;
    for (const auto& [heading, section] : m_sections) {
        if (isList(section) && section.tests != section.inHeading->number && mayBeRefuted(m_reading, heading))
            claims.push_back(refuted(*section.inHeading, "count", section.tests, section.tests));
    }
}

void SectionCounts::refuteSections(std::vector<Claim>& claims) const
{
    constexpr int fewestParts = 2;
    struct Sum
    {
        std::int64_t tests = 0;
        int parts = 0;
        bool isWhole = true;
        bool isListed = true; ///< each part lists as many tests as it counts
    };
    std::map<int, Sum> sums; // by the heading around
    for (const auto& [heading, section] : m_sections) {
        Sum& sum = sums[m_reading.block(heading).heading];
        const auto& own = section.inHeading ? section.inHeading : section.below;
        sum.isWhole = sum.isWhole && own;
        sum.isListed = sum.isListed && section.inHeading && section.others == 0 && section.tests > 0 &&
                       section.tests == section.inHeading->number;
        sum.tests += own ? own->number : 0;
        ++sum.parts;
    }
    const auto sumOf = [&](int heading) {
        const auto found = sums.find(heading);
        const bool counts = found != sums.end() && found->second.isWhole && found->second.parts >= fewestParts;
        return counts ? &found->second : nullptr;
    };
    std::vector<std::pair<const Count*, const Sum*>> wrong;
    bool isAnyRight = false;
    for (const auto& [heading, section] : m_sections) {
        const auto& stated = section.below ? section.below : section.inHeading;
        const Sum* sum = sumOf(heading);
        if (!stated || !sum || section.tests + section.others > 0)
            continue;
        isAnyRight = isAnyRight || sum->tests == stated->number;
        if (sum->tests != stated->number)
            wrong.emplace_back(&*stated, sum);
    }
    for (const auto& [count, sum] : wrong) {
        if ((isAnyRight || sum->isListed) && mayBeRefuted(m_reading, count->block))
            claims.push_back(refuted(*count, "list", sum->tests, sum->parts));
    }
}

/// `213 tests across 10 files` beside the only list of ten files of tests.
void SectionCounts::refuteFileSums(std::vector<Claim>& claims) const
{
    constexpr std::int64_t fewestFiles = 2;
    for (const Count& count : m_fileSums) {
        const FileList* list = nullptr;
        int lists = 0;
        for (const auto& [key, files] : m_files) {
            if (files.isWhole && files.files == count.files) {
                list = &files;
                ++lists;
            }
        }
        if (lists == 1 && count.files >= fewestFiles && list->tests != count.number &&
            mayBeRefuted(m_reading, count.block))
            claims.push_back(refuted(count, "list", list->tests, list->files));
    }
}

} // namespace exhibit
