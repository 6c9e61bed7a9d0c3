// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/judge.h"
#include "models/review/claims/wording/claimtext.h"
#include "models/review/runs/runs.h"
#include "tests/support/factsbuilder.h"
#include "tests/support/textfacts.h"

#include <QTest>

#include <map>

using namespace exhibit;
using namespace exhibit::test;

namespace {

constexpr auto P = Outcome::Passed;
constexpr auto F = Outcome::Failed;

using Texts = std::map<std::string, std::vector<std::string>>;

Claim makeClaim(ClaimClass family, const std::string& text, const std::string& path = "README.md",
                std::int64_t line = 3)
{
    Claim claim;
    claim.claimClass = family;
    claim.text = text;
    claim.where = ref(path, line, text);
    return claim;
}

Claim stampOf(const std::string& path, std::int64_t line, const Stamp& stamp)
{
    Claim claim = makeClaim(ClaimClass::Freshness, "Last Updated: " + stamp.text, path, line);
    claim.subject = {"document", {}};
    claim.stamp = stamp;
    claim.values = {{"kind", "updated"}};
    return claim;
}

/// The first claim, judged among all of them.
JudgedClaim judgeFirst(FactsBuilder facts, const std::vector<Claim>& claims, const Texts& texts = {})
{
    facts.facts().claims = claims;
    PackFacts built = facts.build();
    for (const auto& [path, lines] : texts)
        addText(built, path, lines);
    for (JudgedClaim& judged : judgeClaims(built, assembleRuns(built))) {
        if (judged.claim.where == claims.front().where && judged.claim.text == claims.front().text)
            return judged;
    }
    return {};
}

QByteArray verdictOf(const JudgedClaim& judged)
{
    return QByteArray::fromStdString(judged.rule + ' ' + std::string(verdictName(judged.verdict)));
}

FactsBuilder readmeAndHistory()
{
    FactsBuilder facts;
    facts.artifact("HISTORY.md", ArtifactKind::Prose);
    facts.artifact("README.md", ArtifactKind::Prose);
    for (const int artifact : {0, 1})
        facts.facts().documents.push_back({ArtifactKind::Prose, {artifact, -1}, {}, {}});
    return facts;
}

Texts historyOf(int entries)
{
    Texts texts;
    std::vector<std::string>& lines = texts["HISTORY.md"];
    lines.emplace_back("| date | id | what |");
    for (int i = 1; i <= entries; ++i)
        lines.push_back("| 2025-01-0" + std::to_string(i % 9 + 1) + " | BUILD-" + std::to_string(i) + " | x |");
    return texts;
}

} // namespace

/// Checks that look at more than one place: other documents, lists, tables, commits, summaries.
class TestClaimChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries_data();
    void entries();
    void numberedListBelow();
    void totalAboveItsList();
    void otherDocumentCallsItUnfinished_data();
    void otherDocumentCallsItUnfinished();
    void echoIsWeak();
    void summaryAgainstItsRun_data();
    void summaryAgainstItsRun();
    void failedRunOfAPhase();
    void coverageTable_data();
    void coverageTable();
    void coverageReport_data();
    void coverageReport();
    void badges_data();
    void badges();
    void revertedCommit();
    void zones_data();
    void zones();
    void generatedBlockOlderThanItsSource();
    void editOfTheSuite_data();
    void editOfTheSuite();
    void patchIsOfTheMember();
    void titleNamesDocumentAndStatement();
    void quotedStatementClosesItsBrackets();
};

void TestClaimChecks::entries_data()
{
    QTest::addColumn<int>("listed");
    QTest::addColumn<qint64>("stamp"); // 0: none
    QTest::addColumn<QByteArray>("verdict");
    constexpr qint64 yearEnd = 1767139200;
    constexpr qint64 yearBefore = 1704067200;
    QTest::newRow("as many") << 12 << yearEnd << QByteArray("check.entries supported");
    QTest::newRow("more, long before the stamp") << 20 << yearEnd << QByteArray("check.entries contradicted");
    QTest::newRow("more since the stamp") << 20 << yearBefore << QByteArray("check.entries stale");
    QTest::newRow("fewer may be a part") << 9 << yearEnd << QByteArray("check.entries unsupported");
    QTest::newRow("a short list") << 3 << yearEnd << QByteArray("check.entries unsupported");
}

