// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/entryindex.h"
#include "models/review/claims/judgement.h"

#include <optional>

namespace exhibit {

/// Rule `check.entries`: a stated number of entries ("Builds Completed: 80") and ranges of them ("BUILD-107 to
/// BUILD-111") against the documents of the pack that list these entries. A list may be a part of the whole, so only
/// more entries than stated speak against a number.
class EntryCheck
{
public:
    explicit EntryCheck(const ClaimFacts& facts) : m_facts(facts), m_index(facts.facts()) {}

    const EntryIndex& index() const { return m_index; }
    /// Empty if the claim counts nothing that any document lists.
    std::optional<Judgement> checkCount(const Claim& claim) const;
    std::optional<Judgement> checkRange(const Claim& claim) const;
    std::optional<Judgement> checkLatest(const Claim& claim) const;

private:
    Judgement judgeCount(const Claim& claim, std::int64_t stated, const EntryList& list) const;

    const ClaimFacts& m_facts;
    EntryIndex m_index;
};

/// What a label like `Builds Completed: 80` counts ("Builds"), and the number; empty noun: it counts nothing.
struct StatedCount
{
    std::string noun;
    std::int64_t number = 0;
};
StatedCount statedCountOf(const std::string& text);

} // namespace exhibit
