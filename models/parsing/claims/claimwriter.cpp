// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/claimwriter.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t quoteBytes = 200; // code points are at least a byte: always within the contract
constexpr std::size_t textBytes = 1200; // of a sentence or row; longer ones are data
constexpr std::int64_t mostLines = 3;

/// The part of a long line that holds `core`, if it stands there as it is.
std::string_view windowAround(std::string_view line, std::string_view core)
{
    if (line.size() <= quoteBytes)
        return line;
    std::size_t at = core.empty() ? std::string_view::npos : line.find(core);
    for (std::size_t words = core.size(); at == std::string_view::npos && words > 8;) {
        words = core.rfind(' ', words - 1);
        if (words == std::string_view::npos)
            break;
        at = line.find(core.substr(0, words));
    }
    if (at == std::string_view::npos || at + core.size() < quoteBytes)
        at = 0;
    std::size_t begin = at > 40 ? at - 40 : 0;
    while (begin > 0 && begin < at && !(line[begin - 1] == ' ' && !isContinuation(line[begin])))
        ++begin;
    return line.substr(begin);
}

std::string joinedLines(const std::vector<std::string_view>& lines, LineNumber first, LineNumber last)
{
    std::string text;
    for (LineNumber line = first; line <= last; line = line.plus(1)) {
        const auto index = static_cast<std::size_t>(line.zeroBased());
        if (index < lines.size())
            text += (line == first ? "" : "\n") + std::string(lines[index]);
    }
    return text;
}

/// The whole sentence; of a very long one whole words, with a mark.
std::string shortened(std::string text)
{
    if (text.size() <= textBytes)
        return text;
    std::size_t end = text.rfind(' ', textBytes);
    if (end == std::string::npos || end < textBytes / 2) {
        end = textBytes;
        while (end > 0 && isContinuation(text[end]))
            --end;
    }
    text.resize(end);
    return text + "…";
}

/// The clause that `core`, a part of `text`, stands in.
std::string_view clauseOf(std::string_view text, std::string_view core)
{
    const auto begin = static_cast<std::size_t>(core.data() - text.data());
    std::size_t from = 0, to = text.size();
    for (const std::string_view end : {",", ";", ":", "，", "；", "：", "。", "、"}) {
        if (const std::size_t at = text.substr(0, begin).rfind(end); at != std::string_view::npos)
            from = std::max(from, at + end.size());
        if (const std::size_t at = text.find(end, begin + core.size()); at != std::string_view::npos)
            to = std::min(to, at);
    }
    return text.substr(from, to - from);
}

/// Below `The release manager checks:` a clean linter is what shall be. What is ticked off is so.
bool isAskedFor(const ProseReading& reading, const Claim& claim, int block)
{
    return (claim.claimClass == ClaimClass::Status || claim.claimClass == ClaimClass::Blanket) &&
           reading.block(block).task != MarkdownBlock::Task::Done && reading.surroundings.moodOf(block) == Mood::Plans;
}

bool speaksOfState(ClaimClass claimClass)
{
    switch (claimClass) {
    case ClaimClass::Test:
    case ClaimClass::Status:
    case ClaimClass::Blanket:
    case ClaimClass::Metric:
    case ClaimClass::Version:
    case ClaimClass::Config:
        return true;
    case ClaimClass::Freshness:
    case ClaimClass::Path:
    case ClaimClass::Line:
    case ClaimClass::Reference:
        break;
    }
    return false;
}

} // namespace

std::string reserveIn(const Rules& rules, std::string_view text, std::size_t begin, std::size_t end)
{
    if (text.size() > textBytes || rules.group("statement.unreserved").matchesAny(text))
        return {};
    end = std::min(end, text.size());
    const std::string_view core = text.substr(begin, end - begin);
    // A pattern may have taken the first word of what stands behind along: `passes in` of `passes in isolation`.
    static const RE2 joint(R"((\s(?:in|on|at|for|with|since|until|under|after|as|during)\s?)$)");
    re2::StringPiece taken;
    if (RE2::PartialMatch(re2::StringPiece(core.data(), core.size()), joint, &taken))
        end -= taken.size();
    const std::pair<const char*, std::string_view> places[] = {{"statement.reserved-before", text.substr(0, begin)},
                                                               {"statement.reserved-before", text.substr(0, end)},
                                                               {"statement.reserved-behind", text.substr(end)},
                                                               {"statement.reserved-core", core},
                                                               {"statement.reserved-within", core},
                                                               {"statement.reserved-anywhere", text}};
    for (const auto& [use, place] : places) {
        for (const RuleMatch& match : place.empty() ? std::vector<RuleMatch>() : rules.group(use).findAll(place)) {
            if (!match.groups.empty())
                return std::string(trimmed(match.groups.front().second));
        }
    }
    return {};
}