void TestClaimChecks::entries()
{
    QFETCH(int, listed);
    QFETCH(qint64, stamp);
    QFETCH(QByteArray, verdict);
    FactsBuilder facts = readmeAndHistory();
    const JudgedClaim judged = judgeFirst(
        facts,
        {makeClaim(ClaimClass::Metric, "Builds Completed: 12"), stampOf("README.md", 2, {"then", stamp, false, false})},
        historyOf(listed));
    QCOMPARE(verdictOf(judged), verdict);
    if (listed == 20)
        QCOMPARE(judged.evidence.front().path, std::string("HISTORY.md"));
}

void TestClaimChecks::numberedListBelow()
{
    const Texts texts = {{"README.md", {"", "", "3 steps:", "1. a", "2. b"}}};
    const JudgedClaim judged = judgeFirst({}, {makeClaim(ClaimClass::Metric, "3 steps:")}, texts);
    QCOMPARE(verdictOf(judged), QByteArray("check.list contradicted"));
    QCOMPARE(judged.evidence.front().firstLine.value, std::int64_t{4});
    QCOMPARE(judged.evidence.front().lastLine.value, std::int64_t{5});
}

void TestClaimChecks::totalAboveItsList()
{
    FactsBuilder facts;
    facts.log({"r1", "p"}, {{"tests/test_a.py::a", P}, {"tests/test_b.py::b", P}, {"tests/test_b.py::c", P}});
    Claim total = makeClaim(ClaimClass::Test, "5/5 passing:");
    total.subject = {"files", "tests/test_a.py, tests/test_b.py"};
    total.test.allPass = true;
    total.test.passed = total.test.total = 5;
    Claim first = makeClaim(ClaimClass::Test, "test_a.py (1 test)", "README.md", 4);
    first.subject = {"file", "tests/test_a.py"};
    first.test.total = 1;
    Claim second = makeClaim(ClaimClass::Test, "test_b.py (2 tests)", "README.md", 5);
    second.subject = {"file", "tests/test_b.py"};
    second.test.total = 2;
    const JudgedClaim judged = judgeFirst(facts, {total, first, second});
    QCOMPARE(verdictOf(judged), QByteArray("check.list.sum contradicted"));
    QCOMPARE(judged.evidence.front().firstLine.value, std::int64_t{4});
}

void TestClaimChecks::otherDocumentCallsItUnfinished_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QByteArray>("verdict");
    QTest::newRow("in progress") << QByteArray("2025-02-02: Parser hardening for damaged files 🔄")
                                 << QByteArray("check.status.differs contradicted");
    QTest::newRow("earlier") << QByteArray("2025-01-01: Parser hardening for damaged files 🔄")
                             << QByteArray("check.status unsupported");
    QTest::newRow("finished, too") << QByteArray("Parser hardening for damaged files: complete")
                                   << QByteArray("check.echo supported");
    QTest::newRow("another entry") << QByteArray("2025-02-02: Writer hardening for damaged files 🔄")
                                   << QByteArray("check.status unsupported");
}

void TestClaimChecks::otherDocumentCallsItUnfinished()
{
    QFETCH(QByteArray, other);
    QFETCH(QByteArray, verdict);
    const JudgedClaim judged =
        judgeFirst({}, {makeClaim(ClaimClass::Status, "Parser hardening for damaged files (2025-02-02) - ✅ COMPLETE"),
                        makeClaim(ClaimClass::Status, other.toStdString(), "LOG.md")});
    QCOMPARE(verdictOf(judged), verdict);
}

