// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/text/needles.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace exhibit {

namespace {

unsigned char smallLetter(unsigned char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<unsigned char>(c + ('a' - 'A')) : c;
}

unsigned char bigLetter(unsigned char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<unsigned char>(c - ('a' - 'A')) : c;
}

/// How often a byte stands in logs, roughly: the rarer the pair of a word, the less is compared.
int commonness(unsigned char c)
{
    constexpr std::string_view often = " etaoinsrdlcmpuhgf./_-0123456789:";
    const std::size_t at = often.find(static_cast<char>(smallLetter(c)));
    return at == std::string_view::npos ? 0 : static_cast<int>(often.size() - at);
}

} // namespace

Needles::Needles(std::vector<std::string> words, bool ignoresCase) : m_ignoresCase(ignoresCase)
{
    for (std::string& text : words) {
        if (ignoresCase)
            std::transform(text.begin(), text.end(), text.begin(), smallLetter);
        const auto byte = [&text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
        std::size_t at = 0;
        for (std::size_t i = 1; i + 1 < text.size(); ++i) {
            if (commonness(byte(i)) + commonness(byte(i + 1)) < commonness(byte(at)) + commonness(byte(at + 1)))
                at = i;
        }
        const std::size_t bit = m_words.size() % 64;
        const std::uint64_t mask = std::uint64_t{1} << bit;
        m_first[byte(at)] |= mask;
        if (ignoresCase)
            m_first[bigLetter(byte(at))] |= mask;
        if (text.size() == 1) {
            std::for_each(m_second.begin(), m_second.end(), [mask](std::uint64_t& words) { words |= mask; });
        } else {
            m_second[byte(at + 1)] |= mask;
            if (ignoresCase)
                m_second[bigLetter(byte(at + 1))] |= mask;
        }
        m_byBit[bit].push_back(m_words.size());
        m_words.push_back({std::move(text), at});
    }
}

bool Needles::standsAt(const Word& word, std::string_view text, std::size_t pair) const
{
    if (pair < word.at || text.size() - (pair - word.at) < word.text.size())
        return false;
    const std::string_view there = text.substr(pair - word.at, word.text.size());
    if (!m_ignoresCase)
        return there == word.text;
    return std::equal(there.begin(), there.end(), word.text.begin(), [](char a, char b) {
        return smallLetter(static_cast<unsigned char>(a)) == static_cast<unsigned char>(b);
    });
}

/// Calls `found` with the index of each word that stands somewhere; it says which bits are still looked for.
template <typename Found> void Needles::scan(std::string_view text, const Found& found) const
{
    std::uint64_t wanted = ~std::uint64_t{0};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0;
        std::uint64_t may = m_first[static_cast<unsigned char>(text[i])] & m_second[next] & wanted;
        for (; may != 0; may &= may - 1) {
            for (const std::size_t word : m_byBit[static_cast<std::size_t>(std::countr_zero(may))]) {
                if (!standsAt(m_words[word], text, i))
                    continue;
                wanted = found(word, wanted);
                if (wanted == 0)
                    return;
            }
        }
    }
}

bool Needles::anyIn(std::string_view text) const
{
    bool any = false;
    scan(text, [&any](std::size_t, std::uint64_t) {
        any = true;
        return std::uint64_t{0};
    });
    return any;
}

std::uint64_t Needles::in(std::string_view text) const
{
    std::uint64_t all = 0;
    scan(text, [&](std::size_t word, std::uint64_t wanted) {
        if (word >= 64)
            return wanted;
        all |= std::uint64_t{1} << word;
        return m_byBit[word].size() == 1 ? wanted & ~(std::uint64_t{1} << word) : wanted;
    });
    return all;
}

} // namespace exhibit
