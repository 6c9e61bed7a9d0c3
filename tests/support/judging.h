// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/judge.h"
#include "models/review/runs/runs.h"
#include "tests/support/factsbuilder.h"
#include "tests/support/textfacts.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace exhibit::test {

/// What a line of README.md says of tests: of the whole suite, or of the part called `subject`.
inline Claim testClaim(const std::string& text, const std::string& subjectType = "suite",
                       const std::string& subject = {})
{
    Claim claim;
    claim.text = text;
    claim.where = ref("README.md", 3, text);
    claim.subject = {subjectType, subject};
    claim.scope = subjectType == "suite" ? Scope::Whole : Scope::Part;
    return claim;
}

/// `Last Updated: TEXT` on a line of README.md.
inline Claim stampClaim(std::int64_t line, const std::string& text, std::int64_t epoch, bool hasTime = false,
                        bool hasZone = false)
{
    Claim claim;
    claim.claimClass = ClaimClass::Freshness;
    claim.text = "Last Updated: " + text;
    claim.where = ref("README.md", line, claim.text);
    claim.subject = {"document", {}};
    claim.stamp = {text, epoch, hasTime, hasZone};
    claim.values.push_back({"kind", "updated"});
    return claim;
}

/// Lines of documents by path.
using Texts = std::map<std::string, std::vector<std::string>>;

/// The claims judged on these facts.
inline std::vector<JudgedClaim> judge(FactsBuilder facts, std::vector<Claim> claims, const Texts& texts = {})
{
    facts.facts().claims = std::move(claims);
    PackFacts built = facts.build();
    for (const auto& [path, lines] : texts)
        addText(built, path, lines);
    return judgeClaims(built, assembleRuns(built));
}

/// Empty if nothing was judged.
inline JudgedClaim judgeOne(const FactsBuilder& facts, const Claim& claim, const Texts& texts = {})
{
    const std::vector<JudgedClaim> judged = judge(facts, {claim}, texts);
    return judged.empty() ? JudgedClaim{} : judged.front();
}

} // namespace exhibit::test
