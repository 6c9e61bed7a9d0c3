// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/deciding/carrieddecisions.h"

#include "models/domain/history/carried.h"
#include "models/domain/text.h"
#include "models/domain/workdecision.h"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

namespace exhibit {

namespace {

std::vector<std::string> numbersIn(std::string_view text)
{
    std::vector<std::string> numbers;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isDigit(text[at]))
            continue;
        std::size_t end = at;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        numbers.emplace_back(text.substr(at, end - at));
        at = end;
    }
    return numbers;
}

class Carrier
{
public:
    Carrier(const KeptDecisions& own, const PackSnapshot& snapshot, DecisionPlacer& placer, DecisionSet& set)
        : m_placer(placer), m_set(set)
    {
        for (const JudgedClaim& claim : snapshot.review->claims)
            m_verdicts.emplace(claim.id, verdictName(claim.verdict));
        for (const auto& [id, kept] : own)
            m_settled.insert(id);
        for (const auto& [id, placed] : set.byId)
            m_settled.insert(id);
    }

    void carry(const std::vector<EarlierDecision>& pack)
    {
        std::vector<const EarlierDecision*> fresh;
        std::vector<Anchor> anchors;
        for (const EarlierDecision& earlier : pack) {
            if (isAboutNoStatement(earlier.anchor.id) ||
                !m_seen.insert({earlier.origin.root, earlier.origin.id}).second)
                continue;
            fresh.push_back(&earlier);
            anchors.push_back(earlier.anchor);
        }
        if (anchors.empty())
            return;
        const std::vector<DecisionPlacer::Found> places = m_placer.find(anchors);
        for (std::size_t i = 0; i < places.size(); ++i) {
            // What was decided later, here or in a pack between, stands; also that it was taken back.
            if (!places[i].decidedId.empty() && m_settled.insert(places[i].decidedId).second)
                put(*fresh[i], places[i]);
        }
    }

private:
    void put(const EarlierDecision& earlier, const DecisionPlacer::Found& place)
    {
        if (earlier.decision.isEmpty() || !isSaidAgain(earlier, place))
            return;
        PlacedDecision placed{earlier.decision, place.match, carriedAnchorId(earlier.origin)};
        // It was an edit of lines of another pack.
        placed.decision.editedText.clear();
        if (!placed.decision.isEmpty())
            m_set.byId[place.decidedId] = std::move(placed);
    }

    bool isSaidAgain(const EarlierDecision& earlier, const DecisionPlacer::Found& place) const
    {
        const auto verdict = m_verdicts.find(place.decidedId);
        if (verdict != m_verdicts.end() && !earlier.verdict.empty() && verdict->second != earlier.verdict)
            return false;
        return place.match != AnchorMatch::Similar || earlier.anchor.kind.starts_with("finding:") ||
               numbersIn(earlier.anchor.quote) == numbersIn(place.quote);
    }

    DecisionPlacer& m_placer;
    DecisionSet& m_set;
    std::unordered_map<std::string_view, std::string_view> m_verdicts;
    std::set<std::string> m_settled;                      ///< decided ids
    std::set<std::pair<std::string, std::string>> m_seen; ///< origins
};

} // namespace

void carryDecisions(const std::vector<std::vector<EarlierDecision>>& earlier, const KeptDecisions& own,
                    const PackSnapshot& snapshot, DecisionPlacer& placer, DecisionSet& set)
{
    Carrier carrier(own, snapshot, placer, set);
    for (const std::vector<EarlierDecision>& pack : earlier)
        carrier.carry(pack);
}

} // namespace exhibit