std::string restAbroad(const Rules& rules, std::string_view text, std::string_view core)
{
    static const RE2 word(R"((\pL[\pL\pM]*))");
    if (text.size() > textBytes || !rules.group("statement.abroad").matchesAny(core))
        return {};
    const RuleGroup& plain = rules.group("statement.plain-abroad");
    // `Tarif: 3 von 3 Tests grün` is counted, whatever its label and its other clauses call what it counts.
    if (core.find_first_of("0123456789") != std::string_view::npos)
        text = clauseOf(text, core);
    re2::StringPiece rest(text.data(), text.size()), found;
    std::size_t begin = std::string_view::npos, end = 0;
    while (RE2::FindAndConsume(&rest, word, &found)) {
        const std::string_view letters(found.data(), found.size());
        if (plain.matchesAny(letters))
            continue;
        begin = std::min(begin, static_cast<std::size_t>(letters.data() - text.data()));
        end = static_cast<std::size_t>(letters.data() - text.data()) + letters.size();
    }
    return begin == std::string_view::npos ? std::string() : std::string(text.substr(begin, end - begin));
}

std::vector<char> generatedLines(const std::vector<std::string_view>& lines)
{
    static const RE2 start(R"((?i)^\s*<!--\s*(?:([\w-]+?)[_: -]+(?:START|BEGIN)\b|(?:START|BEGIN)[_: -]+([\w-]+)))");
    static const RE2 end(R"((?i)^\s*<!--\s*(?:([\w-]+?)[_: -]+(?:END|STOP)\b|(?:END|STOP)[_: -]+([\w-]+)))");
    std::vector<char> marks(lines.size(), 0);
    std::string open;
    std::size_t openLine = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].find("<!--") == std::string_view::npos)
            continue;
        std::string before, behind;
        if (open.empty() && RE2::PartialMatch(lines[i], start, &before, &behind)) {
            open = before + behind;
            openLine = i;
        } else if (!open.empty() && RE2::PartialMatch(lines[i], end, &before, &behind) && before + behind == open) {
            std::fill(marks.begin() + static_cast<std::ptrdiff_t>(openLine),
                      marks.begin() + static_cast<std::ptrdiff_t>(i), char{1});
            open.clear();
        }
    }
    // What a tool appends may have no end.
    static const RE2 byTool("(?i)generated");
    if (RE2::PartialMatch(open, byTool))
        std::fill(marks.begin() + static_cast<std::ptrdiff_t>(openLine), marks.end(), char{1});
    return marks;
}

const std::vector<ProseStatement>& ProseReading::statements(int index) const
{
    if (statementsBlock != index) {
        lastStatements = statementsOf(document, index);
        statementsBlock = index;
    }
    return lastStatements;
}

std::string quoteOfClaim(const std::vector<std::string_view>& original, LineNumber first, LineNumber last,
                         std::string_view core)
{
    const auto index = static_cast<std::size_t>(first.zeroBased());
    const bool one = first == last && index < original.size();
    const std::string joined = one ? std::string() : joinedLines(original, first, last);
    return cutQuote(windowAround(trimmed(one ? original[index] : std::string_view(joined)), core));
}

Claim makeClaim(const ProseReading& reading, ClaimClass claimClass, const ProseStatement& statement, std::size_t begin,
                std::size_t end)
{
    Claim claim;
    claim.claimClass = claimClass;
    const LineNumber first = statement.lineAt(begin);
    LineNumber last = statement.lineAt(end > begin ? end - 1 : begin);
    last = std::min(last, first.plus(mostLines - 1));
    const auto index = static_cast<std::size_t>(first.zeroBased());
    claim.generated = index < reading.generated.size() && reading.generated[index] != 0;
    claim.text = shortened(statement.text);
    claim.heading = reading.surroundings.nearestHeading(statement.block);
    const std::string_view core = std::string_view(statement.text).substr(begin, end - begin);
    claim.where = reading.source.pointTo(first, last, quoteOfClaim(reading.original, first, last, core));
    claim.genre = reading.genres.genreAt(statement.block);
    claim.asOf = reading.asOf.of(statement.block, statement.text);
    claim.binding = shortened(std::string(core));
    if (!speaksOfState(claimClass))
        return claim;
    std::string words = reserveIn(reading.rules, statement.text, begin, end);
    // A row of a table holds the name of what it is about.
    if (words.empty() && claimClass == ClaimClass::Test &&
        reading.block(statement.block).type != MarkdownBlock::Type::TableRow)
        words = restAbroad(reading.rules, statement.text, core);
    if (!words.empty())
        claim.values.push_back({std::string(reserveWords), std::move(words)});
    if (isAskedFor(reading, claim, statement.block))
        claim.values.push_back({std::string(askedFor), "yes"});
    return claim;
}

} // namespace exhibit
