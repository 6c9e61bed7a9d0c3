// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/rules/patternwords.h"

#include <re2/re2.h>

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Which of many patterns may match a text, told by the words that each of them needs: those of all are looked for in
/// one pass, which costs less than to ask one pattern. Any thread.
///
/// Of patterns that match a text as a whole or not at all the first byte tells as well: with it most are ruled out, and
/// those that a log's lines begin like are looked for apart from all others, which takes a quarter of the time.
class PatternFilter
{
public:
    explicit PatternFilter(const std::vector<std::string>& patterns, bool areWhole = false);

    /// The patterns that may match, ascending; all others do not. Replaces what `patterns` holds.
    void candidates(std::string_view text, std::vector<int>& patterns) const;

    /// Whether one of them may match: asks a wider pattern (widerPattern()), where there is one.
    bool mayMatch(int pattern, std::string_view text, re2::RE2::Anchor anchor) const;

private:
    /// Compiled when it is first asked for, as the exact one is behind it.
    struct Wider
    {
        std::string text;                    ///< empty: there is none
        std::atomic<bool> hasMatched{false}; ///< then the exact one is compiled, and asking this one too gains nothing
        std::once_flag once;
        std::unique_ptr<const re2::RE2> pattern;
    };

    /// The patterns that a text with certain first bytes may match.
    struct Beginning
    {
        std::vector<int> patterns;
        std::vector<char> isOne; ///< pattern -> whether it is one of them
        mutable std::atomic<int> asked{0};
        mutable std::once_flag once;
        mutable std::unique_ptr<const PatternWords> words; ///< of them alone, once it was asked often
    };

    void groupByFirstByte(const std::vector<std::string>& patterns);

    std::unique_ptr<Wider[]> m_wider;         ///< pattern -> the wider one
    std::vector<PatternWords::Lists> m_lists; ///< of each pattern, if the first byte tells
    std::unique_ptr<const PatternWords> m_words;
    std::vector<std::unique_ptr<Beginning>> m_beginnings; ///< none: any text may begin as any pattern does
    std::array<unsigned char, 256> m_beginningOf{};       ///< first byte -> index in m_beginnings
};

} // namespace exhibit
