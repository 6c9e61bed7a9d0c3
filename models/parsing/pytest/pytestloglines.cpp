// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/pytest/pytestloglines.h"

#include "models/domain/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace exhibit::pytestlog {

namespace {

constexpr std::size_t maxDigits = 15;
constexpr int maxReasons = 32;

constexpr std::array<std::pair<std::string_view, ResultWord>, 13> resultWords{{{"PASSED", ResultWord::Passed},
                                                                               {"FAILED", ResultWord::Failed},
                                                                               {"SKIPPED", ResultWord::Skipped},
                                                                               {"ERROR", ResultWord::Error},
                                                                               {"XFAIL", ResultWord::XFailed},
                                                                               {"XPASS", ResultWord::XPassed},
                                                                               {"RERUN", ResultWord::Rerun},
                                                                               {"SUBPASS", ResultWord::SubPassed},
                                                                               {"SUBFAIL", ResultWord::SubFailed},
                                                                               {"SUBSKIP", ResultWord::SubPassed},
                                                                               {"SUBPASSED", ResultWord::SubPassed},
                                                                               {"SUBFAILED", ResultWord::SubFailed},
                                                                               {"SUBSKIPPED", ResultWord::SubPassed}}};

/// A subtest is told apart behind the node id of its test: `tests/x.py::test_a[1] [message] (i=3)`.
std::string_view testOfSubtest(std::string_view text)
{
    int depth = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == ' ' && depth <= 0)
            return text.substr(0, at);
        depth += text[at] == '[' ? 1 : text[at] == ']' ? -1 : 0;
    }
    return text;
}

bool isSubtest(ResultWord word)
{
    return word == ResultWord::SubPassed || word == ResultWord::SubFailed;
}

/// `tests/x.py::test_a SUBFAILED[message] (i=3)`.
std::optional<ResultLine> parseNamedSubtest(std::string_view body);

/// The word that `text` ends with, standing at its start or behind a blank.
std::pair<ResultWord, std::size_t> wordAtEnd(std::string_view text)
{
    if (text.empty() || !isUpper(text.back())) // as nearly every line of other programs
        return {ResultWord::None, text.size()};
    for (const auto& [name, word] : resultWords) {
        if (!text.ends_with(name))
            continue;
        const std::size_t start = text.size() - name.size();
        if (start == 0 || text[start - 1] == ' ')
            return {word, start};
    }
    return {ResultWord::None, text.size()};
}

/// The word that `text` starts with, followed by a blank or the end.
std::pair<ResultWord, std::size_t> wordAtStart(std::string_view text)
{
    if (text.empty() || !isUpper(text.front()))
        return {ResultWord::None, 0};
    for (const auto& [name, word] : resultWords) {
        if (text.starts_with(name) && (text.size() == name.size() || text[name.size()] == ' '))
            return {word, name.size()};
    }
    return {ResultWord::None, 0};
}

/// ` [ 10%]`, ` [12/120]` at the end of a line.
std::string_view withoutProgress(std::string_view line, bool& had)
{
    had = false;
    if (line.empty() || line.back() != ']')
        return line;
    bool sign = false;
    std::size_t at = line.size() - 1;
    while (at > 0 && (isDigit(line[at - 1]) || line[at - 1] == ' ' || line[at - 1] == '%' || line[at - 1] == '/')) {
        sign = sign || line[at - 1] == '%' || line[at - 1] == '/';
        --at;
    }
    if (at == 0 || line[at - 1] != '[' || !sign || (at > 1 && line[at - 2] != ' '))
        return line;
    had = true;
    return trimmedRight(line.substr(0, at - 1));
}

/// Whether `text` can be a node id: `path::name`, or only a path where a progress mark vouches for it.
bool looksLikeNodeId(std::string_view text, bool vouched)
{
    const std::size_t colons = text.find("::");
    const std::string_view path = text.substr(0, colons);
    if (path.empty() || path.front() == ' ' || path.find_first_of("./\\") == std::string_view::npos)
        return false;
    if (text.ends_with(" ...")) // `test src/lib.rs - Frame::new (line 14) ... FAILED` of another runner
        return false;
    return colons != std::string_view::npos ? colons + 2 < text.size()
                                            : vouched && path.find(' ') == std::string_view::npos;
}

