// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/testaliases.h"

#include "models/domain/text.h"
#include "models/files/text/latepattern.h"
#include "models/parsing/claims/testnames.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t longestNaming = 200; // a longer one tells of the file, it does not name it
constexpr std::size_t longestAlias = 60;
constexpr int mostWords = 4;

/// `new`, `added`: words that any part may be called by.
bool isGeneral(std::string_view key, const RuleGroup& general)
{
    for (std::size_t begin = 0; begin < key.size();) {
        const std::size_t end = std::min(key.find(' ', begin), key.size());
        if (!general.matchesAny(key.substr(begin, end - begin)))
            return false;
        begin = end + 1;
    }
    return true;
}

/// A name that can be looked for inside of a sentence: short ones stand in other words.
bool isTelling(std::string_view key)
{
    constexpr std::size_t shortest = 6;
    return key.size() >= shortest;
}

} // namespace

TestAliases::TestAliases(const ProseReading& reading)
    : m_noise(reading.rules.group("test.alias-noise")), m_general(reading.rules.group("test.general-word"))
{
    for (const MarkdownBlock& block : reading.document.blocks) {
        switch (block.type) {
        case MarkdownBlock::Type::Heading:
        case MarkdownBlock::Type::Paragraph:
            addText(block.text());
            break;
        case MarkdownBlock::Type::TableRow:
            addRow(block);
            break;
        case MarkdownBlock::Type::Code:
            for (const MarkdownLine& line : block.lines) {
                if (line.text.find('#') != std::string::npos || line.text.find("//") != std::string::npos)
                    addText(line.text);
            }
            break;
        default:
            break;
        }
    }
    std::erase_if(m_files, [](const auto& entry) { return entry.second.empty(); });
}

/// Letters in lower case with one blank between words; without numbers, what stands in brackets, and what any test file
/// is called.
std::string TestAliases::key(std::string_view label) const
{
    static const LatePattern brackets(R"([(（\[][^()（）\[\]]*[)）\]])");
    static const LatePattern marks(R"([^\pL]+)");
    std::string text = lowered(label);
    if (text.find_first_of(")]") != std::string::npos || text.find("）") != std::string::npos)
        RE2::GlobalReplace(&text, brackets, " ");
    for (const Rule& rule : m_noise.rules()) {
        for (const auto& pattern : rule.patterns)
            RE2::GlobalReplace(&text, pattern->get(), " ");
    }
    RE2::GlobalReplace(&text, marks, " ");
    return std::string(trimmed(text));
}

void TestAliases::add(std::string_view label, const std::string& file)
{
    const std::string name = key(label);
    if (isGeneral(name, m_general) || name.size() > longestAlias ||
        std::count(name.begin(), name.end(), ' ') >= mostWords)
        return;
    const auto [known, isNew] = m_files.try_emplace(name, file);
    if (!isNew && lastPart(known->second) != lastPart(file))
        known->second.clear();
}

void TestAliases::addText(const std::string& text)
{
    if (text.size() > longestNaming)
        return;
    const std::vector<std::string> files = testFiles(text);
    if (files.size() != 1)
        return;
    std::string label = text;
    const std::size_t at = label.find(files.front());
    label.replace(at, files.front().size(), " ");
    // `(file)` leaves empty brackets; a path in front of the name and a tree's lines are no words of it.
    static const LatePattern left(R"([\w.@-]*/|[│├└─|]+)");
    RE2::GlobalReplace(&label, left, " ");
    add(label, files.front());
}

void TestAliases::addRow(const MarkdownBlock& row)
{
    const std::vector<std::string> files = testFiles(row.text());
    if (files.size() != 1 || row.tableHead)
        return;
    for (const std::string& cell : row.cells) {
        if (cell.find(files.front()) != std::string::npos || key(cell).empty())
            continue;
        add(cell, files.front());
        return;
    }
}

std::string TestAliases::fileOf(std::string_view label) const
{
    const auto found = m_files.empty() ? m_files.end() : m_files.find(key(label));
    return found == m_files.end() ? std::string() : found->second;
}

std::string TestAliases::fileIn(std::string_view text) const
{
    if (m_files.empty())
        return {};
    const std::string words = key(text);
    std::string found;
    for (const auto& [name, file] : m_files) {
        const std::size_t at = isTelling(name) ? words.find(name) : std::string::npos;
        if (at == std::string::npos)
            continue;
        const bool starts = at == 0 || !isLetter(name.front()) || !isLetter(words[at - 1]);
        const std::size_t end = at + name.size();
        const bool ends = end == words.size() || !isLetter(name.back()) || !isLetter(words[end]);
        if (!starts || !ends || lastPart(found) == lastPart(file))
            continue;
        if (!found.empty())
            return {};
        found = file;
    }
    return found;
}

} // namespace exhibit
