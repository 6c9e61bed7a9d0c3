// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/runfindings.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linttotals.h"
#include "models/review/claims/parts/runnerfamily.h"
#include "models/review/claims/wording/claimtext.h"
#include "models/review/counted.h"
#include "models/review/findings/admittedfailures.h"
#include "models/review/findings/severities.h"
#include "models/review/pointerlist.h"
#include "models/review/runs/runs.h"
#include "models/review/runs/witnesses.h"
#include "models/review/sets/behaviours.h"
#include "models/review/sets/deltas.h"
#include "models/review/sets/testsetsloss.h"
#include "models/review/stableid.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace exhibit {

namespace {

class RunFindings
{
public:
    RunFindings(const PackFacts& facts, const Review& review)
        : m_facts(facts), m_review(review), m_flaky(flakyTests(review.behaviours))
    {}

    std::vector<Finding> build()
    {
        const Run* previous = nullptr;
        for (std::size_t i = 0; i < m_review.runs.size(); ++i) {
            const Run& run = m_review.runs[i];
            addCollectionFailure(run);
            addDisagreements(run);
            addUnfinished(run);
            addNotExecuted(run);
            if (i < m_review.deltas.size())
                addNewFailures(run, m_review.deltas[i]);
            if (!hasOutcomes(run))
                continue;
            if (previous)
                addTestLoss(run, *previous);
            previous = &run;
        }
        addAlwaysFailing();
        addRedRuns();
        return std::move(m_findings);
    }

private:
    std::string label(const Run& run) const { return runLabel(m_review.runs, run); }

    Finding& add(FindingKind kind, const char* rule, const Run* run)
    {
        Finding finding;
        finding.kind = kind;
        finding.rule = rule;
        finding.severity = severityOfRule(rule);
        finding.confidence = Confidence::High;
        if (run) {
            finding.runs.push_back(run->key);
            point(finding, run->summary);
        }
        finding.id = stableId(findingKindName(kind), {rule, run ? toString(run->key) : std::string()});
        return m_findings.emplace_back(std::move(finding));
    }

    static void point(Finding& finding, const SourceRef& ref)
    {
        const auto& pointers = finding.pointers;
        if (!ref.isNull() && std::find(pointers.begin(), pointers.end(), ref) == pointers.end())
            finding.pointers.push_back(ref);
    }

    void addCollectionFailure(const Run& run)
    {
        const auto failed = run.uncollectedModules();
        if (run.state != RunState::CollectionFailed && failed == 0)
            return;
        Finding& finding = add(FindingKind::CollectionFailure, "run.collection-failed", &run);
        finding.classification = Classification::RealGate;
        const std::vector<MessageArg> args{{"run", label(run)}};
        finding.title = failed == 0    ? Message{"finding.collection.title.none", args}
                        : run.executed ? counted(failed, "finding.collection.partial.title.one",
                                                 "finding.collection.partial.title.many", args)
                        : isCompiled(languageOf(run))
                            ? counted(failed, "finding.build.title.one", "finding.build.title.many", args)
                            : counted(failed, "finding.collection.title.one", "finding.collection.title.many", args);
        const std::string missing = missingModules(run.collectionErrors);
        const std::string collected = std::to_string(run.counts.collected.value_or(0));
        finding.assessment =
            Message{missing.empty() ? "finding.collection.assessment" : "finding.collection.assessment.missing",
                    {{"collected", collected}, {"missing", missing}}};
        if (run.counts.collected.value_or(0) > 0)
            finding.assessment.id += ".collected";
        finding.recommendation = Message{"finding.collection.recommendation", args};
        if (!missing.empty())
            finding.extraEvidence.push_back(Message{"finding.collection.extra", args});
        PointerList pointers(finding.pointers);
        for (const CollectionError& error : run.collectionErrors)
            pointers.add(error.where);
    }

    void addDisagreements(const Run& run)
    {
        const auto differences = findDisagreements(m_facts, run);
        if (differences.empty())
            return;
        const Disagreement& first = differences.front();
        Finding& finding = add(FindingKind::WitnessDisagreement, "run.witnesses-disagree", &run);
        finding.pointers.clear();
        finding.title = Message{"finding.witnesses.title", {{"run", label(run)}, {"what", first.what}}};
        std::vector<MessageArg> args{{"what", first.what},
                                     {"first", std::to_string(first.first)},
                                     {"second", std::to_string(first.second)},
                                     {"firstAt", toString(first.firstAt)},
                                     {"secondAt", toString(first.secondAt)},
                                     {"others", std::to_string(differences.size() - 1)}};
        const char* id = differences.size() > 1 ? "finding.witnesses.assessment.more" : "finding.witnesses.assessment";
        if (first.what == "outcomes") {
            args.push_back({"test", m_facts.tests.nodeId(first.tests.front())});
            id = "finding.witnesses.assessment.outcomes";
        }
        finding.assessment = Message{id, std::move(args)};
        finding.recommendation = Message{"finding.witnesses.recommendation", {}};
        for (const Disagreement& difference : differences) {
            point(finding, difference.firstAt);
            point(finding, difference.secondAt);
        }
        // Log lines of the tests in question: a person looks there first.
        for (std::size_t i = 0; i < std::min<std::size_t>(first.tests.size(), maxTestPointers); ++i)
            pointToTest(finding, run, first.tests[i]);
    }

