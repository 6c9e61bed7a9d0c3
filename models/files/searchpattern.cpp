// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/searchpattern.h"

#include <re2/re2.h>

namespace exhibit {

namespace {

constexpr std::string_view wordCharacters = R"(\p{L}\p{M}\p{N}\p{Pc})";
constexpr std::string_view spaceCharacters = R"(\t\n\v\f\r \x{85}\p{Z})";

std::string classOf(std::string_view characters, bool negated, bool insideClass)
{
    if (insideClass)
        return std::string(characters);
    return (negated ? "[^" : "[") + std::string(characters) + ']';
}

/// What stands for `\<letter>`; empty if it stays as it is. A negated set inside a class cannot be written out.
std::string unicodeEscape(char letter, bool insideClass)
{
    switch (letter) {
    case 'd':
        return R"(\p{Nd})";
    case 'D':
        return R"(\P{Nd})";
    case 'w':
        return classOf(wordCharacters, false, insideClass);
    case 's':
        return classOf(spaceCharacters, false, insideClass);
    case 'W':
        return insideClass ? std::string() : classOf(wordCharacters, true, false);
    case 'S':
        return insideClass ? std::string() : classOf(spaceCharacters, true, false);
    default:
        return {};
    }
}

} // namespace

std::string withUnicodeClasses(std::string_view regex)
{
    std::string result;
    bool insideClass = false;
    for (std::size_t i = 0; i < regex.size(); ++i) {
        const char character = regex[i];
        if (character == '\\' && i + 1 < regex.size()) {
            const std::string replaced = unicodeEscape(regex[i + 1], insideClass);
            result += replaced.empty() ? std::string(regex.substr(i, 2)) : replaced;
            // \Q…\E is literal: hand it over untouched.
            if (regex[i + 1] == 'Q') {
                const std::size_t end = std::min(regex.find("\\E", i), regex.size());
                result += regex.substr(i + 2, end - i - 2);
                i = end - 1;
                continue;
            }
            ++i;
            continue;
        }
        if (insideClass && character == '[' && regex.substr(i).starts_with("[:")) {
            const std::size_t end = regex.find(":]", i);
            if (end != std::string_view::npos) {
                result += regex.substr(i, end + 2 - i);
                i = end + 1;
                continue;
            }
        }
        result += character;
        if (insideClass) {
            insideClass = character != ']';
        } else if (character == '[') {
            insideClass = true;
            // A `]` right after the beginning is a member of the class.
            for (const char member : {'^', ']'}) {
                if (i + 1 < regex.size() && regex[i + 1] == member) {
                    result += member;
                    ++i;
                }
            }
        }
    }
    return result;
}

std::string asWholeWord(std::string_view regex)
{
    const std::string other = classOf(wordCharacters, true, false);
    return "(?:^|" + other + ")(" + std::string(regex) + ")(?:$|" + other + ")";
}

std::string escapedLiteral(std::string_view literal)
{
    return re2::RE2::QuoteMeta(re2::StringPiece(literal.data(), literal.size()));
}

} // namespace exhibit
