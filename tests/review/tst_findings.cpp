// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/findings.h"
#include "models/review/findings/headline.h"
#include "models/review/findings/runfindings.h"
#include "models/review/findings/takeaways.h"
#include "models/review/runs/runs.h"
#include "models/review/sets/deltas.h"
#include "models/review/telemetry/buildtelemetry.h"
#include "tests/support/factsbuilder.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

constexpr auto P = Outcome::Passed;
constexpr auto F = Outcome::Failed;

Review reviewOf(const PackFacts& facts, std::vector<JudgedClaim> claims = {})
{
    Review review;
    review.runs = assembleRuns(facts);
    review.baseline = chooseBaseline(review.runs, {}).value();
    review.deltas = buildDeltas(facts, review.runs, review.baseline);
    review.alwaysFailing = findAlwaysFailing(facts, review.runs);
    review.movers = findMovers(facts, review.runs);
    review.claims = std::move(claims);
    review.findings = buildFindings(facts, review);
    review.totals = countTotals(facts, review);
    review.headline = buildHeadline(facts, review);
    review.takeaways = buildTakeaways(review);
    return review;
}

JudgedClaim greenClaim(Verdict verdict, const std::string& path = "README.md")
{
    JudgedClaim claim;
    claim.id = "claim-" + path;
    claim.claim.claimClass = ClaimClass::Test;
    claim.claim.text = "All tests pass";
    claim.claim.where = ref(path, 3, "All tests pass");
    claim.claim.subject = {"suite", {}};
    claim.claim.test.allPass = true;
    claim.verdict = verdict;
    claim.confidence = Confidence::High;
    return claim;
}

FactsBuilder redAndStable()
{
    FactsBuilder facts;
    facts.reportLine({"r1", "p"}, 1, {{"a", F}, {"b", P}});
    facts.reportLine({"r2", "p"}, 2, {{"a", F}, {"b", P}});
    return facts;
}

const Finding* findKind(const Review& review, FindingKind kind)
{
    for (const Finding& finding : review.findings) {
        if (finding.kind == kind)
            return &finding;
    }
    return nullptr;
}

