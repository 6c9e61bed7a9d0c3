// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/json/jsonreport.h"
#include "models/report/markdownreport.h"
#include "models/report/reportformats.h"
#include "models/review/citations.h"
#include "tests/report/reporthelpers.h"
#include "tests/support/factsbuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

Message words(const char* id)
{
    return {id, {}};
}

Finding samplePattern()
{
    Finding pattern;
    pattern.id = "pattern-1";
    pattern.kind = FindingKind::Pattern;
    pattern.rule = "pattern.import-failure";
    pattern.severity = 950;
    pattern.title = words("example.pattern");
    pattern.signature = words("example.signature");
    pattern.repeats = words("example.repeats");
    pattern.assessment = words("example.assessment");
    pattern.classification = Classification::Systemic;
    pattern.confidence = Confidence::High;
    pattern.runs = {{"drain-3", "polish"}};
    pattern.fixedIn = {{"drain-2", "build"}};
    pattern.pointers = {ref("ci.log", 43, "2 errors in 1.00s")};
    pattern.columns = {words("example.module"), words("example.needed-by")};
    pattern.rows = {{{{"example.cell", {{"text", "src.gone | x"}}}, words("example.two")},
                     ref("ci.log", 41, "No module named 'src.gone'")}};
    Hypothesis likely;
    likely.text = words("example.not-delivered");
    likely.explanation = words("example.explanation");
    likely.likelihood = Likelihood::Likely;
    likely.speaksFor = {{words("example.for"), {ref("ci.log", 42, "No module named")}}};
    likely.speaksAgainst = {{words("example.against"), {}}};
    pattern.hypotheses = {likely};
    pattern.proposedFixes = {words("example.fix")};
    pattern.proposedTests = {words("example.test")};
    pattern.extraEvidence = {words("example.extra")};
    return pattern;
}

Signature sampleSignature()
{
    Signature signature;
    signature.id = "signature-1";
    signature.pattern = "TypeError: got <str>";
    signature.exception = "TypeError";
    signature.crashPath = "src/a.py";
    signature.crashLine = 17;
    signature.side = CodeSide::Product;
    for (std::int32_t test = 0; test < 2; ++test) {
        signature.tests.push_back(TestId{test});
        signature.members.push_back({TestId{test},
                                     0,
                                     "TypeError: got 'a" + std::to_string(test) + "'",
                                     ref("ci.log", 3 + static_cast<std::int64_t>(test), "FAILED"),
                                     {}});
    }
    signature.runs = {0};
    return signature;
}

RunGate sampleGate(const RunKey& key)
{
    RunGate gate;
    gate.key = key;
    gate.hasReadableReport = true;
    gate.completedRed = key.runId == "drain-2";
    for (const char* policy : {"finalizer", "no-new-failures"}) {
        GateOutcome outcome;
        outcome.policy = policy;
        outcome.name = words(policy);
        outcome.decision = gate.completedRed ? GateDecision::Blocks : GateDecision::Completes;
        outcome.steps = {{"delta",
                          GateState::Blocked,
                          words("example.step"),
                          words("example.step-text"),
                          {ref("ci.log", 26, "3 failed")}}};
        outcome.reasons = {words("example.gate-reason")};
        gate.outcomes.push_back(std::move(outcome));
    }
    if (gate.completedRed)
        gate.recorded = {{"DONE_SUCCESS", true, false, ref("notes.txt", 3, "DONE_SUCCESS")}};
    return gate;
}

CommitReview sampleCommit()
{
    CommitReview review;
    review.commit = 0;
    review.fileKinds = {CommitFileKind::Test};
    review.added = 3;
    review.testsTouched = 1;
    review.classification = Classification::Documentation;
    review.assessment = {{words("example.does"), {ref("notes.txt", 2, "commit 0123456789abcdef")}}};
    review.risks = {{words("example.risk"), {}}};
    review.followUps = {{words("example.follow-up"), {}}};
    review.claims = {"claim-1"};
    review.findings = {"pattern-1"};
    review.runs = {1};
    return review;
}

