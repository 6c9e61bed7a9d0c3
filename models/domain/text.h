// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

// Small questions about bytes of text. Letters are those of ASCII: evidence is compared without a locale.

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

constexpr bool isLetter(char c)
{
    return isUpper(c) || (c >= 'a' && c <= 'z');
}

/// As `\w` of a pattern.
constexpr bool isWordSign(char c)
{
    return isLetter(c) || isDigit(c) || c == '_';
}

constexpr char lower(char c)
{
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// A byte inside of a code point of UTF-8, not the first of one.
constexpr bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

inline std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

/// A blank, a tab or a byte of a line end.
constexpr bool isBlankByte(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Without blanks, tabs and line ends at both ends. Asked of every line several times: `find_first_not_of` would call a
/// search for each byte.
constexpr std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlankByte(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlankByte(text.back()))
        text.remove_suffix(1);
    return text;
}

constexpr bool isBlank(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isBlankByte);
}

/// `a\b` as `a/b`, without a leading `./`.
inline std::string withSlashes(std::string_view path)
{
    std::string result(path);
    std::replace(result.begin(), result.end(), '\\', '/');
    while (result.starts_with("./"))
        result.erase(0, 2);
    return result;
}

/// What follows the last slash.
constexpr std::string_view lastPart(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

/// What stands before the last slash; empty for a name alone.
constexpr std::string_view folderPart(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

/// `path` is `end` or ends with it from a slash on.
constexpr bool endsWithPath(std::string_view path, std::string_view end)
{
    return path.ends_with(end) && (path.size() == end.size() || path[path.size() - end.size() - 1] == '/');
}

inline std::string joined(const std::vector<std::string>& parts, std::string_view separator = ", ")
{
    std::string text;
    for (const std::string& part : parts) {
        if (!text.empty())
            text += separator;
        text += part;
    }
    return text;
}

template <typename T> void addOnce(std::vector<T>& list, const T& value)
{
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(value);
}

} // namespace exhibit
