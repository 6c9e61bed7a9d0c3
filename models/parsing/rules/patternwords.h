// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/rules/neededwords.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Of which of many patterns a text holds the words that each needs (neededWords()): those of all are looked for in one
/// pass. Immutable; any thread.
class PatternWords
{
public:
    using Lists = std::vector<NeededWords>; ///< of a pattern

    explicit PatternWords(const std::vector<Lists>& lists);

    /// The patterns that may match, ascending; all others do not. Replaces what `patterns` holds.
    void candidates(std::string_view text, std::vector<int>& patterns) const;

private:
    using State = std::uint32_t;

    void addLists(int pattern, const Lists& lists);
    void buildMachine();
    void linkStates();
    void addCandidates(std::string_view text, State state, std::vector<int>& patterns) const;

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
    /// State * m_classes + class -> the next state, as where its row begins; the top bit: words end there.
    std::vector<State> m_next;
    std::vector<std::vector<std::uint32_t>> m_endsAt; ///< state -> words that end there
};

} // namespace exhibit
