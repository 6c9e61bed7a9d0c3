// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/reporthelpers.h"

#include "models/parsing/rules/rules.h"
#include "models/review/decision/decisionpolicy.h"
#include "models/review/findings/findings.h"
#include "models/review/findings/headline.h"
#include "models/review/findings/missing.h"
#include "models/review/findings/takeaways.h"
#include "models/review/findings/toldtwice.h"
#include "models/review/runs/runs.h"
#include "models/review/sets/deltas.h"
#include "models/review/telemetry/buildtelemetry.h"
#include "tests/support/factsbuilder.h"
#include "tests/support/testpacks.h"

namespace exhibit::test {

namespace {

constexpr auto P = Outcome::Passed;
constexpr auto F = Outcome::Failed;
constexpr auto S = Outcome::Skipped;

const RunKey first{"drain-1", "build"};
const RunKey second{"drain-2", "build"};
const RunKey third{"drain-3", "polish"};

Results resultsOf(const RunKey& key)
{
    if (key == first)
        return {{"tests/test_a.py::test_always", F},
                {"tests/test_a.py::TestA::test_flaky[x|y]", F},
                {"tests/test_b.py::test_fine", P},
                {"tests/test_b.py::test_skipped", S},
                {"tests/test_b.py::test_removed", F}};
    return {{"tests/test_a.py::test_always", F},
            {"tests/test_a.py::TestA::test_flaky[x|y]", P},
            {"tests/test_b.py::test_fine", F},
            {"tests/test_b.py::test_skipped", S},
            {"tests/test_c.py::test_new", F}};
}

void addRuns(FactsBuilder& facts)
{
    for (const RunKey& key : {first, second}) {
        const std::int64_t line = key == first ? 2 : 20;
        facts.log(key, resultsOf(key), "ci.log", line);
        facts.reportLine(key, key == first ? 1 : 2, resultsOf(key)).reportPath =
            ".runs\\" + key.runId + "\\ci\\pytest_build.json";
    }
    facts.failedCollection(third, {"tests/test_d.py", "tests/test_e.py"}, "src.gone", "ci.log", 40);
    Witness& report = facts.reportLine(third, 3, {});
    report.counts.collected = 7;
    report.counts.failedCollectors = 2;
    report.exitCode = 2;
    report.state = RunState::CollectionFailed;
}

void addDocuments(FactsBuilder& facts)
{
    Artifact& readme = facts.artifact("README.md", ArtifactKind::Prose, 60);
    readme.bom = true;
    facts.member("bundle.md", "README.md", ArtifactKind::Prose, 3, 62).mojibake = Mojibake::Windows1252;
    Problem problem;
    problem.message = Message{"problem.example", {{"line", "9"}}};
    problem.where = ref("reports.ndjson", 9, "{\"run_id\": cut");
    problem.count = 2;
    facts.artifact("notes.txt", ArtifactKind::Unknown, 9).problems.push_back(problem);
    facts.facts().mentions.push_back(Mention{"logs/build.log", ref("README.md", 12, "see logs/build.log")});
}

JudgedClaim claimAt(const std::string& id, std::int64_t line, const std::string& text, Verdict verdict)
{
    JudgedClaim claim;
    claim.id = id;
    claim.claim.claimClass = ClaimClass::Test;
    claim.claim.text = text;
    claim.claim.where = ref("README.md", line, text);
    claim.claim.heading = "Status";
    claim.verdict = verdict;
    claim.confidence = Confidence::High;
    claim.rule = "test.example";
    claim.title = Message{"example.title", {{"text", text}}};
    claim.reason = Message{"example.reason", {}};
    claim.recommendation = Message{"example.recommendation", {}};
    return claim;
}

std::vector<JudgedClaim> sampleClaims()
{
    JudgedClaim green = claimAt("claim-1", 4, "**All tests pass** (5 of 5)", Verdict::Contradicted);
    green.claim.test.allPass = true;
    green.claim.test.total = 5;
    green.claim.subject = ClaimSubject{"suite", "all"};
    green.evidence = {ref("ci.log", 8, "3 failed, 1 passed"), ref("ci.log", 26, "3 failed, 1 passed")};
    green.claim.alsoAt = {ref("bundle.md", 6, "**All tests pass** (5 of 5)")};
    green.wouldSettle = {Message{"example.settles", {}}};
    green.proposedText = "3 of 5 tests fail";
    green.proposedDiff =
        "--- a/README.md\n+++ b/README.md\n@@ -4 +4 @@\n-**All tests pass** (5 of 5)\n+3 of 5 tests fail\n";
    JudgedClaim hostile = claimAt(
        "claim-2", 7,
        "<img src=x onerror=alert(1)> ``` | [x](http://evil.example) \u202Etxt api_key=sk-Abc123Def456Ghi789Jkl012",
        Verdict::TooBroad);
    JudgedClaim unproven = claimAt("claim-3", 9, "Coverage is 90 %", Verdict::Unsupported);
    JudgedClaim path = claimAt("claim-4", 11, "src/main.py", Verdict::Unsupported);
    path.claim.claimClass = ClaimClass::Path;
    JudgedClaim supported = claimAt("claim-5", 14, "1 test is skipped", Verdict::Supported);
    supported.evidence = {ref("ci.log", 8, "3 failed, 1 passed")};
    JudgedClaim notice = claimAt("claim-6", 16, "Target: all tests pass", Verdict::Unsupported);
    notice.evidence = {ref("ci.log", 26, "3 failed, 1 passed")};
    notice.proof.emplace().genre = Genre::Plan;
    notice.proof->lacks = {ProofEntry::Genre, ProofEntry::Scope};
    notice.proof->witness = notice.evidence.front();
    return {green, hostile, unproven, path, supported, notice};
}

} // namespace

Messages builtinMessages()
{
    // A person's own sentences would be said in no other language.
    std::vector<RuleFile> files = shippedRules();
    for (RuleFile& file : files)
        file.shipped = true;
    return Messages::load(files).value();
}

PackSnapshot reviewed(PackFacts facts, std::vector<JudgedClaim> claims)
{
    PackSnapshot snapshot;
    auto shared = std::make_shared<PackFacts>(std::move(facts));
    Review review;
    review.rulesDigest = std::string(64, 'c');
    review.runs = assembleRuns(*shared);
    review.baseline = chooseBaseline(review.runs, {}).value();
    review.deltas = buildDeltas(*shared, review.runs, review.baseline);
    review.alwaysFailing = findAlwaysFailing(*shared, review.runs);
    review.movers = findMovers(*shared, review.runs);
    review.claims = std::move(claims);
    review.telemetry = buildTelemetryFigures(*shared, review.executors);
    review.missing = findMissingEvidence(*shared);
    review.findings = buildFindings(*shared, review);
    markToldTwice(review);
    review.totals = countTotals(*shared, review);
    review.headline = buildHeadline(facts, review);
    review.takeaways = buildTakeaways(review);
    review.policies = loadDecisionPolicies(shippedRules()).value();
    snapshot.facts = std::move(shared);
    snapshot.review = std::make_shared<Review>(std::move(review));
    return snapshot;
}

PackSnapshot sampleReview()
{
    FactsBuilder facts;
    addRuns(facts);
    addDocuments(facts);
    facts.tokenEvent("drain-1", "build", 16384, 8192, true);
    facts.tokenEvent("drain-2", "build", 4000, 8192, false);
    Commit commit;
    commit.sha = "0123456789abcdef0123456789abcdef01234567";
    commit.author = "A Person <person@example.org>";
    commit.date = "Sat Dec 27 23:55:33 2025 +1100";
    commit.subject = "Make it work";
    commit.where = ref("notes.txt", 2, "commit 0123456789abcdef");
    CommitFile changed;
    changed.status = "M";
    changed.path = "tests/test_a.py";
    changed.added = 3;
    changed.removed = 0;
    commit.files.push_back(changed);
    facts.facts().commits.push_back(commit);
    PackFacts pack = facts.build();
    for (std::size_t i = 0; i < pack.artifacts.size(); ++i) {
        if (pack.artifacts[i].path != "README.md")
            continue;
        Document document;
        document.kind = ArtifactKind::Prose;
        document.canonical = DocumentAddress{static_cast<int>(i), -1};
        for (std::size_t b = 0; b < pack.artifacts.size(); ++b) {
            if (pack.artifacts[b].path == "bundle.md")
                document.alsoAt.push_back(DocumentAddress{static_cast<int>(b), 0});
        }
        pack.documents.push_back(document);
    }
    return reviewed(std::move(pack), sampleClaims());
}

PackSnapshot manyAlike(int count, const std::function<std::string(int)>& advice)
{
    FactsBuilder facts;
    facts.log({"r", ""}, {{"t.py::a", Outcome::Failed}});
    facts.artifact("README.md", ArtifactKind::Prose);
    std::vector<JudgedClaim> claims;
    for (int i = 0; i < count; ++i) {
        JudgedClaim claim;
        claim.id = "claim-" + std::to_string(i);
        claim.verdict = Verdict::Stale;
        claim.claim.text = "tests/t.py (" + std::to_string(i) + " tests"; // where the words of claims end
        claim.claim.where = ref("README.md", i + 1, claim.claim.text);
        claim.title = Message{"decision.more", {{"count", std::to_string(i)}}};
        if (advice)
            claim.recommendation = Message{"decision.more", {{"count", advice(i)}}};
        claims.push_back(claim);
    }
    return reviewed(facts.build(), claims);
}

QByteArray bytesOf(ReportFormat format, const PackSnapshot& snapshot, const ReportOptions& options,
                   const CheckedPointers& checked)
{
    return reportBytes(format, snapshot, builtinMessages(), checked, options);
}

} // namespace exhibit::test
