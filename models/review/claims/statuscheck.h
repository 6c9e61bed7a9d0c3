// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/coverage.h"
#include "models/review/claims/judgement.h"
#include "models/review/claims/programs/buildcheck.h"
#include "models/review/claims/programs/namedcommits.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// Rule `check.status` and its neighbours: a state against what other evidence says of the same thing.
/// `check.status.differs`: a later or undated heading of another document calls the same entry unfinished.
/// `check.status.job`: a job of the CI says that it failed, and no run passed.
/// `check.status.run`: a summary of the named run states a failure.
/// `check.status.build`: a build error stopped a run of the language that the sentence is about.
/// `check.status.coverage`: the coverage table shows that no test executes the named file.
class StatusCheck
{
public:
    StatusCheck(const ClaimFacts& facts, const Coverage& coverage);

    Judgement check(const Claim& claim) const;
    /// The same by what compilers, builders and linters say alone.
    std::optional<Judgement> checkTools(const Claim& claim) const;

private:
    std::optional<Judgement> checkTitle(const Claim& claim) const;
    bool isOfCi(const Run& run) const;
    std::optional<Judgement> checkPipeline(const Claim& claim) const;
    std::optional<Judgement> checkRun(const Claim& claim) const;
    std::optional<Judgement> checkCoverage(const Claim& claim) const;
    const Witness* failedRunOf(const Claim& claim) const;

    const ClaimFacts& m_facts;
    const Coverage& m_coverage;
    NamedCommits m_commits;
    BuildCheck m_builds;
    bool m_isLinted = false; ///< some tool's output may be held against what is said of it
    std::map<std::string, std::vector<const Claim*>> m_titles; ///< headings and states by what they are about
    std::vector<const Witness*> m_failed;                      ///< summaries that state a failure
};

} // namespace exhibit
