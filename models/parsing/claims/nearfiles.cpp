// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/nearfiles.h"

#include "models/domain/text.h"
#include "models/parsing/claims/testnames.h"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

/// `FILE 1: tests/a.spec.ts`, `**Test file:** `tests/test_a.py``
std::string fileOfLabel(std::string_view line)
{
    static const RE2 label(
        R"((?i)^[^\pL]*(?:test\s+)?(?:files?|suite|module|path|location|spec)\s*#?\d*\s*[*_]*\s*[:：])");
    if (!RE2::PartialMatch(re2::StringPiece(line.data(), line.size()), label))
        return {};
    const std::vector<std::string> files = testFiles(line);
    return files.size() == 1 ? files.front() : std::string();
}

} // namespace

std::vector<int> itemsBelow(const ProseReading& reading, int block)
{
    std::vector<int> items;
    constexpr std::size_t mostItems = 200;
    const auto& blocks = reading.document.blocks;
    const std::size_t end = std::min(blocks.size(), static_cast<std::size_t>(block) + mostItems);
    for (std::size_t i = static_cast<std::size_t>(block) + 1; i < end; ++i) {
        if (blocks[i].leadIn != block && blocks[i].parentItem != block)
            break;
        items.push_back(static_cast<int>(i));
    }
    return items;
}

std::vector<std::string> filesBelow(const ProseReading& reading, const std::vector<int>& items)
{
    std::vector<std::string> files;
    for (const int item : items) {
        for (std::string& file : testFiles(reading.block(item).text()))
            addOnce(files, std::move(file));
    }
    return files;
}

std::vector<std::string> testsBelow(const ProseReading& reading, const std::vector<int>& items)
{
    constexpr std::size_t fewest = 2;
    std::vector<std::string> tests;
    for (const int item : items) {
        std::string test = leadingTest(reading.block(item).text());
        if (test.empty())
            return {};
        addOnce(tests, std::move(test));
    }
    return tests.size() < fewest ? std::vector<std::string>() : tests;
}

std::vector<std::string> filesNear(const ProseReading& reading, int block)
{
    constexpr std::size_t mostFiles = 24; // of more the statement is hardly the sum
    constexpr int mostBlocks = 400;
    for (const std::string& text : reading.surroundings.textsAround(block)) {
        std::vector<std::string> named = testFiles(text);
        if (!named.empty())
            return named;
    }
    const int heading = reading.block(block).heading;
    if (heading < 0)
        return {};
    const int above = reading.block(heading).heading;
    const bool hasParent = above >= 0 && reading.block(above).headingLevel > 1;
    std::vector<std::string> files;
    for (int i = std::max(hasParent ? above : heading, block - mostBlocks); i < block; ++i) {
        if (reading.block(i).type == MarkdownBlock::Type::Code)
            continue;
        for (std::string& file : testFiles(reading.block(i).text()))
            addOnce(files, std::move(file));
    }
    return files.size() > mostFiles ? std::vector<std::string>() : files;
}

std::vector<std::string> filesOfCommandAbove(const ProseReading& reading, int block)
{
    static const RE2 shell(R"((?i)^\s*(?:bash|sh|shell|zsh|console|terminal|powershell|cmd|bat)\b)");
    if (block == 0 || reading.block(block - 1).type != MarkdownBlock::Type::Code ||
        !RE2::PartialMatch(reading.block(block - 1).info, shell))
        return {};
    return testFiles(reading.block(block - 1).text());
}

std::string labelledFile(const ProseReading& reading, const ProseStatement& statement)
{
    const MarkdownBlock& own = reading.block(statement.block);
    std::string nearest;
    for (const MarkdownLine& line : own.lines) {
        if (line.line >= statement.first())
            break;
        if (std::string file = fileOfLabel(line.text); !file.empty())
            nearest = std::move(file);
    }
    if (!nearest.empty() || own.heading < 0 || reading.block(own.heading).headingLevel < 2)
        return nearest;
    constexpr int mostBlocks = 200;
    std::vector<std::string> files;
    for (int i = std::max(own.heading + 1, statement.block - mostBlocks); i < statement.block; ++i) {
        for (const MarkdownLine& line : reading.block(i).lines) {
            if (std::string file = fileOfLabel(line.text); !file.empty())
                addOnce(files, std::move(file));
        }
    }
    return files.size() == 1 ? files.front() : std::string();
}

} // namespace exhibit
