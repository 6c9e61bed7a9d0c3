// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/deciding/decisiontargets.h"
#include "models/store/reviewstore.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

/// A change of kept decisions where it is known what each of them is about: nothing is placed and no evidence is read,
/// so that it may happen while a person waits. What it changes stands under the statement's own id then.
class DecisionEdit
{
public:
    /// `placed` is what the person sees.
    DecisionEdit(const DecisionTargets& targets, const DecisionSet& placed) : m_targets(targets), m_set(placed) {}

    /// What is kept about it now, also by another window; the set takes it over.
    Decision take(const KeptDecisions& rows, const std::string& decidedId);
    /// What other reviewers say otherwise of it now.
    std::vector<Decision> others(const KeptDecisions& rows, const std::string& decidedId) const;
    /// What another reviewer said meanwhile, and `decision` does not know of, stays beside it; or `others` does.
    void put(KeptDecisions& rows, const std::string& decidedId, const Decision& decision,
             const std::vector<Decision>* others = nullptr);

    /// Keys that decisions stood under, and the statements under whose ids they stand now.
    using Moves = std::vector<std::pair<std::string, std::string>>;
    const Moves& moves() const { return m_moves; }
    DecisionSet placed() && { return std::move(m_set); }

private:
    std::string keyOf(const KeptDecisions& rows, const std::string& decidedId) const;
    void makeRoom(KeptDecisions& rows, const std::string& id);

    const DecisionTargets& m_targets;
    DecisionSet m_set;
    Moves m_moves;
};

} // namespace exhibit
