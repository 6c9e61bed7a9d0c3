// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

#include <string>
#include <vector>

namespace exhibit {

/// Rules `check.metric`, `check.reference`, `check.status` and `check.blanket`.
class StatementCheck
{
public:
    explicit StatementCheck(const ClaimFacts& facts);

    /// A percentage beside its own ratio is recalculated; other figures need their source.
    Judgement checkMetric(const Claim& claim) const;
    /// A commit against the commits of the pack.
    Judgement checkReference(const Claim& claim) const;
    Judgement checkStatus(const Claim& claim) const;
    /// An absolute sentence about a symptom against later, dated headings and commit subjects that name it again.
    Judgement checkBlanket(const Claim& claim) const;

private:
    struct Event
    {
        std::string text;
        SourceRef where;
        std::vector<std::string> tokens;
        std::optional<std::int64_t> epoch;
    };
    const ClaimFacts& m_facts;
    std::vector<Event> m_events;
};

} // namespace exhibit