void TestClaimChecks::echoIsWeak()
{
    const JudgedClaim judged =
        judgeFirst({}, {makeClaim(ClaimClass::Metric, "52.6% of 1,200 calls were cut (20/38)"),
                        makeClaim(ClaimClass::Metric, "cut calls: 20/38, that is 52.6%", "LOG.md")});
    QCOMPARE(verdictOf(judged).split(' ').last(), QByteArray("unsupported"));
    const JudgedClaim echoed = judgeFirst({}, {makeClaim(ClaimClass::Metric, "52.6% were cut, 2.12x too low"),
                                               makeClaim(ClaimClass::Metric, "factor 2.12x, cut 52.6%", "LOG.md")});
    QCOMPARE(verdictOf(echoed), QByteArray("check.echo supported"));
    QCOMPARE(echoed.confidence, Confidence::Low);
}

void TestClaimChecks::summaryAgainstItsRun_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<bool>("red");
    QTest::addColumn<QByteArray>("verdict");
    QTest::newRow("success, red") << QByteArray("DONE_SUCCESS") << true << QByteArray("check.run.state too-broad");
    QTest::newRow("success, green") << QByteArray("DONE_SUCCESS") << false << QByteArray("check.run.state supported");
    QTest::newRow("failure, red") << QByteArray("DONE_FAILED") << true << QByteArray("check.run.state supported");
    QTest::newRow("failure, green") << QByteArray("DONE_FAILED") << false << QByteArray("check.run.state unsupported");
}

void TestClaimChecks::summaryAgainstItsRun()
{
    QFETCH(QByteArray, state);
    QFETCH(bool, red);
    QFETCH(QByteArray, verdict);
    FactsBuilder facts;
    facts.log({"run-a", "p"}, {{"tests/test_a.py::a", red ? F : P}});
    facts.prose({"run-a", ""}, state.toStdString());
    const PackFacts built = facts.build();
    const std::vector<JudgedClaim> judged = judgeClaims(built, assembleRuns(built));
    QCOMPARE(judged.size(), std::size_t{1});
    QCOMPARE(verdictOf(judged.front()), verdict);
}

void TestClaimChecks::failedRunOfAPhase()
{
    FactsBuilder facts;
    facts.prose({"run-a", ""}, "DONE_FAILED");
    const JudgedClaim phase =
        judgeFirst(facts, {makeClaim(ClaimClass::Status, "run-a: queued 1 → 0 (phase completed).")});
    QCOMPARE(verdictOf(phase), QByteArray("check.status.run unsupported"));
    QCOMPARE(phase.evidence.front().path, std::string("run_summary.md"));
    const JudgedClaim run = judgeFirst(facts, {makeClaim(ClaimClass::Status, "run-a completed successfully.")});
    QCOMPARE(verdictOf(run), QByteArray("check.status.run contradicted"));
}

void TestClaimChecks::coverageTable_data()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("verdict");
    const auto row = [](ClaimClass family, const char* text, const char* verdict) {
        QTest::newRow(text) << static_cast<int>(family) << QByteArray(text) << QByteArray(verdict);
    };
    row(ClaimClass::Metric, "Coverage: 61%", "check.coverage supported");
    row(ClaimClass::Metric, "Coverage: 90%", "check.coverage stale");
    row(ClaimClass::Metric, "Coverage: 40%", "check.coverage unsupported"); // less than was measured is of a part
    row(ClaimClass::Metric, "src/a.py has 95% coverage", "check.coverage supported");
    row(ClaimClass::Metric, "src/a.py has 70% coverage", "check.coverage stale");
    row(ClaimClass::Metric, "src/idle.py is covered at 80%", "check.coverage stale");
    row(ClaimClass::Status, "src/idle.py: implemented and tested", "check.status.coverage too-broad");
    row(ClaimClass::Status, "src/idle.py: complete", "check.status.coverage unsupported");
    row(ClaimClass::Status, "src/a.py: complete", "check.status unsupported");
}

