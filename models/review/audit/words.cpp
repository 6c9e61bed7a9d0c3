// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/audit/words.h"

#include "models/domain/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

namespace exhibit {

namespace {

constexpr std::uint64_t hashStart = 0xCBF29CE484222325, hashFactor = 0x100000001B3;
constexpr std::size_t maxPlaceholder = 40, maxLinkTarget = 400;

bool isWordByte(char c)
{
    return isLetter(c) || isDigit(c);
}

struct CodePoint
{
    char32_t value = 0;
    std::size_t bytes = 1;
};

CodePoint codePointAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(i < text.size() ? text[i] : '\0'); };
    const unsigned char lead = byte(at);
    if (lead < 0xC0U)
        return {lead, 1};
    const std::size_t bytes = lead < 0xE0U ? 2 : lead < 0xF0U ? 3 : 4;
    char32_t value = lead & (0xFFU >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i)
        value = (value << 6U) | (byte(at + i) & 0x3FU);
    return {value, std::min(bytes, text.size() - at)};
}

/// Signs, blanks, arrows, boxes and pictures are no letters.
bool isMarkOutsideAscii(char32_t c)
{
    return (c >= 0x80 && c <= 0xBF && c != 0xAA && c != 0xB5 && c != 0xBA) || c == 0xD7 || c == 0xF7 ||
           (c >= 0x2000 && c <= 0x206F) || (c >= 0x2190 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x3011) ||
           (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || c == 0xFFFD || c >= 0x1F000;
}

/// Written without blanks between words: each sign is taken for one.
bool isIdeograph(char32_t c)
{
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF);
}

/// A blank that groups the digits of a number.
bool isGroupingBlank(char32_t c)
{
    return c == 0xA0 || c == 0x2009 || c == 0x202F;
}

bool isTag(std::string_view name)
{
    static const std::unordered_set<std::string_view> tags = {
        "a",       "b",       "br",  "p",    "i",      "em",   "strong", "code",  "pre",   "div",   "span",
        "details", "summary", "sub", "sup",  "kbd",    "img",  "table",  "thead", "tbody", "tr",    "td",
        "th",      "ul",      "ol",  "li",   "hr",     "h1",   "h2",     "h3",    "h4",    "small", "u",
        "s",       "del",     "ins", "mark", "center", "font", "html",   "body",  "head",  "tt"};
    return tags.contains(name);
}

class WordReader
{
public:
    WordReader(std::string_view text, std::vector<TextWord>& words, TextEscapes escapes)
        : m_text(text), m_words(words), m_escapes(escapes)
    {}

    void read()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (isWordByte(c) || (static_cast<unsigned char>(c) >= 0x80 && !skipMark()))
                readWord();
            else if (static_cast<unsigned char>(c) < 0x80)
                skipSign(c);
        }
    }

