// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/patternfilter.h"

#include "models/parsing/rules/widerpattern.h"

#include <algorithm>

namespace exhibit {

PatternFilter::PatternFilter(const std::vector<std::string>& patterns, bool areWhole)
    : m_wider(std::make_unique<Wider[]>(patterns.size()))
{
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        m_lists.push_back(neededWords(patterns[i]));
        m_wider[i].text = widerPattern(patterns[i]);
    }
    m_words = std::make_unique<const PatternWords>(m_lists);
    if (areWhole)
        groupByFirstByte(patterns);
    else
        m_lists.clear();
}

void PatternFilter::groupByFirstByte(const std::vector<std::string>& patterns)
{
    std::vector<FirstBytes> first(patterns.size());
    std::transform(patterns.begin(), patterns.end(), first.begin(), firstBytes);
    for (std::size_t byte = 0; byte < m_beginningOf.size(); ++byte) {
        auto of = std::make_unique<Beginning>();
        for (std::size_t pattern = 0; pattern < first.size(); ++pattern) {
            of->isOne.push_back(first[pattern][byte] ? 1 : 0);
            if (first[pattern][byte])
                of->patterns.push_back(static_cast<int>(pattern));
        }
        const auto known = std::find_if(m_beginnings.begin(), m_beginnings.end(),
                                        [&of](const auto& other) { return other->patterns == of->patterns; });
        m_beginningOf[byte] = static_cast<unsigned char>(known - m_beginnings.begin());
        if (known == m_beginnings.end())
            m_beginnings.push_back(std::move(of));
    }
}

bool PatternFilter::mayMatch(int pattern, std::string_view text, re2::RE2::Anchor anchor) const
{
    Wider& wider = m_wider[static_cast<std::size_t>(pattern)];
    if (wider.text.empty() || wider.hasMatched.load(std::memory_order_relaxed))
        return true;
    std::call_once(wider.once, [&] {
        re2::RE2::Options options;
        options.set_case_sensitive(false);
        options.set_log_errors(false);
        wider.pattern = std::make_unique<const re2::RE2>(wider.text, options);
    });
    if (wider.pattern->ok() &&
        !wider.pattern->Match(re2::StringPiece(text.data(), text.size()), 0, text.size(), anchor, nullptr, 0))
        return false;
    wider.hasMatched.store(true, std::memory_order_relaxed);
    return true;
}

void PatternFilter::candidates(std::string_view text, std::vector<int>& patterns) const
{
    constexpr int often = 200;
    if (m_beginnings.empty() || text.empty()) {
        m_words->candidates(text, patterns);
        return;
    }
    const Beginning& begin = *m_beginnings[m_beginningOf[static_cast<unsigned char>(text.front())]];
    if (begin.asked.load(std::memory_order_relaxed) < often) {
        begin.asked.fetch_add(1, std::memory_order_relaxed);
        m_words->candidates(text, patterns);
        std::erase_if(patterns, [&begin](int pattern) { return !begin.isOne[static_cast<std::size_t>(pattern)]; });
        return;
    }
    std::call_once(begin.once, [&] {
        std::vector<PatternWords::Lists> lists;
        for (const int pattern : begin.patterns)
            lists.push_back(m_lists[static_cast<std::size_t>(pattern)]);
        begin.words = std::make_unique<const PatternWords>(lists);
    });
    begin.words->candidates(text, patterns);
    std::transform(patterns.begin(), patterns.end(), patterns.begin(),
                   [&begin](int at) { return begin.patterns[static_cast<std::size_t>(at)]; });
}

} // namespace exhibit
