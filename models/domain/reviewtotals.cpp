// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reviewtotals.h"

#include "models/domain/outcomewalk.h"
#include "models/domain/review.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace exhibit {

namespace {

/// Tests, each once; a byte a test, as thousands of runs may name them.
class TestSet
{
public:
    void add(TestId test)
    {
        const auto index = static_cast<std::size_t>(test.value);
        if (index >= m_members.size())
            m_members.resize(index + 1, 0);
        m_count += m_members[index] == 0 ? 1 : 0;
        m_members[index] = 1;
    }
    std::int64_t count() const { return m_count; }

private:
    std::vector<char> m_members;
    std::int64_t m_count = 0;
};

bool isPassedProgram(const Run& run)
{
    return run.runner == programRunner && run.state == RunState::Passed;
}

void countRuns(const std::vector<Run>& runs, ReviewTotals& totals)
{
    TestSet failing;
    std::int64_t unnamed = 0;
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    totals.runs = std::ssize(runs);
    // Beside runs of tests a program that ended well makes nothing greener.
    const bool anyTests = std::any_of(runs.begin(), runs.end(), [](const Run& run) { return run.executed; });
    for (const Run& run : runs) {
        const bool known = run.state != RunState::Unknown && !(anyTests && isPassedProgram(run));
        const std::int64_t failures = run.failing();
        const std::int64_t modules = run.uncollectedModules();
        const bool named = hasOutcomes(run);
        totals.knownRuns += known ? 1 : 0;
        totals.redRuns += known && run.state != RunState::Passed ? 1 : 0;
        totals.executedRuns += run.executed ? 1 : 0;
        totals.comparableRuns += named ? 1 : 0;
        totals.uncollectedRuns += run.state == RunState::CollectionFailed ? 1 : 0;
        totals.collectErrorRuns += modules > 0 || run.state == RunState::CollectionFailed ? 1 : 0;
        totals.disagreeingRuns += run.witnessesAgree ? 0 : 1;
        totals.collectionErrors += modules;
        if (run.executed) {
            least = std::min(least, failures);
            totals.mostFailing = std::max(totals.mostFailing, failures);
        }
        // Of a log's end some failures are named and all are counted; an error may be of a test that failed as well.
        unnamed = std::max(unnamed, named ? run.counts.failed.value_or(0) : failures);
        for (const auto& [id, outcome] : entriesOf(run.outcomes.outcomes)) {
            if (isFailure(outcome))
                failing.add(testIdOf(id));
        }
    }
    totals.leastFailing = totals.executedRuns > 0 ? least : 0;
    totals.failingTests = std::max(failing.count(), unnamed);
}

void countDeltas(const std::vector<Delta>& deltas, ReviewTotals& totals)
{
    TestSet fresh;
    for (const Delta& delta : deltas) {
        totals.newFailureRuns += delta.testsNewlyFailing() > 0 ? 1 : 0;
        for (const TestId test : delta.newlyFailing)
            fresh.add(test);
        for (const TestId test : delta.newTestsFailing)
            fresh.add(test);
    }
    totals.newlyFailingTests = fresh.count();
}

void countClaims(const std::vector<JudgedClaim>& claims, ReviewTotals& totals)
{
    totals.claims = std::ssize(claims);
    for (const JudgedClaim& claim : claims) {
        totals.mismatches += isMismatch(claim.verdict) ? 1 : 0;
        totals.contradicted += claim.verdict == Verdict::Contradicted ? 1 : 0;
        totals.supported += claim.verdict == Verdict::Supported ? 1 : 0;
        const bool isOpen = claim.verdict == Verdict::Unsupported || claim.verdict == Verdict::NotAttributable;
        totals.unproven += isOpen && !claim.isNotice() ? 1 : 0;
        totals.notices += claim.isNotice() ? 1 : 0;
        totals.notCheckable += claim.verdict == Verdict::NotCheckable ? 1 : 0;
        totals.claimsToReview += waitsForDecision(claim) ? 1 : 0;
    }
}

void countFindings(const std::vector<Finding>& findings, ReviewTotals& totals)
{
    totals.findings = std::ssize(findings);
    for (const Finding& finding : findings) {
        totals.patterns += finding.isPattern() ? 1 : 0;
        totals.otherFindings += finding.isPattern() || finding.isMismatch() ? 0 : 1;
        totals.patternsToReview += waitsForDecision(finding) ? 1 : 0;
    }
}

} // namespace

ReviewTotals countTotals(const PackFacts& facts, const Review& review)
{
    ReviewTotals totals;
    totals.tests = facts.tests.count();
    totals.alwaysFailingTests = std::ssize(review.alwaysFailing);
    countRuns(review.runs, totals);
    countDeltas(review.deltas, totals);
    countClaims(review.claims, totals);
    countFindings(review.findings, totals);
    totals.problems = std::ssize(facts.problems);
    for (const Artifact& artifact : facts.artifacts)
        totals.problems += std::ssize(artifact.problems);
    return totals;
}

DecisionCounts countDecisions(const PackSnapshot& snapshot)
{
    DecisionCounts counts;
    if (!snapshot)
        return counts;
    const auto count = [&](const std::string& id, std::int64_t& undecided) {
        switch (snapshot.decisions ? snapshot.decisions->of(id).state : DecisionState::Undecided) {
        case DecisionState::Accepted:
            ++counts.accepted;
            break;
        case DecisionState::Dismissed:
            ++counts.dismissed;
            break;
        case DecisionState::NeedsEvidence:
            ++counts.needsEvidence;
            break;
        case DecisionState::Undecided:
            ++undecided;
            break;
        }
    };
    for (const JudgedClaim& claim : snapshot.review->claims) {
        if (waitsForDecision(claim))
            count(claim.id, counts.undecidedClaims);
    }
    for (const Finding& finding : snapshot.review->findings) {
        if (waitsForDecision(finding))
            count(finding.id, counts.undecidedPatterns);
    }
    return counts;
}

} // namespace exhibit
