// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/deciding/anchors.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace exhibit {

namespace {

constexpr double alwaysFirst = 100;         ///< above any score of neighbours
constexpr std::size_t leastWordsAlike = 3;  ///< of a statement that may be recognised by most of its words
constexpr std::size_t distinctiveWords = 8; ///< so many are not said twice by chance, whatever stands around them

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
}

bool isWordCharacter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || byte >= 0x80;
}

/// What joins the parts of a path, a number or an identifier.
bool isJoint(char c)
{
    return c == '.' || c == '/' || c == '_' || c == ':' || c == '-';
}

/// Sorted words in lower case; `src/a_test.py` is one.
std::vector<std::string> anchorWords(std::string_view text)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isWordCharacter(text[at]))
            continue;
        std::string word;
        while (at < text.size() && (isWordCharacter(text[at]) ||
                                    (isJoint(text[at]) && at + 1 < text.size() && isWordCharacter(text[at + 1])))) {
            word += text[at] >= 'A' && text[at] <= 'Z' ? static_cast<char>(text[at] - 'A' + 'a') : text[at];
            ++at;
        }
        words.push_back(std::move(word));
    }
    std::sort(words.begin(), words.end());
    return words;
}

double overlapOf(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    if (a.empty() && b.empty())
        return 1;
    std::vector<std::string> common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    return 2.0 * static_cast<double>(common.size()) / static_cast<double>(a.size() + b.size());
}

bool isPlainLetter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Names of files, modules and tests: two statements about different ones are two statements.
std::vector<std::string> namesOf(const std::vector<std::string>& words)
{
    std::vector<std::string> names;
    std::copy_if(words.begin(), words.end(), std::back_inserter(names), [](const std::string& word) {
        return word.find_first_of("./_:") != std::string::npos && std::any_of(word.begin(), word.end(), isPlainLetter);
    });
    return names;
}

/// 2 for the same line, 1 for nearly the same.
int neighbourScore(const std::string& kept, const std::string& now)
{
    if (kept == now)
        return 2;
    return !kept.empty() && !now.empty() && wordOverlap(kept, now) >= similarOverlap ? 1 : 0;
}

bool isFinding(const Anchor& anchor)
{
    return anchor.kind.starts_with("finding:");
}

/// A possible place of one decision; larger is better.
struct Candidate
{
    int anchor = -1, target = -1;
    double score = 0;
    AnchorMatch match = AnchorMatch::Moved;
};

class Placer
{
public:
    Placer(const std::vector<Anchor>& anchors, const std::vector<Anchor>& targets,
           const AnchorContextProvider& contextOf)
        : m_anchors(anchors), m_targets(targets), m_contextOf(contextOf), m_places(anchors.size()),
          m_taken(targets.size()), m_contexts(targets.size()), m_words(targets.size())
    {
        for (std::size_t target = 0; target < targets.size(); ++target) {
            const Anchor& at = targets[target];
            m_byQuote[{at.kind, at.quote}].push_back(static_cast<int>(target));
            m_byHeading[{at.kind, at.path, at.heading}].push_back(static_cast<int>(target));
            ++m_targetsByPath[at.path];
        }
        for (const Anchor& anchor : anchors)
            ++m_decidedTimes[{anchor.kind, anchor.path, anchor.quote, anchor.heading}];
    }

    std::vector<AnchorPlace> place()
    {
        placeFindings();
        placeStage([this](int anchor, int target) { return samePlace(anchor, target); }, false);
        placeStage([this](int anchor, int target) { return otherDocument(anchor, target); }, false);
        placeStage([this](int anchor, int target) { return similar(anchor, target); }, true);
        return std::move(m_places);
    }

private:
    using Score = std::optional<Candidate>;

    /// A finding's words may hold counts; its identity does not.
    void placeFindings()
    {
        std::map<std::string_view, int> byId;
        for (int target = 0; target < static_cast<int>(m_targets.size()); ++target) {
            if (isFinding(m_targets[index(target)]))
                byId.emplace(m_targets[index(target)].id, target);
        }
        for (std::size_t anchor = 0; anchor < m_anchors.size(); ++anchor) {
            const auto found = isFinding(m_anchors[anchor]) ? byId.find(m_anchors[anchor].id) : byId.end();
            if (found == byId.end() || m_taken[index(found->second)])
                continue;
            m_places[anchor] = {found->second, AnchorMatch::Exact};
            m_taken[index(found->second)] = true;
        }
    }

