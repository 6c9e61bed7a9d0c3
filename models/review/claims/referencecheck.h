// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/entrycheck.h"
#include "models/review/claims/judgement.h"

#include <map>
#include <string>
#include <vector>

namespace exhibit {

/// Rules `check.reference`: a named commit against the git context of the pack, `check.reference.reverted`: the same,
/// taken back by a later commit of it. Ranges of entries are left to EntryCheck.
class ReferenceCheck
{
public:
    ReferenceCheck(const ClaimFacts& facts, const EntryCheck& entries);

    Judgement check(const Claim& claim) const;

private:
    const Commit* find(const std::string& sha) const;

    const EntryCheck& m_entries;
    std::vector<const Commit*> m_bySha;
    std::map<std::string, const Commit*> m_reverts; ///< by the subject taken back
};

} // namespace exhibit
