// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids/idindex.h"
#include "models/domain/review.h"
#include "models/report/messages.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace exhibit {

/// What of one review can be decided, and what it is recognised by: claims, then findings that stand for no claim.
/// Corrections are about no statement; their ids say it all. Reads no evidence; any thread, once it is made.
class DecisionTargets
{
public:
    DecisionTargets(const PackSnapshot& snapshot, const Messages& messages);

    std::size_t count() const { return m_snapshot.review->claims.size() + m_findings.size(); }
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
    const JudgedClaim* claim(std::size_t target) const;
    const Finding& finding(std::size_t target) const;

    PackSnapshot m_snapshot;
    Messages m_messages;
    std::vector<const Finding*> m_findings;
    IdIndex m_byId;
    std::unordered_map<std::string_view, std::string_view> m_claimOfFinding;
};

} // namespace exhibit
