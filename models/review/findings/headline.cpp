// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/headline.h"

#include "models/domain/outcomewalk.h"
#include "models/domain/text.h"
#include "models/parsing/formats/formats.h"
#include "models/parsing/runners/linttotals.h"
#include "models/review/claims/parts/runnerfamily.h"
#include "models/review/claims/wording/claimtext.h"
#include "models/review/counted.h"
#include "models/review/decision/laterruns.h"
#include "models/review/findings/admittedfailures.h"
#include "models/review/findings/greenclaims.h"
#include "models/review/findings/unreadoutputs.h"
#include "models/review/findings/whatisnew.h"
#include "models/review/runs/runends.h"
#include "models/review/runs/runorder.h"
#include "models/review/runs/runs.h"
#include "models/review/sets/behaviours.h"

#include <algorithm>
#include <set>
#include <vector>

namespace exhibit {

namespace {

std::string fileName(const SourceRef& ref)
{
    return std::string(lastPart(ref.member.empty() ? ref.path : ref.member));
}

bool isReadme(const std::string& name)
{
    return lowered(name).starts_with("readme");
}

/// A row of some tests in a text that says of others that they fail: such a text does not read green.
bool isRowBesideFailures(const Review& review, const JudgedClaim& row)
{
    return row.rule == "check.test.files" &&
           std::any_of(review.claims.begin(), review.claims.end(), [&row](const JudgedClaim& other) {
               const TestClaimValues& stated = other.claim.test;
               return other.claim.where.path == row.claim.where.path && other.claim.claimClass == ClaimClass::Test &&
                      (stated.failed.value_or(0) > 0 ||
                       (stated.passed && stated.total && *stated.passed < *stated.total));
           });
}

/// The README's if it has one, else the most serious.
const JudgedClaim* greenClaim(const Review& review)
{
    const JudgedClaim* first = nullptr;
    for (const JudgedClaim& claim : review.claims) {
        if (!claimsGreen(claim) || claim.claim.subject.type != "suite" || isRowBesideFailures(review, claim))
            continue;
        if (isReadme(fileName(claim.claim.where)))
            return &claim;
        first = first ? first : &claim;
    }
    return first;
}

/// Runs with a known state but for programs that are no test runners, where tests ran beside them.
struct RunsOfTests
{
    std::int64_t known = 0, red = 0;
};

RunsOfTests runsOfTests(const Review& review)
{
    RunsOfTests tests;
    for (const Run& run : review.runs) {
        const bool isBeside = review.totals.executedRuns > 0 && run.runner == programRunner;
        if (run.state == RunState::Unknown || isBeside)
            continue;
        ++tests.known;
        tests.red += run.state == RunState::Passed ? 0 : 1;
    }
    return tests;
}

Message greenHeadline(const JudgedClaim& claim, const RunsOfTests& tests)
{
    const std::string name = fileName(claim.claim.where);
    const std::vector<MessageArg> args{
        {"document", name}, {"red", std::to_string(tests.red)}, {"runs", std::to_string(tests.known)}};
    const bool readme = isReadme(name);
    if (tests.known == 1)
        return Message{readme ? "headline.readme-green.only" : "headline.document-green.only", args};
    if (tests.red == tests.known)
        return Message{readme ? "headline.readme-green.none" : "headline.document-green.none", args};
    return Message{readme ? "headline.readme-green.some" : "headline.document-green.some", args};
}

Message newFailuresHeadline(const Review& review)
{
    const ReviewTotals& totals = review.totals;
    const std::vector<MessageArg> args{{"baseline", runLabel(review.runs, review.baseline.key)},
                                       {"runs", std::to_string(totals.newFailureRuns)}};
    if (totals.newFailureRuns == 1)
        return counted(totals.newlyFailingTests, "headline.new-failures.one", "headline.new-failures.many", args);
    return counted(totals.newlyFailingTests, "headline.new-failures.one.runs", "headline.new-failures.many.runs", args);
}

/// The only run, but for programs that are no test runners.
const Run* onlyRun(const Review& review)
{
    const Run* only = nullptr;
    for (const Run& run : review.runs) {
        if (run.runner == programRunner)
            continue;
        if (only)
            return nullptr;
        only = &run;
    }
    return only;
}

/// Of the only run its own number, as tables have it: a log may name some of its failures only, or parts of them as
/// well.
std::int64_t failingTests(const Review& review)
{
    const Run* only = onlyRun(review);
    return only && only->failing() > 0 ? only->failing() : review.totals.failingTests;
}

bool isEvidence(const Run& run)
{
    return !run.log.isNull() || !run.report.isNull();
}

/// A log or report without result, because it ends too early.
std::int64_t runsWithoutEnd(const Review& review)
{
    return std::count_if(review.runs.begin(), review.runs.end(),
                         [](const Run& run) { return run.state == RunState::Unknown && isEvidence(run); });
}

/// What agents said in the sessions of the pack, and what of it the sessions bear out or refute.
struct SaidInSessions
{
    std::int64_t statements = 0, borneOut = 0, refuted = 0;
};

SaidInSessions saidInSessions(const Review& review)
{
    SaidInSessions said;
    for (const JudgedClaim& claim : review.claims) {
        if (claim.claim.sessionSteps < 0)
            continue;
        ++said.statements;
        said.borneOut += claim.verdict == Verdict::Supported ? 1 : 0;
        said.refuted += isMismatch(claim.verdict) ? 1 : 0;
    }
    return said;
}

Message noRunHeadline(const PackFacts& facts, const Review& review)
{
    if (const std::int64_t open = runsWithoutEnd(review); open > 0) {
        const auto first = std::find_if(review.runs.begin(), review.runs.end(), isEvidence);
        return counted(open, "headline.no-end.one", "headline.no-end.many",
                       {{"run", runLabel(review.runs, *first)},
                        {"tests", std::to_string(first->counts.tests())},
                        {"runs", std::to_string(review.runs.size())}});
    }
    if (const auto unread = unreadOutputs(facts); !unread.empty()) {
        const bool isAllNotStarted = std::all_of(
            unread.begin(), unread.end(), [&facts](const std::string& path) { return isNotStarted(facts, path); });
        return counted(static_cast<std::int64_t>(unread.size()),
                       isAllNotStarted ? "headline.not-started.one" : "headline.unread.one",
                       isAllNotStarted ? "headline.not-started.many" : "headline.unread.many",
                       {{"document", unread.front()}});
    }
    if (const SaidInSessions said = saidInSessions(review); said.refuted > 0)
        return Message{"headline.sessions", {{"refuted", std::to_string(said.refuted)}}};
    return Message{"headline.no-evidence", {}};
}

Message notCollectedHeadline(const Review& review)
{
    const auto failed = [](const Run& run) { return run.state == RunState::CollectionFailed; };
    const auto first = std::find_if(review.runs.begin(), review.runs.end(), failed);
    const bool some = std::any_of(review.runs.begin(), review.runs.end(), [&failed](const Run& run) {
        return failed(run) && run.counts.collected.value_or(0) > 0;
    });
    const std::vector<MessageArg> args{{"run", runLabel(review.runs, *first)},
                                       {"runs", std::to_string(review.totals.knownRuns)}};
    const bool isUncompiled = std::all_of(review.runs.begin(), review.runs.end(), [&failed](const Run& run) {
        return !failed(run) || isCompiled(languageOf(run));
    });
    if (isUncompiled)
        return counted(review.totals.uncollectedRuns, "headline.not-compiled.one", "headline.not-compiled.many", args);
    return some ? counted(review.totals.uncollectedRuns, "headline.not-collected.one", "headline.not-collected.many",
                          args)
                : counted(review.totals.uncollectedRuns, "headline.collected-nothing.one",
                          "headline.collected-nothing.many", args);
}

/// A test that flips from run to run is no news.
bool hasSteadyNewFailures(const Review& review)
{
    const std::set<TestId> flaky = flakyTests(review.behaviours);
    return std::any_of(review.deltas.begin(), review.deltas.end(), [&](const Delta& delta) {
        return steadyAmong(delta.newlyFailing, flaky) + steadyAmong(delta.newTestsFailing, flaky) > 0;
    });
}

/// Every run that fails was compared with the baseline, and one that is not the baseline itself does.
bool areRedRunsCompared(const Review& review)
{
    bool any = false;
    for (std::size_t i = 0; i < review.runs.size(); ++i) {
        if (review.runs[i].failing() == 0)
            continue;
        if (!review.deltas[i].comparable)
            return false;
        any = any || review.runs[i].key != review.baseline.key;
    }
    return any && review.baseline.source != BaselineSource::None;
}

/// The newest run where all are dated, else null.
const Run* newestRun(const Review& review)
{
    const Run* newest = nullptr;
    for (const Run& run : review.runs) {
        if (run.state == RunState::Unknown || run.runner == programRunner)
            continue;
        if (!run.createdEpoch)
            return nullptr;
        if (!newest || *run.createdEpoch > *newest->createdEpoch)
            newest = &run;
    }
    return newest;
}

/// Of different tests, where all are named: one that fails and then breaks where it cleans up is counted as failed.
std::vector<MessageArg> countsOf(const Run& run)
{
    const std::int64_t failed = run.counts.failed.value_or(0), errors = run.counts.errors.value_or(0);
    const std::int64_t failing = countFailures(run.outcomes);
    const bool isTwice = failing > failed && failing < failed + errors;
    return {{"tests", std::to_string(run.counts.tests())},
            {"passed", std::to_string(run.counts.passed.value_or(0))},
            {"failed", std::to_string(failed)},
            {"errors", std::to_string(isTwice ? failing - failed : errors)}};
}

/// The tests that failed in other runs pass in this one.
bool mendsAll(const PackFacts& facts, const Review& review, const Run& newest)
{
    return std::all_of(review.runs.begin(), review.runs.end(), [&](const Run& run) {
        return run.failing() == 0 || passesWhatFailed(facts.tests, newest, run);
    });
}

Message redHeadline(const PackFacts& facts, const Review& review)
{
    const ReviewTotals& totals = review.totals;
    const RunsOfTests tests = runsOfTests(review);
    const std::vector<MessageArg> args{{"red", std::to_string(tests.red)}, {"runs", std::to_string(tests.known)}};
    if (totals.newlyFailingTests == 0 && areRedRunsCompared(review))
        return counted(totals.failingTests, "headline.red.one", "headline.red.many", args);
    const std::int64_t failing = failingTests(review);
    if (const Run* only = onlyRun(review); only && !isTotalTold(*only) && only->state == RunState::Failed) {
        const bool isCut = didNotFinish(facts, *only);
        return counted(failing, isCut ? "headline.red-lone-cut.one" : "headline.red-lone.one",
                       isCut ? "headline.red-lone-cut.many" : "headline.red-lone.many");
    }
    if (const Run* only = onlyRun(review); only && only->counts.tests() >= failing) {
        const std::vector<MessageArg> ofRun{{"tests", std::to_string(only->counts.tests())}};
        if (didNotFinish(facts, *only))
            return counted(failing, "headline.red-cut.one", "headline.red-cut.many", ofRun);
        if (hasFailuresAndErrors(*only))
            return Message{"headline.red-only.both", countsOf(*only)};
        if (const std::int64_t both = passedWithErrors(*only); both > 0)
            return counted(both, "headline.red-only.teardown.one", "headline.red-only.teardown.many", ofRun);
        if (hasErrorsOnly(*only))
            return counted(failing, "headline.red-only.errors.one", "headline.red-only.errors.many", ofRun);
        return counted(failing, "headline.red-only.one", "headline.red-only.many", ofRun);
    }
    if (const Run* newest = newestRun(review); newest && mendsAll(facts, review, *newest))
        return counted(tests.red, "headline.green-now.one", "headline.green-now.many",
                       {{"run", runLabel(review.runs, *newest)}});
    const std::string id =
        std::string(review.baseline.source == BaselineSource::None ? "headline.red-alone" : "headline.red-some") +
        (tests.red == tests.known && tests.red > 1 ? ".all" : "");
    return counted(totals.failingTests, (id + ".one").c_str(), (id + ".many").c_str(), args);
}

/// Green tests that are gone, where nothing new can have taken their place.
const Finding* provenLoss(const Review& review)
{
    const auto found = std::find_if(review.findings.begin(), review.findings.end(), [](const Finding& finding) {
        return finding.kind == FindingKind::TestLoss && finding.assessment.id == "finding.tests-lost.assessment";
    });
    return found == review.findings.end() ? nullptr : &*found;
}

/// Runs that the pack records as completed although red.
std::int64_t completedRed(const Review& review)
{
    return std::count_if(review.gates.begin(), review.gates.end(),
                         [](const RunGate& gate) { return gate.completedRed; });
}

/// Later runs that executed tests make an earlier failure to collect an old story.
bool isCollectedSince(const Review& review)
{
    const Run* newest = newestRun(review);
    return newest && newest->executed && newest->state != RunState::CollectionFailed;
}

/// What failed, and no test in it did: a job, or a runner by a threshold, an error outside of tests, a step of the
/// build. First of those that no document admits; null where there is none.
const Run* failedJob(const Review& review)
{
    const Run* admitted = nullptr;
    for (const Run& run : review.runs) {
        if (run.state != RunState::Failed || run.failing() > 0 || !isEvidence(run))
            continue;
        if (run.runner != programRunner || !admissionOf(review, run))
            return &run;
        if (!admitted)
            admitted = &run;
    }
    return admitted;
}

/// A program that is no test runner ended with an error.
Message programHeadline(const Review& review, const Run& run)
{
    const std::vector<MessageArg> args{{"run", run.command.empty() ? runLabel(review.runs, run) : run.command},
                                       {"error", std::string(trimmed(run.summary.quote))}};
    const bool isLint = isLintEnd(run.command, run.summary.quote);
    if (const JudgedClaim* admission = admissionOf(review, run)) {
        Message message{isLint ? "headline.lint-admitted" : "headline.program-admitted", args};
        message.args.push_back({"document", documentPath(admission->claim)});
        return message;
    }
    // Which of the two came later is not known where nothing dates them.
    const bool isMixed =
        !run.command.empty() && std::any_of(review.runs.begin(), review.runs.end(), [&run](const Run& other) {
            return other.runner == programRunner && other.command == run.command && other.state == RunState::Passed;
        });
    if (isMixed)
        return Message{"headline.program-mixed", {{"run", run.command}, {"log", runLabel(review.runs, run)}}};
    return Message{isLint ? "headline.lint-failed" : "headline.program-failed", args};
}

/// Red without a failing test.
Message nothingRanHeadline(const Review& review)
{
    const ReviewTotals& totals = review.totals;
    if (const Run* only = onlyRun(review)) {
        const std::int64_t collected = only->counts.collected.value_or(0);
        if (only->collectOnly)
            return counted(collected, "headline.collect-only.one", "headline.collect-only.many");
        if (only->state == RunState::NoTests && only->counts.skipped.value_or(0) > 0)
            return counted(*only->counts.skipped, "headline.all-skipped.one", "headline.all-skipped.many");
        if (only->state == RunState::NoTests)
            return Message{"headline.no-tests", {}};
        if (only->state == RunState::Interrupted)
            return Message{only->counts.tests() == 0 ? "headline.interrupted.empty" : "headline.interrupted",
                           {{"tests", std::to_string(only->counts.tests())}}};
    }
    return Message{"headline.not-finished",
                   {{"red", std::to_string(totals.redRuns)}, {"runs", std::to_string(totals.knownRuns)}}};
}

Message greenRunsHeadline(const PackFacts& facts, const Review& review)
{
    const ReviewTotals& totals = review.totals;
    if (totals.executedRuns == 0)
        return counted(totals.knownRuns, "headline.untested.one", "headline.untested.many");
    if (const std::int64_t open = runsWithoutEnd(review); open > 0)
        return counted(
            open, "headline.green-but.one", "headline.green-but.many",
            {{"green", std::to_string(totals.knownRuns)}, {"runs", std::to_string(totals.knownRuns + open)}});
    if (const auto unread = unreadOutputs(facts); !unread.empty())
        return counted(static_cast<std::int64_t>(unread.size()), "headline.green-unread.one",
                       "headline.green-unread.many",
                       {{"runs", std::to_string(totals.knownRuns)}, {"document", unread.front()}});
    return totals.knownRuns == 2 ? Message{"headline.green.two", {}}
                                 : counted(totals.knownRuns, "headline.green.one", "headline.green.many");
}

Message headlineOf(const PackFacts& facts, const Review& review)
{
    const ReviewTotals& totals = review.totals;
    if (totals.knownRuns == 0)
        return noRunHeadline(facts, review);
    const RunsOfTests tests = runsOfTests(review);
    if (const JudgedClaim* claim = greenClaim(review); claim && tests.red > 0)
        return greenHeadline(*claim, tests);
    if (totals.uncollectedRuns > 0 && totals.executedRuns == 0)
        return notCollectedHeadline(review);
    if (totals.newlyFailingTests > 0 && isKnownToBeNew(review) && hasSteadyNewFailures(review))
        return newFailuresHeadline(review);
    if (totals.uncollectedRuns > 0 && !isCollectedSince(review))
        return notCollectedHeadline(review);
    if (const Finding* loss = provenLoss(review))
        return {std::string("headline.tests-lost") + (loss->title.id.ends_with(".one") ? ".one" : ".many"),
                loss->title.args};
    if (const std::int64_t completed = completedRed(review); completed > 0)
        return counted(completed, "headline.completed-red.one", "headline.completed-red.many",
                       {{"runs", std::to_string(totals.knownRuns)}});
    if (totals.failingTests > 0)
        return redHeadline(facts, review);
    const auto partial = std::find_if(review.runs.begin(), review.runs.end(), [](const Run& run) {
        return run.executed && run.state == RunState::Failed && run.uncollectedModules() > 0;
    });
    if (partial != review.runs.end())
        return counted(partial->uncollectedModules(), "headline.partial.one", "headline.partial.many",
                       {{"run", runLabel(review.runs, *partial)}, {"tests", std::to_string(partial->counts.tests())}});
    if (const Run* job = failedJob(review); job && job->runner == programRunner && !job->summary.isNull())
        return programHeadline(review, *job);
    if (const Run* job = failedJob(review))
        return Message{"headline.job-failed", {{"run", runLabel(review.runs, *job)}}};
    if (totals.redRuns > 0)
        return nothingRanHeadline(review);
    return greenRunsHeadline(facts, review);
}

/// Rows of "0 tests" tell nothing, so that each case is a sentence of its own.
std::string comparedDetail(const ReviewTotals& totals)
{
    if (totals.uncollectedRuns == 0 && totals.failingTests == 0)
        return "headline.detail.none";
    return std::string(totals.alwaysFailingTests > 0 ? "headline.detail.always" : "headline.detail.some") +
           (totals.newlyFailingTests > 0 ? ".anew" : ".known") + (totals.uncollectedRuns > 0 ? ".uncollected" : "");
}

Message detailOf(const PackFacts& facts, const Review& review)
{
    const ReviewTotals& totals = review.totals;
    if (totals.knownRuns == 0) {
        if (runsWithoutEnd(review) > 0)
            return Message{"headline.detail.no-end", {}};
        auto unread = unreadOutputs(facts);
        std::erase_if(unread, [&facts](const std::string& path) { return isNotStarted(facts, path); });
        if (!unread.empty())
            return Message{"headline.detail.unread", {{"documents", joined(unread)}}};
        if (const SaidInSessions said = saidInSessions(review); said.statements > 0)
            return Message{"headline.detail.sessions",
                           {{"statements", std::to_string(said.statements)},
                            {"borneOut", std::to_string(said.borneOut)},
                            {"refuted", std::to_string(said.refuted)},
                            {"sessions", std::to_string(facts.sessions.size())}}};
        return Message{totals.claims == 0 ? "headline.detail.nothing" : "headline.detail.claims-only",
                       {{"claims", std::to_string(totals.claims)}}};
    }
    if (totals.executedRuns == 0)
        return Message{totals.runs == 1 ? "headline.detail.not-executed.only" : "headline.detail.not-executed", {}};
    if (const Run* only = onlyRun(review); only && hasErrorsOnly(*only))
        return Message{only->counts.passed.value_or(0) > 0 ? "headline.detail.single.errors"
                                                           : "headline.detail.single.only-errors",
                       countsOf(*only)};
    if (const Run* only = onlyRun(review); only && hasFailuresAndErrors(*only))
        return Message{"headline.detail.single.both", countsOf(*only)};
    if (totals.executedRuns == 1)
        return Message{totals.failingTests == 0 ? "headline.detail.single-green" : "headline.detail.single",
                       {{"failed", std::to_string(failingTests(review))}}};
    if (review.baseline.source == BaselineSource::None)
        return Message{totals.redRuns == 0 ? "headline.detail.not-compared.green" : "headline.detail.not-compared",
                       {{"executed", std::to_string(totals.executedRuns)}}};
    if (totals.newlyFailingTests == 0 && leavesRedUncompared(review))
        return Message{"headline.detail.partly-compared",
                       {{"executed", std::to_string(totals.executedRuns)},
                        {"baseline", runLabel(review.runs, review.baseline.key)}}};
    const bool standIn = review.baseline.source == BaselineSource::StandIn;
    const std::string id = comparedDetail(totals);
    return Message{standIn ? id + ".stand-in" : id,
                   {{"always", std::to_string(totals.alwaysFailingTests)},
                    {"new", std::to_string(totals.newlyFailingTests)},
                    {"uncollected", std::to_string(totals.uncollectedRuns)},
                    {"executed", std::to_string(totals.executedRuns)},
                    {"baseline", runLabel(review.runs, review.baseline.key)}}};
}

} // namespace

Headline buildHeadline(const PackFacts& facts, const Review& review)
{
    return Headline{headlineOf(facts, review), detailOf(facts, review)};
}

} // namespace exhibit
