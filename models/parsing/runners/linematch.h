// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <re2/re2.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace exhibit {

/// Numbers beyond this are no counts, and sums of them would overflow.
inline constexpr std::int64_t mostCounted = 1'000'000'000'000;

/// A group of a pattern: a number that is no count does not match, an optional one that is missing is unset.
template <typename Group> re2::RE2::Arg groupOf(Group* group)
{
    constexpr bool optional = std::is_same_v<Group, std::optional<std::int64_t>>;
    if constexpr (optional || std::is_same_v<Group, std::int64_t>) {
        return {group, [](const char* text, std::size_t size, void* to) {
                    auto& number = *static_cast<Group*>(to);
                    number = {};
                    if (size == 0)
                        return optional;
                    std::int64_t value = 0;
                    const auto [end, error] = std::from_chars(text, text + size, value);
                    number = value;
                    return error == std::errc() && end == text + size && value <= mostCounted;
                }};
    } else {
        return {group};
    }
}

/// Whether all of `text` is of the form `pattern`; its groups go to `groups` (strings, numbers that must be there, or
/// optional numbers).
///
/// Whether there is a match is told by a table of states, at a step a byte; where the groups stand is told by a search
/// that goes back. RE2 goes straight to the latter for short texts, which most lines are, and most do not match.
template <typename... Groups> bool matchesWhole(std::string_view text, const re2::RE2& pattern, Groups*... groups)
{
    const re2::StringPiece line(text.data(), text.size());
    if constexpr (sizeof...(Groups) == 0)
        return re2::RE2::FullMatch(line, pattern);
    else
        return re2::RE2::FullMatch(line, pattern) && re2::RE2::FullMatch(line, pattern, groupOf(groups)...);
}

/// The same of any part of `text`.
template <typename... Groups> bool matchesPart(std::string_view text, const re2::RE2& pattern, Groups*... groups)
{
    const re2::StringPiece line(text.data(), text.size());
    if constexpr (sizeof...(Groups) == 0)
        return re2::RE2::PartialMatch(line, pattern);
    else
        return re2::RE2::PartialMatch(line, pattern) && re2::RE2::PartialMatch(line, pattern, groupOf(groups)...);
}

/// A line of nothing but `sign`.
inline bool isRule(std::string_view text, char sign, std::size_t narrowest)
{
    return text.size() >= narrowest && text.find_first_not_of(sign) == std::string_view::npos;
}

/// The number that `text` is, unset if it is none or no count.
inline std::optional<std::int64_t> numberOf(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isCount = error == std::errc() && end == text.data() + text.size() && number <= mostCounted;
    return isCount ? std::optional(number) : std::nullopt;
}

/// `text` in the unit `ms`, `s`, `m` or `h` as seconds; 0 if it is no number.
inline double secondsOf(std::string_view text, std::string_view unit = "s")
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return 0;
    return number * (unit == "ms" ? 0.001 : unit == "m" ? 60 : unit == "h" ? 3600 : 1);
}

/// The number before `word` in `text` (`2 failed` in `1 passed, 2 failed`), unset if there is none.
inline std::optional<std::int64_t> numberBefore(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        std::size_t end = at;
        while (end > 0 && text[end - 1] == ' ')
            --end;
        std::size_t begin = end;
        while (begin > 0 && text[begin - 1] >= '0' && text[begin - 1] <= '9')
            --begin;
        if (begin < end && end < at)
            return numberOf(text.substr(begin, end - begin));
    }
    return std::nullopt;
}

/// The number behind `label` in `text` (`Failures: 2`), unset if there is none.
inline std::optional<std::int64_t> numberAfter(std::string_view text, std::string_view label)
{
    const std::size_t at = text.find(label);
    if (at == std::string_view::npos)
        return std::nullopt;
    text.remove_prefix(at + label.size());
    text.remove_prefix(std::min(text.find_first_not_of(" =:"), text.size()));
    return numberOf(text.substr(0, text.find_first_not_of("0123456789")));
}

/// Blanks at the start, a tab as one.
inline std::size_t indentOf(std::string_view text)
{
    std::size_t first = 0;
    while (first < text.size() && (text[first] == ' ' || text[first] == '\t'))
        ++first;
    return first;
}

} // namespace exhibit