void TestClaimChecks::coverageTable()
{
    QFETCH(int, family);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, verdict);
    FactsBuilder facts;
    Witness& log = facts.log({"r1", "p"}, {{"tests/test_a.py::a", P}});
    log.where = ref("ci.log", 1, "start", 7);
    log.summary = ref("ci.log", 7, "1 passed");
    const Texts texts = {{"ci.log",
                          {"start", "Name   Stmts   Miss  Cover   Missing", "src/a.py   100   5   95%   7-11",
                           "src/idle.py   60   60   0%   1-90", "TOTAL   160   65   61%", "", "1 passed"}}};
    const JudgedClaim judged =
        judgeFirst(facts, {makeClaim(static_cast<ClaimClass>(family), text.toStdString())}, texts);
    QCOMPARE(verdictOf(judged), verdict);
}

void TestClaimChecks::coverageReport_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("verdict");
    const auto row = [](const char* text, const char* verdict) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(verdict);
    };
    row("Test coverage: 41%", "check.coverage supported");
    row("Test coverage: 92%", "check.coverage stale");
    row("Coverage sits at 92% of statements", "check.coverage stale");
    row("Backend coverage: 92%", "check.metric unsupported");
    row("Coverage: 92% of the parser", "check.coverage unsupported");
    row("Coverage goal: 92%", "check.metric unsupported");
    row("75% branch coverage", "check.coverage supported");
    row("Coverage is 75%", "check.coverage unsupported"); // that is the branches' figure
    row("Line coverage: 75%", "check.coverage unsupported");
    row("41% overall coverage (target: 40%+)", "check.coverage supported");
    row("Test coverage: 41.2%", "check.coverage unsupported"); // it is 41.0
    row("92% overall coverage (target: 40%+)", "check.coverage unsupported");
    row("Coverage is 41% of lines and 75% of branches.", "check.coverage supported");
    row("Coverage: 41% lines, 78% branches", "check.coverage unsupported");
    row("Coverage: 41% lines, 78% functions", "check.metric unsupported"); // no report counts functions
    row("src/a.py has 90% coverage", "check.coverage supported");
    row("src/b.py has 90% coverage", "check.metric unsupported"); // two files of that name
}

void TestClaimChecks::coverageReport()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, verdict);
    FactsBuilder facts;
    facts.log({"r1", "p"}, {{"tests/test_a.py::a", P}});
    const auto measure = [&](const char* path, std::int64_t covered, std::int64_t line) {
        CoverageMeasure measure;
        measure.path = path;
        measure.lines = {covered, 100, std::nullopt};
        measure.where = ref("coverage.xml", line, "class");
        facts.facts().coverage.push_back(std::move(measure));
    };
    measure("", 41, 1);
    facts.facts().coverage.front().branches.percent = 75;
    measure("src/a.py", 90, 2);
    measure("one/src/b.py", 90, 3);
    measure("two/src/b.py", 90, 4);
    const std::vector<Claim> claims{makeClaim(ClaimClass::Metric, text.toStdString())};
    QCOMPARE(verdictOf(judgeFirst(facts, claims)), verdict);
    if (!verdict.endsWith(" stale"))
        return;
    // A report of a part of the tests says nothing of the whole.
    facts.log({"r2", "p"}, {{"tests/test_a.py::a", P}, {"tests/test_b.py::b", P}});
    QCOMPARE(verdictOf(judgeFirst(facts, claims)), "check.coverage unsupported");
}

void TestClaimChecks::badges_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("verdict");
    QTest::newRow("fixed words") << QByteArray("https://img.shields.io/badge/tests-passing-green.svg")
                                 << QByteArray("check.badge contradicted");
    QTest::newRow("number of no run") << QByteArray("https://img.shields.io/badge/tests-42%20passing-green.svg")
                                      << QByteArray("check.badge unsupported");
    QTest::newRow("drawn from CI") << QByteArray("https://ci.example/workflows/tests/badge.svg")
                                   << QByteArray("check.badge not-checkable");
}