    void pointToTest(Finding& finding, const Run& run, TestId test) const
    {
        const auto found = std::find_if(run.failures.begin(), run.failures.end(),
                                        [test](const Failure& failure) { return failure.test == test; });
        if (found != run.failures.end())
            point(finding, found->where);
    }

    void addUnfinished(const Run& run)
    {
        if (run.collectOnly || (run.state != RunState::Interrupted && run.state != RunState::NoTests))
            return;
        Finding& finding = add(FindingKind::Other, "run.unfinished", &run);
        point(finding, placeOfRun(run)); // what was cut has no summary
        finding.classification = Classification::RealGate;
        const std::vector<MessageArg> args{{"run", label(run)}};
        const bool interrupted = run.state == RunState::Interrupted;
        finding.title = Message{interrupted ? "finding.interrupted.title" : "finding.no-tests.title", args};
        finding.assessment = Message{"finding.unfinished.assessment", args};
        finding.recommendation = Message{"finding.unfinished.recommendation", args};
    }

    /// Collected, executed and reported must be one number, unless the session ended early.
    void addNotExecuted(const Run& run)
    {
        const auto collected = run.counts.collected;
        const auto total = run.counts.total;
        const bool finished = run.state == RunState::Passed || run.state == RunState::Failed;
        if (!finished || !collected || !total || *collected <= *total + run.counts.deselected.value_or(0))
            return;
        Finding& finding = add(FindingKind::Other, "run.not-executed", &run);
        finding.confidence = Confidence::Medium;
        finding.title = Message{
            "finding.not-executed.title",
            {{"run", label(run)}, {"collected", std::to_string(*collected)}, {"total", std::to_string(*total)}}};
        finding.assessment =
            Message{"finding.not-executed.assessment", {{"count", std::to_string(*collected - *total)}}};
        finding.recommendation = Message{"finding.unfinished.recommendation", {{"run", label(run)}}};
        for (const int index : run.witnesses)
            point(finding, m_facts.witnesses[static_cast<std::size_t>(index)].collectedAt);
    }

    void addNewFailures(const Run& run, const Delta& delta)
    {
        const auto count = static_cast<std::int64_t>(delta.newlyFailing.size() + delta.newTestsFailing.size());
        if (count == 0)
            return;
        const std::int64_t flaky =
            count - steadyAmong(delta.newlyFailing, m_flaky) - steadyAmong(delta.newTestsFailing, m_flaky);
        const int weight = static_cast<int>(std::min<std::int64_t>(delta.newFailures(), 40));
        Finding& finding = add(FindingKind::RedRun, "run.new-failures", &run);
        // What flips from run to run is no regression: nobody's change explains it.
        finding.severity = flaky < count ? finding.severity + weight : severityOfRule("run.red");
        const std::string baseline = runLabel(m_review.runs, m_review.baseline.key);
        const std::vector<MessageArg> args{{"run", label(run)}, {"baseline", baseline}};
        finding.title = counted(count, "finding.new-failures.title.one", "finding.new-failures.title.many", args);
        const bool standIn = m_review.baseline.source == BaselineSource::StandIn;
        finding.confidence = standIn ? Confidence::Medium : Confidence::High;
        finding.assessment =
            Message{standIn ? "finding.new-failures.assessment.stand-in" : "finding.new-failures.assessment",
                    {{"existing", std::to_string(delta.newlyFailing.size())},
                     {"added", std::to_string(delta.newTestsFailing.size())},
                     {"severity", std::string(deltaSeverity(delta))},
                     {"flaky", std::to_string(flaky)},
                     {"baseline", baseline}}};
        if (flaky > 0)
            finding.assessment.id += ".flaky";
        finding.recommendation = Message{"finding.new-failures.recommendation", args};
        finding.extraEvidence.push_back(Message{"finding.new-failures.extra", args});
        std::size_t shown = 0;
        for (const auto* tests : {&delta.newlyFailing, &delta.newTestsFailing}) {
            for (const TestId test : *tests) {
                if (shown++ < maxTestPointers)
                    pointToTest(finding, run, test);
            }
        }
    }