std::string_view withoutOrigin(std::string_view nodeId)
{
    nodeId = trimmedRight(nodeId);
    if (nodeId.find('<') == std::string_view::npos)
        return nodeId;
    const std::size_t arrow = nodeId.rfind(" <- ");
    if (arrow == std::string_view::npos || nodeId.find(']', arrow) != std::string_view::npos)
        return nodeId;
    return nodeId.substr(0, arrow);
}

std::optional<ResultLine> parseNamedSubtest(std::string_view body)
{
    const std::size_t at = body.find(" SUB");
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::string_view rest = body.substr(at + 1);
    for (const auto& [name, word] : resultWords) {
        if (!isSubtest(word) || !rest.starts_with(name) || rest.size() == name.size() ||
            (rest[name.size()] != '[' && rest[name.size()] != '(' && rest[name.size()] != ' '))
            continue;
        const std::string_view nodeId = testOfSubtest(body.substr(0, at));
        if (looksLikeNodeId(nodeId, false))
            return ResultLine{nodeId, word};
    }
    return std::nullopt;
}

/// `[gw0] [ 10%] PASSED tests/x.py::test_a`
std::optional<ResultLine> parseWorkerResult(std::string_view line)
{
    std::string_view rest = line.substr(3);
    if (!takeNumber(rest) || !rest.starts_with("] "))
        return std::nullopt;
    rest.remove_prefix(2);
    if (rest.starts_with('[')) {
        const std::size_t end = rest.find("] ");
        if (end == std::string_view::npos)
            return std::nullopt;
        rest.remove_prefix(end + 2);
    }
    const auto [word, size] = wordAtStart(rest);
    if (word == ResultWord::None)
        return std::nullopt;
    std::string_view nodeId = withoutOrigin(trimmed(rest.substr(size)));
    if (isSubtest(word))
        nodeId = testOfSubtest(nodeId);
    if (!looksLikeNodeId(nodeId, true))
        return std::nullopt;
    return ResultLine{nodeId, word};
}

/// `<nodeid> SKIPPED (reason…`, the reason open or closed. The first place where a whole node id precedes the word.
std::optional<ResultLine> parseReasonedResult(std::string_view body, bool vouched)
{
    int words = 0; // bounded: each of them looks at the whole line
    for (std::size_t open = body.find(" ("); open != std::string_view::npos && words < maxReasons;
         open = body.find(" (", open + 1)) {
        const std::string_view before = body.substr(0, open);
        const auto [word, start] = wordAtEnd(before);
        if (word == ResultWord::None)
            continue;
        ++words;
        const std::string_view nodeId = withoutOrigin(before.substr(0, start));
        const bool whole = nodeId.find('[') == std::string_view::npos || nodeId.ends_with(']');
        if (whole && looksLikeNodeId(nodeId, vouched))
            return ResultLine{nodeId, word};
    }
    return std::nullopt;
}

bool addLetter(char letter, ResultCounts& counts)
{
    switch (letter) {
    case '.':
        counts.add(ResultWord::Passed);
        return true;
    case 'F':
        counts.add(ResultWord::Failed);
        return true;
    case 'E':
        counts.add(ResultWord::Error);
        return true;
    case 's':
        counts.add(ResultWord::Skipped);
        return true;
    case 'x':
        counts.add(ResultWord::XFailed);
        return true;
    case 'X':
        counts.add(ResultWord::XPassed);
        return true;
    case 'R':
        counts.add(ResultWord::Rerun);
        return true;
    case 'u':
        counts.add(ResultWord::SubFailed);
        return true;
    case ',':
    case '-':
        return true;
    default:
        return false;
    }
}

} // namespace

