// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/deciding/decisionlookup.h"

#include "models/domain/history/carried.h"

#include <map>

namespace exhibit {

void DecisionLookUp::trust(const DecisionSet& placed)
{
    m_placer.trust(placed);
    for (const auto& [id, decision] : placed.byId) {
        if (originOf(decision))
            m_carried.emplace(id, decision);
    }
}

Result<std::shared_ptr<const DecisionSet>> DecisionLookUp::lookUp(const DecisionEdit::Moves& moves)
{
    const std::lock_guard lock(m_mutex);
    std::map<std::string, Anchor> anchors; // read before the database is busy with it
    for (const auto& [key, id] : moves) {
        m_placer.moved(key, id);
        anchors.emplace(id, m_placer.anchorOf(id));
    }
    const auto anchorAnew = [&anchors](KeptDecisions& rows) {
        for (const auto& [id, anchor] : anchors) {
            if (const auto row = rows.find(id); row != rows.end())
                row->second.anchor = anchor;
        }
    };
    const Result<KeptDecisions> kept =
        moves.empty() ? m_store.decisions(m_pack) : m_store.editDecisions(m_pack, anchorAnew);
    if (!kept)
        return kept.error();
    std::shared_ptr<const DecisionSet> own = m_placer.place(*kept);
    if (m_carried.empty())
        return own;
    auto set = std::make_shared<DecisionSet>(*own);
    for (const auto& [id, decision] : m_carried) {
        if (!kept->contains(id)) // one that was taken back here is kept, and says nothing
            set->byId.emplace(id, decision);
    }
    return std::shared_ptr<const DecisionSet>(std::move(set));
}

} // namespace exhibit
