// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/buildlines.h"
#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"
#include "models/review/claims/programs/namedcommits.h"

#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace exhibit {

/// Rule `check.status.build`: a sentence that says that the code builds, compiles or type-checks, against a run that a
/// build error of the same language stopped, or against the output of a compiler or builder. Errors in the code of
/// tests prove nothing about the build, nor does a build that a later one of its language mends. That it builds without
/// warnings is refuted where all logs of the language have one. Built once for a
/// review; what it is given must outlive it. One thread.
class BuildCheck
{
public:
    BuildCheck(const ClaimFacts& facts, const NamedCommits& commits);
    BuildCheck(const BuildCheck&) = delete;
    BuildCheck& operator=(const BuildCheck&) = delete;
    ~BuildCheck();

    std::optional<Judgement> check(const Claim& claim) const;

private:
    struct Output;
    struct Stopped;
    struct GoodBuilds;

    std::optional<Judgement> checkOutputs(const Claim& claim) const;
    std::optional<Judgement> checkWithTests(const Claim& claim) const;
    std::optional<Judgement> checkWarnings(const Claim& claim) const;
    bool warnEverywhere(std::string_view language) const;

    const ClaimFacts& m_facts;
    const NamedCommits& m_commits;
    std::vector<Output> m_broken;
    std::vector<Stopped> m_stopped;
    std::vector<const Run*> m_redWithTests, m_goodWithTests; ///< builders that ran tests, by what they ended with
    std::set<std::string_view> m_languages;                  ///< that any output of the pack builds
};

} // namespace exhibit
