// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/patternwords.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace exhibit {

namespace {

constexpr std::uint32_t endMark = std::uint32_t{1} << 31;
constexpr std::size_t mostOfWord = 10; ///< bytes that are looked for: states are to stay near the processor

/// What was found in a sentence. Most words stand in none: of a thousand only those that do are touched, and nothing
/// has to be wiped for the next one, which has another number.
class Found
{
public:
    void begin(std::size_t words, std::size_t lists, std::size_t patterns)
    {
        for (auto& [marks, size] : {std::pair{&m_words, words}, {&m_lists, lists}, {&m_patterns, patterns}}) {
            if (marks->size() < size)
                marks->resize(size, 0);
        }
        if (m_left.size() < patterns)
            m_left.resize(patterns);
        if (++m_sentence == 0) { // after four thousand million of them
            for (std::vector<std::uint32_t>* marks : {&m_words, &m_lists, &m_patterns})
                std::fill(marks->begin(), marks->end(), 0);
            m_sentence = 1;
        }
    }
    bool isNewWord(std::size_t word) { return isNew(m_words[word]); }
    bool isNewList(std::size_t list) { return isNew(m_lists[list]); }
    /// How many lists the pattern still lacks, without one that was found now.
    unsigned char leftOf(std::size_t pattern, unsigned char needed)
    {
        if (isNew(m_patterns[pattern]))
            m_left[pattern] = needed;
        return --m_left[pattern];
    }

private:
    bool isNew(std::uint32_t& mark) const { return std::exchange(mark, m_sentence) != m_sentence; }

    std::vector<std::uint32_t> m_words, m_lists, m_patterns; ///< the last sentence that had it
    std::vector<unsigned char> m_left;
    std::uint32_t m_sentence = 0;
};

} // namespace

PatternWords::PatternWords(const std::vector<Lists>& lists)
    : m_patterns(static_cast<int>(lists.size())), m_needed(lists.size())
{
    // Behind them nothing is told: each pattern may match.
    m_words = {std::string(longS), std::string(kelvinSign)};
    m_listsOf.resize(m_words.size());
    for (std::size_t i = 0; i < lists.size(); ++i)
        addLists(static_cast<int>(i), lists[i]);
    buildMachine();
}

void PatternWords::addLists(int pattern, const Lists& lists)
{
    if (lists.empty())
        m_free.push_back(pattern);
    m_needed[static_cast<std::size_t>(pattern)] = static_cast<unsigned char>(lists.size());
    for (const NeededWords& words : lists) {
        for (const std::string& whole : words) {
            const std::string word = whole.substr(0, mostOfWord);
            const auto known = std::find(m_words.begin(), m_words.end(), word);
            const auto index = static_cast<std::size_t>(known - m_words.begin());
            if (known == m_words.end()) {
                m_words.push_back(word);
                m_listsOf.emplace_back();
            }
            const auto list = static_cast<std::uint32_t>(m_patternOf.size());
            if (m_listsOf[index].empty() || m_listsOf[index].back() != list)
                m_listsOf[index].push_back(list);
        }
        m_patternOf.push_back(pattern);
    }
}

void PatternWords::buildMachine()
{
    for (const std::string& word : m_words) {
        for (const char c : word) {
            unsigned char& known = m_classOf[static_cast<unsigned char>(c)];
            if (known == 0)
                known = static_cast<unsigned char>(m_classes++);
        }
    }
    m_next.assign(m_classes, 0);
    m_endsAt.resize(1);
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        State state = 0;
        for (const char c : m_words[word]) {
            const std::size_t at = state * m_classes + m_classOf[static_cast<unsigned char>(c)];
            if (m_next[at] == 0) {
                m_next[at] = static_cast<State>(m_endsAt.size());
                m_endsAt.emplace_back();
                m_next.resize(m_next.size() + m_classes);
            }
            state = m_next[at];
        }
        m_endsAt[state].push_back(static_cast<std::uint32_t>(word));
    }
    linkStates();
    for (int c = 0; c < 256; ++c)
        m_classOf[static_cast<std::size_t>(c)] = m_classOf[static_cast<unsigned char>(plainByte(static_cast<char>(c)))];
}

/// Where a word does not go on, goes on what the longest ending of it that begins another word says.
void PatternWords::linkStates()
{
    std::vector<State> shorter(m_endsAt.size(), 0), open{0};
    for (std::size_t i = 0; i < open.size(); ++i) {
        const State state = open[i];
        for (std::size_t c = 0; c < m_classes; ++c) {
            State& next = m_next[state * m_classes + c];
            const State other = state == 0 ? 0 : m_next[shorter[state] * m_classes + c];
            if (next == 0) {
                next = other;
                continue;
            }
            shorter[next] = other;
            m_endsAt[next].insert(m_endsAt[next].end(), m_endsAt[other].begin(), m_endsAt[other].end());
            open.push_back(next);
        }
    }
    // A state is kept as where its row begins.
    for (State& next : m_next)
        next = next * static_cast<State>(m_classes) | (m_endsAt[next].empty() ? 0 : endMark);
}

void PatternWords::candidates(std::string_view text, std::vector<int>& patterns) const
{
    patterns.assign(m_free.begin(), m_free.end());
    const State* const rows = m_next.data();
    State state = 0;
    for (std::size_t at = 0; at < text.size(); ++at) { // most lines of a log hold no word at all
        const State next = rows[state + m_classOf[static_cast<unsigned char>(text[at])]];
        if ((next & endMark) != 0) {
            addCandidates(text.substr(at), state, patterns);
            return;
        }
        state = next;
    }
}

/// Goes on in `state`; nothing was found before.
void PatternWords::addCandidates(std::string_view text, State state, std::vector<int>& patterns) const
{
    constexpr std::size_t endless = 2; // words behind which nothing is told
    // Kept by the thread: every sentence needs them.
    thread_local Found found;
    found.begin(m_words.size(), m_patternOf.size(), m_needed.size());
    const State* const rows = m_next.data();
    for (const char c : text) {
        const State next = rows[state + m_classOf[static_cast<unsigned char>(c)]];
        state = next & ~endMark;
        if (next == state)
            continue;
        for (const std::uint32_t word : m_endsAt[state / m_classes]) {
            if (word < endless) {
                patterns.resize(static_cast<std::size_t>(m_patterns));
                std::iota(patterns.begin(), patterns.end(), 0);
                return;
            }
            if (!found.isNewWord(word))
                continue;
            for (const std::uint32_t list : m_listsOf[word]) {
                if (!found.isNewList(list))
                    continue;
                const int pattern = m_patternOf[list];
                const auto at = static_cast<std::size_t>(pattern);
                if (found.leftOf(at, m_needed[at]) == 0)
                    patterns.push_back(pattern);
            }
        }
    }
    std::sort(patterns.begin(), patterns.end());
}

} // namespace exhibit