PackSnapshot explained()
{
    PackSnapshot snapshot = sampleReview();
    auto review = std::make_shared<Review>(*snapshot.review);
    review->findings.insert(review->findings.begin(), samplePattern());
    review->signatures = {sampleSignature()};
    for (const Run& run : review->runs)
        review->gates.push_back(sampleGate(run.key));
    review->commits = {sampleCommit()};
    review->nextSteps = {{"step-1",
                          words("example.step-one"),
                          words("example.rank-rule"),
                          {words("example.needed")},
                          {"pattern-1"},
                          {ref("ci.log", 43, "2 errors")}},
                         {"step-2", words("example.step-two"), {}, {}, {}, {}}};
    snapshot.review = std::move(review);
    return snapshot;
}

QByteArray markdown()
{
    return markdownReport(explained(), builtinMessages());
}

QJsonObject json()
{
    return QJsonDocument::fromJson(jsonReport(explained(), builtinMessages())).object();
}

QJsonObject first(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toArray().first().toObject();
}

PackSnapshot twoSides()
{
    FactsBuilder facts;
    facts.log({"r", ""}, {{"t.py::a", Outcome::Failed}});
    facts.artifact("README.md", ArtifactKind::Prose);
    JudgedClaim first;
    first.id = "claim-a";
    first.rule = "check.version";
    first.verdict = Verdict::Contradicted;
    first.claim.where = ref("README.md", 2, "# Shop 1.0");
    first.title = Message{"claim.version.two.title", {{"other", "2.0"}}};
    JudgedClaim second = first;
    second.id = "claim-b";
    second.claim.where = ref("README.md", 9, "## Build 2.0");
    first.evidence = {second.claim.where};
    second.evidence = {first.claim.where};
    return reviewed(facts.build(), {first, second});
}

QByteArray markdownOf(const PackSnapshot& snapshot, ReportScope scope = ReportScope::Full)
{
    ReportOptions options;
    options.scope = scope;
    return reportBytes(ReportFormat::Markdown, snapshot, builtinMessages(), {}, options);
}

} // namespace

class TestPatternReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsComeInTheirOrder()
    {
        const QByteArray text = markdown();
        qsizetype last = -1;
        for (const char* heading :
             {"**Do not accept.**", "## What to do first", "## Mismatches", "## Patterns",
              "### Pattern 1: example.pattern", "## Run overview", "### Failing sets", "### Failure signatures",
              "### Completion policies", "## Telemetry", "## Commit reviews", "## Systemic against run-specific",
              "## Missing evidence", "## Method: what was read", "### What holds, and what cannot be told",
              "## Appendix: pointers", "## Proof"}) {
            const qsizetype at = text.indexOf(QByteArray("\n").append(heading));
            QVERIFY2(at > last, heading);
            last = at;
        }
    }

    void aPatternSaysWhatSpeaksForAndAgainst()
    {
        const QByteArray text = markdown();
        for (const char* words :
             {"**Classification.** Systemic (high confidence).", "**Runs.** `drain-3`",
              "**Symptom gone in.** `drain-2`", "**Recognised by.** example.signature.", "**Repeats.** example.repeats",
              "| example.module | example.needed-by | pointer |", "src.gone \\| x",
              "- **example.not-delivered** (likely) example.explanation", "  - For: example.for (`ci.log#L42`)",
              "  - Against: example.against", "- **Proposed fix.** example.fix", "- **Proposed tests.** example.test",
              "- **Extra evidence needed.** example.extra"})
            QVERIFY2(text.contains(words), words);
    }

    void tablesOfSignaturesAndPolicies()
    {
        const QByteArray text = markdown();
        QVERIFY(
            text.contains("| `TypeError: got <str>` | `src/a.py:17` | product | 2 | 2 | `drain-1` | `ci.log#L3` |"));
        QVERIFY(
            text.contains("| `drain-2` | blocks | blocks | `DONE_SUCCESS` `notes.txt#L3` (completed although red) |"));
        QVERIFY(text.contains("| `drain-1` | completes | completes | \u2013 |"));
    }

    void equalRowsAreOneWithAllTheirPlaces()
    {
        PackSnapshot snapshot = explained();
        auto review = std::make_shared<Review>(*snapshot.review);
        Finding& finding = review->findings.front();
        finding.columns = {words("example.column")};
        finding.rows = {{{words("example.same")}, ref("ci.log", 2, "a")},
                        {{words("example.other")}, ref("ci.log", 3, "b")},
                        {{words("example.same")}, ref("ci.log", 4, "c")}};
        snapshot.review = review;
        const QByteArray text = markdownReport(snapshot, builtinMessages());
        QVERIFY(text.contains("| example.same | `ci.log#L2`, `ci.log#L4` |\n| example.other | `ci.log#L3` |"));
        // Signatures have a table of their own, unless the report leaves the runs out.
        finding.rule = "pattern.repeated-failure";
        QVERIFY(!markdownReport(snapshot, builtinMessages()).contains("| example.same |"));
        ReportOptions options;
        options.sections = {"patterns"};
        QVERIFY(markdownReport(snapshot, builtinMessages(), {}, options).contains("| example.same |"));
    }

    void commitsAndSteps()
    {
        const QByteArray text = markdown();
        for (const char* words : {"### `0123456789ab` Make it work",
                                  "Files: 1; lines added: 3, removed: 0; tests touched: 1; documents touched: 0.",
                                  "  - test: `tests/test_a.py`", "- **Assessment.** example.does (`notes.txt#L2`)",
                                  "- **Risks.** example.risk", "- **Follow-ups.** example.follow-up",
                                  ". example.step-one (see Pattern 1)\n", ". example.step-two\n"})
            QVERIFY2(text.contains(words), words);
        QVERIFY2(!text.contains("Extra evidence needed: example.needed"), "the pattern says what it needs");
        ReportOptions options;
        options.sections = {"first-steps"};
        const QByteArray alone = markdownReport(explained(), builtinMessages(), {}, options);
        QVERIFY2(alone.contains(". example.step-one (`ci.log#L43`)\n"), alone.constData());
    }

    void systemicTable()
    {
        QVERIFY2(markdown().contains("- **Systemic:** Pattern 1\n"), "it says itself where it repeats");
        QVERIFY2(markdown().contains("| F1 | "), "what is told below the runs");
        ReportOptions options;
        options.sections = {"systemic"};
        QVERIFY(markdownReport(explained(), builtinMessages(), {}, options)
                    .contains("| example.pattern | Systemic | `drain-3` | example.repeats | `ci.log#L43` |"));
    }

    void keysOfTheContract()
    {
        const QJsonObject root = json();
        const QJsonObject finding = first(root, "findings");
        QCOMPARE(finding[QStringLiteral("classification")].toString(), QStringLiteral("systemic"));
        const QJsonObject hypothesis = first(finding, "hypotheses");
        QCOMPARE(hypothesis[QStringLiteral("likelihood")].toString(), QStringLiteral("likely"));
        QCOMPARE(first(hypothesis, "for")[QStringLiteral("text")].toString(), QStringLiteral("example.for"));
        QCOMPARE(hypothesis[QStringLiteral("against")].toArray().size(), 1);
        const QJsonObject signature = first(root, "signatures");
        QCOMPARE(signature[QStringLiteral("template")].toString(), QStringLiteral("TypeError: got <str>"));
        QCOMPARE(signature[QStringLiteral("crash")].toObject()[QStringLiteral("line")].toInt(), 17);
        QCOMPARE(signature[QStringLiteral("tests")].toInt(), 2);
        QCOMPARE(signature[QStringLiteral("runs")].toArray(), QJsonArray{QStringLiteral("drain-1")});
        QCOMPARE(signature[QStringLiteral("examples")].toArray().size(), 2);
        const QJsonObject gate =
            root[QStringLiteral("deltas")].toArray()[1].toObject()[QStringLiteral("gate")].toObject();
        QCOMPARE(gate[QStringLiteral("policy")].toString(), QStringLiteral("no-new-failures"));
        QCOMPARE(gate[QStringLiteral("decision")].toString(), QStringLiteral("blocks"));
        QCOMPARE(gate[QStringLiteral("reasons")].toArray(), QJsonArray{QStringLiteral("example.gate-reason")});
        const QJsonObject commit = first(root, "commits");
        QCOMPARE(first(commit, "assessment")[QStringLiteral("text")].toString(), QStringLiteral("example.does"));
        QCOMPARE(commit[QStringLiteral("tests_touched")].toInt(), 1);
        QCOMPARE(first(commit, "files")[QStringLiteral("kind")].toString(), QStringLiteral("test"));
        QJsonObject step = first(root, "next_steps");
        QCOMPARE(step[QStringLiteral("rank")].toInt(), 1);
        QVERIFY2(step[QStringLiteral("answers")].toArray().contains(1), "what blocks most comes first");
        const QJsonArray steps = root[QStringLiteral("next_steps")].toArray();
        step = steps[steps.size() - 2].toObject();
        QVERIFY(!step.contains(QStringLiteral("answers")));
        QCOMPARE(step[QStringLiteral("why")].toString(), QStringLiteral("example.rank-rule"));
        QCOMPARE(step[QStringLiteral("findings")].toArray(), QJsonArray{QStringLiteral("pattern-1")});
    }

    void everyPrintedPointerIsChecked()
    {
        const std::vector<SourceRef> refs = Citations(explained()).places();
        for (const SourceRef& wanted :
             {ref("ci.log", 41, "No module named 'src.gone'"), ref("ci.log", 42, "No module named"),
              ref("notes.txt", 3, "DONE_SUCCESS"), ref("ci.log", 43, "2 errors")})
            QVERIFY2(std::find(refs.begin(), refs.end(), wanted) != refs.end(), wanted.quote.c_str());
    }

    /// Statements are known by what was read of them, and shown as a person would end them.
    void openBracketsAreClosed()
    {
        PackSnapshot snapshot = sampleReview();
        auto review = std::make_shared<Review>(*snapshot.review);
        for (JudgedClaim& judged : review->claims) {
            if (judged.verdict == Verdict::Unsupported)
                judged.claim.text = "tests/test_a.py - checks [it] (3 scenarios";
        }
        snapshot.review = review;
        ReportOptions options;
        options.sections = {"method"};
        const QByteArray text = markdownReport(snapshot, builtinMessages(), {}, options);
        QVERIFY2(text.contains("`tests/test_a.py - checks [it] (3 scenarios)`"), text.constData());
    }

    /// Two statements against each other are one entry with both places, unless a person decided on the second alone.
    void otherSidesAreToldOnce()
    {
        PackSnapshot pair = twoSides();
        const QByteArray full = markdownOf(pair);
        QCOMPARE(full.count("\n### A"), 1);
        QVERIFY2(full.contains("**The other side of it.** `README.md#L9`"), full.constData());
        QCOMPARE(full.count("## Build 2.0"), 1);
        const QByteArray brief = markdownOf(pair, ReportScope::Brief);
        QVERIFY2(!brief.contains("## Mismatches"), "it is a reason of the decision already");
        QVERIFY2(brief.contains("`README.md#L2`, `README.md#L9`"), brief.constData());
        auto decisions = std::make_shared<DecisionSet>();
        decisions->byId["claim-b"].decision.state = DecisionState::Accepted;
        pair.decisions = decisions;
        QCOMPARE(markdownOf(pair).count("\n### A"), 2);
    }
};

QTEST_GUILESS_MAIN(TestPatternReports)
#include "tst_patternreports.moc"
