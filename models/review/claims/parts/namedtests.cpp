// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that a sentence calls by their own names.
#include "models/review/claims/filecheck.h"
#include "models/review/claims/parts/partcheck.h"
#include "models/review/claims/suite/admittedtests.h"
#include "models/review/claims/verdictof.h"
#include "models/review/runs/rundays.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace exhibit {

namespace {

constexpr const char* namedTestsRule = "check.test.files";

/// What became of some tests in one run.
struct Named
{
    std::size_t known = 0; ///< of the names
    TestId failing;
};

/// Without its parameters: what the source calls it.
std::string_view functionOf(std::string_view nodeId)
{
    return nodeId.ends_with(']') ? nodeId.substr(0, nodeId.find('[')) : nodeId;
}

Named namedIn(const Run& run, const PartNames& names, const ClaimFacts& facts, const std::vector<std::string>& wanted)
{
    Named named;
    for (const std::string& name : wanted) {
        TestId passing, failing;
        bool isOther = false; // than the one that fails
        for (const TestId test : names.testsCalled(name)) {
            const Outcome outcome = run.outcomes.of(test);
            if (outcome == Outcome::Absent || outcome == Outcome::Skipped)
                continue;
            TestId& first = isFailure(outcome) ? failing : passing;
            first = first.value < 0 ? test : first;
        }
        if (failing.value >= 0 && passing.value >= 0 && !names.isClass(name)) {
            const TestDictionary& tests = facts.facts().tests;
            isOther = functionOf(tests.nodeId(failing)) != functionOf(tests.nodeId(passing));
        }
        // Where another test of this name passes it is not known which of them is meant; of a class all are, and each
        // parameter of a function.
        named.known += !isOther && (passing.value >= 0 || failing.value >= 0) ? 1 : 0;
        if (failing.value >= 0 && !isOther && named.failing.value < 0)
            named.failing = failing;
    }
    return named;
}

} // namespace

/// The runs of the time of a dated sentence, if some of them executed what it names; else all.
std::vector<const Run*> PartCheck::runsOfTime(const Claim& claim, const std::vector<std::string>& wanted) const
{
    std::vector<const Run*> runs;
    std::copy_if(m_facts.executed().begin(), m_facts.executed().end(), std::back_inserter(runs), [&](const Run* run) {
        return isOfTimeOf(*run, claim.asOf.stamp) && namedIn(*run, m_names, m_facts, wanted).known > 0;
    });
    return runs.empty() ? m_facts.executed() : runs;
}

Judgement PartCheck::checkTests(const Claim& claim) const
{
    const std::vector<std::string> wanted = listed(claim.subject.value);
    if (const std::string file = fileCalled(wanted); !file.empty())
        return checkResolved(m_facts, claim, {file});
    if (wanted.size() == 1 && m_names.testsCalled(wanted.front()).empty() && isPath(wanted.front()))
        return checkResolved(m_facts, claim, m_names.filesOfPath(wanted.front()));
    std::vector<const Run*> holding, failing;
    std::vector<SourceRef> places;
    bool allKnown = true;
    TestId shown;
    for (const Run* run : runsOfTime(claim, wanted)) {
        const Named named = namedIn(*run, m_names, m_facts, wanted);
        if (named.known == 0)
            continue;
        holding.push_back(run);
        allKnown = allKnown && named.known == wanted.size();
        if (named.failing.value < 0)
            continue;
        failing.push_back(run);
        shown = named.failing;
        places.push_back(m_facts.failurePlace(*run, named.failing));
    }
    const std::vector<MessageArg> args = {
        {"test", shown.value < 0 ? claim.subject.value : m_facts.facts().tests.nodeId(shown)},
        {"files", claim.subject.value},
        {"runs", std::to_string(holding.size())},
        {"failingRuns", std::to_string(failing.size())}};
    const bool ownsUp = claim.test.failed.value_or(0) > 0 || !claim.test.allPass;
    if (holding.empty() || ownsUp || (failing.empty() && !allKnown)) {
        Judgement judgement =
            verdictOf(namedTestsRule, Verdict::Unsupported, Confidence::Medium, "claim.test.files.unknown", args);
        judgement.wouldSettle.push_back({"claim.settle.log-of-files", args});
        return judgement;
    }
    const Run* newest = failing.empty() ? nullptr : newestOf(holding);
    if (newest && allKnown && std::find(failing.begin(), failing.end(), newest) == failing.end()) {
        Judgement judgement =
            verdictOf(namedTestsRule, Verdict::Supported, Confidence::Medium, "claim.test.named.passes-now",
                      {{"test", claim.subject.value}, {"run", m_facts.label(*newest)}});
        judgement.evidence.push_back(newest->summary.isNull() ? newest->report : newest->summary);
        return judgement;
    }
    if (failing.empty()) {
        Judgement judgement =
            verdictOf(namedTestsRule, Verdict::Supported, Confidence::High, "claim.test.named.passes", args);
        for (const Run* run : holding)
            judgement.evidence.push_back(run->summary.isNull() ? run->report : run->summary);
        return judgement;
    }
    if (admitsTest(claim.text, m_facts.facts().tests.nodeId(shown)))
        return verdictOf(namedTestsRule, Verdict::Unsupported, Confidence::Medium, "claim.test.suite.admitted", args);
    const bool all = failing.size() == holding.size();
    Judgement judgement = verdictOf(namedTestsRule, all ? Verdict::Contradicted : Verdict::TooBroad,
                                    all ? Confidence::High : Confidence::Medium, "claim.test.named.fails", args);
    judgement.evidence = std::move(places);
    return judgement;
}

} // namespace exhibit