Outcome outcomeOf(ResultWord word)
{
    switch (word) {
    case ResultWord::Passed:
        return Outcome::Passed;
    case ResultWord::Failed:
        return Outcome::Failed;
    case ResultWord::Error:
        return Outcome::Error;
    case ResultWord::Skipped:
        return Outcome::Skipped;
    case ResultWord::XFailed:
        return Outcome::XFailed;
    case ResultWord::XPassed:
        return Outcome::XPassed;
    case ResultWord::SubFailed:
        return Outcome::Failed;
    case ResultWord::None:
    case ResultWord::Rerun:
    case ResultWord::SubPassed:
        break;
    }
    return Outcome::Absent;
}

void ResultCounts::add(ResultWord word, std::int64_t count)
{
    switch (word) {
    case ResultWord::Passed:
        passed += count;
        break;
    case ResultWord::Failed:
        failed += count;
        break;
    case ResultWord::Error:
        errors += count;
        break;
    case ResultWord::Skipped:
        skipped += count;
        break;
    case ResultWord::XFailed:
        xfailed += count;
        break;
    case ResultWord::XPassed:
        xpassed += count;
        break;
    case ResultWord::Rerun:
        rerun += count;
        break;
    case ResultWord::SubFailed:
        subFailed += count;
        break;
    case ResultWord::SubPassed:
    case ResultWord::None:
        break;
    }
}

std::string_view trimmedRight(std::string_view text)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '\r' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

std::optional<std::int64_t> takeNumber(std::string_view& text)
{
    std::int64_t value = 0;
    std::size_t digits = 0;
    while (digits < text.size() && isDigit(text[digits])) {
        if (digits == maxDigits)
            return std::nullopt;
        value = value * 10 + (text[digits++] - '0');
    }
    if (digits == 0)
        return std::nullopt;
    text.remove_prefix(digits);
    return value;
}

std::string_view bannerTitle(std::string_view line, char fill)
{
    const std::size_t start = line.find_first_not_of(fill);
    const std::size_t end = line.find_last_not_of(fill);
    if (start == std::string_view::npos || start == 0 || end + 1 == line.size() || end < start + 2)
        return {};
    if (line[start] != ' ' || line[end] != ' ')
        return {};
    const std::string_view title = trimmed(line.substr(start, end - start + 1));
    // `_ _ _ _` separates the frames of a traceback.
    const bool onlyFill = std::all_of(title.begin(), title.end(), [fill](char c) { return c == fill || c == ' '; });
    return onlyFill ? std::string_view{} : title;
}

std::optional<ResultLine> parseResultLine(std::string_view line)
{
    if (line.starts_with("[gw"))
        return parseWorkerResult(line);
    bool progress = false;
    const std::string_view body = withoutProgress(line, progress);
    if (const auto [word, start] = wordAtEnd(body); word != ResultWord::None && start > 0) {
        std::string_view nodeId = withoutOrigin(body.substr(0, start));
        if (isSubtest(word))
            nodeId = testOfSubtest(nodeId);
        if (looksLikeNodeId(nodeId, progress))
            return ResultLine{nodeId, word};
    }
    if (const auto subtest = parseNamedSubtest(body))
        return subtest;
    return body.find("::") != std::string_view::npos || progress ? parseReasonedResult(body, progress) : std::nullopt;
}

ResultWord parseBrokenResult(std::string_view line)
{
    bool progress = false;
    const std::string_view body = withoutProgress(line, progress);
    const auto [word, size] = wordAtStart(body);
    if (word != ResultWord::None && (body.size() == size || body.substr(size).starts_with(" (")))
        return word;
    if (!progress)
        return ResultWord::None;
    // Output without a line end of its own stands directly before the word.
    for (const auto& [name, known] : resultWords) {
        if (body.ends_with(name))
            return known;
    }
    return ResultWord::None;
}

ResultWord parseGluedResult(std::string_view rest)
{
    bool progress = false;
    const std::string_view body = withoutProgress(rest, progress);
    if (!progress)
        return ResultWord::None;
    for (const auto& [name, word] : resultWords) {
        const bool glued = body.starts_with(name) && body.size() > name.size() && !isUpper(body[name.size()]) &&
                           !isDigit(body[name.size()]) && body[name.size()] != '_';
        if (glued && !isSubtest(word))
            return word;
    }
    return ResultWord::None;
}

