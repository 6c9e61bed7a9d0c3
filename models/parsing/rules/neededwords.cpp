// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/neededwords.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t mostExactTexts = 24;   ///< texts that are followed one by one
constexpr std::size_t mostNeededWords = 128; ///< of a list
constexpr std::size_t mostNeededLists = 3;   ///< of a pattern
constexpr int deepestGroup = 60;             ///< groups in groups

/// What is known of the texts that a part of a pattern matches.
struct KnownTexts
{
    std::optional<NeededWords> exact; ///< all of them
    std::vector<NeededWords> needs;   ///< where they are not known: lists of which each text holds a word
    FirstBytes first = FirstBytes().set();
    bool mayBeEmpty = true;
};

KnownTexts noTexts(FirstBytes first = FirstBytes().set())
{
    return {std::nullopt, {}, first, false};
}

/// The bytes that a text may begin with of which plainByte() made `byte`, without regard to case.
FirstBytes bytesOf(char byte)
{
    FirstBytes all;
    const auto set = [&all](char c) { all.set(static_cast<unsigned char>(c)); };
    set(byte);
    if (byte >= 'a' && byte <= 'z')
        set(static_cast<char>(byte - ('a' - 'A')));
    for (char digit = '1'; byte == '0' && digit <= '9'; ++digit)
        set(digit);
    if (byte == 's')
        set(longS.front());
    if (byte == 'k')
        set(kelvinSign.front());
    return all;
}

FirstBytes bytesOfAll(std::string_view bytes)
{
    FirstBytes all;
    for (const char byte : bytes)
        all |= bytesOf(byte);
    return all;
}

/// Letters of other alphabets, of which some are one of ASCII without regard to case.
FirstBytes foreignBytes()
{
    return ~(FirstBytes().set() >> 128);
}

KnownTexts exactly(std::string text)
{
    const FirstBytes first = text.empty() ? FirstBytes() : bytesOf(text.front());
    const bool isEmpty = text.empty();
    return {NeededWords{std::move(text)}, {}, first, isEmpty};
}

/// How much a list tells: its least telling word decides. 0: nothing.
int weightOf(const NeededWords& words)
{
    constexpr int most = 1000;
    int least = words.empty() ? 0 : most;
    for (const std::string& word : words) {
        int weight = 0;
        for (const char c : word)
            weight += c == ' ' ? 1 : c == '0' ? 3 : 4;
        const bool isLetter = word.size() == 1 && (word == " " || (word[0] >= 'a' && word[0] <= 'z'));
        least = std::min(least, isLetter ? 0 : weight);
    }
    return least;
}

