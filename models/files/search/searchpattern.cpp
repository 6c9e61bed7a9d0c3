// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/search/searchpattern.h"

#include "models/files/search/searchscan.h"

#include <re2/re2.h>

#include <algorithm>

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

namespace {

/// Collects runs of literal characters of a regular expression; gives up on what it does not know.
class LiteralRuns
{
public:
    explicit LiteralRuns(std::string_view regex) : m_regex(regex) {}

    std::string best()
    {
        while (m_at < m_regex.size() && m_understood)
            step();
        endRun();
        return m_understood ? m_best : std::string();
    }

private:
    void step()
    {
        const char character = m_regex[m_at];
        if (character == '|' || character == ')')
            m_understood = false;
        else if (character == '(')
            skipGroup();
        else if (character == '[')
            skipClass();
        else if (character == '\\')
            escape();
        else if (character == '*' || character == '?' || character == '{')
            dropLast();
        else if (character == '+' || character == '.' || character == '^' || character == '$')
            endRun();
        else
            m_run += character;
        ++m_at;
    }

    void endRun()
    {
        if (rarity(m_run) > rarity(m_best))
            m_best = m_run;
        m_run.clear();
    }

    /// The character before may be missing: it is required no more.
    void dropLast()
    {
        while (!m_run.empty() && (static_cast<unsigned char>(m_run.back()) & 0xC0) == 0x80)
            m_run.pop_back();
        if (!m_run.empty())
            m_run.pop_back();
        endRun();
        if (m_regex[m_at] != '{')
            return;
        const std::size_t end = m_regex.find_first_not_of("0123456789,", m_at + 1);
        m_understood = m_understood && end != std::string_view::npos && m_regex[end] == '}';
        m_at = std::min(end, m_regex.size());
    }

    void escape()
    {
        constexpr std::string_view classes = "dDwWsSbB";
        const char next = m_at + 1 < m_regex.size() ? m_regex[m_at + 1] : '\0';
        const bool isLetter =
            (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || (next >= '0' && next <= '9');
        if (!isLetter && next != '\0')
            m_run += next;
        else if (classes.find(next) != std::string_view::npos)
            endRun();
        else
            m_understood = false;
        ++m_at;
    }

    void skipClass()
    {
        endRun();
        std::size_t end = m_at + 1;
        for (const char member : {'^', ']'})
            end += end < m_regex.size() && m_regex[end] == member;
        for (; end < m_regex.size() && m_regex[end] != ']'; ++end) {
            if (m_regex[end] == '\\')
                ++end;
            else if (m_regex.substr(end).starts_with("[:"))
                end = std::min(m_regex.find(":]", end), m_regex.size() - 1) + 1;
        }
        m_at = end;
    }

    /// What is in a group is not looked at. A group of flags changes what follows.
    void skipGroup()
    {
        endRun();
        m_understood =
            m_understood && (!m_regex.substr(m_at).starts_with("(?") || m_regex.substr(m_at).starts_with("(?:"));
        int depth = 0;
        for (; m_at < m_regex.size(); ++m_at) {
            if (m_regex[m_at] == '\\') {
                ++m_at;
            } else if (m_regex[m_at] == '[') {
                skipClass();
            } else if (m_regex[m_at] == '(') {
                ++depth;
            } else if (m_regex[m_at] == ')' && --depth == 0) {
                return;
            }
        }
    }

    std::string_view m_regex;
    std::size_t m_at = 0;
    std::string m_run;
    std::string m_best;
    bool m_understood = true;
};

} // namespace

std::string requiredLiteral(std::string_view regex)
{
    return LiteralRuns(regex).best();
}

std::string caseStablePart(std::string_view literal)
{
    std::string longest;
    while (!literal.empty()) {
        const std::size_t end = std::min(literal.find_first_of("kKsS"), literal.size());
        if (end > longest.size())
            longest = literal.substr(0, end);
        literal.remove_prefix(std::min(end + 1, literal.size()));
    }
    const bool ascii = std::all_of(longest.begin(), longest.end(), [](char byte) { return byte >= 0; });
    return ascii ? longest : std::string();
}

} // namespace exhibit
