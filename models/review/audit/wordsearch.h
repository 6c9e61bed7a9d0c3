// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/linenumber.h"
#include "models/review/audit/words.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace exhibit {

/// Where a passage stands word by word.
struct WordHit
{
    int text = -1; ///< as given to beginText()
    LineNumber first, last;

    friend bool operator==(const WordHit&, const WordHit&) = default;
};

/// Lines that share many words with a passage.
struct NearHit
{
    int text = -1;
    LineNumber line;
    double share = 0; ///< of the weight of its words, 0 to 1
};

/// Looks for many passages in texts that go by once, line by line, whatever their size. Passages are compared by words;
/// `…`, `...` and `[…]` in one stand for words left out. Not thread-safe.
class WordSearch
{
public:
    enum class Order {
        Passage, ///< word by word; where it does not occur, what is near to it
        Near,    ///< only what is near to it
        Together,
    };

    /// The passage's number; -1 if it has no words.
    int add(std::string_view passage, Order order);
    /// Words by their stems, the first of them a number: all within one line in this order, a few words from each
    /// other.
    int addTogether(const std::vector<std::uint64_t>& stems);
    bool isEmpty() const { return m_passages.empty(); }

    void beginText(int text);
    void addLine(LineNumber line, std::string_view content);
    void endText();

    const std::vector<WordHit>& hits(int passage) const { return m_passages[static_cast<std::size_t>(passage)].hits; }
    /// Best first; of each text at most two.
    std::vector<NearHit> nearest(int passage) const;
    /// The share of the passage's words that the text has.
    double shareIn(int passage, std::string_view text) const;

private:
    static constexpr std::size_t maxPassages = 20'000;
    static constexpr std::size_t maxUses = 512;      ///< of a word
    static constexpr std::size_t maxHits = 2000;     ///< of a passage
    static constexpr std::size_t maxAttempts = 4096; ///< followed at once
    static constexpr int maxLeftOut = 300;           ///< words that an ellipsis stands for
    static constexpr int segmentWords = 48;          ///< of a long line that are taken for one place
    static constexpr int togetherWords = 4;

    struct Use
    {
        int passage = -1;
        int bit = 0;
    };
    struct Passage
    {
        Order order = Order::Passage;
        std::vector<std::vector<std::uint64_t>> fragments;
        std::vector<double> weights; ///< by bit
        double weight = 0;
        std::vector<WordHit> hits;
        std::vector<NearHit> near, nearHere;
        std::uint64_t bits = 0, bitsBefore = 0;
    };
    struct Attempt
    {
        int passage = -1;
        std::size_t fragment = 0, word = 0;
        int leftOut = 0;
        LineNumber first;
    };

    void take(const TextWord& word);
    void start(int passage, const TextWord& word);
    bool advance(Attempt& attempt, const TextWord& word);
    void touch(const Use& use);
    void endSegment();
    static void keepNear(Passage& passage, const NearHit& hit);

    std::vector<Passage> m_passages;
    std::map<std::pair<Order, std::string>, int> m_known; ///< passages by their text
    std::map<std::vector<std::uint64_t>, int> m_knownTogether;
    std::unordered_map<std::uint64_t, std::vector<Use>> m_uses;
    std::unordered_map<std::uint64_t, std::vector<int>> m_starts; ///< passages by their first word
    std::vector<Attempt> m_attempts;
    std::vector<int> m_touched, m_touchedBefore;
    std::vector<TextWord> m_words;
    int m_text = -1;
    LineNumber m_line, m_lineBefore;
};

} // namespace exhibit
