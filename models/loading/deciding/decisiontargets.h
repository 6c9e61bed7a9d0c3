// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids/idindex.h"
#include "models/domain/review.h"
#include "models/report/messages.h"

#include <cstddef>
#include <future>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What a list of claims is grouped by, without looking at the claims one by one.
struct ClaimBrief
{
    Verdict verdict = Verdict::NotCheckable;
    ClaimClass claimClass = ClaimClass::Test;
    bool isNotice = false;
    bool waits = false; ///< waitsForDecision()
};

/// What of one review can be decided, and what it is recognised by: claims, then findings that stand for no claim.
/// Corrections are about no statement; their ids say it all. Reads no evidence; any thread, once it is made. A thread
/// of its own looks at all claims and findings once; whoever asks before it is done waits for it.
class DecisionTargets
{
public:
    DecisionTargets(const PackSnapshot& snapshot, const Messages& messages);

    bool isOf(const PackSnapshot& snapshot) const { return m_snapshot.review == snapshot.review; }
    std::size_t count() const { return m_snapshot.review->claims.size() + indexes().findings.size(); }
    const std::vector<ClaimBrief>& briefs() const { return indexes().briefs; } ///< by claim
    const PackFacts& facts() const { return *m_snapshot.facts; }
    const std::string& id(std::size_t target) const;
    Anchor anchor(std::size_t target) const; ///< without neighbours
    SourceRef place(std::size_t target) const;

    /// -1 if there is no such target.
    int find(std::string_view id) const;
    /// The id under which decisions about it are kept: that of its claim for a mismatch, its own for a correction;
    /// empty if it is not known.
    std::string decidedId(const std::string& id) const;
    /// What a decision about it hangs on, without neighbours.
    Anchor anchorOf(const std::string& decidedId) const;

private:
    struct Indexes
    {
        std::vector<ClaimBrief> briefs;
        std::vector<const Finding*> findings; ///< that stand for no claim
        IdIndex byId;                         ///< of claims, then of these
        IdIndex ofClaims;                     ///< findings that stand for a claim: their place in the review
    };

    static Indexes indexesOf(const Review& review);
    const Indexes& indexes() const { return m_indexes.get(); }
    const JudgedClaim* claim(std::size_t target) const;
    const Finding& finding(std::size_t target) const;

    PackSnapshot m_snapshot;
    Messages m_messages;
    std::shared_future<Indexes> m_indexes;
};

} // namespace exhibit
