// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/audit/wordsearch.h"

#include "models/domain/text.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr double commonWeight = 0.1, wordWeight = 1, numberWeight = 1.5;
constexpr double leastShare = 0.45;
constexpr std::size_t maxNear = 64, maxNearOfText = 2;
constexpr int maxBits = 64;

/// The pieces between marks that stand for words left out.
std::vector<std::string_view> fragmentsOf(std::string_view passage)
{
    std::vector<std::string_view> fragments;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < passage.size();) {
        const std::string_view rest = passage.substr(i);
        const std::size_t size = rest.starts_with("…") ? 3 : rest.starts_with("...") ? 3 : 0;
        if (size == 0) {
            ++i;
            continue;
        }
        fragments.push_back(passage.substr(begin, i - begin));
        begin = i += size;
    }
    fragments.push_back(passage.substr(begin));
    return fragments;
}

TextEscapes escapesOf(std::string_view line)
{
    const std::string_view text = trimmed(line);
    return text.starts_with('{') || text.starts_with('"') ? TextEscapes::Json : TextEscapes::None;
}

bool isBetter(const NearHit& a, const NearHit& b)
{
    return a.share > b.share;
}

} // namespace

int WordSearch::add(std::string_view passage, Order order)
{
    Passage entry;
    entry.order = order;
    const int index = static_cast<int>(m_passages.size());
    std::vector<std::uint64_t> seen;
    std::vector<std::pair<std::uint64_t, double>> bits;
    for (const std::string_view piece : fragmentsOf(passage)) {
        std::vector<std::uint64_t> fragment;
        for (const TextWord& word : wordsOf(piece)) {
            fragment.push_back(word.id);
            if (std::find(seen.begin(), seen.end(), word.stem) != seen.end() || seen.size() >= maxBits)
                continue;
            seen.push_back(word.stem);
            const bool isNumber = word.kind == TextWord::Kind::Number;
            bits.emplace_back(word.stem, isCommonWord(word.id) ? commonWeight : isNumber ? numberWeight : wordWeight);
        }
        if (!fragment.empty())
            entry.fragments.push_back(std::move(fragment));
    }
    if (entry.fragments.empty())
        return -1;
    for (const auto& [word, weight] : bits) {
        addUse(word, index, static_cast<int>(entry.weights.size()));
        entry.weights.push_back(weight);
        entry.weight += weight;
    }
    if (order == Order::Passage)
        m_starts[entry.fragments.front().front()].push_back(index);
    m_passages.push_back(std::move(entry));
    return index;
}

int WordSearch::addWords(std::vector<std::uint64_t> stems, Order order)
{
    const int index = static_cast<int>(m_passages.size());
    Passage entry;
    entry.order = order;
    entry.weights.assign(stems.size(), wordWeight);
    entry.weight = static_cast<double>(stems.size());
    entry.lastSeen.assign(stems.size(), -1);
    for (std::size_t i = 0; i < stems.size(); ++i)
        addUse(stems[i], index, static_cast<int>(i));
    entry.fragments.push_back(std::move(stems));
    m_passages.push_back(std::move(entry));
    return index;
}

void WordSearch::addUse(std::uint64_t word, int passage, int bit)
{
    m_uses[word].push_back({passage, bit});
}

void WordSearch::beginText(int text)
{
    m_text = text;
    m_line = m_lineBefore = {};
}

void WordSearch::addLine(LineNumber line, std::string_view content)
{
    m_line = line;
    m_position += togetherWords + 1; // words of two lines are not together
    readWords(content, m_words, escapesOf(content));
    int inSegment = 0;
    for (const TextWord& word : m_words) {
        ++m_position;
        take(word);
        if (++inSegment % segmentWords == 0)
            endSegment();
    }
    if (!m_words.empty()) {
        endSegment();
        m_lineBefore = line;
    }
}

void WordSearch::take(const TextWord& word)
{
    std::erase_if(m_attempts, [&](Attempt& attempt) { return !advance(attempt, word.id); });
    if (const auto starts = m_starts.find(word.id); starts != m_starts.end()) {
        for (const int passage : starts->second)
            start(passage, word.id);
    }
    if (const auto uses = m_uses.find(word.stem); uses != m_uses.end()) {
        for (const Use& use : uses->second)
            touch(use);
    }
}

void WordSearch::start(int passage, std::uint64_t word)
{
    if (m_attempts.size() >= maxAttempts || m_passages[static_cast<std::size_t>(passage)].hits.size() >= maxHits)
        return;
    Attempt attempt{passage, 0, 0, 0, m_line};
    if (advance(attempt, word))
        m_attempts.push_back(attempt);
}

