// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/resultlines.h"

#include "models/domain/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace exhibit {

namespace {

/// As `\s` of a pattern.
constexpr bool isSpace(char c)
{
    return isBlankByte(c) || c == '\f';
}

/// One of the three words that `text` begins with, else empty.
std::string_view resultWord(std::string_view text)
{
    constexpr std::array<std::string_view, 3> words{"PASS", "FAIL", "SKIP"};
    const auto found =
        std::find_if(words.begin(), words.end(), [text](std::string_view word) { return text.starts_with(word); });
    return found == words.end() ? std::string_view() : text.substr(0, found->size());
}

bool isNumber(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

/// What stands in front of the blanks before the name: as many of `:`, `)`, `]` and ` -` as leave a blank and a name.
std::optional<std::string_view> nameBehindMarks(std::string_view text)
{
    std::optional<std::string_view> name;
    while (true) {
        const auto blanks = std::find_if_not(text.begin(), text.end(), isSpace);
        if (blanks != text.begin() && blanks != text.end())
            name = text.substr(static_cast<std::size_t>(blanks - text.begin()));
        if (text.size() >= 2 && isSpace(text[0]) && text[1] == '-')
            text.remove_prefix(2);
        else if (text.starts_with(']') || text.starts_with(')') || text.starts_with(':'))
            text.remove_prefix(1);
        else
            return name;
    }
}

} // namespace

std::optional<GoVerdict> goVerdictOf(std::string_view line)
{
    constexpr std::string_view mark = "--- ", seconds = "s)";
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    std::string_view text = line.substr(indent);
    if (!text.starts_with(mark) || !text.ends_with(seconds))
        return std::nullopt;
    text.remove_prefix(mark.size());
    text.remove_suffix(seconds.size());
    const std::string_view word = resultWord(text);
    if (word.empty() || !text.substr(word.size()).starts_with(": "))
        return std::nullopt;
    text.remove_prefix(word.size() + 2);
    const std::size_t open = std::min(text.find(" ("), text.size());
    const std::string_view name = text.substr(0, open), time = text.substr(std::min(open + 2, text.size()));
    if (name.empty() || std::any_of(name.begin(), name.end(), isSpace) || time.empty() ||
        time.find_first_not_of("0123456789.") != std::string_view::npos || !isNumber(time))
        return std::nullopt;
    return GoVerdict{word, name, indent == 0};
}

std::optional<ScriptCheck> scriptCheckOf(std::string_view line)
{
    constexpr int mostMarks = 8;
    const auto isMark = [](char c) { return !isWordSign(c); };
    const auto begin = std::find_if_not(line.begin(), line.end(), isMark);
    const auto marks = std::count_if(line.begin(), begin, [](char c) { return !isContinuation(c); });
    std::string_view text = line.substr(static_cast<std::size_t>(begin - line.begin()));
    const std::string_view word = resultWord(text);
    if (word.empty() || marks > mostMarks)
        return std::nullopt;
    text.remove_prefix(word.size());
    if (text.starts_with("ED") || text.starts_with("PED"))
        text.remove_prefix(text.front() == 'E' ? 2 : 3);
    const std::optional<std::string_view> rest = nameBehindMarks(text);
    if (!rest)
        return std::nullopt;
    const auto column =
        std::adjacent_find(rest->begin(), rest->end(), [](char a, char b) { return isSpace(a) && isSpace(b); });
    return ScriptCheck{word, rest->substr(0, static_cast<std::size_t>(column - rest->begin()))};
}

} // namespace exhibit
