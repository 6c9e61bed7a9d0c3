// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/patternfilter.h"

#include "models/parsing/rules/neededwords.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace exhibit {

namespace {

constexpr std::uint32_t endMark = std::uint32_t{1} << 31;
constexpr std::size_t mostOfWord = 10; ///< bytes that are looked for: states are to stay near the processor

} // namespace

PatternFilter::PatternFilter(const std::vector<std::string>& patterns, bool areWhole)
    : m_patterns(static_cast<int>(patterns.size())), m_needed(patterns.size())
{
    // Behind them nothing is told: each pattern may match.
    m_words = {std::string(longS), std::string(kelvinSign)};
    m_listsOf.resize(m_words.size());
    for (std::size_t i = 0; i < patterns.size(); ++i)
        addLists(static_cast<int>(i), patterns[i]);
    buildMachine();
    groupByFirstByte(areWhole ? patterns : std::vector<std::string>());
}

/// Without patterns any text may begin as any pattern does.
void PatternFilter::groupByFirstByte(const std::vector<std::string>& patterns)
{
    std::vector<FirstBytes> first(m_needed.size(), FirstBytes().set());
    std::transform(patterns.begin(), patterns.end(), first.begin(), firstBytes);
    for (std::size_t byte = 0; byte < m_beginningOf.size(); ++byte) {
        Beginning of;
        for (const FirstBytes& bytes : first)
            of.mayMatch.push_back(bytes[byte] ? 1 : 0);
        const auto known = std::find_if(m_beginnings.begin(), m_beginnings.end(),
                                        [&of](const Beginning& other) { return other.mayMatch == of.mayMatch; });
        m_beginningOf[byte] = static_cast<unsigned char>(known - m_beginnings.begin());
        if (known != m_beginnings.end())
            continue;
        const auto may = [&of](int pattern) { return of.mayMatch[static_cast<std::size_t>(pattern)] != 0; };
        std::copy_if(m_free.begin(), m_free.end(), std::back_inserter(of.free), may);
        const auto all = std::count(of.mayMatch.begin(), of.mayMatch.end(), 1);
        of.needsWords = static_cast<std::size_t>(all) > of.free.size();
        m_beginnings.push_back(std::move(of));
    }
}

void PatternFilter::addLists(int pattern, const std::string& text)
{
    const std::vector<NeededWords> lists = neededWords(text);
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

void PatternFilter::buildMachine()
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
void PatternFilter::linkStates()
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
    for (State& next : m_next)
        next |= m_endsAt[next].empty() ? 0 : endMark;
}

void PatternFilter::candidates(std::string_view text, std::vector<int>& patterns) const
{
    constexpr std::size_t endless = 2; // words behind which nothing is told
    const Beginning& begin = m_beginnings[m_beginningOf[text.empty() ? 0 : static_cast<unsigned char>(text.front())]];
    patterns.assign(begin.free.begin(), begin.free.end());
    if (!begin.needsWords || text.empty())
        return;
    struct Seen
    {
        std::vector<char> isSeen; // words, then lists
        std::vector<unsigned char> missing;
    };
    thread_local Seen kept;
    auto& [isSeen, missing] = kept; // to find what a thread has costs a call each time
    bool isFirst = true;
    State state = 0;
    for (const char c : text) {
        const State next = m_next[state * m_classes + m_classOf[static_cast<unsigned char>(c)]];
        state = next & ~endMark;
        if (next == state)
            continue;
        if (std::exchange(isFirst, false)) {
            isSeen.assign(m_words.size() + m_patternOf.size(), 0);
            missing = m_needed;
        }
        for (const std::uint32_t word : m_endsAt[state]) {
            if (word < endless) {
                patterns.resize(static_cast<std::size_t>(m_patterns));
                std::iota(patterns.begin(), patterns.end(), 0);
                return;
            }
            if (isSeen[word])
                continue;
            isSeen[word] = 1;
            for (const std::uint32_t list : m_listsOf[word]) {
                char& isHeld = isSeen[m_words.size() + list];
                const auto pattern = static_cast<std::size_t>(m_patternOf[list]);
                if (!isHeld && --missing[pattern] == 0 && begin.mayMatch[pattern])
                    patterns.push_back(static_cast<int>(pattern));
                isHeld = 1;
            }
        }
    }
    std::sort(patterns.begin(), patterns.end());
}

} // namespace exhibit