    template <typename Scoring> void placeStage(const Scoring& scoring, bool byHeading)
    {
        std::vector<Candidate> candidates;
        for (int anchor = 0; anchor < static_cast<int>(m_anchors.size()); ++anchor) {
            if (m_places[index(anchor)].target >= 0)
                continue;
            for (const int target : byHeading ? underHeading(anchor) : withQuote(anchor)) {
                if (m_taken[index(target)])
                    continue;
                if (const Score score = scoring(anchor, target))
                    candidates.push_back(*score);
            }
        }
        std::stable_sort(candidates.begin(), candidates.end(),
                         [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
        take(candidates, byHeading ? similarOverlapMargin : 0);
    }

    /// The best pairs first; a decision whose best places are equally good gets none of them.
    void take(const std::vector<Candidate>& candidates, double margin)
    {
        std::vector<std::vector<std::size_t>> ofAnchor(m_anchors.size());
        std::map<int, std::vector<std::size_t>> ofTarget;
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            ofAnchor[index(candidates[i].anchor)].push_back(i);
            ofTarget[candidates[i].target].push_back(i);
        }
        std::vector<bool> ambiguous(m_anchors.size());
        for (const Candidate& best : candidates) {
            if (ambiguous[index(best.anchor)] || !isOpen(best))
                continue;
            const auto rivals = [&](std::size_t other) { return isRival(best, candidates[other], margin); };
            const std::vector<std::size_t>& elsewhere = ofAnchor[index(best.anchor)];
            const std::vector<std::size_t>& others = ofTarget[best.target];
            if (std::any_of(elsewhere.begin(), elsewhere.end(), rivals) ||
                std::any_of(others.begin(), others.end(), rivals)) {
                ambiguous[index(best.anchor)] = true;
                continue;
            }
            m_places[index(best.anchor)] = {best.target, best.match};
            m_taken[index(best.target)] = true;
        }
    }

    bool isOpen(const Candidate& candidate) const
    {
        return m_places[index(candidate.anchor)].target < 0 && !m_taken[index(candidate.target)];
    }

    /// Whether `other` says nearly as loudly that the decision belongs elsewhere, or the statement to another decision.
    bool isRival(const Candidate& best, const Candidate& other, double margin) const
    {
        const bool same = other.anchor == best.anchor && other.target == best.target;
        return !same && other.score >= best.score - margin && isOpen(other);
    }

    /// The same words in the same document. Where they stand several times the neighbours decide, then the identity.
    Score samePlace(int anchor, int target)
    {
        const Anchor& kept = m_anchors[index(anchor)];
        const Anchor& now = m_targets[index(target)];
        const bool identical = kept.id == now.id;
        if (kept.path != now.path)
            return {};
        if (isFinding(kept))
            return Score({anchor, target, 1, AnchorMatch::Moved});
        const int near = contextScore(kept, target);
        const double heading = kept.heading == now.heading ? 1 : 0;
        if (!identical && near == 0 && kept.heading != now.heading && words(target).size() < distinctiveWords)
            return {};
        const bool alone = kept.before.empty() && kept.after.empty();
        const bool exact = identical && (near > 0 || alone);
        // An identity that only one decision and one statement have settles it; else the neighbours do.
        const double identity = identical ? (isOnlyOne(kept) ? alwaysFirst : 0.5) : 0;
        return Score({anchor, target, near + heading + identity, exact ? AnchorMatch::Exact : AnchorMatch::Moved});
    }

    /// The same words under the same heading are said once, now and when it was decided.
    bool isOnlyOne(const Anchor& kept) const
    {
        const auto same = [&](int target) {
            const Anchor& now = m_targets[index(target)];
            return now.path == kept.path && now.heading == kept.heading;
        };
        const auto found = m_byQuote.find({kept.kind, kept.quote});
        const auto decided = m_decidedTimes.find({kept.kind, kept.path, kept.quote, kept.heading});
        return found != m_byQuote.end() && std::count_if(found->second.begin(), found->second.end(), same) == 1 &&
               decided != m_decidedTimes.end() && decided->second == 1;
    }

    /// The same words in another document: a neighbour has to be the same as well, unless the document was renamed.
    Score otherDocument(int anchor, int target)
    {
        const Anchor& kept = m_anchors[index(anchor)];
        const Anchor& now = m_targets[index(target)];
        if (isFinding(kept) || kept.path == now.path)
            return {};
        const int near = contextScore(kept, target);
        const bool renamed = !m_targetsByPath.contains(kept.path) && kept.heading == now.heading &&
                             words(target).size() >= leastWordsAlike;
        if (near < 2 && !renamed)
            return {};
        const double sameName = fileName(kept.path) == fileName(now.path) ? 0.5 : 0;
        return Score({anchor, target, near + (kept.heading == now.heading ? 1 : 0) + sameName, AnchorMatch::Moved});
    }

    /// Nearly the same words under the same heading; numbers may have moved, names may not.
    Score similar(int anchor, int target)
    {
        const Anchor& kept = m_anchors[index(anchor)];
        const std::vector<std::string> before = anchorWords(kept.quote);
        const std::vector<std::string>& now = words(target);
        if (before.size() < leastWordsAlike || now.size() < leastWordsAlike || namesOf(before) != namesOf(now))
            return {};
        const double overlap = overlapOf(before, now);
        if (overlap < similarNearOverlap || wasNeighbour(kept, target, overlap))
            return {};
        const int near = contextScore(kept, target);
        if (overlap < similarOverlap && near < 2)
            return {};
        return Score({anchor, target, overlap + 0.1 * near, AnchorMatch::Similar});
    }

    /// The statement stood beside the one that was decided, so it is another.
    bool wasNeighbour(const Anchor& kept, int target, double overlap)
    {
        return std::max(overlapOf(anchorWords(kept.before), words(target)),
                        overlapOf(anchorWords(kept.after), words(target))) > overlap;
    }

    int contextScore(const Anchor& kept, int target)
    {
        if (kept.before.empty() && kept.after.empty())
            return 0;
        std::optional<AnchorContext>& context = m_contexts[index(target)];
        if (!context)
            context = m_contextOf ? m_contextOf(index(target)) : AnchorContext{};
        if (context->isEmpty())
            return 0;
        return neighbourScore(kept.before, context->before) + neighbourScore(kept.after, context->after);
    }

    const std::vector<std::string>& words(int target)
    {
        std::vector<std::string>& found = m_words[index(target)];
        if (found.empty())
            found = anchorWords(m_targets[index(target)].quote);
        return found;
    }

    const std::vector<int>& withQuote(int anchor) const
    {
        const Anchor& kept = m_anchors[index(anchor)];
        const auto found = m_byQuote.find({kept.kind, kept.quote});
        return found == m_byQuote.end() ? m_none : found->second;
    }

    const std::vector<int>& underHeading(int anchor) const
    {
        const Anchor& kept = m_anchors[index(anchor)];
        if (isFinding(kept))
            return m_none;
        const auto found = m_byHeading.find({kept.kind, kept.path, kept.heading});
        return found == m_byHeading.end() ? m_none : found->second;
    }

    static std::size_t index(int value) { return static_cast<std::size_t>(value); }

    static std::string_view fileName(std::string_view path)
    {
        const std::size_t slash = path.rfind('/');
        return slash == std::string_view::npos ? path : path.substr(slash + 1);
    }

    const std::vector<Anchor>& m_anchors;
    const std::vector<Anchor>& m_targets;
    const AnchorContextProvider& m_contextOf;
    std::vector<AnchorPlace> m_places;
    std::vector<bool> m_taken;
    std::vector<std::optional<AnchorContext>> m_contexts;
    std::vector<std::vector<std::string>> m_words;
    std::map<std::pair<std::string, std::string>, std::vector<int>> m_byQuote;
    std::map<std::tuple<std::string, std::string, std::string>, std::vector<int>> m_byHeading;
    std::map<std::string, int, std::less<>> m_targetsByPath;
    std::map<std::tuple<std::string, std::string, std::string, std::string>, int> m_decidedTimes;
    const std::vector<int> m_none;
};

} // namespace

std::vector<AnchorPlace> placeAnchors(const std::vector<Anchor>& anchors, const std::vector<Anchor>& targets,
                                      const AnchorContextProvider& contextOf)
{
    return Placer(anchors, targets, contextOf).place();
}

std::string collapsedSpace(std::string_view text)
{
    std::string collapsed;
    bool gap = false;
    for (const char c : text) {
        if (isSpace(c)) {
            gap = !collapsed.empty();
            continue;
        }
        if (gap)
            collapsed += ' ';
        gap = false;
        collapsed += c;
    }
    return collapsed;
}

double wordOverlap(std::string_view a, std::string_view b)
{
    return overlapOf(anchorWords(a), anchorWords(b));
}

} // namespace exhibit
