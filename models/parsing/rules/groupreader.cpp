// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/groupreader.h"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>

namespace exhibit {

namespace {

constexpr int deepestFinderGroup = 40;
constexpr std::size_t endlessly = std::numeric_limits<std::size_t>::max();
constexpr std::size_t mostStepsOfPart = 1500;
constexpr std::uint32_t longSCode = 0x17F, kelvinCode = 0x212A; ///< s and k where case does not count

bool isAsciiLetter(std::uint32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::bitset<128> asciiOf(char kind)
{
    std::bitset<128> all;
    for (std::uint32_t c = 0; c < 128; ++c) {
        const bool isDigit = c >= '0' && c <= '9';
        const bool isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
        all[c] = kind == 'd' ? isDigit : kind == 's' ? isBlank : isDigit || isAsciiLetter(c) || c == '_';
    }
    return all;
}

template <typename Steps> void appendSteps(Steps& steps, const Steps& more)
{
    steps.insert(steps.end(), more.begin(), more.end());
}

} // namespace

bool GroupReader::read(GroupFinder& into)
{
    Part all = alternatives(0);
    if (m_isUnknown || !atEnd())
        return false;
    all.steps.push_back({Does::Match});
    into.m_steps = std::move(all.steps);
    into.m_signs = std::move(m_signs);
    into.m_groups = m_groups;
    return true;
}

bool GroupReader::take(std::string_view what)
{
    if (!m_text.substr(std::min(m_at, m_text.size())).starts_with(what))
        return false;
    m_at += what.size();
    return true;
}

GroupReader::Part GroupReader::unknown()
{
    m_isUnknown = true;
    m_at = m_text.size();
    return {};
}

GroupReader::Part GroupReader::alternatives(int depth)
{
    if (depth > deepestFinderGroup)
        return unknown();
    std::vector<Part> branches;
    do
        branches.push_back(sequence(depth));
    while (take("|"));
    Part all = std::move(branches.back());
    for (std::size_t i = branches.size() - 1; i-- > 0;) {
        Part& branch = branches[i];
        const auto size = static_cast<std::int32_t>(branch.steps.size());
        Part both;
        both.mayBeEmpty = all.mayBeEmpty || branch.mayBeEmpty;
        both.steps.push_back({Does::Try, 0, 1, size + 2});
        appendSteps(both.steps, branch.steps);
        both.steps.push_back({Does::Jump, 0, static_cast<std::int32_t>(all.steps.size()) + 1});
        appendSteps(both.steps, all.steps);
        all = std::move(both);
    }
    return all;
}

GroupReader::Part GroupReader::sequence(int depth)
{
    Part all;
    while (!atEnd() && !isAt('|') && !isAt(')')) {
        const Part part = repeated(depth);
        appendSteps(all.steps, part.steps);
        all.mayBeEmpty = all.mayBeEmpty && part.mayBeEmpty;
        if (all.steps.size() > mostStepsOfPart)
            return unknown();
    }
    return all;
}

GroupReader::Part GroupReader::repeated(int depth)
{
    Part part = single(depth);
    std::size_t least = 0, most = endlessly;
    if (take("+"))
        least = 1;
    else if (take("?"))
        most = 1;
    else if (!take("*") && !bounds(least, most))
        return part;
    const bool isLazy = take("?");
    std::size_t ignored = 0;
    if (isAt('*') || isAt('+') || isAt('?') || bounds(ignored, ignored))
        return unknown();
    return repeat(part, least, most, isLazy);
}

/// What may be empty and is repeated without end is left to RE2.
GroupReader::Part GroupReader::repeat(const Part& part, std::size_t least, std::size_t most, bool isLazy)
{
    const std::size_t copies = most == endlessly ? least + 1 : most;
    if ((part.mayBeEmpty && most == endlessly) || most < least || copies * (part.steps.size() + 2) > mostStepsOfPart)
        return unknown();
    Part all;
    const auto size = static_cast<std::int32_t>(part.steps.size());
    for (std::size_t i = 0; i < least; ++i)
        appendSteps(all.steps, part.steps);
    all.mayBeEmpty = part.mayBeEmpty || least == 0;
    const auto attempt = [&](std::int32_t behind) {
        all.steps.push_back({Does::Try, 0, isLazy ? behind : 1, isLazy ? 1 : behind});
    };
    if (most == endlessly) {
        attempt(size + 2);
        appendSteps(all.steps, part.steps);
        all.steps.push_back({Does::Jump, 0, -(size + 1)});
        return all;
    }
    for (std::size_t i = most - least; i > 0; --i) {
        attempt(static_cast<std::int32_t>(i) * (size + 1));
        appendSteps(all.steps, part.steps);
    }
    return all;
}

/// `{2}`, `{0,3}`, `{4,}`
bool GroupReader::bounds(std::size_t& least, std::size_t& most)
{
    const std::size_t close = isAt('{') ? m_text.find('}', m_at) : std::string_view::npos;
    if (close == std::string_view::npos)
        return false;
    const std::string inside(m_text.substr(m_at + 1, close - m_at - 1));
    constexpr std::size_t longest = 7;
    if (inside.empty() || inside.size() > longest || inside.find_first_not_of("0123456789,") != std::string::npos ||
        inside.front() == ',' || std::count(inside.begin(), inside.end(), ',') > 1)
        return false; // signs that stand for themselves
    m_at = close + 1;
    const std::size_t comma = inside.find(',');
    least = std::stoul(inside.substr(0, comma));
    most = comma == std::string::npos   ? least
           : comma + 1 == inside.size() ? endlessly
                                        : std::stoul(inside.substr(comma + 1));
    return true;
}

GroupReader::Part GroupReader::single(int depth)
{
    Signs any;
    switch (m_text[m_at]) {
    case '(':
        ++m_at;
        return group(depth);
    case '[':
        ++m_at;
        return oneOf();
    case '\\':
        ++m_at;
        return escaped();
    case '.':
        ++m_at;
        any.ascii.set().reset('\n');
        any.others = true;
        return anyOf(std::move(any));
    case '^':
        ++m_at;
        return {{{Does::Begin}}, true};
    case '$':
        ++m_at;
        return {{{Does::End}}, true};
    case '*':
    case '+':
    case '?':
        return unknown();
    default:
        break;
    }
    const std::optional<std::uint32_t> c = character();
    return c ? exactly(*c) : unknown();
}

GroupReader::Part GroupReader::group(int depth)
{
    const bool before = m_ignoresCase;
    bool isKept = true;
    if (take("?P<") || take("?<")) {
        const std::size_t close = m_text.find('>', m_at);
        if (close == std::string_view::npos)
            return unknown();
        m_at = close + 1;
    } else if (take("?")) {
        isKept = false;
        if (take("i"))
            m_ignoresCase = true;
        else if (take("-i"))
            m_ignoresCase = false;
        if (take(")"))
            return {}; // for what follows in the group around
        if (!take(":"))
            return unknown();
    }
    const std::size_t number = isKept ? m_groups++ : 0;
    Part inside = alternatives(depth + 1);
    m_ignoresCase = before;
    if (!take(")"))
        return unknown();
    if (isKept) {
        inside.steps.insert(inside.steps.begin(), {Does::Mark, 0, static_cast<std::int32_t>(2 * number)});
        inside.steps.push_back({Does::Mark, 0, static_cast<std::int32_t>(2 * number + 1)});
    }
    return inside;
}

GroupReader::Part GroupReader::oneOf()
{
    const bool isOpposite = take("^");
    Signs signs;
    for (bool isFirst = true; !atEnd() && (isFirst || !isAt(']')); isFirst = false) {
        if (m_text.substr(m_at).starts_with("[:"))
            return unknown();
        if (isAt('\\') && m_at + 1 < m_text.size() &&
            std::string_view("dwsDWS").find(m_text[m_at + 1]) != std::string_view::npos) {
            const char kind = m_text[m_at + 1];
            if (m_ignoresCase && kind == 'W')
                return unknown();
            if (m_ignoresCase && kind == 'w')
                signs.except.insert(signs.except.end(), {longSCode, kelvinCode});
            const bool isOther = kind == 'D' || kind == 'W' || kind == 'S';
            const std::bitset<128> ascii = asciiOf(isOther ? static_cast<char>(kind + ('a' - 'A')) : kind);
            signs.ascii |= isOther ? ~ascii : ascii;
            signs.others = signs.others || isOther;
            m_at += 2;
            continue;
        }
        const auto one = [this] { return take("\\") ? escapedCharacter() : character(); };
        const std::optional<std::uint32_t> first = one();
        std::optional<std::uint32_t> last = first;
        if (isAt('-') && m_at + 1 < m_text.size() && m_text[m_at + 1] != ']') {
            ++m_at;
            last = one();
        }
        if (!first || !last || !addRange(signs, *first, *last))
            return unknown();
    }
    if (!take("]"))
        return unknown();
    if (signs.others)
        signs.except.clear();
    if (isOpposite) {
        signs.ascii.flip();
        signs.others = !signs.others;
    }
    return anyOf(std::move(signs));
}

bool GroupReader::addRange(Signs& signs, std::uint32_t first, std::uint32_t last)
{
    if (first == last) {
        add(signs, first);
        return !m_isUnknown;
    }
    if (first > last || last >= 128)
        return false;
    for (std::uint32_t c = first; c <= last; ++c)
        add(signs, c);
    return true;
}

void GroupReader::add(Signs& signs, std::uint32_t c)
{
    if (c >= 128) {
        m_isUnknown = m_isUnknown || (m_ignoresCase && !hasNoCase(c));
        signs.except.push_back(c);
        return;
    }
    signs.ascii.set(c);
    if (!m_ignoresCase || !isAsciiLetter(c))
        return;
    signs.ascii.set(c ^ 0x20U);
    if ((c | 0x20U) == 's')
        signs.except.push_back(longSCode);
    if ((c | 0x20U) == 'k')
        signs.except.push_back(kelvinCode);
}

GroupReader::Part GroupReader::anyOf(Signs signs)
{
    const auto index = static_cast<std::int32_t>(m_signs.size());
    m_signs.push_back(std::move(signs));
    return {{{Does::Sign, 0, index}}, false};
}

GroupReader::Part GroupReader::exactly(std::uint32_t c)
{
    if (c < 128 && (!m_ignoresCase || !isAsciiLetter(c)))
        return {{{Does::Byte, static_cast<unsigned char>(c)}}, false};
    Signs signs;
    add(signs, c);
    return anyOf(std::move(signs));
}

GroupReader::Part GroupReader::escaped()
{
    if (atEnd())
        return unknown();
    const char c = m_text[m_at];
    Signs signs;
    switch (c) {
    case 'd':
    case 'w':
    case 's':
        ++m_at;
        signs.ascii = asciiOf(c);
        if (c == 'w' && m_ignoresCase)
            signs.except = {longSCode, kelvinCode};
        return anyOf(std::move(signs));
    case 'D':
    case 'W':
    case 'S':
        ++m_at;
        signs.ascii = ~asciiOf(static_cast<char>(c + ('a' - 'A')));
        signs.others = true;
        if (c == 'W' && m_ignoresCase)
            signs.except = {longSCode, kelvinCode};
        return anyOf(std::move(signs));
    case 'b':
        ++m_at;
        return {{{Does::Boundary}}, true};
    case 'B':
        ++m_at;
        return {{{Does::NoBoundary}}, true};
    default:
        break;
    }
    const std::optional<std::uint32_t> sign = escapedCharacter();
    return sign ? exactly(*sign) : unknown();
}

/// Behind the backslash.
std::optional<std::uint32_t> GroupReader::escapedCharacter()
{
    if (atEnd())
        return std::nullopt;
    const char c = m_text[m_at++];
    constexpr std::string_view names = "tnrf", signs = "\t\n\r\f";
    if (const std::size_t at = names.find(c); at != std::string_view::npos)
        return static_cast<unsigned char>(signs[at]);
    if (c == 'x') {
        const std::size_t close = take("{") ? m_text.find('}', m_at) : m_at + 2;
        if (close == std::string_view::npos || close > m_text.size() || close == m_at || close > m_at + 6)
            return std::nullopt;
        const std::string digits(m_text.substr(m_at, close - m_at));
        m_at = close + (m_text[m_at - 1] == '{' ? 1 : 0);
        if (digits.find_first_not_of("0123456789abcdefABCDEF") != std::string::npos)
            return std::nullopt;
        return static_cast<std::uint32_t>(std::stoul(digits, nullptr, 16));
    }
    const auto byte = static_cast<unsigned char>(c);
    const bool isSign = byte < 128 && !isAsciiLetter(byte) && !(c >= '0' && c <= '9') && c != '_';
    return isSign ? std::optional<std::uint32_t>(byte) : std::nullopt;
}

/// The next one of the pattern.
std::optional<std::uint32_t> GroupReader::character()
{
    if (atEnd())
        return std::nullopt;
    const auto byte = static_cast<unsigned char>(m_text[m_at]);
    const std::size_t size = byte < 0x80 ? 1 : byte < 0xC2 ? 0 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    if (size == 0 || m_text.size() - m_at < size)
        return std::nullopt;
    std::uint32_t c = size == 1 ? byte : byte & (0xFFU >> (size + 1));
    for (const char next : m_text.substr(m_at + 1, size - 1))
        c = c << 6 | (static_cast<unsigned char>(next) & 0x3FU);
    m_at += size;
    return c;
}

} // namespace exhibit
