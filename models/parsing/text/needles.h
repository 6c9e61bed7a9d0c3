// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Words that are looked for in one pass over a text, however many they are: two bytes that stand next to each other
/// rule out nearly all of them at once, and what is left is compared. Says the same as `text.find(word)` of each.
/// Immutable; any thread.
class Needles
{
public:
    /// Letters of ASCII in either case if `ignoresCase`; no word may be empty.
    explicit Needles(std::vector<std::string> words, bool ignoresCase = false);

    bool anyIn(std::string_view text) const;
    /// Bit i: the word i occurs. Of the first 64 words.
    std::uint64_t in(std::string_view text) const;

private:
    struct Word
    {
        std::string text;
        std::size_t at = 0; ///< of the two bytes that it is found by
    };
    template <typename Found> void scan(std::string_view text, const Found& found) const;
    bool standsAt(const Word& word, std::string_view text, std::size_t pair) const;

    std::vector<Word> m_words;
    bool m_ignoresCase;
    std::array<std::uint64_t, 256> m_first{}, m_second{}; ///< byte -> words (modulo 64) that it may belong to
    std::array<std::vector<std::size_t>, 64> m_byBit;     ///< words of a bit
};

} // namespace exhibit