bool hasBlankInName(std::string_view nodeId)
{
    const std::size_t name = nodeId.find(".py::");
    return name != std::string_view::npos && nodeId.substr(0, nodeId.find('[', name)).find(' ', name) != nodeId.npos;
}

ResultWord parseOutcomeBehindOutput(std::string_view text)
{
    if (text.empty() || !isUpper(text.back()))
        return ResultWord::None;
    for (const auto& [name, word] : resultWords) {
        if (!text.ends_with(name) || text.size() == name.size() || isSubtest(word))
            continue;
        const char before = text[text.size() - name.size() - 1];
        if (before != '_' && !isUpper(before))
            return word;
    }
    return ResultWord::None;
}

std::string_view startedNodeId(std::string_view line)
{
    const std::size_t colons = line.find("::");
    if (colons == std::string_view::npos || colons == 0 || line.front() == ' ')
        return {};
    std::size_t end = colons;
    int depth = 0;
    for (; end < line.size() && (line[end] != ' ' || depth > 0); ++end)
        depth += line[end] == '[' ? 1 : line[end] == ']' && depth > 0 ? -1 : 0;
    const std::string_view nodeId = line.substr(0, end);
    return looksLikeNodeId(nodeId, false) && nodeId.substr(0, colons).find(' ') == std::string_view::npos
               ? nodeId
               : std::string_view{};
}

std::optional<LetterLine> parseLetterLine(std::string_view line)
{
    LetterLine letters;
    const std::string_view body = withoutProgress(line, letters.hasProgress);
    const std::size_t blank = body.rfind(' ');
    const std::string_view marks = blank == std::string_view::npos ? body : body.substr(blank + 1);
    if (marks.empty())
        return std::nullopt;
    for (const char letter : marks) {
        if (!addLetter(letter, letters.counts))
            return std::nullopt;
    }
    if (letters.hasProgress && line.ends_with("%]"))
        letters.percent = std::atoi(line.data() + line.rfind('[') + 1);
    if (letters.counts.total() + letters.counts.rerun == 0 && !letters.hasProgress)
        return std::nullopt; // marks of subtests alone are too little to tell
    if (blank == std::string_view::npos)
        return letters;
    const std::string_view file = trimmed(body.substr(0, blank));
    letters.file = file;
    const bool path = file.find_first_of("./\\") != std::string_view::npos && file.find("::") == std::string_view::npos;
    return path && body.front() != ' ' && file.find(' ') == std::string_view::npos ? std::optional(letters)
                                                                                   : std::nullopt;
}

std::optional<CrashLine> parseCrashLine(std::string_view line)
{
    if (line.empty() || line.front() == ' ' || line.front() == '>')
        return std::nullopt;
    // The first colon may be that of a drive.
    for (std::size_t colon = line.find(':', 1); colon != std::string_view::npos; colon = line.find(':', colon + 1)) {
        std::string_view rest = line.substr(colon + 1);
        const auto number = takeNumber(rest);
        if (number && rest.starts_with(':'))
            return CrashLine{line.substr(0, colon), *number, trimmed(rest.substr(1))};
        // A fixture that pytest itself finds fault with: its code, and the place alone.
        if (number && rest.empty() && line.substr(0, colon).ends_with(".py"))
            return CrashLine{line.substr(0, colon), *number, {}};
    }
    return std::nullopt;
}

SummaryLine parseSummaryLine(std::string_view line)
{
    if (const auto [word, size] = wordAtStart(line); word != ResultWord::None && !isSubtest(word))
        return SummaryLine{word, trimmed(line.substr(size))};
    // `SUBFAIL tests/x.py::test_a - message`, `SUBFAILED[message] (i=3) tests/x.py::test_a - message`.
    if (!line.starts_with("SUBFAIL"))
        return {};
    const std::size_t colons = line.find(".py::");
    const std::size_t blank = colons == std::string_view::npos ? colons : line.rfind(' ', colons);
    return blank == std::string_view::npos ? SummaryLine{} : SummaryLine{ResultWord::SubFailed, line.substr(blank + 1)};
}

} // namespace exhibit::pytestlog
