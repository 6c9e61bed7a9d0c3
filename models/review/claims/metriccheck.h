// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/coverage.h"
#include "models/review/claims/entrycheck.h"
#include "models/review/claims/judgement.h"

#include <optional>
#include <vector>

namespace exhibit {

/// Rules `check.metric` (a figure against its own arithmetic), `check.list` (a stated number of things against the
/// list of them that follows) and `check.coverage` (a coverage percentage against the coverage table).
class MetricCheck
{
public:
    MetricCheck(const ClaimFacts& facts, const EntryCheck& entries, const Coverage& coverage)
        : m_facts(facts), m_entries(entries), m_coverage(coverage)
    {}

    Judgement check(const Claim& claim) const;
    /// A number of tests whose parts or rate, in brackets behind it, do not agree with it; else none.
    std::optional<Judgement> checkParts(const Claim& claim) const;
    /// Nothing in the pack measures it.
    static Judgement unproven();

private:
    std::optional<Judgement> checkListBelow(const Claim& claim) const;

    const ClaimFacts& m_facts;
    const EntryCheck& m_entries;
    const Coverage& m_coverage;
};

} // namespace exhibit