const std::string* argOf(const Message& message, const std::string& name)
{
    for (const MessageArg& arg : message.args) {
        if (arg.name == name)
            return &arg.value;
    }
    return nullptr;
}

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A program that failed in two logs is one finding that points to both; a linter found something.
    void programsAreOneFinding()
    {
        FactsBuilder facts;
        const auto add = [&facts](const char* path, const char* command, const char* said) {
            Witness& program = facts.log({path, ""}, {}, path);
            program.counts = {};
            program.runner = programRunner;
            program.command = command;
            program.state = RunState::Failed;
            program.summary = ref(path, 1, said);
        };
        add("1.log", "python load.py", "KeyError: 'amount'");
        add("2.log", "python load.py", "KeyError: 'amount'");
        add("3.log", "npx eslint src", "✖ 2 problems (2 errors, 0 warnings)");
        const Review review = reviewOf(facts.build());
        QStringList titles;
        std::size_t places = 0;
        for (const Finding& finding : review.findings) {
            titles.append(QString::fromStdString(finding.title.id));
            places = std::max(places, finding.pointers.size());
        }
        titles.sort();
        QCOMPARE(titles, (QStringList{QStringLiteral("finding.lint-failed.title"),
                                      QStringLiteral("finding.program-failed.title")}));
        QCOMPARE(places, std::size_t{2});
    }

    void headline_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* scene, const char* expected) {
            QTest::newRow(scene) << QString::fromLatin1(scene) << QString::fromLatin1(expected);
        };
        row("readme is contradicted", "headline.readme-green.none");
        row("another document is of another scope", "headline.document-green.none");
        row("some runs are green", "headline.readme-green.some");
        row("the claim is supported", "headline.red.one");
        row("new failures", "headline.new-failures.one");
        row("collection failed", "headline.not-collected.one");
        row("red and stable", "headline.red.one");
        row("all green", "headline.green.two");
        row("prose only", "headline.no-evidence");
        row("nothing", "headline.no-evidence");
        row("an agent was wrong", "headline.sessions");
        row("an agent was right", "headline.no-evidence");
        row("only run interrupted", "headline.interrupted.empty");
        row("a single red run", "headline.red-only.one");
        row("a single red run, a row beside failures", "headline.red-only.one");
        row("a single red run that stops", "headline.red-cut.one");
        row("a single red run of a cut log", "headline.red-cut.one");
        row("a single red run of a cut log and a report", "headline.red-only.one");
        row("a single run of errors", "headline.red-only.errors.many");
        row("a single run of errors behind passed tests", "headline.red-only.teardown.many");
        row("a single run of both", "headline.red-only.both");
        row("undated failures", "headline.red-some.one");
        row("mended since", "headline.green-now.one");
        row("nothing to compare with", "headline.red-alone.all.many");
        row("cut", "headline.no-end.one");
        row("green and cut", "headline.green-but.one");
        row("unread", "headline.unread.one");
        row("unread, known by its name", "headline.unread.one");
        row("tests that never started", "headline.not-started.one");
        row("tests that never started beside an unread output", "headline.unread.many");
        row("a text that nobody knows", "headline.no-evidence");
        row("collect only", "headline.collect-only.many");
        row("skipped", "headline.all-skipped.one");
        row("job failed", "headline.job-failed");
        row("program failed", "headline.program-failed");
        row("program failed beside tests", "headline.program-failed");
        row("program failed beside red tests", "headline.red-only.one");
        row("program failed, readme green, red tests", "headline.readme-green.only");
        row("program failed, admitted", "headline.program-admitted");
        row("program failed in one of two", "headline.program-mixed");
        row("program ended well", "headline.untested.one");
        row("program ended well beside tests", "headline.green.one");
        row("nothing ran", "headline.not-collected.one");
        row("nothing ran of what is compiled", "headline.not-compiled.one");
        row("the claim is about a part", "headline.red.one");
        row("collected since", "headline.red-alone.all.one");
        row("tests are gone", "headline.tests-lost.one");
    }

    void headline()
    {
        QFETCH(QString, scene);
        QFETCH(QString, expected);
        FactsBuilder facts;
        std::vector<JudgedClaim> claims;
        if (scene == QLatin1String("readme is contradicted") || scene.startsWith(QLatin1String("another")) ||
            scene.startsWith(QLatin1String("the claim")) || scene.startsWith(QLatin1String("red")))
            facts = redAndStable();
        if (scene == QLatin1String("readme is contradicted"))
            claims = {greenClaim(Verdict::ScopeMismatch, "docs/STATUS.md"), greenClaim(Verdict::Contradicted)};
        if (scene.startsWith(QLatin1String("another")))
            claims = {greenClaim(Verdict::ScopeMismatch, "docs/STATUS.md")};
        if (scene.startsWith(QLatin1String("the claim")))
            claims = {greenClaim(Verdict::Supported)};
        if (scene.startsWith(QLatin1String("an agent"))) {
            claims = {greenClaim(scene.endsWith(QLatin1String("right")) ? Verdict::Supported : Verdict::Contradicted)};
            claims.front().claim.sessionSteps = 1;
        }
        if (scene.startsWith(QLatin1String("some")) || scene.startsWith(QLatin1String("new"))) {
            facts.reportLine({"r1", "p"}, 1, {{"a", P}}).createdEpoch = 100;
            facts.reportLine({"r2", "p"}, 2, {{"a", F}}).createdEpoch = 200;
        }
        if (scene.startsWith(QLatin1String("a single red run"))) {
            Witness& log = facts.log({"r", ""}, {{"a", F}, {"b", P}});
            log.state = scene.endsWith(QLatin1String("stops")) ? RunState::Interrupted : RunState::Failed;
            if (scene.contains(QLatin1String("cut log")))
                facts.facts().artifacts.back().problems.push_back(
                    {Severity::Warning, {"problem.runner.cut", {{"runner", "jest"}}}, log.where});
            if (scene.endsWith(QLatin1String("a report")))
                facts.reportLine({"r", ""}, 1, {{"a", F}, {"b", P}});
        }
        if (scene.endsWith(QLatin1String("beside failures"))) {
            claims = {greenClaim(Verdict::Contradicted), greenClaim(Verdict::Unsupported)};
            claims[0].rule = "check.test.files";
            claims[1].claim.test.failed = 2;
        }
        if (scene == QLatin1String("a single run of errors"))
            facts.log({"r", ""}, {{"a", Outcome::Error}, {"b", Outcome::Error}});
        if (scene == QLatin1String("a single run of errors behind passed tests")) {
            Witness& log = facts.log({"r", ""}, {{"a", Outcome::Error}, {"b", Outcome::Error}});
            log.counts.total = log.counts.passed = log.counts.errors = 2;
        }
        if (scene == QLatin1String("a single run of both"))
            facts.log({"r", ""}, {{"a", Outcome::Error}, {"b", F}});
        if (scene.startsWith(QLatin1String("undated"))) {
            facts.log({"r1", ""}, {{"a", P}, {"b", P}}, "1.log");
            facts.log({"r2", ""}, {{"a", F}, {"b", P}}, "2.log");
        }
        if (scene.startsWith(QLatin1String("mended"))) {
            facts.log({"r1", ""}, {{"a", F}, {"b", P}}, "1.log").createdEpoch = 100;
            facts.log({"r2", ""}, {{"a", P}, {"b", P}}, "2.log").createdEpoch = 200;
        }
        if (scene.startsWith(QLatin1String("nothing to"))) {
            facts.log({"r1", ""}, {{"a", F}}, "1.log");
            facts.log({"r2", ""}, {{"b", F}}, "2.log");
        }
        if (scene.endsWith(QLatin1String("cut")))
            facts.log({"r1", ""}, {{"a", P}}, "1.log").state = RunState::Unknown;
        if (scene.startsWith(QLatin1String("green and")))
            facts.log({"r2", ""}, {{"a", P}}, "2.log");
        if (scene.startsWith(QLatin1String("tests that never started")))
            addProblem(facts.artifact("tox.log", ArtifactKind::Unknown).problems,
                       {Severity::Warning, {"problem.runner.not-started", {}}, {}});
        if (scene == QLatin1String("tests that never started beside an unread output"))
            facts.artifact("jest_output.txt", ArtifactKind::Unknown);
        if (scene == QLatin1String("unread"))
            facts.artifact("out.log", ArtifactKind::RunnerLog);
        if (scene.startsWith(QLatin1String("unread,")))
            facts.artifact("final_test_results.txt", ArtifactKind::Unknown);
        if (scene == QLatin1String("a text that nobody knows"))
            facts.artifact("test_plan.txt", ArtifactKind::Unknown);
        if (scene.startsWith(QLatin1String("collect only"))) {
            Witness& log = facts.log({"r", ""}, {});
            log.state = RunState::NoTests;
            log.collectOnly = true;
            log.counts.collected = 3;
        }
        if (scene.startsWith(QLatin1String("skipped")))
            facts.log({"r", ""}, {{"a", Outcome::Skipped}});
        if (scene.startsWith(QLatin1String("job")))
            facts.log({"job.log", ""}, {}).state = RunState::Failed;
        if (scene.startsWith(QLatin1String("program"))) {
            Witness& program = facts.log({"program.log", ""}, {}, "program.log");
            program.counts = {};
            program.runner = programRunner;
            program.command = "python load.py";
            program.state = scene.contains(QLatin1String("failed")) ? RunState::Failed : RunState::Passed;
            if (scene.contains(QLatin1String("readme")))
                claims = {greenClaim(Verdict::Contradicted)};
            if (scene.endsWith(QLatin1String("admitted"))) {
                claims = {greenClaim(Verdict::Supported)};
                claims.front().claim.claimClass = ClaimClass::Path;
                claims.front().claim.genre = Genre::CurrentState;
                claims.front().claim.subject = {"file", "program.log"};
                claims.front().claim.where.quote = "The loader fails (`program.log`) and is not shipped.";
            }
            if (scene.endsWith(QLatin1String("two"))) {
                const Witness failed = program;
                Witness& other = facts.log({"other.log", ""}, {}, "other.log");
                other.counts = {};
                other.runner = failed.runner;
                other.command = failed.command;
                other.state = RunState::Passed;
            }
            if (scene.endsWith(QLatin1String("tests")))
                facts.log({"r", ""}, {{"a", scene.contains(QLatin1String("red")) ? F : P}, {"b", P}}, "tests.log");
        }
        if (scene.startsWith(QLatin1String("some")))
            claims = {greenClaim(Verdict::Contradicted)};
        if (scene.startsWith(QLatin1String("collection"))) {
            facts = redAndStable();
            facts.failedCollection({"r3", "p"}, {"tests/x.py"}, "src.gone");
        }
        if (scene.startsWith(QLatin1String("nothing ran"))) {
            facts = {};
            Witness& run = facts.failedCollection({"r1", "p"}, {"tests/x.py"}, "src.gone");
            if (scene.endsWith(QLatin1String("compiled")))
                run.runner = "cargo-test";
        }
        if (scene.startsWith(QLatin1String("the claim is about"))) {
            claims = {greenClaim(Verdict::Contradicted)};
            claims.front().claim.subject = {"file", "tests/a.py"};
        }
        if (scene.startsWith(QLatin1String("collected since"))) {
            facts = {};
            facts.failedCollection({"r1", "p"}, {"tests/x.py"}, "src.gone", "1.log").createdEpoch = 100;
            facts.log({"r2", ""}, {{"a", F}, {"b", P}}, "2.log").createdEpoch = 200;
        }
        if (scene.startsWith(QLatin1String("tests are gone"))) {
            facts.log({"r1", ""}, {{"t.py::a", P}, {"t.py::b", P}, {"t.py::c", P}}, "1.log").createdEpoch = 100;
            facts.log({"r2", ""}, {{"t.py::a", P}, {"t.py::b", P}}, "2.log").createdEpoch = 200;
        }
        if (scene.startsWith(QLatin1String("all"))) {
            facts.reportLine({"r1", "p"}, 1, {{"a", P}});
            facts.reportLine({"r2", "p"}, 2, {{"a", P}});
        }
        if (scene.startsWith(QLatin1String("prose")))
            facts.prose({"r", ""}, "DONE_SUCCESS");
        if (scene.startsWith(QLatin1String("only")))
            facts.log({"r", "p"}, {}).state = RunState::Interrupted;
        const PackFacts pack = facts.build();
        const Review review = reviewOf(pack, claims);
        QCOMPARE(QString::fromStdString(review.headline.headline.id), expected);
        if (const Finding* red = findKind(review, FindingKind::RedRun);
            red && scene.startsWith(QLatin1String("a single")))
            QCOMPARE(QString::fromStdString(red->title.id).section(QLatin1Char('.'), 2, 2),
                     scene.endsWith(QLatin1String("passed tests")) ? QStringLiteral("teardown")
                     : scene.endsWith(QLatin1String("errors"))     ? QStringLiteral("errors")
                     : scene.endsWith(QLatin1String("both"))       ? QStringLiteral("both")
                                                                   : QStringLiteral("title"));
    }

    /// A session that was cut has no summary: what is said of it points to all that there is of it.
    void cutRunsArePointedTo()
    {
        FactsBuilder facts;
        Witness& cut = facts.log({"r", "p"}, {{"a", P}}, "cut.log");
        cut.state = RunState::Interrupted;
        cut.summary = {};
        const Review review = reviewOf(facts.build(), {});
        const auto found = std::find_if(review.findings.begin(), review.findings.end(),
                                        [](const Finding& finding) { return finding.rule == "run.unfinished"; });
        QVERIFY(found != review.findings.end());
        QCOMPARE(found->pointers.size(), std::size_t{1});
        QCOMPARE(found->pointers.front().path, std::string("cut.log"));
    }

    void belowTheHeadline_data()
    {
        QTest::addColumn<QByteArray>("first"); // outcomes of a, b, … by letter; empty: there is no such run
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("uncollected");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* title, const char* first, const char* second, bool uncollected,
                            const char* expected) {
            QTest::newRow(title) << QByteArray(first) << QByteArray(second) << uncollected << QByteArray(expected);
        };
        row("the same fail", "FPPP", "FPPP", false, "headline.detail.always.known.stand-in");
        row("one more fails", "FPPP", "FFPP", false, "headline.detail.always.anew.stand-in");
        row("others fail", "PPPP", "FPPP", false, "headline.detail.some.anew.stand-in");
        row("none fails", "PPPP", "PPPP", false, "headline.detail.none.stand-in");
        row("a run collected nothing", "FPPP", "FPPP", true, "headline.detail.always.known.uncollected.stand-in");
        row("one run, red", "FPPP", "", false, "headline.detail.single");
        row("one run, a failure and an error", "FEPP", "", false, "headline.detail.single.both");
        row("one run, errors", "EEPP", "", false, "headline.detail.single.errors");
        row("one run, errors alone", "EE", "", false, "headline.detail.single.only-errors");
        row("one run, green", "PPPP", "", false, "headline.detail.single-green");
    }

    /// What is counted as none is not told as "0 tests".
    void belowTheHeadline()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(bool, uncollected);
        QFETCH(QByteArray, expected);
        FactsBuilder facts;
        const auto log = [&](const char* run, const QByteArray& outcomes, double at) {
            if (outcomes.isEmpty())
                return;
            std::vector<std::pair<std::string, Outcome>> tests;
            for (const char outcome : outcomes)
                tests.emplace_back(std::string(1, static_cast<char>('a' + tests.size())), outcome == 'F' ? F
                                                                                          : outcome == 'E'
                                                                                              ? Outcome::Error
                                                                                              : P);
            facts.log({run, ""}, tests, std::string(run) + ".log").createdEpoch = at;
        };
        log("r1", first, 100);
        log("r2", second, 200);
        if (uncollected)
            facts.failedCollection({"r3", ""}, {"tests/x.py"}, "src.gone");
        const PackFacts pack = facts.build();
        QCOMPARE(QByteArray::fromStdString(reviewOf(pack).headline.detail.id), expected);
    }

    void collectionFailureNamesWhatIsMissing()
    {
        FactsBuilder facts = redAndStable();
        facts.failedCollection({"r3", "p"}, {"tests/x.py", "tests/y.py"}, "src.gone");
        const PackFacts pack = facts.build();
        const Review review = reviewOf(pack);
        const Finding* finding = findKind(review, FindingKind::CollectionFailure);
        QVERIFY(finding);
        QCOMPARE(finding->title.id, std::string("finding.collection.title.many"));
        const std::string* missing = argOf(finding->assessment, "missing");
        QVERIFY(missing);
        QCOMPARE(*missing, std::string("src.gone (2)"));
        QCOMPARE(finding->pointers.size(), 3U);
    }

    void collectionThatNeverBeganCountsNoModules()
    {
        FactsBuilder facts;
        facts.log({"r", ""}, {}).state = RunState::CollectionFailed;
        const PackFacts pack = facts.build();
        const Review review = reviewOf(pack);
        const Finding* finding = findKind(review, FindingKind::CollectionFailure);
        QVERIFY(finding);
        QCOMPARE(finding->title.id, std::string("finding.collection.title.none"));
    }

    void newFailuresArePointedTo()
    {
        FactsBuilder facts;
        facts.log({"r1", "p"}, {{"a", P}}, "ci.log", 1);
        facts.log({"r2", "p"}, {{"a", F}, {"b", F}}, "ci.log", 20);
        const PackFacts pack = facts.build();
        const Review review = reviewOf(pack);
        const Finding* finding = findKind(review, FindingKind::RedRun);
        QVERIFY(finding);
        QCOMPARE(finding->title.id, std::string("finding.new-failures.title.many"));
        QStringList places;
        for (const SourceRef& pointer : finding->pointers)
            places << QString::fromStdString(toString(pointer));
        QCOMPARE(places, QStringList({QStringLiteral("ci.log#L23"), QStringLiteral("ci.log#L21"),
                                      QStringLiteral("ci.log#L22")}));
    }

    void disagreementPointsToBoth()
    {
        FactsBuilder facts;
        facts.log({"r", "p"}, {{"a", P}, {"b", F}});
        facts.reportLine({"r", "p"}, 1, {{"a", P}});
        const PackFacts pack = facts.build();
        const Review review = reviewOf(pack);
        const Finding* finding = findKind(review, FindingKind::WitnessDisagreement);
        QVERIFY(finding);
        QVERIFY(!review.runs[0].witnessesAgree);
        QCOMPARE(QString::fromStdString(finding->pointers[0].path), QStringLiteral("reports.ndjson"));
        QCOMPARE(QString::fromStdString(finding->pointers[1].path), QStringLiteral("ci.log"));
    }

    void idsDoNotHangOnLines()
    {
        FactsBuilder first, second;
        first.failedCollection({"r", "p"}, {"tests/x.py"}, "src.gone", "ci.log", 1);
        second.failedCollection({"r", "p"}, {"tests/x.py"}, "src.gone", "ci.log", 500);
        const PackFacts a = first.build();
        const PackFacts b = second.build();
        QCOMPARE(reviewOf(a).findings.at(0).id, reviewOf(b).findings.at(0).id);
    }

    void mostSevereFirst()
    {
        FactsBuilder facts = redAndStable();
        facts.failedCollection({"r3", "p"}, {"tests/x.py"}, "src.gone");
        const PackFacts pack = facts.build();
        JudgedClaim stale = greenClaim(Verdict::Stale, "docs/OLD.md");
        const Review review = reviewOf(pack, {greenClaim(Verdict::Contradicted), stale});
        QCOMPARE(review.findings.front().kind, FindingKind::CollectionFailure);
        QCOMPARE(review.findings[1].verdict, Verdict::Contradicted);
        QCOMPARE(review.findings.back().verdict, Verdict::Stale);
    }

    void telemetry()
    {
        FactsBuilder facts;
        facts.tokenEvent("r", "p", 16384, 8192, true, "2025-12-08 00:02:08.95");
        facts.tokenEvent("r", "p", 16205, 20480, false, "2025-12-08T00:09:00");
        facts.tokenEvent("r", "q", 100, 0, false);
        Escalation escalation;
        escalation.runId = "r";
        escalation.phaseId = "p";
        escalation.timestamp = "2025-12-08 00:05:00";
        facts.facts().escalations.push_back(escalation);
        escalation.phaseId = "never-tried-again";
        facts.facts().escalations.push_back(escalation);
        const TelemetryFigures figures = buildTelemetryFigures(facts.build(), {});
        QCOMPARE(figures.events, 3);
        QCOMPARE(figures.truncated, 1);
        QCOMPARE(figures.aboveCeiling, 1);
        QCOMPARE(figures.atOrAboveTrigger, 1);
        QCOMPARE(figures.escalations, 2);
        QCOMPARE(figures.successAfterEscalation, 1);
    }
};

QTEST_APPLESS_MAIN(TestFindings)
#include "tst_findings.moc"