    /// Tests that were green and are gone: the suite says nothing about what they checked any more.
    void addTestLoss(const Run& run, const Run& before)
    {
        const TestLoss loss = findTestLoss(m_facts, run, before);
        if (loss.lost == 0)
            return;
        const int weight = static_cast<int>(std::min<std::int64_t>(loss.lost, 40));
        Finding& finding = add(FindingKind::TestLoss, "run.tests-lost", &run);
        finding.severity += weight;
        finding.confidence = Confidence::Medium;
        const std::vector<MessageArg> args{{"run", label(run)}, {"before", label(before)}};
        std::vector<MessageArg> titled = args;
        titled.push_back({"back", std::to_string(backLater(run, loss))});
        finding.title =
            counted(loss.lost, "finding.tests-lost.title.one", "finding.tests-lost.title.many", std::move(titled));
        finding.assessment =
            Message{loss.added > 0 ? "finding.tests-lost.assessment.added" : "finding.tests-lost.assessment",
                    {{"files", std::to_string(loss.files.size())},
                     {"elsewhere", std::to_string(loss.ofMissingFiles)},
                     {"added", std::to_string(loss.added)}}};
        finding.recommendation = Message{"finding.tests-lost.recommendation", args};
        finding.extraEvidence.push_back(Message{"finding.tests-lost.extra", args});
        finding.columns = {Message{"finding.tests-lost.column.file", {}}, Message{"finding.tests-lost.column.lost", {}},
                           Message{"finding.tests-lost.column.present", {}}};
        for (const LostOfFile& file : loss.files) {
            FindingRow row;
            row.cells = {Message{"finding.cell", {{"text", file.file}}},
                         Message{"finding.cell.number", {{"count", std::to_string(file.tests.size())}}},
                         Message{"finding.cell.number", {{"count", std::to_string(file.present)}}}};
            row.where = lineOf(before, file.tests.front());
            point(finding, row.where);
            finding.rows.push_back(std::move(row));
        }
    }

    /// How many of the lost tests a run behind `run` in the pack has again.
    std::int64_t backLater(const Run& run, const TestLoss& loss) const
    {
        const auto isBack = [&](TestId test) {
            return std::any_of(
                m_review.runs.data() + (&run - m_review.runs.data()) + 1, m_review.runs.data() + m_review.runs.size(),
                [&](const Run& later) { return hasOutcomes(later) && later.outcomes.of(test) != Outcome::Absent; });
        };
        std::int64_t back = 0;
        for (const LostOfFile& file : loss.files)
            back += std::count_if(file.tests.begin(), file.tests.end(), isBack);
        return back;
    }

    /// The line of a log that gives the test's result; null if no log names it.
    static SourceRef lineOf(const Run& run, TestId test)
    {
        const auto index = static_cast<std::size_t>(test.value);
        const std::int64_t line = index < run.outcomes.lines.size() ? run.outcomes.lines[index] : 0;
        if (line == 0 || run.log.isNull())
            return {};
        SourceRef ref = run.log;
        ref.quote.clear();
        if (!ref.member.empty())
            ref.memberFirstLine = ref.memberFirstLine.plus(line - ref.firstLine.value);
        ref.firstLine = ref.lastLine = LineNumber{line};
        return ref;
    }

    void addAlwaysFailing()
    {
        if (m_review.alwaysFailing.empty())
            return;
        Finding& finding = add(FindingKind::RedRun, "run.always-failing", nullptr);
        finding.classification = Classification::Systemic;
        std::int64_t executed = 0;
        for (const Run& run : m_review.runs) {
            if (!hasOutcomes(run))
                continue;
            ++executed;
            finding.runs.push_back(run.key);
            point(finding, run.summary);
        }
        finding.title =
            counted(static_cast<std::int64_t>(m_review.alwaysFailing.size()), "finding.always-failing.title.one",
                    "finding.always-failing.title.many", {{"runs", std::to_string(executed)}});
        finding.assessment = Message{"finding.always-failing.assessment", {}};
        finding.recommendation = Message{"finding.always-failing.recommendation", {}};
    }

    /// No test of it failed: its log says how it ended. Modules that were not collected are told as what they are.
    void addFailedJob(const Run& run)
    {
        if (run.uncollectedModules() > 0)
            return;
        if (run.runner == programRunner && !run.summary.isNull()) {
            addFailedProgram(run);
            return;
        }
        Finding& finding = add(FindingKind::RedRun, "run.job-failed", &run);
        finding.title = Message{"finding.job-failed.title", {{"run", label(run)}}};
        if (run.executed)
            finding.assessment = Message{"finding.job-failed.assessment.tested", {}};
        else if (run.runner == ciJobRunner && run.exitCode && !run.command.empty())
            finding.assessment = Message{"finding.job-failed.assessment.step",
                                         {{"step", run.command}, {"code", std::to_string(*run.exitCode)}}};
        else
            finding.assessment =
                run.exitCode ? Message{"finding.job-failed.assessment.code", {{"code", std::to_string(*run.exitCode)}}}
                             : Message{"finding.job-failed.assessment", {}};
        finding.recommendation = Message{"finding.job-failed.recommendation", {}};
    }

