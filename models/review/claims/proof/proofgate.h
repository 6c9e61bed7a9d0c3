// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"
#include "models/review/claims/proof/latestwords.h"
#include "models/review/claims/proof/measuredrules.h"
#include "models/review/claims/proof/partwords.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

/// Fills the form that an accusation needs. What lacks an entry becomes a notice: unproven, and worth a look. Of one
/// thread.
class ProofGate
{
public:
    /// `measured` must outlive it.
    ProofGate(const ClaimFacts& facts, const MeasuredRules& measured);

    /// Its edit is dropped where it would rewrite what was right on its day.
    void examine(JudgedClaim& judged, Judgement& judgement) const;
    /// How many names of tests, files and packages were looked at so far: they grow with the pack, and not with the
    /// product of its documents and its tests.
    std::size_t looks() const { return m_looks; }

private:
    std::vector<const Run*> witnessesOf(const JudgedClaim& judged) const;
    /// The run executed most of the test files that the pack knows of.
    bool coversSuite(const Run& run) const;
    const std::set<std::string>& testedParts() const;
    std::string testedPartIn(const std::string& heading) const;
    struct FailingTest
    {
        TestId id;
        std::shared_ptr<const std::string> name;
    };

    const std::map<std::string, std::vector<FailingTest>>& failingTests() const;
    const std::set<const Run*>& runsFailingFor(const std::string& words) const;
    const std::set<std::string>& failingPackagesOf(const Run& run) const;
    bool failsFor(const std::string& words, const std::vector<const Run*>& runs) const;
    bool isOfOtherPart(const Claim& claim, const std::vector<const Run*>& witnesses) const;
    bool isScopeSettled(const JudgedClaim& judged, const std::vector<const Run*>& witnesses) const;

    /// The last word of the pack, against tests by their names or a run with the very total that it states.
    bool isLastWord(const JudgedClaim& judged, const std::vector<const Run*>& witnesses) const;

    /// What the rule was worth on labelled statements bounds how sure it may be.
    void weigh(JudgedClaim& judged) const;

    const ClaimFacts& m_facts;
    const MeasuredRules& m_measured;
    PartWords m_words;
    LatestWords m_latest;
    std::set<std::string, std::less<>> m_testFiles; ///< last parts of their paths

    // What the first claim that asks finds out, for all others.
    mutable std::map<const Run*, bool> m_coversSuite;
    mutable std::optional<std::set<std::string>> m_testedParts;
    mutable std::optional<std::map<std::string, std::vector<FailingTest>>> m_failingTests;
    mutable std::map<std::string, std::set<const Run*>> m_failingFor;
    mutable std::map<const Run*, std::set<std::string>> m_failingPackages;
    mutable std::size_t m_looks = 0;
};

} // namespace exhibit
