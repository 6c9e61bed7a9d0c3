// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <re2/re2.h>

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Which of many patterns may match a text, told by the words that each of them needs (neededWords()): those of all are
/// looked for in one pass, which costs less than to ask one pattern. Immutable; any thread.
class PatternFilter
{
public:
    explicit PatternFilter(const std::vector<std::string>& patterns);

    /// The patterns that may match, ascending; all others do not. Replaces what `patterns` holds.
    void candidates(std::string_view text, std::vector<int>& patterns) const;

    /// Whether one of them may match: asks a wider pattern (widerPattern()), where there is one.
    bool mayMatch(int pattern, std::string_view text, re2::RE2::Anchor anchor) const;

private:
    using State = std::uint32_t;

    /// Compiled when it is first asked for, as the exact one is behind it.
    struct Wider
    {
        std::string text;                    ///< empty: there is none
        std::atomic<bool> hasMatched{false}; ///< then the exact one is compiled, and asking this one too gains nothing
        std::once_flag once;
        std::unique_ptr<const re2::RE2> pattern;
    };

    void addLists(int pattern, const std::string& text);
    void buildMachine();
    void linkStates();
    State behind(State state, char c) const;
    void addCandidates(std::string_view text, State state, std::vector<int>& patterns) const;

    std::unique_ptr<Wider[]> m_wider; ///< pattern -> the wider one
    int m_patterns = 0;
    std::vector<int> m_free;             ///< patterns that need nothing
    std::vector<int> m_patternOf;        ///< list -> pattern
    std::vector<unsigned char> m_needed; ///< pattern -> how many lists it needs
    std::vector<std::string> m_words;
    std::vector<std::vector<std::uint32_t>> m_listsOf; ///< word -> lists it stands in

    /// All words at once (Aho and Corasick): each state is the longest beginning of a word that the text read so far
    /// ends with. Bytes that stand in no word are class 0.
    std::array<unsigned char, 256> m_classOf{};
    std::size_t m_classes = 1;
    std::vector<State> m_next;                        ///< state * m_classes + class; the top bit: words end there
    std::vector<std::vector<std::uint32_t>> m_endsAt; ///< state -> words that end there
};

} // namespace exhibit