void TestClaimChecks::badges()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, verdict);
    FactsBuilder facts;
    facts.log({"r1", "p"}, {{"tests/test_a.py::a", F}});
    Claim badge = makeClaim(ClaimClass::Status, "tests");
    badge.subject = {"badge", address.toStdString()};
    QCOMPARE(verdictOf(judgeFirst(facts, {badge})), verdict);
}

void TestClaimChecks::revertedCommit()
{
    FactsBuilder facts;
    Commit commit;
    commit.sha = "0123456789abcdef";
    commit.subject = "Read tables";
    commit.where = ref("git.txt", 1, "commit");
    facts.facts().commits.push_back(commit);
    Claim claim = makeClaim(ClaimClass::Reference, "commit 01234567");
    claim.values = {{"commit", "01234567"}};
    QCOMPARE(verdictOf(judgeFirst(facts, {claim})), QByteArray("check.reference supported"));
    commit.sha = "fedcba9876543210";
    commit.subject = "Revert \"Read tables\"";
    commit.where = ref("git.txt", 9, "commit");
    facts.facts().commits.push_back(commit);
    const JudgedClaim judged = judgeFirst(facts, {claim});
    QCOMPARE(verdictOf(judged), QByteArray("check.reference.reverted stale"));
    QCOMPARE(judged.evidence.front().firstLine.value, std::int64_t{9});
}

void TestClaimChecks::zones_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("all commits agree") << QByteArray("+1100")
                                       << QByteArray("claim.freshness.later-commit.zone-assumed.reason");
    QTest::newRow("they do not") << QByteArray("+0000") << QByteArray("claim.freshness.unclear-commit.reason");
}

void TestClaimChecks::zones()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, reason);
    FactsBuilder facts;
    Commit commit;
    commit.sha = "0123456789abcdef";
    commit.date = "Sat Dec 27 23:55:33 2025 +1100";
    commit.files.push_back({"M", "README.md", {}, {}, {}, {}});
    facts.facts().commits.push_back(commit);
    commit.date = "Fri Dec 26 10:00:00 2025 " + zone.toStdString();
    commit.files.clear();
    facts.facts().commits.push_back(commit);
    // 2025-12-27 10:07 without a zone
    const JudgedClaim judged =
        judgeFirst(facts, {stampOf("README.md", 3, {"2025-12-27 10:07", 1766830020, true, false})});
    QCOMPARE(QByteArray::fromStdString(judged.reason.id), reason);
}

void TestClaimChecks::generatedBlockOlderThanItsSource()
{
    FactsBuilder facts = readmeAndHistory();
    Claim stamp = stampOf("README.md", 2, {"2025-01-01", 1735689600, false, false});
    Claim count = makeClaim(ClaimClass::Metric, "Builds Completed: 12");
    stamp.generated = count.generated = true;
    const Claim source = stampOf("HISTORY.md", 1, {"2025-02-01", 1738368000, false, false});
    const JudgedClaim judged = judgeFirst(facts, {stamp, count, source}, historyOf(12));
    QCOMPARE(verdictOf(judged), QByteArray("check.freshness.source stale"));
    QCOMPARE(judged.evidence.front().path, std::string("HISTORY.md"));
}

void TestClaimChecks::editOfTheSuite_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("total");
    QTest::addColumn<QByteArray>("proposed");
    QTest::newRow("same tests") << QByteArray("All tests passing (3 passed, 0 failed).") << 3
                                << QByteArray("2 of 3 tests passing, 1 failing (r1).");
    QTest::newRow("counts alone") << QByteArray("Suite: 3 passed, 0 failed") << 3
                                  << QByteArray("Suite: 2 passed, 1 failed, 0 skipped in r1");
    QTest::newRow("a smaller set") << QByteArray("All core tests passing (1 passed, 0 failed)") << 1
                                   << QByteArray("Core test subset, as reported, passing (1 passed, 0 failed)\n"
                                                 "CI: 1 failed in each of the 2 runs that executed tests. Latest, r2: "
                                                 "2 passed, 1 failed, 0 skipped.");
}