    /// One program is one finding, in however many logs it failed; what a document admits of a log is one of its own.
    void addFailedProgram(const Run& run)
    {
        const JudgedClaim* admission = admissionOf(m_review, run);
        const std::pair key(run.command, admission != nullptr);
        if (const auto known = m_programs.find(key); !run.command.empty() && known != m_programs.end()) {
            Finding& finding = m_findings[known->second];
            addOnce(finding.runs, run.key);
            point(finding, run.summary);
            if (admission)
                point(finding, admission->claim.where);
            return;
        }
        m_programs.emplace(key, m_findings.size());
        Finding& finding = admission ? add(FindingKind::RedRun, "run.job-failed.admitted", &run)
                                     : add(FindingKind::RedRun, "run.job-failed", &run);
        const bool isLint = isLintEnd(run.command, run.summary.quote);
        const std::string id = isLint ? "finding.lint-failed" : "finding.program-failed";
        const std::string& name = run.command.empty() ? label(run) : run.command;
        const MessageArg error{"error", std::string(trimmed(run.summary.quote))};
        if (admission) {
            const MessageArg document{"document", documentPath(admission->claim)};
            point(finding, admission->claim.where);
            finding.title = Message{id + ".admitted.title", {{"run", name}, document}};
            finding.assessment = Message{"finding.program-admitted.assessment", {{"run", label(run)}, error, document}};
            finding.recommendation = Message{"finding.program-admitted.recommendation", {document}};
            return;
        }
        finding.title = Message{id + ".title", {{"run", name}}};
        finding.assessment = Message{id + ".assessment", {{"run", label(run)}, error}};
        finding.recommendation = Message{id + ".recommendation", {}};
    }

    /// A red run that is compared with no other is red all the same.
    void addRedRuns()
    {
        const auto executed =
            std::count_if(m_review.runs.begin(), m_review.runs.end(), [](const Run& run) { return run.executed; });
        for (std::size_t i = 0; i < m_review.runs.size(); ++i) {
            const Run& run = m_review.runs[i];
            const bool isCompared = i < m_review.deltas.size() && m_review.deltas[i].comparable;
            if (run.state != RunState::Failed)
                continue;
            if (run.failing() == 0) { // no comparison of tests tells of it
                addFailedJob(run);
                continue;
            }
            if (executed > 1 && isCompared)
                continue;
            Finding& finding = add(FindingKind::RedRun, "run.red", &run);
            finding.title = redRunTitle(m_review.runs, run);
            finding.assessment = Message{"finding.red.assessment", {}};
            finding.recommendation = Message{"finding.red.recommendation", {}};
            for (std::size_t i = 0; i < std::min<std::size_t>(run.failures.size(), maxTestPointers); ++i)
                point(finding, run.failures[i].where);
        }
    }

    static constexpr std::size_t maxTestPointers = 50; ///< the failing sets of the report list every test

    const PackFacts& m_facts;
    const Review& m_review;
    const std::set<TestId> m_flaky;
    std::vector<Finding> m_findings;
    std::map<std::pair<std::string, bool>, std::size_t> m_programs; ///< by command, and whether admitted: its finding
};

/// What could not be imported and by how many test modules, most first.
std::vector<std::pair<std::string, int>> countedModules(const std::vector<CollectionError>& errors)
{
    std::map<std::string, int> counts;
    for (const CollectionError& error : errors) {
        if (!error.missing.empty())
            ++counts[error.missing];
    }
    std::vector<std::pair<std::string, int>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    return sorted;
}

} // namespace

std::string missingModules(const std::vector<CollectionError>& errors)
{
    std::string list;
    for (const auto& [module, count] : countedModules(errors))
        list += (list.empty() ? "" : ", ") + module + " (" + std::to_string(count) + ')';
    return list;
}

std::vector<std::string> missingModuleNames(const std::vector<CollectionError>& errors)
{
    std::vector<std::string> names;
    for (const auto& [module, count] : countedModules(errors))
        names.push_back(module);
    return names;
}

std::vector<Finding> runFindings(const PackFacts& facts, const Review& review)
{
    return RunFindings(facts, review).build();
}

} // namespace exhibit
