// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/decision/decidereview.h"

#include "models/review/counted.h"
#include "models/review/decision/laterruns.h"
#include "models/review/findings/greenclaims.h"
#include "models/review/findings/runfindings.h"
#include "models/review/findings/whatisnew.h"
#include "models/review/runs/runs.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace exhibit {

namespace {

constexpr std::size_t mostPointers = 8;
constexpr std::size_t mostTestNames = 3, mostModuleNames = 5; // an id of a test takes a line

bool isTrueBaseline(const Review& review)
{
    return review.baseline.source == BaselineSource::Chosen || review.baseline.source == BaselineSource::Tracker;
}

/// The check of what an agent says about tests against what its session ran.
constexpr std::string_view sessionTestsRule = "check.session.tests";

class Deciding
{
public:
    explicit Deciding(const PackSnapshot& snapshot) : m_snapshot(snapshot), m_review(*snapshot.review)
    {
        for (const JudgedClaim& claim : m_review.claims) {
            if (isMismatch(claim.verdict)) // findings are asked for no other
                m_claims.emplace(claim.id, &claim);
            if (claim.rule == sessionTestsRule) {
                int& last = m_lastSaid.try_emplace(claim.claim.document, claim.claim.sessionSteps).first->second;
                last = std::max(last, claim.claim.sessionSteps);
            }
        }
        for (const Finding& finding : m_review.findings)
            add(finding);
        for (const Run& run : m_review.runs)
            addRed(run);
    }

    ReviewDecision by(const DecisionPolicy& policy) const
    {
        ReviewDecision decision;
        decision.policy = policy.id;
        decision.name = policy.name;
        for (const DecisionReason& reason : m_reasons) {
            const auto found = policy.concerns.find(reason.concern);
            if (found == policy.concerns.end())
                continue;
            (found->second == Concern::Blocks ? decision.reasons : decision.conditions).push_back(reason);
        }
        const ReviewTotals& totals = m_review.totals;
        if (!decision.reasons.empty())
            decision.result = DecisionResult::DoNotAccept;
        else if (totals.knownRuns == 0 || totals.executedRuns == 0 || !hasEnded())
            decision.result = DecisionResult::CannotBeDecided;
        else
            decision.result =
                decision.conditions.empty() ? DecisionResult::Accept : DecisionResult::AcceptWithConditions;
        return decision;
    }

private:
    /// A run that executed tests came to its end: of the others it is not known what they did not get to.
    bool hasEnded() const
    {
        return std::any_of(m_review.runs.begin(), m_review.runs.end(), [](const Run& run) {
            return run.executed && run.state != RunState::Interrupted && run.state != RunState::Unknown;
        });
    }

    bool isDismissed(const Finding& finding) const
    {
        const std::string& id = finding.claimId.empty() ? finding.id : finding.claimId;
        return m_snapshot.decisions && m_snapshot.decisions->of(id).state == DecisionState::Dismissed;
    }

    /// Somebody looked at what was found of this run and set it aside.
    bool isDismissed(const Run& run) const
    {
        return std::any_of(m_review.findings.begin(), m_review.findings.end(), [&](const Finding& finding) {
            return !finding.isMismatch() && isDismissed(finding) &&
                   std::find(finding.runs.begin(), finding.runs.end(), run.key) != finding.runs.end();
        });
    }

    const JudgedClaim* claimOf(const Finding& finding) const
    {
        const auto found = m_claims.find(finding.claimId);
        return found == m_claims.end() ? nullptr : found->second;
    }

    /// An agent's last word about its tests: what it said before was said again, or run again, since.
    bool isHandedOver(const JudgedClaim& claim) const
    {
        if (claim.rule != sessionTestsRule)
            return false;
        const auto last = m_lastSaid.find(claim.claim.document);
        return last == m_lastSaid.end() || last->second <= claim.claim.sessionSteps;
    }

    std::string concernOf(const Finding& finding) const
    {
        if (finding.isMismatch()) {
            const std::string verdict(verdictName(finding.verdict));
            const JudgedClaim* claim = claimOf(finding);
            if (claim && finding.verdict == Verdict::Stale && isHandedOver(*claim))
                return verdict + ".session";
            if (!claim || claim->claim.claimClass != ClaimClass::Test)
                return verdict;
            return verdict + (isGreenOverRed(m_review, *claim) ? ".green" : ".test");
        }
        if (finding.rule == "run.new-failures" && !areKnownToBeNew(m_review, finding.runs))
            return "run.new-failures.undated";
        if (finding.rule == "run.always-failing" && !isTrueBaseline(m_review))
            return "run.always-failing.unknown";
        return finding.rule;
    }

