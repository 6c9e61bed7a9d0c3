// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/kinds/jsonpeek.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace exhibit {

namespace {

/// Deeper keys tell no kind apart; noting all of a big report would cost more than the answer.
constexpr std::size_t deepestKeys = 4;

/// Of strings that are values only short ones near the top can be words by which records name their kind.
constexpr std::size_t longestWord = 32;
constexpr std::size_t deepestWords = 2;

struct Level
{
    bool isObject = false;
    std::string path; ///< of what is inside: empty, `report.`, `tests[].`
};

class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    JsonPeek run()
    {
        while (m_at < m_text.size() && !m_peek.broken && !m_peek.complete)
            step(m_text[m_at]);
        m_peek.length = m_at;
        return std::move(m_peek);
    }

private:
    void step(char character)
    {
        switch (character) {
        case ' ':
        case '\t':
        case '\r':
        case '\n':
            ++m_at;
            return;
        case '{':
        case '[':
            enter(character == '{');
            return;
        case '}':
        case ']':
            leave(character == '}');
            return;
        case '"':
            readString();
            return;
        case ':':
            m_peek.broken = m_levels.empty() || !m_levels.back().isObject || m_key.empty();
            m_expectsKey = false;
            ++m_at;
            return;
        case ',':
            m_peek.broken = m_levels.empty();
            m_expectsKey = !m_levels.empty() && m_levels.back().isObject;
            ++m_at;
            return;
        default:
            readScalar();
        }
    }

    void enter(bool isObject)
    {
        if (m_expectsKey) {
            m_peek.broken = true;
            return;
        }
        Level level;
        level.isObject = isObject;
        if (m_levels.size() < deepestKeys) {
            if (!m_levels.empty())
                level.path = m_levels.back().path + (m_levels.back().isObject ? m_key : std::string());
            if (!isObject)
                level.path += "[]";
            if (isObject && !level.path.empty())
                level.path += '.';
        }
        m_levels.push_back(std::move(level));
        m_expectsKey = isObject;
        ++m_at;
    }

    void leave(bool isObject)
    {
        if (m_levels.empty() || m_levels.back().isObject != isObject) {
            m_peek.broken = true;
            return;
        }
        m_levels.pop_back();
        m_expectsKey = false;
        m_peek.complete = m_levels.empty();
        ++m_at;
    }

    void readString()
    {
        if (m_levels.empty()) {
            m_peek.broken = true;
            return;
        }
        std::size_t end = m_at + 1;
        while (end < m_text.size() && m_text[end] != '"')
            end += m_text[end] == '\\' ? 2 : 1;
        if (end < m_text.size() && m_expectsKey) {
            m_key = m_text.substr(m_at + 1, end - m_at - 1);
            if (m_levels.size() <= deepestKeys)
                m_peek.keys.insert(m_levels.back().path + m_key);
        } else if (end < m_text.size() && m_levels.size() <= deepestWords && m_levels.back().isObject &&
                   end - m_at - 1 <= longestWord) {
            m_peek.words.insert(m_levels.back().path + m_key + '=' +
                                std::string(m_text.substr(m_at + 1, end - m_at - 1)));
        }
        m_at = end + 1 < m_text.size() ? end + 1 : m_text.size();
    }

    /// Numbers and words, also the NaN and Infinity that Python writes. What else looks like a number (`0x10`, `1_000`)
    /// is noted: the value is no JSON, but may still be recognised by its keys.
    void readScalar()
    {
        constexpr std::string_view allowed = "0123456789+-.eEtrufalsnNIiy";
        constexpr std::string_view digits = "0123456789+-.";
        std::size_t end = std::min(m_text.find_first_not_of(allowed, m_at), m_text.size());
        if (digits.find(m_text[m_at]) != std::string_view::npos) {
            const std::size_t odd = end;
            while (end < m_text.size() && (std::isalnum(static_cast<unsigned char>(m_text[end])) || m_text[end] == '_'))
                ++end;
            m_peek.odd = m_peek.odd || end > odd;
        }
        if (end == m_at && !m_levels.empty() && m_levels.back().isObject) {
            // A value that is none (`'x'`, `#ref`): the keys around it may still tell.
            end = std::min(m_text.find_first_of(",}]\n", m_at + 1), m_text.size());
            m_peek.odd = true;
        }
        m_peek.broken = end == m_at || m_levels.empty() || m_expectsKey;
        m_at = end;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<Level> m_levels;
    std::string m_key;
    bool m_expectsKey = false;
    JsonPeek m_peek;
};

} // namespace

JsonPeek peekJson(std::string_view text)
{
    return Scanner(text).run();
}

} // namespace exhibit
