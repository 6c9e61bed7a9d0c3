// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

#include <array>
#include <string_view>

namespace exhibit {

/// How grave what a rule finds is: findings stand in this order, larger first. By consequence: nothing ran, what
/// worked fails, tests are gone, completed although red, statements about tests, the rest.
struct SeverityRow
{
    std::string_view rule;
    int severity;
};

inline constexpr std::array severities{
    SeverityRow{"pattern.import-failure", 970},   SeverityRow{"run.collection-failed", 960},
    SeverityRow{"run.job-failed", 950},           SeverityRow{"run.unfinished", 940},
    SeverityRow{"pattern.broken-fix", 900},       SeverityRow{"run.new-failures", 850},
    SeverityRow{"run.tests-lost", 800},           SeverityRow{"pattern.completed-red", 790},
    SeverityRow{"pack.integrity", 670},           SeverityRow{"run.witnesses-disagree", 660},
    SeverityRow{"run.not-executed", 650},         SeverityRow{"pattern.no-op-apply", 640},
    SeverityRow{"pattern.truncation", 620},       SeverityRow{"pattern.environment", 600},
    SeverityRow{"run.always-failing", 590},       SeverityRow{"run.red", 580},
    SeverityRow{"pattern.repeated-failure", 560}, SeverityRow{"pattern.sources-disagree", 540},
    SeverityRow{"pattern.retry-loop", 520},       SeverityRow{"pattern.fixed-by-commit", 300},
    SeverityRow{"pattern.odd-telemetry", 280},    SeverityRow{"run.job-failed.admitted", 570},
    SeverityRow{"documents.disagree", 260},
};

/// Of a mismatch its verdict decides, whatever rule judged the claim.
inline constexpr std::array verdictSeverities{
    std::pair{Verdict::Contradicted, 500}, std::pair{Verdict::ScopeMismatch, 480}, std::pair{Verdict::TooBroad, 460},
    std::pair{Verdict::NeverRun, 440},     std::pair{Verdict::Stale, 300},
};
inline constexpr int testClaimSeverity = 240; ///< added for claims about tests

int severityOfRule(std::string_view rule); ///< 0 for a rule that the table has not
int severityOfVerdict(Verdict verdict);    ///< 0 for one that is no mismatch

} // namespace exhibit