    static Message changeOf(const std::string& concern, const Finding& finding)
    {
        if (concern == "run.always-failing.unknown")
            return Message{"decision.change.baseline", {}};
        if (concern == "run.new-failures.undated")
            return Message{"decision.change.order", {}};
        return finding.recommendation;
    }

    void add(const Finding& finding)
    {
        if (isDismissed(finding) || isSettledLater(m_snapshot.facts->tests, m_review.runs, finding))
            return;
        const std::string concern = concernOf(finding);
        for (DecisionReason& reason : m_reasons) {
            // Statements of one kind are one reason, and a fix that broke tells of its new failures.
            const bool sameKind = finding.isMismatch() && reason.concern == concern;
            const bool brokenFix = reason.concern == "pattern.broken-fix" && finding.rule == "run.new-failures" &&
                                   m_runsOf[static_cast<std::size_t>(&reason - m_reasons.data())] == finding.runs &&
                                   areAllToldAsBroken(finding);
            if (!sameKind && !brokenFix)
                continue;
            reason.findings.push_back(finding.id);
            point(reason, finding, brokenFix ? mostPointers : 1);
            return;
        }
        DecisionReason& reason = m_reasons.emplace_back();
        reason.concern = concern;
        reason.text = finding.title;
        reason.change = changeOf(concern, finding);
        reason.findings.push_back(finding.id);
        nameWhatFails(reason, finding);
        point(reason, finding, mostPointers);
        m_runsOf.push_back(finding.runs);
    }

    /// The newly failing tests of the finding's run.
    std::vector<std::string> newlyFailingOf(const Finding& finding) const
    {
        for (std::size_t i = 0; i < m_review.runs.size() && i < m_review.deltas.size() && !finding.runs.empty(); ++i) {
            if (m_review.runs[i].key == finding.runs.front())
                return newlyFailingNames(m_review.deltas[i]);
        }
        return {};
    }

    /// Whether broken fixes of the run tell of all that it fails anew: what another file's tests fail is told beside.
    bool areAllToldAsBroken(const Finding& finding) const
    {
        std::vector<std::string> told;
        for (const Finding& other : m_review.findings) {
            if (other.rule == "pattern.broken-fix" && other.runs == finding.runs && !isDismissed(other)) {
                for (std::string& name : testsOfBrokenFix(other))
                    told.push_back(std::move(name));
            }
        }
        const std::vector<std::string> names = newlyFailingOf(finding);
        return std::all_of(names.begin(), names.end(), [&](const std::string& name) {
            return std::find(told.begin(), told.end(), name) != told.end();
        });
    }

    /// The tests that a broken fix is about: those of its file, not all that its run fails anew.
    static std::vector<std::string> testsOfBrokenFix(const Finding& finding)
    {
        std::vector<std::string> names;
        for (const FindingRow& row : finding.rows) {
            if (row.cells.size() > 1 && row.cells[0].id == "pattern.source.test" && !row.cells[1].args.empty())
                names.push_back(row.cells[1].args.front().value);
        }
        return names;
    }

    /// Who reads only the reasons wants to know which tests and modules to look at.
    void nameWhatFails(DecisionReason& reason, const Finding& finding) const
    {
        std::vector<std::string> names;
        std::size_t most = mostTestNames;
        for (std::size_t i = 0; i < m_review.runs.size() && !finding.runs.empty(); ++i) {
            if (m_review.runs[i].key != finding.runs.front())
                continue;
            if (finding.rule == "run.collection-failed") {
                names = missingModuleNames(m_review.runs[i].collectionErrors);
                most = mostModuleNames;
            }
        }
        if (finding.rule == "run.new-failures")
            names = newlyFailingOf(finding);
        else if (finding.rule == "pattern.broken-fix")
            names = testsOfBrokenFix(finding);
        const std::size_t told = std::min(names.size(), most + 1 == names.size() ? most + 1 : most);
        reason.namesLeft = static_cast<std::int64_t>(names.size() - told);
        names.resize(told);
        reason.names = std::move(names);
    }

