// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/deciding/decisionlookup.h"

#include <map>

namespace exhibit {

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
    return m_placer.place(*kept);
}

} // namespace exhibit