/// A word that holds another one of the list adds nothing.
void simplify(NeededWords& words)
{
    std::sort(words.begin(), words.end(), [](const std::string& a, const std::string& b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    NeededWords kept;
    for (std::string& word : words) {
        if (std::none_of(kept.begin(), kept.end(),
                         [&](const std::string& other) { return word.find(other) != std::string::npos; }))
            kept.push_back(std::move(word));
    }
    words = std::move(kept);
}

void addNeed(std::vector<NeededWords>& needs, NeededWords words)
{
    simplify(words);
    if (words.size() <= mostNeededWords && weightOf(words) > 0)
        needs.push_back(std::move(words));
}

/// The lists of a part, whether its texts are known or not.
std::vector<NeededWords> needsOf(KnownTexts known)
{
    if (!known.exact)
        return std::move(known.needs);
    std::vector<NeededWords> needs;
    addNeed(needs, std::move(*known.exact));
    return needs;
}

std::optional<NeededWords> product(const NeededWords& a, const NeededWords& b)
{
    if (a.size() * b.size() > mostExactTexts)
        return std::nullopt;
    NeededWords all;
    for (const std::string& first : a) {
        for (const std::string& second : b)
            all.push_back(first + second);
    }
    return all;
}

/// Signs and scripts that have no small and capital letters.
bool hasNoCase(std::uint32_t c)
{
    const auto isIn = [c](std::uint32_t first, std::uint32_t last) { return c >= first && c <= last; };
    return isIn(0x2010, 0x2027) || isIn(0x2190, 0x245F) || isIn(0x2500, 0x2BFF) || isIn(0x3001, 0x30FF) ||
           isIn(0x4E00, 0x9FFF) || isIn(0xAC00, 0xD7A3) || isIn(0xFF01, 0xFF20) || isIn(0x1F300, 0x1FAFF);
}

/// Reads a pattern from left to right. What it does not know ends it: then nothing is needed.
class PatternReader
{
public:
    explicit PatternReader(std::string_view pattern) : m_text(pattern) {}

    std::vector<NeededWords> read()
    {
        KnownTexts known = alternatives(0);
        return m_isUnknown || m_at < m_text.size() ? std::vector<NeededWords>() : needsOf(std::move(known));
    }

    FirstBytes readFirst()
    {
        const KnownTexts known = alternatives(0);
        return m_isUnknown || m_at < m_text.size() || known.mayBeEmpty ? FirstBytes().set() : known.first;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    bool isAt(char c) const { return !atEnd() && m_text[m_at] == c; }
    bool take(std::string_view what)
    {
        if (!m_text.substr(m_at).starts_with(what))
            return false;
        m_at += what.size();
        return true;
    }
    KnownTexts unknown()
    {
        m_isUnknown = true;
        m_at = m_text.size();
        return {};
    }

    KnownTexts alternatives(int depth)
    {
        if (depth > deepestGroup)
            return unknown();
        std::vector<KnownTexts> branches;
        do
            branches.push_back(sequence(depth));
        while (take("|"));
        if (branches.size() == 1)
            return std::move(branches.front());
        FirstBytes first;
        bool mayBeEmpty = false;
        for (const KnownTexts& branch : branches) {
            first |= branch.first;
            mayBeEmpty = mayBeEmpty || branch.mayBeEmpty;
        }
        NeededWords exact, words;
        bool isExact = true, isNeeded = true;
        for (KnownTexts& branch : branches) {
            isExact = isExact && branch.exact;
            if (branch.exact)
                exact.insert(exact.end(), branch.exact->begin(), branch.exact->end());
            const std::vector<NeededWords> needs = needsOf(std::move(branch));
            const auto best =
                std::max_element(needs.begin(), needs.end(),
                                 [](const NeededWords& a, const NeededWords& b) { return weightOf(a) < weightOf(b); });
            isNeeded = isNeeded && best != needs.end();
            if (best != needs.end())
                words.insert(words.end(), best->begin(), best->end());
        }
        if (isExact && exact.size() <= mostExactTexts)
            return {std::move(exact), {}, first, mayBeEmpty};
        KnownTexts known{std::nullopt, {}, first, mayBeEmpty};
        if (isNeeded)
            addNeed(known.needs, std::move(words));
        return known;
    }

    KnownTexts sequence(int depth)
    {
        KnownTexts all{std::nullopt, {}, {}, true};
        NeededWords run{std::string()}; // texts of the last parts whose texts are known
        bool isExact = true;
        while (!atEnd() && !isAt('|') && !isAt(')')) {
            KnownTexts part = repeated(depth);
            if (all.mayBeEmpty) {
                all.first |= part.first;
                all.mayBeEmpty = part.mayBeEmpty;
            }
            if (part.exact) {
                if (std::optional<NeededWords> longer = product(run, *part.exact)) {
                    run = std::move(*longer);
                    continue;
                }
                addNeed(all.needs, std::exchange(run, std::move(*part.exact)));
            } else {
                addNeed(all.needs, std::exchange(run, {std::string()}));
                for (NeededWords& words : part.needs)
                    all.needs.push_back(std::move(words));
            }
            isExact = false;
        }
        if (isExact)
            all.exact = std::move(run);
        else
            addNeed(all.needs, std::move(run));
        return all;
    }

    KnownTexts repeated(int depth)
    {
        KnownTexts part = single(depth);
        for (;;) {
            bool isOptional = false;
            if (isAt('*') || isAt('?') || isAt('+')) {
                const char sign = m_text[m_at++];
                isOptional = sign != '+';
                if (sign == '?' && part.exact && part.exact->size() < mostExactTexts)
                    part.exact->emplace_back();
                else
                    part = several(std::move(part), isOptional);
                part.mayBeEmpty = part.mayBeEmpty || isOptional;
            } else if (const std::optional<bool> isZero = bounds()) {
                part = several(std::move(part), *isZero);
            } else {
                return part;
            }
            take("?"); // as few as possible
        }
    }

    static KnownTexts several(KnownTexts part, bool isOptional)
    {
        const FirstBytes first = part.first;
        const bool mayBeEmpty = part.mayBeEmpty || isOptional;
        return {std::nullopt, isOptional ? std::vector<NeededWords>() : needsOf(std::move(part)), first, mayBeEmpty};
    }

    /// `{2}`, `{0,3}`: whether the least is none; unset if there is no such.
    std::optional<bool> bounds()
    {
        const std::size_t close = isAt('{') ? m_text.find('}', m_at) : std::string_view::npos;
        if (close == std::string_view::npos)
            return std::nullopt;
        const std::string_view inside = m_text.substr(m_at + 1, close - m_at - 1);
        if (inside.empty() || inside.find_first_not_of("0123456789,") != std::string_view::npos || inside[0] == ',')
            return std::nullopt; // signs that stand for themselves
        m_at = close + 1;
        return inside.substr(0, inside.find(',')).find_first_not_of('0') == std::string_view::npos;
    }

    KnownTexts single(int depth)
    {
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
            return noTexts();
        case '^':
        case '$':
            ++m_at;
            return exactly({});
        case '*':
        case '+':
        case '?':
            return unknown();
        default:
            return letter();
        }
    }

    KnownTexts group(int depth)
    {
        if (take("?P<") || take("?<")) {
            const std::size_t close = m_text.find('>', m_at);
            if (close == std::string_view::npos)
                return unknown();
            m_at = close + 1;
        } else if (take("?")) {
            const std::size_t end = m_text.find_first_not_of("imsU-", m_at);
            if (end == std::string_view::npos || (m_text[end] != ':' && m_text[end] != ')'))
                return unknown();
            m_at = end + 1;
            if (m_text[end] == ')')
                return exactly({}); // for what follows; case never counts here
        }
        KnownTexts inside = alternatives(depth + 1);
        return take(")") ? std::move(inside) : unknown();
    }

    /// What stands in brackets, if it is a few signs.
    KnownTexts oneOf()
    {
        constexpr std::size_t few = 8;
        const bool isOthers = take("^"); // than the signs
        bool isOther = isOthers;
        FirstBytes first;
        NeededWords signs;
        for (bool isFirst = true; !atEnd() && (isFirst || !isAt(']')); isFirst = false) {
            if (m_text.substr(m_at).starts_with("[:")) {
                const std::size_t close = m_text.find(":]", m_at);
                if (close == std::string_view::npos)
                    return unknown();
                m_at = close + 2;
                isOther = true;
                first.set();
                continue;
            }
            const bool isEscape = take("\\");
            if (atEnd())
                return unknown();
            const KnownTexts sign = isEscape ? escaped() : letter();
            first |= sign.first;
            if (isAt('-') && m_at + 1 < m_text.size() && m_text[m_at + 1] != ']') {
                ++m_at;
                const KnownTexts last = take("\\") ? escaped() : letter();
                const bool areDigits =
                    sign.exact && last.exact && sign.exact == last.exact && sign.exact->front() == "0";
                isOther = isOther || !areDigits;
                if (!areDigits)
                    first |= bytesBetween(sign, last);
            }
            if (sign.exact && !sign.exact->front().empty())
                signs.push_back(sign.exact->front());
            else
                isOther = true;
        }
        if (!take("]"))
            return unknown();
        std::sort(signs.begin(), signs.end());
        signs.erase(std::unique(signs.begin(), signs.end()), signs.end());
        if (isOthers)
            first.set();
        return isOther || signs.empty() || signs.size() > few ? noTexts(first)
                                                              : KnownTexts{std::move(signs), {}, first, false};
    }

    /// `a-z`; of other signs, any byte.
    static FirstBytes bytesBetween(const KnownTexts& first, const KnownTexts& last)
    {
        const auto letterOf = [](const KnownTexts& sign) {
            const bool isOne = sign.exact && sign.exact->size() == 1 && sign.exact->front().size() == 1;
            const char c = isOne ? sign.exact->front().front() : ' ';
            return c >= 'a' && c <= 'z' ? c : ' ';
        };
        FirstBytes all;
        if (letterOf(first) == ' ' || letterOf(last) == ' ')
            return all.set();
        for (char c = letterOf(first); c <= letterOf(last); ++c)
            all |= bytesOf(c);
        return all;
    }

    KnownTexts escaped()
    {
        if (atEnd())
            return unknown();
        const char c = m_text[m_at++];
        switch (c) {
        case 'd':
            return exactly("0");
        case 'b':
        case 'B':
        case 'A':
        case 'z':
            return exactly({});
        case 'n':
            return exactly("\n");
        case 't':
            return exactly("\t");
        case 'r':
            return exactly("\r");
        case 'w':
            return noTexts(bytesOfAll("abcdefghijklmnopqrstuvwxyz0_"));
        case 's':
            return noTexts(bytesOfAll(" \t\n\f\r"));
        case 'D':
        case 'W':
        case 'S':
            return noTexts();
        case 'p':
        case 'P':
        case 'x':
            if (take("{"))
                m_at = std::min(m_text.find('}', m_at), m_text.size() - 1) + 1;
            else
                m_at = std::min(m_at + (c == 'x' ? 2 : 1), m_text.size());
            return noTexts();
        default:
            break;
        }
        const bool isSign =
            static_cast<unsigned char>(c) < 0x80 && plainByte(c) == c && c != '0' && (c < 'a' || c > 'z');
        return isSign ? exactly(std::string(1, c)) : unknown();
    }

    KnownTexts letter()
    {
        const auto byte = static_cast<unsigned char>(m_text[m_at]);
        const std::size_t size = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
        const std::string_view text = m_text.substr(m_at, size);
        m_at += text.size();
        if (size == 1)
            return exactly(std::string(1, plainByte(text[0])));
        if (text.size() < size || byte < 0xC0)
            return unknown();
        std::uint32_t c = byte & (0xFFU >> (size + 1));
        for (const char next : text.substr(1))
            c = c << 6 | (static_cast<unsigned char>(next) & 0x3FU);
        return hasNoCase(c) ? exactly(std::string(text)) : noTexts(foreignBytes() | bytesOfAll("sk"));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_isUnknown = false;
};

} // namespace

FirstBytes firstBytes(std::string_view pattern)
{
    return PatternReader(pattern).readFirst();
}

std::vector<NeededWords> neededWords(std::string_view pattern)
{
    std::vector<NeededWords> needs = PatternReader(pattern).read();
    std::stable_sort(needs.begin(), needs.end(),
                     [](const NeededWords& a, const NeededWords& b) { return weightOf(a) > weightOf(b); });
    if (needs.size() > mostNeededLists)
        needs.resize(mostNeededLists);
    return needs;
}

} // namespace exhibit