private:
    char at(std::size_t i) const { return i < m_text.size() ? m_text[i] : '\0'; }

    /// True if a mark outside of ASCII stood here.
    bool skipMark()
    {
        const CodePoint point = codePointAt(m_text, m_at);
        if (!isMarkOutsideAscii(point.value))
            return false;
        m_at += point.bytes;
        return true;
    }

    void skipSign(char c)
    {
        if (c == '\\' && m_escapes == TextEscapes::Json) {
            m_at += at(m_at + 1) == 'u' ? 6 : 2;
        } else if (c == ']' && at(m_at + 1) == '(') {
            skipTarget();
        } else if (!((c == '{' || c == '<') && readBraces(c))) {
            ++m_at;
        }
    }

    void skipTarget()
    {
        const std::size_t end = m_text.find(')', m_at);
        const std::string_view target = m_text.substr(m_at, std::min(end, m_text.size()) - m_at);
        const bool isTarget = end != std::string_view::npos && target.size() <= maxLinkTarget &&
                              target.find('\n') == std::string_view::npos;
        m_at = isTarget ? end + 1 : m_at + 2;
    }

    bool readBraces(char open)
    {
        const char close = open == '{' ? '}' : '>';
        std::size_t begin = m_at;
        while (at(begin) == open)
            ++begin;
        const bool closing = open == '<' && at(begin) == '/';
        std::size_t end = begin + (closing ? 1 : 0);
        if (!isLetter(at(end)))
            return false;
        const auto isInside = [&](char c) {
            return isWordByte(c) || c == '_' || c == '.' || c == '-' || (open == '<' && (c == ' ' || c == '/'));
        };
        while (isInside(at(end)) && end - begin <= maxPlaceholder)
            ++end;
        if (at(end) != close)
            return false;
        std::string_view name = m_text.substr(begin, end - begin);
        name = name.substr(closing ? 1 : 0);
        name = name.substr(0, name.find_first_of(" /"));
        while (at(end) == close)
            ++end;
        if (open == '{' || !isTag(lowered(name)))
            m_words.push_back({wordId("{}"), wordId("{}"), m_at, end, TextWord::Kind::Placeholder});
        m_at = end;
        return true;
    }

    void readWord()
    {
        const std::size_t begin = m_at;
        std::uint64_t hash = hashStart;
        bool digitsOnly = true;
        const auto add = [&hash](char c) { hash = (hash ^ static_cast<unsigned char>(lower(c))) * hashFactor; };
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (isWordByte(c)) {
                digitsOnly = digitsOnly && isDigit(c);
                add(c);
                ++m_at;
            } else if (digitsOnly && (c == ',' || c == '.') && isDigit(at(m_at + 1)) && continuesNumber(c, begin)) {
                if (c == '.')
                    add(c);
                ++m_at;
            } else if (static_cast<unsigned char>(c) >= 0x80) {
                const CodePoint point = codePointAt(m_text, m_at);
                const bool groups = digitsOnly && isGroupingBlank(point.value) && isGroup(m_at + point.bytes);
                const bool alone = isIdeograph(point.value);
                if ((!groups && isMarkOutsideAscii(point.value)) || (alone && m_at > begin))
                    break;
                digitsOnly = digitsOnly && groups;
                for (std::size_t i = 0; i < point.bytes && !groups; ++i)
                    add(m_text[m_at + i]);
                m_at += point.bytes;
                if (alone)
                    break;
            } else {
                break;
            }
        }
        if (digitsOnly) {
            const std::size_t sign = at(m_at) == ' ' ? m_at + 1 : m_at;
            if (at(sign) == '%') {
                add('%');
                m_at = sign + 1;
            }
        }
        m_words.push_back({hash, digitsOnly ? hash : stemId(m_text.substr(begin, m_at - begin)), begin, m_at,
                           digitsOnly ? TextWord::Kind::Number : TextWord::Kind::Word});
    }

    /// Three digits and no more.
    bool isGroup(std::size_t from) const
    {
        return isDigit(at(from)) && isDigit(at(from + 1)) && isDigit(at(from + 2)) && !isDigit(at(from + 3));
    }

    bool continuesNumber(char sign, std::size_t begin) const
    {
        return sign == '.' || (isGroup(m_at + 1) && m_at - begin <= 3 + 4 * 3);
    }

    std::string_view m_text;
    std::vector<TextWord>& m_words;
    TextEscapes m_escapes;
    std::size_t m_at = 0;
};

} // namespace

void readWords(std::string_view text, std::vector<TextWord>& words, TextEscapes escapes)
{
    words.clear();
    WordReader(text, words, escapes).read();
}

std::vector<TextWord> wordsOf(std::string_view text)
{
    std::vector<TextWord> words;
    readWords(text, words);
    return words;
}

std::uint64_t wordId(std::string_view word)
{
    std::uint64_t hash = hashStart;
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(lower(c))) * hashFactor;
    return hash;
}

std::uint64_t stemId(std::string_view word)
{
    constexpr std::size_t shortest = 3;
    for (const std::string_view ending : {"ing", "ed", "es", "s", "e"}) {
        if (word.size() < shortest + ending.size() || isDigit(word[word.size() - ending.size() - 1]))
            continue;
        const std::string_view end = word.substr(word.size() - ending.size());
        const bool ends =
            std::equal(end.begin(), end.end(), ending.begin(), [](char a, char b) { return lower(a) == b; });
        if (ends && !(ending == "s" && lower(word[word.size() - 2]) == 's'))
            return wordId(word.substr(0, word.size() - ending.size()));
    }
    return wordId(word);
}

bool isCommonWord(std::uint64_t id)
{
    static const std::unordered_set<std::uint64_t> common = [] {
        std::unordered_set<std::uint64_t> ids;
        for (const std::string_view word :
             {"a",     "an",   "the",  "of",   "in",    "on",    "at",    "to",   "for",   "from",  "by",
              "with",  "and",  "or",   "but",  "not",   "no",    "is",    "are",  "was",   "were",  "be",
              "been",  "has",  "have", "had",  "it",    "its",   "this",  "that", "these", "those", "as",
              "if",    "than", "then", "so",   "only",  "also",  "says",  "say",  "said",  "there", "here",
              "which", "what", "when", "will", "would", "can",   "could", "into", "all",   "any",   "one",
              "s",     "t",    "i",    "we",   "they",  "their", "more",  "about"})
            ids.insert(wordId(word));
        return ids;
    }();
    return common.contains(id);
}

} // namespace exhibit