    std::vector<std::string> newlyFailingNames(const Delta& delta) const
    {
        std::vector<std::string> names;
        for (const auto* tests : {&delta.newlyFailing, &delta.newTestsFailing}) {
            for (const TestId test : *tests)
                names.push_back(m_snapshot.facts->tests.nodeId(test));
        }
        return names;
    }

    /// What was not reached or not executed says nothing of the tests that failed before.
    bool isTold(const Run& run) const
    {
        for (std::size_t i = 0; i < m_reasons.size(); ++i) {
            const std::string& concern = m_reasons[i].concern;
            const std::vector<RunKey>& keys = m_runsOf[i];
            if (concern != "run.unfinished" && concern != "run.not-executed" &&
                std::find(keys.begin(), keys.end(), run.key) != keys.end())
                return true;
        }
        return false;
    }

    /// A run that no finding blames is red all the same: what others are compared with, or what only others fix.
    void addRed(const Run& run)
    {
        const TestDictionary& tests = m_snapshot.facts->tests;
        const bool isBaseline = isTrueBaseline(m_review) && run.key == m_review.baseline.key;
        if (run.failing() == 0 || isBaseline || isTold(run) || isSettledLater(tests, m_review.runs, run) ||
            isDismissed(run))
            return;
        const bool passesElsewhere = std::any_of(m_review.runs.begin(), m_review.runs.end(),
                                                 [&](const Run& other) { return passesWhatFailed(tests, other, run); });
        DecisionReason& reason = m_reasons.emplace_back();
        reason.concern = isTrueBaseline(m_review) ? "run.red.known" : passesElsewhere ? "run.red.undated" : "run.red";
        reason.text = redRunTitle(m_review.runs, run);
        reason.change = Message{passesElsewhere ? "decision.change.order" : "decision.change.baseline", {}};
        if (const SourceRef place = placeOfRun(run); !place.isNull())
            reason.pointers.push_back(place);
        m_runsOf.push_back({run.key});
    }

    static void point(DecisionReason& reason, const Finding& finding, std::size_t most)
    {
        for (std::size_t i = 0; i < finding.pointers.size() && i < most; ++i) {
            auto& pointers = reason.pointers;
            if (pointers.size() < mostPointers &&
                std::find(pointers.begin(), pointers.end(), finding.pointers[i]) == pointers.end())
                pointers.push_back(finding.pointers[i]);
        }
    }

    const PackSnapshot& m_snapshot;
    const Review& m_review;
    std::unordered_map<std::string_view, const JudgedClaim*> m_claims;
    std::unordered_map<int, int> m_lastSaid; ///< session's document -> steps before its last word about its tests
    std::vector<DecisionReason> m_reasons;
    std::vector<std::vector<RunKey>> m_runsOf; ///< by reason
};

/// The completion policies under which red runs of the pack complete.
std::vector<PassingPolicy> passingPolicies(const Review& review)
{
    std::vector<PassingPolicy> passing;
    for (std::size_t i = 0; i < review.gates.size() && i < review.runs.size(); ++i) {
        const Run& run = review.runs[i];
        if (run.state == RunState::Passed || run.state == RunState::Unknown)
            continue;
        for (const GateOutcome& outcome : review.gates[i].outcomes) {
            if (outcome.decision != GateDecision::Completes)
                continue;
            auto found = std::find_if(passing.begin(), passing.end(),
                                      [&](const PassingPolicy& policy) { return policy.policy == outcome.policy; });
            if (found == passing.end()) {
                const std::string name = outcome.name.args.empty() ? outcome.policy : outcome.name.args.front().value;
                found = passing.insert(passing.end(), {outcome.policy, name, {}});
            }
            found->runs.push_back(runLabel(review.runs, run));
        }
    }
    return passing;
}

} // namespace

ReviewDecision decideReview(const PackSnapshot& snapshot, std::string_view policy)
{
    const auto& policies = snapshot.review->policies;
    const auto chosen = std::find_if(policies.begin(), policies.end(), [&](const DecisionPolicy& other) {
        return policy.empty() ? other.isDefault : other.id == policy;
    });
    if (chosen == policies.end())
        return {};
    const Deciding deciding(snapshot);
    ReviewDecision decision = deciding.by(*chosen);
    for (const DecisionPolicy& other : policies) {
        if (other.id != chosen->id)
            decision.otherwise.push_back({other.id, other.name, deciding.by(other).result});
    }
    decision.passing = passingPolicies(*snapshot.review);
    return decision;
}

} // namespace exhibit
