// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/audit/wordsearch.h"

#include "models/domain/text.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr double wordWeight = 1, numberWeight = 1.5;
constexpr double leastShare = 0.45;
constexpr std::size_t maxNear = 64, maxNearOfText = 2;
constexpr std::size_t maxBits = 64;

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
    const auto known = m_known.find({order, std::string(passage)});
    if (known != m_known.end())
        return known->second;
    Passage entry;
    entry.order = order;
    std::vector<std::pair<std::uint64_t, double>> bits;
    for (const std::string_view piece : fragmentsOf(passage)) {
        std::vector<std::uint64_t> fragment;
        for (const TextWord& word : wordsOf(piece)) {
            fragment.push_back(word.id);
            const bool isSeen =
                std::any_of(bits.begin(), bits.end(), [&word](const auto& bit) { return bit.first == word.stem; });
            const bool isNumber = word.kind == TextWord::Kind::Number;
            if (!isSeen && bits.size() < maxBits && !isCommonWord(word.id))
                bits.emplace_back(word.stem, isNumber ? numberWeight : wordWeight);
        }
        if (!fragment.empty())
            entry.fragments.push_back(std::move(fragment));
    }
    if (entry.fragments.empty() || m_passages.size() >= maxPassages)
        return -1;
    const int index = static_cast<int>(m_passages.size());
    for (const auto& [stem, weight] : bits) {
        std::vector<Use>& uses = m_uses[stem];
        // A word that so many passages have tells little of any of them.
        if (uses.size() >= maxUses)
            continue;
        uses.push_back({index, static_cast<int>(entry.weights.size())});
        entry.weights.push_back(weight);
        entry.weight += weight;
    }
    if (order == Order::Passage)
        m_starts[entry.fragments.front().front()].push_back(index);
    m_passages.push_back(std::move(entry));
    m_known.emplace(std::pair(order, std::string(passage)), index);
    return index;
}

int WordSearch::addTogether(const std::vector<std::uint64_t>& stems)
{
    const auto known = m_knownTogether.find(stems);
    if (known != m_knownTogether.end())
        return known->second;
    if (stems.empty() || m_passages.size() >= maxPassages)
        return -1;
    const int index = static_cast<int>(m_passages.size());
    Passage entry;
    entry.order = Order::Together;
    entry.fragments.push_back(stems);
    m_starts[stems.front()].push_back(index);
    m_passages.push_back(std::move(entry));
    m_knownTogether.emplace(stems, index);
    return index;
}

void WordSearch::beginText(int text)
{
    m_text = text;
    m_line = m_lineBefore = {};
}

void WordSearch::addLine(LineNumber line, std::string_view content)
{
    m_line = line;
    readWords(content, m_words, escapesOf(content));
    int inSegment = 0;
    for (const TextWord& word : m_words) {
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
    std::erase_if(m_attempts, [&](Attempt& attempt) { return !advance(attempt, word); });
    if (const auto starts = m_starts.find(word.id); starts != m_starts.end()) {
        for (const int passage : starts->second)
            start(passage, word);
    }
    if (const auto uses = m_uses.find(word.stem); uses != m_uses.end()) {
        for (const Use& use : uses->second)
            touch(use);
    }
}

void WordSearch::start(int passage, const TextWord& word)
{
    if (m_attempts.size() >= maxAttempts || m_passages[static_cast<std::size_t>(passage)].hits.size() >= maxHits)
        return;
    Attempt attempt{passage, 0, 0, 0, m_line};
    if (advance(attempt, word))
        m_attempts.push_back(attempt);
}

/// False if it has come to its end, well or not.
bool WordSearch::advance(Attempt& attempt, const TextWord& word)
{
    Passage& passage = m_passages[static_cast<std::size_t>(attempt.passage)];
    const std::vector<std::uint64_t>& fragment = passage.fragments[attempt.fragment];
    const bool together = passage.order == Order::Together;
    if (together && attempt.first != m_line)
        return false;
    if (fragment[attempt.word] == (together ? word.stem : word.id)) {
        if (++attempt.word < fragment.size())
            return true;
        attempt.word = 0;
        if (++attempt.fragment < passage.fragments.size())
            return true;
        const WordHit hit{m_text, attempt.first, m_line};
        const bool isKnown = !passage.hits.empty() && passage.hits.back() == hit;
        if (passage.hits.size() < maxHits && !isKnown)
            passage.hits.push_back(hit);
        return false;
    }
    if (together)
        return ++attempt.leftOut < togetherWords;
    if (attempt.fragment == 0 || ++attempt.leftOut > maxLeftOut)
        return false;
    attempt.word = fragment.front() == word.id && fragment.size() > 1 ? 1 : 0;
    return true;
}

void WordSearch::touch(const Use& use)
{
    Passage& passage = m_passages[static_cast<std::size_t>(use.passage)];
    if (passage.bits == 0)
        m_touched.push_back(use.passage);
    passage.bits |= std::uint64_t{1} << static_cast<unsigned>(use.bit);
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
        if (share >= leastShare)
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
