// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/deciding/decisionedit.h"

#include "models/domain/history/carried.h"

#include <algorithm>

namespace exhibit {

namespace {

std::string placeOf(const DecisionSet& set, const std::string& key)
{
    const auto found = std::find_if(set.byId.begin(), set.byId.end(),
                                    [&key](const auto& placed) { return placed.second.anchorId == key; });
    return found == set.byId.end() ? std::string() : found->first;
}

} // namespace

/// The key that the decision about the statement is kept under; empty if there is none.
std::string DecisionEdit::keyOf(const KeptDecisions& rows, const std::string& decidedId) const
{
    if (const auto placed = m_set.byId.find(decidedId); placed != m_set.byId.end())
        return placed->second.anchorId;
    const auto kept = rows.find(decidedId);
    const bool isOfAnother =
        kept == rows.end() || !placeOf(m_set, decidedId).empty() ||
        std::any_of(m_set.unplaced.begin(), m_set.unplaced.end(),
                    [&decidedId](const UnplacedDecision& unplaced) { return unplaced.anchor.id == decidedId; });
    return isOfAnother ? std::string() : decidedId;
}

Decision DecisionEdit::take(const KeptDecisions& rows, const std::string& decidedId)
{
    const std::string key = keyOf(rows, decidedId);
    const auto kept = rows.find(key);
    // What was said of an earlier pack is the beginning of what is said here.
    if (const auto placed = m_set.byId.find(decidedId);
        kept == rows.end() && placed != m_set.byId.end() && originOf(placed->second))
        return rows.contains(decidedId) ? rows.at(decidedId).decision : placed->second.decision;
    if (kept == rows.end() || kept->second.decision.isEmpty()) {
        m_set.byId.erase(decidedId);
        return kept == rows.end() ? Decision() : kept->second.decision;
    }
    const auto [placed, isNew] =
        m_set.byId.try_emplace(decidedId, PlacedDecision{kept->second.decision, AnchorMatch::Exact, key});
    placed->second.decision = kept->second.decision;
    placed->second.others = kept->second.others;
    return kept->second.decision;
}

std::vector<Decision> DecisionEdit::others(const KeptDecisions& rows, const std::string& decidedId) const
{
    const auto kept = rows.find(keyOf(rows, decidedId));
    return kept == rows.end() ? std::vector<Decision>() : kept->second.others;
}

void DecisionEdit::put(KeptDecisions& rows, const std::string& decidedId, const Decision& decision,
                       const std::vector<Decision>* others)
{
    KeptDecision kept{m_targets.anchorOf(decidedId), decision};
    const std::string key = keyOf(rows, decidedId);
    if (const auto found = rows.find(key); found != rows.end()) {
        if (key == decidedId) { // nobody has looked for them anew yet
            kept.anchor.before = std::move(found->second.anchor.before);
            kept.anchor.after = std::move(found->second.anchor.after);
        }
        std::vector<Decision> said = std::move(found->second.others);
        said.push_back(std::move(found->second.decision));
        kept.others = others ? *others : unsettledOf(decision, std::move(said));
        rows.erase(found);
    }
    m_set.byId.erase(decidedId);
    makeRoom(rows, decidedId);
    if (!decision.isEmpty())
        m_set.byId[decidedId] = {decision, AnchorMatch::Exact, decidedId, kept.others};
    rows.insert_or_assign(decidedId, std::move(kept));
    m_moves.emplace_back(key, decidedId);
}

/// The id may be the key of another statement's decision: that statement had it when it was decided.
void DecisionEdit::makeRoom(KeptDecisions& rows, const std::string& id)
{
    const auto taken = rows.find(id);
    if (taken == rows.end())
        return;
    if (const std::string other = placeOf(m_set, id); !other.empty()) {
        put(rows, other, Decision(taken->second.decision));
        return;
    }
    KeptDecision unplaced = std::move(taken->second);
    rows.erase(taken);
    if (unplaced.decision.isEmpty())
        return;
    for (int number = 2; number == 2 || rows.contains(unplaced.anchor.id); ++number)
        unplaced.anchor.id = id + '~' + std::to_string(number);
    for (UnplacedDecision& known : m_set.unplaced) {
        if (known.anchor.id == id)
            known.anchor.id = unplaced.anchor.id;
    }
    std::string key = unplaced.anchor.id;
    rows.emplace(std::move(key), std::move(unplaced));
}

} // namespace exhibit
