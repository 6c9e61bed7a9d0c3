// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

#include <array>
#include <string_view>

namespace exhibit {

/// How grave what a rule finds is: findings stand in this order, larger first. One table for all rules, so that the
/// order of a report can be read in one place.
struct SeverityRow
{
    std::string_view rule;
    int severity;
};

inline constexpr std::array severities{
    SeverityRow{"run.witnesses-disagree", 850},   SeverityRow{"pattern.broken-fix", 840},
    SeverityRow{"pattern.import-failure", 820},   SeverityRow{"pattern.completed-red", 810},
    SeverityRow{"run.collection-failed", 800},    SeverityRow{"run.unfinished", 750},
    SeverityRow{"run.not-executed", 650},         SeverityRow{"pattern.no-op-apply", 640},
    SeverityRow{"pattern.truncation", 620},       SeverityRow{"pattern.environment", 600},
    SeverityRow{"run.new-failures", 600},         SeverityRow{"run.always-failing", 590},
    SeverityRow{"run.job-failed", 585},           SeverityRow{"run.red", 580},
    SeverityRow{"pattern.repeated-failure", 560}, SeverityRow{"run.tests-lost", 550},
    SeverityRow{"pattern.sources-disagree", 540}, SeverityRow{"pattern.retry-loop", 520},
    SeverityRow{"pattern.fixed-by-commit", 300},
};

/// Of a mismatch its verdict decides, whatever rule judged the claim.
inline constexpr std::array verdictSeverities{
    std::pair{Verdict::Contradicted, 900},
    std::pair{Verdict::ScopeMismatch, 700},
    std::pair{Verdict::TooBroad, 500},
    std::pair{Verdict::Stale, 400},
};
inline constexpr int testClaimSeverity = 20; ///< added for claims about tests

int severityOfRule(std::string_view rule); ///< 0 for a rule that the table has not
int severityOfVerdict(Verdict verdict);    ///< 0 for one that is no mismatch

} // namespace exhibit
