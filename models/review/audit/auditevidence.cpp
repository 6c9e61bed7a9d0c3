// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/audit/auditevidence.h"

#include "models/domain/text.h"
#include "models/parsing/formats/formats.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t maxWordsCompared = 400;

std::string textOf(std::string_view text, const std::vector<TextWord>& words, std::size_t first, std::size_t last)
{
    if (first >= last)
        return {};
    return std::string(text.substr(words[first].begin, words[last - 1].end - words[first].begin));
}

/// Lengths of the longest common subsequence of two lists of words, from each pair of places on.
class Common
{
public:
    Common(const std::vector<TextWord>& a, const std::vector<TextWord>& b)
        : m_width(b.size() + 1), m_lengths((a.size() + 1) * m_width, 0)
    {
        for (std::size_t i = a.size(); i-- > 0;) {
            for (std::size_t j = b.size(); j-- > 0;)
                m_lengths[i * m_width + j] =
                    a[i].id == b[j].id ? 1 + at(i + 1, j + 1) : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    int at(std::size_t i, std::size_t j) const { return m_lengths[i * m_width + j]; }

private:
    std::size_t m_width;
    std::vector<int> m_lengths;
};

std::string_view insideBraces(std::string_view text, const TextWord& word)
{
    std::string_view inside = text.substr(word.begin, word.end - word.begin);
    constexpr std::string_view braces = "{}<> ";
    const std::size_t first = inside.find_first_not_of(braces);
    return first == std::string_view::npos ? std::string_view()
                                           : inside.substr(first, inside.find_last_not_of(braces) - first + 1);
}

} // namespace

bool AuditEvidence::isInside(const DocumentAddress& place, int text, LineNumber line) const
{
    return place.artifact == text && paths().firstLine(place) <= line && line <= paths().lastLine(place);
}

std::vector<WordHit> AuditEvidence::hitsIn(int passage, const DocumentAddress& place) const
{
    std::vector<WordHit> found;
    if (passage < 0)
        return found;
    for (const WordHit& hit : m_source.search().hits(passage)) {
        if (isInside(place, hit.text, hit.first))
            found.push_back(hit);
    }
    return found;
}

std::vector<NearHit> AuditEvidence::nearIn(int passage, const DocumentAddress& place) const
{
    std::vector<NearHit> found;
    if (passage < 0)
        return found;
    for (const NearHit& hit : m_source.search().nearest(passage)) {
        if (isInside(place, hit.text, hit.line))
            found.push_back(hit);
    }
    return found;
}

std::vector<WordHit> AuditEvidence::hits(int passage) const
{
    if (passage < 0)
        return {};
    std::vector<WordHit> found;
    for (const WordHit& hit : m_source.search().hits(passage)) {
        const DocumentAddress place = paths().placeAt(hit.text, hit.first);
        if (paths().canonical(place) == place)
            found.push_back(hit);
    }
    if (found.empty())
        found = m_source.search().hits(passage);
    const auto& artifacts = m_source.snapshot().facts->artifacts;
    std::stable_partition(found.begin(), found.end(), [&](const WordHit& hit) {
        return has(artifacts[static_cast<std::size_t>(hit.text)].kind, Trait::Prose);
    });
    return found;
}

bool AuditEvidence::standsIn(const WordHit& hit, std::string_view quote) const
{
    return lines(hit.text, hit.first, hit.last).find(quote) != std::string::npos;
}

SourceRef AuditEvidence::refTo(const WordHit& hit, std::string_view quote) const
{
    const DocumentAddress place = paths().placeAt(hit.text, hit.first);
    const std::int64_t before = paths().firstLine(place).value - 1;
    SourceRef ref = paths().refTo(place, hit.first.plus(-before), hit.last.plus(-before));
    const std::string text = lines(hit.text, hit.first, hit.last);
    if (!quote.empty() && text.find(quote) != std::string::npos)
        ref.quote = cutQuote(quote);
    else
        ref.quote = cutQuote(trimmed(text.substr(0, text.find('\n'))));
    return ref;
}

WordComparison compareWords(std::string_view review, std::string_view evidence)
{
    std::vector<TextWord> mine = wordsOf(review), theirs = wordsOf(evidence);
    mine.resize(std::min(mine.size(), maxWordsCompared));
    theirs.resize(std::min(theirs.size(), maxWordsCompared));
    WordComparison result;
    if (mine.empty() || theirs.empty())
        return result;
    const Common common(mine, theirs);
    result.kept = static_cast<double>(common.at(0, 0)) / static_cast<double>(mine.size());
    std::size_t i = 0, j = 0;
    bool begun = false;
    std::vector<std::string> reviewWords, evidenceWords;
    while (i < mine.size()) {
        if (j < theirs.size() && mine[i].id == theirs[j].id && common.at(i, j) == common.at(i + 1, j + 1) + 1) {
            begun = true;
            ++i;
            ++j;
            continue;
        }
        const std::size_t fromI = i, fromJ = j;
        while (i < mine.size() &&
               !(j < theirs.size() && mine[i].id == theirs[j].id && common.at(i, j) == common.at(i + 1, j + 1) + 1)) {
            if (j < theirs.size() && common.at(i, j + 1) == common.at(i, j) && common.at(i, j) > 0)
                ++j;
            else
                ++i;
        }
        const bool atEnd = i == mine.size();
        for (std::size_t k = fromI; k < i; ++k)
            result.changesNumber = result.changesNumber || mine[k].kind == TextWord::Kind::Number;
        if (i > fromI)
            reviewWords.push_back(textOf(review, mine, fromI, i));
        // What stands before the passage begins or after it ends was not left out of it.
        const std::size_t end = atEnd ? std::min(theirs.size(), fromJ + (i - fromI)) : j;
        if (begun && end > fromJ && i > fromI)
            evidenceWords.push_back(textOf(evidence, theirs, fromJ, end));
    }
    result.review = joined(reviewWords, " … ");
    result.evidence = joined(evidenceWords, " … ");
    return result;
}

std::optional<WordComparison> changedPlaceholder(std::string_view review, std::string_view evidence)
{
    const std::vector<TextWord> mine = wordsOf(review), theirs = wordsOf(evidence);
    const auto isSame = [](const TextWord& a, const TextWord& b) { return a.id == b.id; };
    const auto at = std::search(theirs.begin(), theirs.end(), mine.begin(), mine.end(), isSame);
    if (at == theirs.end())
        return std::nullopt;
    for (std::size_t i = 0; i < mine.size(); ++i) {
        const TextWord& other = *(at + static_cast<std::ptrdiff_t>(i));
        // `{id}` for `{run_id}` is a name shortened; words with blanks are what a program printed instead of it.
        const bool isPrinted = insideBraces(review, mine[i]).find(' ') != std::string_view::npos;
        if (mine[i].kind != TextWord::Kind::Placeholder || !isPrinted ||
            insideBraces(review, mine[i]) == insideBraces(evidence, other))
            continue;
        WordComparison result;
        result.kept = 1;
        result.review = review.substr(mine[i].begin, mine[i].end - mine[i].begin);
        result.evidence = evidence.substr(other.begin, other.end - other.begin);
        return result;
    }
    return std::nullopt;
}

} // namespace exhibit
