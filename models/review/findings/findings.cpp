// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/findings.h"

#include "models/review/findings/documentsdisagree.h"
#include "models/review/findings/integrityfindings.h"
#include "models/review/findings/runfindings.h"
#include "models/review/findings/severities.h"
#include "models/review/stableid.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace exhibit {

namespace {

/// Test claims stand before others of the same verdict: they are what a merge hangs on.
int severityOf(const JudgedClaim& claim)
{
    const int family = claim.claim.claimClass == ClaimClass::Test ? testClaimSeverity : 0;
    return severityOfVerdict(claim.verdict) + family + static_cast<int>(claim.confidence);
}

/// The runs whose lines are the evidence.
std::vector<RunKey> runsOf(const std::vector<SourceRef>& evidence, const std::vector<Run>& runs)
{
    std::vector<RunKey> keys;
    for (const Run& run : runs) {
        if (std::any_of(evidence.begin(), evidence.end(), [&](const SourceRef& ref) { return run.speaksAt(ref); }))
            keys.push_back(run.key);
    }
    return keys;
}

Finding mismatch(const JudgedClaim& claim, const std::vector<Run>& runs)
{
    Finding finding;
    finding.id = stableId("mismatch", {claim.id});
    finding.kind = FindingKind::Mismatch;
    finding.rule = claim.rule;
    finding.verdict = claim.verdict;
    finding.severity = severityOf(claim);
    finding.title = claim.title;
    finding.assessment = claim.reason;
    finding.recommendation = claim.recommendation;
    finding.classification = Classification::Documentation;
    finding.confidence = claim.confidence;
    finding.runs = runsOf(claim.evidence, runs);
    finding.pointers.push_back(claim.claim.where);
    finding.pointers.insert(finding.pointers.end(), claim.evidence.begin(), claim.evidence.end());
    finding.extraEvidence = claim.wouldSettle;
    finding.claimId = claim.id;
    return finding;
}

bool isGraver(const Finding& a, const Finding& b)
{
    if (a.severity != b.severity)
        return a.severity > b.severity;
    const SourceRef none;
    const SourceRef& placeA = a.pointers.empty() ? none : a.pointers.front();
    const SourceRef& placeB = b.pointers.empty() ? none : b.pointers.front();
    if (comesBefore(placeA, placeB) || comesBefore(placeB, placeA))
        return comesBefore(placeA, placeB);
    return a.id < b.id;
}

} // namespace

void addFindings(std::vector<Finding>& findings, std::vector<Finding> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(findings));
    std::stable_sort(findings.begin(), findings.end(), isGraver);
}

std::vector<Finding> buildFindings(const PackFacts& facts, const Review& review)
{
    std::vector<Finding> findings = runFindings(facts, review);
    for (Finding& finding : integrityFindings(facts))
        findings.push_back(std::move(finding));
    for (Finding& finding : disagreeingDocuments(facts, review))
        findings.push_back(std::move(finding));
    for (const JudgedClaim& claim : review.claims) {
        if (isMismatch(claim.verdict))
            findings.push_back(mismatch(claim, review.runs));
    }
    std::stable_sort(findings.begin(), findings.end(), isGraver);
    return findings;
}

} // namespace exhibit
