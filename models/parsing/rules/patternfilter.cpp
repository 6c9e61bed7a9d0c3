// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/patternfilter.h"

#include "models/parsing/rules/neededwords.h"
#include "models/parsing/rules/widerpattern.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace exhibit {

namespace {

constexpr std::uint32_t endMark = std::uint32_t{1} << 31;
constexpr std::size_t mostOfWord = 10; ///< bytes that are looked for: states are to stay near the processor

/// What was met of one text: words, lists and, counted, lists of patterns. To begin another text costs nothing, where
/// to clear it all costs more than to read a short line.
class Seen
{
public:
    void begin(std::size_t size)
    {
        m_times.resize(std::max(m_times.size(), size), 0);
        if (m_now > std::numeric_limits<std::uint32_t>::max() - 2 * most) {
            std::fill(m_times.begin(), m_times.end(), 0);
            m_now = 0;
        }
        m_now += most;
    }
    bool isNew(std::size_t thing) { return std::exchange(m_times[thing], m_now) != m_now; }
    /// How often it was counted, with this time.
    std::uint32_t count(std::size_t thing)
    {
        m_times[thing] = std::max(m_times[thing], m_now) + 1;
        return m_times[thing] - m_now;
    }

private:
    static constexpr std::uint32_t most = 256; // that is counted of one thing
    std::vector<std::uint32_t> m_times;
    std::uint32_t m_now = 0;
};

} // namespace

PatternFilter::PatternFilter(const std::vector<std::string>& patterns)
    : m_texts(patterns), m_wider(std::make_unique<Wider[]>(patterns.size())),
      m_patterns(static_cast<int>(patterns.size())), m_needed(patterns.size())
{
    // Behind them nothing is told: each pattern may match.
    m_words = {std::string(longS), std::string(kelvinSign)};
    m_listsOf.resize(m_words.size());
    for (std::size_t i = 0; i < patterns.size(); ++i)
        addLists(static_cast<int>(i), patterns[i]);
    buildMachine();
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
    for (State& next : m_next) {
        const State mark = m_endsAt[next].empty() ? 0 : endMark;
        next = static_cast<State>(next * m_classes) | mark;
    }
}

bool PatternFilter::mayMatch(int pattern, std::string_view text, re2::RE2::Anchor anchor) const
{
    Wider& wider = m_wider[static_cast<std::size_t>(pattern)];
    std::call_once(wider.once, [&] {
        re2::RE2::Options options;
        options.set_case_sensitive(false);
        options.set_log_errors(false);
        const std::string form = widerPattern(m_texts[static_cast<std::size_t>(pattern)]);
        if (!form.empty())
            wider.pattern = std::make_unique<const re2::RE2>(form, options);
    });
    return !wider.pattern || !wider.pattern->ok() ||
           wider.pattern->Match(re2::StringPiece(text.data(), text.size()), 0, text.size(), anchor, nullptr, 0);
}

void PatternFilter::candidates(std::string_view text, std::vector<int>& patterns) const
{
    constexpr std::size_t endless = 2; // words behind which nothing is told
    patterns.assign(m_free.begin(), m_free.end());
    thread_local Seen seen;
    seen.begin(m_words.size() + m_patternOf.size() + m_needed.size());
    State row = 0;
    for (const char c : text) {
        const State next = m_next[row + m_classOf[static_cast<unsigned char>(c)]];
        row = next & ~endMark;
        if (next == row)
            continue;
        for (const std::uint32_t word : m_endsAt[row / m_classes]) {
            if (word < endless) {
                patterns.resize(static_cast<std::size_t>(m_patterns));
                std::iota(patterns.begin(), patterns.end(), 0);
                return;
            }
            if (!seen.isNew(word))
                continue;
            for (const std::uint32_t list : m_listsOf[word]) {
                if (!seen.isNew(m_words.size() + list))
                    continue;
                const auto pattern = static_cast<std::size_t>(m_patternOf[list]);
                if (seen.count(m_words.size() + m_patternOf.size() + pattern) == m_needed[pattern])
                    patterns.push_back(static_cast<int>(pattern));
            }
        }
    }
    std::sort(patterns.begin(), patterns.end());
}

} // namespace exhibit
