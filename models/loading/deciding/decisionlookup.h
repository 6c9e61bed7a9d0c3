// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/deciding/decisionedit.h"
#include "models/loading/deciding/decisionplacer.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace exhibit {

/// Where the decisions of a review belong, and the lines around what was decided: what takes reading, and is done while
/// nobody waits. Any thread; one at a time works.
class DecisionLookUp
{
public:
    DecisionLookUp(const ReviewStore& store, std::string pack, std::shared_ptr<const DecisionTargets> targets)
        : m_store(store), m_pack(std::move(pack)), m_placer(std::move(targets))
    {}

    /// Takes over what was placed already. Before anything is looked up.
    void trust(const DecisionSet& placed);
    /// Puts the lines around them to decisions that have just been made, and finds out where all of them belong.
    Result<std::shared_ptr<const DecisionSet>> lookUp(const DecisionEdit::Moves& moves);

private:
    std::mutex m_mutex;
    ReviewStore m_store;
    std::string m_pack;
    DecisionPlacer m_placer;
    std::map<std::string, PlacedDecision> m_carried; ///< of earlier packs, by decided id
};

} // namespace exhibit
