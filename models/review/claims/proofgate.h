// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

#include <set>
#include <string>

namespace exhibit {

/// Fills the form that an accusation needs. What lacks an entry becomes a notice: unproven, and worth a look.
class ProofGate
{
public:
    explicit ProofGate(const ClaimFacts& facts);

    /// `edit` is dropped where it would rewrite what was right on its day.
    void examine(JudgedClaim& judged, LineEdit& edit) const;

private:
    std::vector<const Run*> witnessesOf(const JudgedClaim& judged) const;
    /// The run executed most of the test files that the pack knows of.
    bool coversSuite(const Run& run) const;
    bool isScopeSettled(const JudgedClaim& judged, const std::vector<const Run*>& witnesses) const;
    bool isOfItsTime(const Claim& claim, const std::vector<const Run*>& witnesses) const;

    const ClaimFacts& m_facts;
    std::set<std::string, std::less<>> m_testFiles; ///< last parts of their paths
};

} // namespace exhibit
