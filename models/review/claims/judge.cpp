// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/judge.h"

#include "models/review/claims/addresses.h"
#include "models/review/claims/claimfacts.h"
#include "models/review/claims/documentcheck.h"
#include "models/review/claims/filecheck.h"
#include "models/review/claims/freshnesscheck.h"
#include "models/review/claims/pathcheck.h"
#include "models/review/claims/proposal.h"
#include "models/review/claims/statementcheck.h"
#include "models/review/claims/suitecheck.h"
#include "models/review/stableid.h"

#include <algorithm>
#include <map>

namespace exhibit {

namespace {

Judgement checkTest(const ClaimFacts& facts, const Claim& claim)
{
    const std::string& subject = claim.subject.type;
    if (subject == "file" || subject == "files")
        return checkTestFiles(facts, claim);
    if (subject == "suite")
        return checkSuite(facts, claim);
    if (subject == "build")
        return checkEntry(facts, claim);
    return checkSubset(facts, claim);
}

/// All checks, each made ready once for the pack.
class Checks
{
public:
    explicit Checks(const ClaimFacts& facts)
        : m_facts(facts), m_freshness(facts), m_paths(facts), m_documents(facts.facts()), m_statements(facts)
    {}

    Judgement check(const Claim& claim) const
    {
        switch (claim.claimClass) {
        case ClaimClass::Test:
            return checkTest(m_facts, claim);
        case ClaimClass::Freshness:
            return m_freshness.check(claim);
        case ClaimClass::Version:
            return m_documents.checkVersion(claim);
        case ClaimClass::Config:
            return m_documents.checkSetting(claim);
        case ClaimClass::Path:
            return m_paths.checkPath(claim);
        case ClaimClass::Line:
            return m_paths.checkLines(claim);
        case ClaimClass::Metric:
            return m_statements.checkMetric(claim);
        case ClaimClass::Reference:
            return m_statements.checkReference(claim);
        case ClaimClass::Status:
            return m_statements.checkStatus(claim);
        case ClaimClass::Blanket:
            return m_statements.checkBlanket(claim);
        }
        return {};
    }

private:
    const ClaimFacts& m_facts;
    FreshnessCheck m_freshness;
    PathCheck m_paths;
    DocumentCheck m_documents;
    StatementCheck m_statements;
};

JudgedClaim judged(const Claim& claim, Judgement judgement, const LineProvider& lines)
{
    JudgedClaim result;
    result.claim = claim;
    result.rule = std::move(judgement.rule);
    result.verdict = judgement.verdict;
    result.confidence = judgement.confidence;
    result.title = std::move(judgement.title);
    result.reason = std::move(judgement.reason);
    result.recommendation = std::move(judgement.recommendation);
    result.evidence = std::move(judgement.evidence);
    result.wouldSettle = std::move(judgement.wouldSettle);
    propose(result, judgement.edit, lines);
    return result;
}

/// Path, text and heading name a claim; a number tells equal ones apart. Lines never do: they move.
void nameClaims(std::vector<JudgedClaim>& claims)
{
    std::map<std::string, int> seen;
    for (JudgedClaim& claim : claims) {
        const SourceRef& where = claim.claim.where;
        const std::string& path = where.member.empty() ? where.path : where.member;
        std::vector<std::string> parts = {std::string(claimClassName(claim.claim.claimClass)), path, claim.claim.text,
                                          claim.claim.heading};
        claim.id = stableId("claim", parts);
        const int occurrence = ++seen[claim.id];
        if (occurrence > 1) {
            parts.push_back(std::to_string(occurrence));
            claim.id = stableId("claim", parts);
        }
    }
}

bool comesFirst(const JudgedClaim& a, const JudgedClaim& b)
{
    const int seriousA = seriousness(a.verdict);
    const int seriousB = seriousness(b.verdict);
    return seriousA != seriousB ? seriousA > seriousB : comesBefore(a.claim.where, b.claim.where);
}

} // namespace

std::vector<JudgedClaim> judgeClaims(const PackFacts& facts, const std::vector<Run>& runs, const LineProvider& lines)
{
    const ClaimFacts claimFacts(facts, runs, lines);
    const Checks checks(claimFacts);
    std::vector<JudgedClaim> claims;
    claims.reserve(facts.claims.size());
    for (const Claim& claim : facts.claims)
        claims.push_back(judged(claim, checks.check(claim), lines));
    nameClaims(claims);
    for (JudgedClaim& claim : claims)
        claim.alsoAt = otherAddresses(facts, claim.claim, lines);
    std::stable_sort(claims.begin(), claims.end(), comesFirst);
    return claims;
}

} // namespace exhibit