void TestClaimChecks::editOfTheSuite()
{
    QFETCH(QByteArray, line);
    QFETCH(int, total);
    QFETCH(QByteArray, proposed);
    FactsBuilder facts;
    facts.log({"r1", "p"}, {{"tests/test_a.py::a", F}, {"tests/test_b.py::b", P}, {"tests/test_b.py::c", P}});
    if (total < 3) // one run of another size proves nothing: it may be of another set
        facts.log({"r2", "p"}, {{"tests/test_a.py::a", F}, {"tests/test_b.py::b", P}, {"tests/test_b.py::c", P}},
                  "second.log");
    Claim claim = makeClaim(ClaimClass::Test, line.toStdString());
    claim.subject = {"suite", {}};
    claim.scope = Scope::Whole;
    claim.test.allPass = true;
    claim.test.total = claim.test.passed = total;
    claim.test.failed = 0;
    const JudgedClaim judged = judgeFirst(facts, {claim}, {{"README.md", {"", "", line.toStdString(), "", "x"}}});
    QCOMPARE(QByteArray::fromStdString(judged.proposedText), proposed);
}

void TestClaimChecks::patchIsOfTheMember()
{
    FactsBuilder facts;
    facts.log({"r1", "p"}, {{"tests/test_a.py::a", F}, {"tests/test_b.py::b", P}});
    facts.artifact("ALL.md", ArtifactKind::Bundle);
    facts.member("ALL.md", "docs/NOTES.md", ArtifactKind::Prose, 11, 14);
    Claim claim = makeClaim(ClaimClass::Test, "All tests pass", "ALL.md", 12);
    claim.where.member = "docs/NOTES.md";
    claim.where.memberFirstLine = LineNumber{2};
    claim.subject = {"suite", {}};
    claim.scope = Scope::Whole;
    claim.test.allPass = true;
    std::vector<std::string> lines(14, "other");
    lines[11] = "All tests pass";
    const JudgedClaim judged = judgeFirst(facts, {claim}, {{"ALL.md", lines}});
    const QByteArray diff = QByteArray::fromStdString(judged.proposedDiff);
    QVERIFY2(diff.startsWith("--- a/docs/NOTES.md\n+++ b/docs/NOTES.md\n@@ -1,4 +1,4 @@\n"), diff.constData());
}

void TestClaimChecks::titleNamesDocumentAndStatement()
{
    Claim claim = makeClaim(ClaimClass::Line, "src/a.py (135 lines", "docs/GUIDE.md");
    claim.subject = {"file", "src/a.py"};
    claim.values = {{"lines", "135"}};
    const JudgedClaim judged = judgeFirst({}, {claim});
    const auto arg = [&](std::string_view name) {
        for (const MessageArg& value : judged.title.args) {
            if (value.name == name)
                return QByteArray::fromStdString(value.value);
        }
        return QByteArray();
    };
    QCOMPARE(arg("document"), QByteArray("GUIDE.md"));
    QCOMPARE(arg("statement"), QByteArray("src/a.py (135 lines)"));
}

void TestClaimChecks::quotedStatementClosesItsBrackets()
{
    const auto shown = [](const char* text, std::size_t most = 96) {
        return QByteArray::fromStdString(shownStatement(makeClaim(ClaimClass::Line, text, "README.md"), most));
    };
    QCOMPARE(shown("cache [src/a.py (135 lines"), QByteArray("cache [src/a.py (135 lines)]"));
    QCOMPARE(shown("list) of [three] files"), QByteArray("list) of [three] files"));
    const QByteArray cut = shown("The table of all modules (alpha, beta, gamma, delta and epsilon) is complete", 40);
    QVERIFY2(cut.endsWith(")") && cut.contains("(alpha"), cut.constData());
}

QTEST_APPLESS_MAIN(TestClaimChecks)
#include "tst_claimchecks.moc"