/// False if it has come to its end, well or not.
bool WordSearch::advance(Attempt& attempt, std::uint64_t word)
{
    Passage& passage = m_passages[static_cast<std::size_t>(attempt.passage)];
    const std::vector<std::uint64_t>& fragment = passage.fragments[attempt.fragment];
    if (fragment[attempt.word] == word) {
        if (++attempt.word < fragment.size())
            return true;
        attempt.word = 0;
        if (++attempt.fragment < passage.fragments.size())
            return true;
        if (passage.hits.size() < maxHits)
            passage.hits.push_back({m_text, attempt.first, m_line});
        return false;
    }
    if (attempt.fragment == 0 || ++attempt.leftOut > maxLeftOut)
        return false;
    attempt.word = fragment.front() == word && fragment.size() > 1 ? 1 : 0;
    return true;
}

void WordSearch::touch(const Use& use)
{
    Passage& passage = m_passages[static_cast<std::size_t>(use.passage)];
    if (passage.bits == 0)
        m_touched.push_back(use.passage);
    passage.bits |= std::uint64_t{1} << static_cast<unsigned>(use.bit);
    if (passage.order == Order::Together)
        noteTogether(passage, use);
}

void WordSearch::noteTogether(Passage& passage, const Use& use)
{
    passage.lastSeen[static_cast<std::size_t>(use.bit)] = m_position;
    const std::int64_t earliest = passage.lastSeen.front();
    if (earliest < 0 || !std::is_sorted(passage.lastSeen.begin(), passage.lastSeen.end()) ||
        m_position - earliest > togetherWords || passage.hits.size() >= maxHits)
        return;
    const bool isNew = passage.hits.empty() || passage.hits.back().text != m_text || passage.hits.back().last != m_line;
    if (isNew)
        passage.hits.push_back({m_text, m_line, m_line});
}

void WordSearch::endSegment()
{
    for (const int index : m_touched) {
        Passage& passage = m_passages[static_cast<std::size_t>(index)];
        double here = 0, both = 0;
        for (std::size_t bit = 0; bit < passage.weights.size(); ++bit) {
            const std::uint64_t mask = std::uint64_t{1} << bit;
            here += (passage.bits & mask) != 0 ? passage.weights[bit] : 0;
            both += ((passage.bits | passage.bitsBefore) & mask) != 0 ? passage.weights[bit] : 0;
        }
        // Two lines together count a little less, so that a line that says it alone goes before.
        const double share = std::max(here, std::min(both, passage.weight) * 0.95) / passage.weight;
        if (share >= leastShare && passage.order != Order::Together)
            keepNear(passage, {m_text, here * 2 < both && m_lineBefore.isValid() ? m_lineBefore : m_line, share});
    }
    for (const int index : m_touchedBefore)
        m_passages[static_cast<std::size_t>(index)].bitsBefore = 0;
    for (const int index : m_touched) {
        Passage& passage = m_passages[static_cast<std::size_t>(index)];
        passage.bitsBefore = passage.bits;
        passage.bits = 0;
    }
    m_touchedBefore.swap(m_touched);
    m_touched.clear();
}

void WordSearch::keepNear(Passage& passage, const NearHit& hit)
{
    std::vector<NearHit>& list = passage.nearHere;
    const auto beside = std::find_if(list.begin(), list.end(), [&](const NearHit& kept) {
        return kept.line.plus(1) >= hit.line && hit.line.plus(1) >= kept.line;
    });
    if (beside != list.end()) {
        if (beside->share >= hit.share)
            return; // the line beside it says as much
        list.erase(beside);
    }
    list.insert(std::upper_bound(list.begin(), list.end(), hit, isBetter), hit);
    if (list.size() > maxNearOfText)
        list.pop_back();
}

void WordSearch::endText()
{
    m_attempts.clear();
    for (const int index : m_touchedBefore)
        m_passages[static_cast<std::size_t>(index)].bitsBefore = 0;
    m_touchedBefore.clear();
    for (Passage& passage : m_passages) {
        passage.near.insert(passage.near.end(), passage.nearHere.begin(), passage.nearHere.end());
        passage.nearHere.clear();
        if (passage.near.size() > maxNear) {
            std::stable_sort(passage.near.begin(), passage.near.end(), isBetter);
            passage.near.resize(maxNear);
        }
    }
}

std::vector<NearHit> WordSearch::nearest(int passage) const
{
    std::vector<NearHit> hits = m_passages[static_cast<std::size_t>(passage)].near;
    std::stable_sort(hits.begin(), hits.end(), isBetter);
    return hits;
}

double WordSearch::shareIn(int passage, std::string_view text) const
{
    const Passage& entry = m_passages[static_cast<std::size_t>(passage)];
    std::uint64_t bits = 0;
    for (const TextWord& word : wordsOf(text)) {
        const auto uses = m_uses.find(word.stem);
        if (uses == m_uses.end())
            continue;
        for (const Use& use : uses->second) {
            if (use.passage == passage)
                bits |= std::uint64_t{1} << static_cast<unsigned>(use.bit);
        }
    }
    double share = 0;
    for (std::size_t bit = 0; bit < entry.weights.size(); ++bit)
        share += (bits & (std::uint64_t{1} << bit)) != 0 ? entry.weights[bit] : 0;
    return entry.weight > 0 ? share / entry.weight : 0;
}

} // namespace exhibit
