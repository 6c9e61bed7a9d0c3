// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

/// What documents call done against what they, or other documents, call open. Rule `check.status.tasks`: a title,
/// section or label that is called done while boxes or rows of its own lists are open. Rule `check.status.work`: one
/// piece of work, by its id, done in one place and open in another; an earlier place tells of its own time and refutes
/// nothing. Built once for a review; the facts must outlive it.
class StatedWork
{
public:
    explicit StatedWork(const ClaimFacts& facts);

    /// Of a statement that stands where something refuted is stated.
    std::optional<Judgement> check(const Claim& claim) const;
    /// The refuted statements where no claim of the facts stands.
    std::vector<Claim> claims() const;

private:
    using Place = std::pair<int, std::int64_t>; ///< document and line
    struct Line
    {
        int document = -1;
        const StateLine* line = nullptr;
    };
    void judge(const Line& done, const std::vector<Line>& same);
    Judgement refutedByTasks(const StateLine& line) const;
    std::optional<Judgement> refutedBy(const Line& done, const Line& open) const;

    const ClaimFacts& m_facts;
    std::map<Place, std::pair<Line, Judgement>> m_refuted;
};

} // namespace exhibit
