// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/nearcounts.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <algorithm>
#include <vector>

namespace exhibit {

namespace {

constexpr std::size_t mostBlocks = 120;   ///< of a section: farther away another part of it speaks
constexpr std::size_t mostNumbers = 24;   ///< of more, none says how many there are
constexpr std::size_t longestLine = 2000; ///< a longer line is data

void addCounts(const RuleGroup& counted, std::string_view text, std::vector<std::string>& counts)
{
    if (text.size() > longestLine)
        return;
    // `10 tests failing`, `5 tests added`: a part that something else is said of.
    static const RE2 part(
        R"((?i)^\W*(?:\w+\W+)?(?:suite|file|class|module|script|categor|fail|skip|error|ignor|add|new\b|creat|fix|remain|pending|broke|flaky))");
    for (const RuleMatch& match : counted.findAll(text)) {
        if (RE2::PartialMatch(re2::StringPiece(text.data() + match.end, text.size() - match.end), part))
            continue;
        for (const auto& [name, value] : match.groups) {
            std::string digits(value);
            std::erase(digits, ',');
            if (name == "count" && digits.find_first_not_of('0') != std::string::npos)
                addOnce(counts, digits);
        }
    }
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

} // namespace exhibit
