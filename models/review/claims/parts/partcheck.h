// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"
#include "models/review/claims/parts/partnames.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// A sentence about a part of the tests that only words name, against the files, tests and runs that these words mean.
/// The facts must outlive it.
class PartCheck
{
public:
    explicit PartCheck(const ClaimFacts& facts) : m_facts(facts), m_names(facts) {}

    /// Judged if words and numbers say together which tests it is about; else nothing is known of it.
    std::optional<Judgement> find(const Claim& claim) const;
    /// The same of what the README of a project in a folder says of all tests, by the logs of that project.
    std::optional<Judgement> ofProject(const Claim& claim) const;
    /// The same of what stands under a heading that names runs, or something else by a name of its own.
    std::optional<Judgement> ofHeading(const Claim& claim) const;
    /// Rule `check.test.subset`: the same of a part that has a name, which says more than nothing.
    Judgement check(const Claim& claim) const;
    /// Rule `check.test.files`: tests that are called by their own names.
    Judgement checkTests(const Claim& claim) const;
    /// `Prices are rounded up | ✅ pass` where a test has this title: the row is its own.
    std::optional<Judgement> ofTitle(const Claim& claim) const;
    /// The path of a package or a file of tests that some run names: `internal/store`.
    bool isPath(std::string_view name) const { return !m_names.filesOfPath(name).empty(); }
    /// A test of the pack is called so.
    bool isTest(std::string_view name) const { return !m_names.testsCalled(name).empty() && !m_names.isClass(name); }

private:
    std::optional<Judgement> ofFiles(const Claim& claim, const std::vector<std::string>& files,
                                     std::int64_t fewest) const;
    std::optional<Judgement> ofTest(const Claim& claim) const;
    std::optional<Judgement> ofNearFiles(const Claim& claim) const;
    std::optional<Judgement> ofSource(const Claim& claim) const;
    std::optional<Judgement> ofRuns(const Claim& claim, const std::vector<const Run*>& runs) const;
    std::optional<Judgement> ofPath(const Claim& claim) const;
    std::optional<Judgement> ofFileCalled(const Claim& claim, const std::string& words) const;
    std::optional<Judgement> ofWords(const Claim& claim, const std::string& called) const;
    std::vector<const Run*> runsOfTime(const Claim& claim, const std::vector<std::string>& wanted) const;
    std::optional<Judgement> ofAllBelow(const Claim& claim, const std::vector<std::string>& files) const;
    std::optional<Judgement> ofGroup(const Claim& claim, const std::vector<std::string>& tests) const;
    bool isKnownByFailures(const std::string& file, const std::string& words) const;
    bool isWholeOfItsKind(const Claim& claim) const;
    bool isOfOnlyRun(const Claim& claim) const;
    bool isCountedBeside(const Claim& claim) const;
    std::optional<Judgement> ofClass(const Claim& claim) const;
    std::string fileCalled(const std::vector<std::string>& names) const;

    const ClaimFacts& m_facts;
    PartNames m_names;
};

} // namespace exhibit
